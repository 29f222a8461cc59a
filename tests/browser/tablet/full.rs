//! A tablet whose store is full: the quiz works, and what it keeps is what it had before or nothing.

use crate::engine::{Wire, each_engine};
use crate::kept::{LOOK, STORES};
use crate::later::Later;
use crate::tablet::FINISH;
use crate::visitor::{GLANCE, PATIENCE, Visitor};
use serde_json::json;

/// The nearest end: this is for adults.
const LINE: &str = "age=under18";
/// Waits until no worker is at work or on its way.
const NO_WORKER: &str = "
    const done = arguments[0], worker = navigator.serviceWorker;
    const look = async () =>
        (await worker.getRegistration()) ? setTimeout(look, 20) : done(worker.controller);
    look()";

impl Visitor {
    /// Leaves the site a fifth of the room that a build takes.
    async fn fill_the_store(&self) {
        let room = json!({ "origin": self.site.origin(), "quotaSize": 300_000 });
        let room = Wire::devtools("Storage.overrideQuotaForOrigin", &room);
        self.browser.issue_cmd(room).await.expect("a quota");
    }

    /// Waits until the server was asked for this, as only a worker asks.
    async fn see_asked(&self, file: &str) {
        let asked = async {
            while !self.site.asked().iter().any(|asked| asked.path.ends_with(file)) {
                tokio::time::sleep(GLANCE).await;
            }
        };
        tokio::time::timeout(PATIENCE, asked).await.expect("the worker asks");
    }

    /// Is told of the result on the tablet, and hands it on.
    async fn visit_tablet(&mut self) {
        self.start_on_tablet().await;
        self.answer_all(LINE).await;
        self.click(FINISH).await;
        self.see_the_tablet_wait().await;
    }
}

each_engine!(
    [chromium],
    "the others cannot be told while they run how much room there is",
    a_tablet_with_no_room_keeps_nothing_and_works_as_long_as_it_has_a_network,
    async |visitor| {
        visitor.fill_the_store().await;
        visitor.open_tablet().await;
        visitor.see_asked("/index.html").await;
        assert_eq!(visitor.ask_and_wait(NO_WORKER).await, json!(null));
        assert_eq!(visitor.ask_and_wait(STORES).await, json!([[], []]));
        visitor.visit_tablet().await;
        visitor.visit_tablet().await;
    }
);

each_engine!(
    [chromium],
    "the others cannot be told while they run how much room there is",
    a_later_build_that_does_not_fit_leaves_the_former_whole,
    async |visitor| {
        visitor.open_tablet().await;
        let kept = visitor.see_files_kept().await;
        visitor.fill_the_store().await;
        visitor.site.bring_out(Later::Whole);
        assert_eq!(visitor.ask_and_wait(LOOK).await, "redundant");
        assert_eq!(visitor.ask_and_wait(STORES).await, kept);

        visitor.site.vanish().await;
        visitor.visit_tablet().await;
        visitor.visit_tablet().await;
        visitor.expected = vec!["sw.js", "ServiceWorker", "ERR_CONNECTION_REFUSED"];
    }
);
