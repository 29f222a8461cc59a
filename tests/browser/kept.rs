//! What a browser keeps of the quiz: its files and nothing else, all of one build or none of it.

use crate::engine::each_engine;
use crate::later::Later;
use crate::site::Site;
use crate::visitor::{GLANCE, PATIENCE, Visitor};
use crate::walk::TO_A_MATCH;
use meso_quiz::consultation::Action;
use serde_json::Value;
use std::time::Instant;

/// Waits until the worker that keeps the files is at work.
const KEPT: &str = "
    const done = arguments[0], worker = navigator.serviceWorker;
    worker.ready.then(({ active }) => {
        const look = () => active.state === 'activated' ? done(true) : setTimeout(look, 20);
        look();
    })";
/// The names of what is kept, and the addresses of what is in it.
pub(crate) const STORES: &str = "
    const done = arguments[0];
    caches.keys().then(async (names) => {
        const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        done([names, files.flat().map(({ url }) => url)]);
    })";
/// Has the browser look for a later build; says what became of its worker.
pub(crate) const LOOK: &str = "
    const done = arguments[0];
    navigator.serviceWorker.ready.then(async (registration) => {
        await registration.update();
        const worker = registration.installing ?? registration.waiting;
        const look = () => ['installed', 'activated', 'redundant'].includes(worker?.state ?? 'redundant')
            ? done(worker?.state ?? 'none') : setTimeout(look, 20);
        look();
    }).catch(() => done('refused'))";
/// Waits until a later build waits.
const WAITS: &str = "
    const done = arguments[0];
    navigator.serviceWorker.ready.then((registration) => {
        const look = () => registration.waiting ? done(true) : setTimeout(look, 20);
        look();
    })";
/// The names of what was kept when the page was last asked; none before it is of a later build.
const LATER: &str = "
    caches.keys().then((names) => window.kept = names);
    return 'later' in document.documentElement.dataset && window.kept || []";

impl Visitor {
    /// Waits until the files are kept, and says under what names and which they are.
    pub(crate) async fn see_files_kept(&self) -> Value {
        assert_eq!(self.ask_and_wait(KEPT).await, true);
        self.ask_and_wait(STORES).await
    }

    /// Waits until a later build is on screen and nothing else is kept. A page that is just leaving
    /// for it answers nothing.
    async fn see_nothing_but_a_later_build(&self) {
        let until = Instant::now() + PATIENCE;
        loop {
            let names = self.browser.execute(LATER, Vec::new()).await.unwrap_or_default();
            let names: Vec<String> = serde_json::from_value(names).unwrap_or_default();
            if names.len() == 1 && names[0].starts_with("mq-later") {
                return;
            }
            assert!(Instant::now() < until, "{names:?} at {}", self.account().await);
            tokio::time::sleep(GLANCE).await;
        }
    }
}

each_engine!(
    a_page_that_was_open_once_walks_to_a_result_without_a_server_whatever_became_of_an_update,
    async |visitor| {
        visitor.open("").await;
        let kept = visitor.see_files_kept().await;
        assert_eq!(kept[0].as_array().map(Vec::len), Some(1), "{kept}");
        for file in kept[1].as_array().unwrap() {
            let path = file.as_str().unwrap().strip_prefix(visitor.site.origin()).unwrap();
            assert!(Site::file(path).is_some(), "{path} is not a file of the site");
        }

        visitor.site.bring_out(Later::Half);
        assert_eq!(visitor.ask_and_wait(LOOK).await, "redundant");
        assert_eq!(visitor.ask_and_wait(STORES).await, kept, "a half of a later build");
        visitor.site.bring_out(Later::Broken);
        assert_eq!(visitor.ask_and_wait(LOOK).await, "refused");
        assert_eq!(visitor.ask_and_wait(STORES).await, kept, "a broken worker");
        // What the browser itself says of the two.
        visitor.complaints().await;

        visitor.site.vanish().await;
        // Not by a reload, which Firefox's driver makes one past everything that is kept.
        visitor.start().await;
        visitor.answer_all(TO_A_MATCH).await;
        visitor.see_result().await;
        visitor.expected = vec!["sw.js", "ServiceWorker", "ERR_CONNECTION_REFUSED"];
    }
);

each_engine!(
    a_later_build_waits_for_whoever_has_begun_and_is_whole_for_the_next,
    async |visitor| {
        visitor.open("").await;
        let before = visitor.see_files_kept().await;
        visitor.start().await;
        visitor.chooses("40 to 49").await;
        visitor.then(Action::Continued).await;
        visitor.site.bring_out(Later::Whole);
        visitor.ask("window.dispatchEvent(new Event('online'))").await;
        assert_eq!(visitor.ask_and_wait(WAITS).await, true);
        let both = visitor.ask_and_wait(STORES).await;
        assert!(both[0].as_array().unwrap().contains(&before[0][0]), "{both}");

        visitor.start_again().await;
        visitor.go_to("").await;
        visitor.see_nothing_but_a_later_build().await;
    }
);
