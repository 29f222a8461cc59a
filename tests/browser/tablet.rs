//! A tablet that is handed from visitor to visitor: nobody is cut short, and nobody finds anything of
//! whoever had it before.

mod day;
mod full;
mod left;
mod setting_up;
mod staff;
mod waiting;

use crate::axe::TABLETS;
use crate::engine::each_engine;
use crate::look::Look;
use crate::record::FHIR;
use crate::visitor::{APP, Visitor};
use crate::walk::TO_A_MATCH;
use fantoccini::key::Key;
use meso_quiz::consultation::{Action, Consultation};
use meso_quiz::wording::Label;
use serde_json::json;

/// The nearest end: this is for adults.
const LINE: &str = "age=under18";
pub(crate) const FINISH: &str =
    "//*[@data-mq-words][not(@hidden)]//*[@class='mq-finish']/button[@data-mq-finish]";

/// Clocks that the test sets forward, and the page's own looks at them after each second of it.
const CLOCK: &str = "
    const steady = performance.now.bind(performance), wall = Date.now.bind(Date);
    window.ahead = window.back = 0;
    window.performance.now = () => steady() + window.ahead;
    window.Date.now = () => wall() + window.ahead - window.back;
    window.glance = () => window.document.dispatchEvent(new Event('visibilitychange'));
    window.warned = () => document.querySelector('.mq-warning[open]') !== null;";
const PASS: &str = "
    for (let n = 0; n < arguments[0]; n++) {
        window.ahead += 1000;
        window.glance();
    }
    return window.warned()";
pub(crate) const HIDE: &str = "
    Object.defineProperty(window.document, 'hidden', { value: true, configurable: true });
    window.glance();
    return getComputedStyle(document.body).visibility";
pub(crate) const SHOW: &str = "
    Object.defineProperty(window.document, 'hidden', { value: false, configurable: true });
    window.glance();
    return getComputedStyle(document.body).visibility";
/// All that could be left of somebody on the first screen.
const LEFT: &str = "
    const root = document.documentElement;
    return {
        kept: [Object.keys(window).filter((key) => key.startsWith('mq:')), localStorage.length,
            document.cookie],
        tools: root.dataset.mqTools ?? '',
        pressed: document.querySelectorAll('[data-mq-tool][aria-pressed=true]').length,
        language: root.lang,
        scroll: scrollY,
        focus: document.activeElement.localName,
        address: location.pathname.split('/').at(-1) + location.search + location.hash,
    }";

impl Visitor {
    /// Takes a new tablet, sets it up as it is, and waits with it for somebody.
    pub(crate) async fn open_tablet(&mut self) {
        self.address_stays = true;
        self.go_to("setup.html").await;
        self.save_and_start().await;
    }

    /// Presses the one button of the page for staff, and waits with the tablet for somebody.
    async fn save_and_start(&mut self) {
        self.press("Save and start").await;
        self.see_the_tablet_wait().await;
        self.listen().await;
    }

    /// Waits for the screen that waits for somebody, in a page that has just been loaded.
    pub(crate) async fn see_the_tablet_wait(&mut self) {
        let waits = "/html[@data-mq-at='start'][not(@data-mq-away)]";
        self.see(&format!("{waits}{APP}//a[@id='1']/span[.='Touch to start']")).await;
        self.visit = Consultation::default();
        self.ask(CLOCK).await;
    }

    pub(crate) async fn start_on_tablet(&mut self) {
        self.do_by("Touch to start", Action::Started).await;
    }

    /// Lets seconds go by; says whether the tablet then warns that it will forget.
    pub(crate) async fn pass(&self, seconds: u32) -> bool {
        let warned = self.browser.execute(PASS, vec![json!(seconds)]).await;
        warned.expect("the script runs").as_bool().expect("whether it warns")
    }

    /// What was said to whoever does not see the seconds.
    async fn heard(&self) -> String {
        self.ask("return document.querySelector('dialog[open] [role=status]').textContent")
            .await
            .as_str()
            .expect("a text")
            .to_owned()
    }
}

each_engine!(
    a22_a_tablet_warns_gives_more_time_as_often_as_it_is_wanted_and_then_forgets,
    async |visitor| {
        visitor.open_tablet().await;
        assert!(!visitor.pass(280).await, "nobody has touched it");
        visitor.start_on_tablet().await;
        assert!(!visitor.pass(58).await);
        for time in 0..=11 {
            assert!(visitor.pass(2).await, "extended {time} times");
            let focused = visitor.see_focus_on("dialog[open] .mq-button").await;
            assert_eq!(visitor.read(&focused).await, "I need more time");
            match time % 3 {
                0 => visitor.press("I need more time").await,
                1 => visitor.strike(Key::Right).await,
                _ => visitor.click("//dialog[@open]//h1").await,
            }
            assert_eq!(visitor.ask("return window.warned()").await, false);
            assert!(!visitor.pass(58).await, "the full time");
        }
        assert!(visitor.pass(2).await);
        assert!(visitor.pass(18).await);
        assert_eq!(visitor.heard().await, "", "the dialog itself was heard");
        visitor.pass(2).await;
        let ten = visitor.heard().await;
        assert!(["Seconds left: 10", "Seconds left: 9"].contains(&ten.as_str()), "{ten}");
        assert!(visitor.pass(5).await);
        assert_eq!(visitor.heard().await, ten, "and not each second");
        visitor.pass(5).await;
        visitor.see_the_tablet_wait().await;

        visitor.start_on_tablet().await;
        visitor.press("More time").await;
        assert!(!visitor.pass(178).await, "three times as long");
        assert!(visitor.pass(2).await);
        visitor.press("I need more time").await;
        visitor.press("More time").await;
        visitor.answer_all(LINE).await;
        assert!(!visitor.pass(118).await, "a result is read for longer");
        assert!(visitor.pass(2).await);
        visitor.press("Clear and finish").await;
        visitor.see_the_tablet_wait().await;
    }
);

each_engine!(
    a23_whoever_comes_next_finds_nothing_and_all_of_it_works_without_a_server,
    async |visitor| {
        visitor.open_tablet().await;
        visitor.see_files_kept().await;
        visitor.site.vanish().await;
        let before = visitor.ask(LEFT).await;
        let entries = visitor.ask("return history.length").await;

        visitor.press("Larger text").await;
        visitor.press("More contrast").await;
        visitor.start_on_tablet().await;
        visitor.answer_all(TO_A_MATCH).await;
        visitor.see_result().await;
        assert_eq!(visitor.ask("return history.length").await, entries);
        let way_out = "return [...document.querySelectorAll('a[href]')].filter((it) =>
            it.checkVisibility() && !it.getAttribute('href').startsWith('#')).length";
        assert_eq!(visitor.ask(way_out).await, 0, "nothing leads out");
        let takes = [Label::Print, Label::PrintClinic, Label::Copy, Label::Share];
        let takes = takes.map(|label| visitor.book.wording.label(label));
        let shown = "return [...document.querySelectorAll('button')]
            .filter((it) => it.checkVisibility()).map((it) => it.innerText.trim())";
        let shown = visitor.ask(shown).await;
        let shown = shown.as_array().unwrap();
        assert!(shown.contains(&json!("Finish and clear")), "{shown:?}");
        assert!(takes.iter().all(|take| !shown.contains(&json!(take))), "{shown:?}");
        visitor.click(FINISH).await;
        visitor.see_the_tablet_wait().await;
        assert_eq!(visitor.ask(LEFT).await, before);
        assert_eq!(visitor.ask("return history.length").await, entries);

        visitor.browser.back().await.expect("as far as there is any");
        visitor.browser.forward().await.expect("and here again");
        visitor.see_the_tablet_wait().await;
        assert_eq!(visitor.ask(LEFT).await, before);
        visitor.address_stays = false;
        visitor.start().await;
        assert_eq!(visitor.ask("return sessionStorage.length").await, 0, "the tab has nothing");
        visitor.expected = vec!["sw.js", "ServiceWorker", "ERR_CONNECTION_REFUSED"];
    }
);

each_engine!(
    a_tablet_that_slept_too_long_or_whose_clock_was_put_back_shows_nothing_of_before,
    async |visitor| {
        visitor.open_tablet().await;
        visitor.start_on_tablet().await;
        visitor.chooses("30 to 39").await;
        visitor.then(Action::Continued).await;
        assert_eq!(visitor.ask(HIDE).await, "hidden");
        assert_eq!(visitor.ask("window.ahead += 20000").await, json!(null));
        assert_eq!(visitor.ask(SHOW).await, "visible", "a short sleep");
        visitor.arrive().await;
        visitor.ask(HIDE).await;
        visitor.ask("window.ahead += 41000").await;
        assert_eq!(visitor.ask(SHOW).await, "hidden", "a long one");
        visitor.see_the_tablet_wait().await;

        visitor.start_on_tablet().await;
        visitor.ask("window.back = 3600000; window.glance()").await;
        visitor.see_the_tablet_wait().await;
    }
);

/// What is smaller than it should be for a tablet that stands (A6).
const SMALL: &str = "
    const least = (it) => it.id === '1' ? 104 : it.matches('.mq-choice, .mq-button') ? 80 : 64;
    return [...document.querySelectorAll('a[href], button, summary, label')].filter((it) =>
        it.checkVisibility() && !it.matches('.mq-skip') && it.offsetHeight < least(it))
        .map((it) => `${it.innerText} is ${it.offsetHeight} high`)";

const FRAMED: fn(Look) -> Look = |look| Look { size: (320, 640), ..look };

each_engine!(
    a1_a6_no_screen_of_a_tablet_has_a_barrier_or_a_small_target,
    FRAMED,
    async |visitor| {
        visitor.open_tablet().await;
        let mut faults = visitor.barriers("attract", &TABLETS).await;
        assert_eq!(visitor.ask(SMALL).await, json!([]));
        visitor.start_on_tablet().await;
        faults.extend(visitor.barriers("question", &TABLETS).await);
        assert_eq!(visitor.ask(SMALL).await, json!([]));
        visitor.pass(60).await;
        faults.extend(visitor.barriers("warning", &TABLETS).await);
        assert_eq!(visitor.ask(SMALL).await, json!([]));
        visitor.press("I need more time").await;
        visitor.answer_all(LINE).await;
        faults.extend(visitor.barriers("result", &TABLETS).await);
        assert_eq!(visitor.ask(SMALL).await, json!([]));
        assert_eq!(faults, [""; 0]);
    }
);

/// How the record stands when its dialog is gone: what is seen of it beside the button.
const BESIDE: &str = "
    const words = document.querySelector('.mq-became__words');
    return [words.checkVisibility(), words.textContent]";

each_engine!(
    a_record_can_be_saved_on_a_tablet_and_a_warning_over_it_leaves_it_as_it_was,
    FRAMED,
    async |visitor| {
        visitor.open_tablet().await;
        visitor.start_on_tablet().await;
        visitor.answer_all(TO_A_MATCH).await;
        visitor.see_result().await;
        visitor.catch_files().await;
        visitor.look_at_the_record().await;
        let place = "//dialog//p[.='The file is saved on this tablet. The staff can open it.']";
        visitor.see(place).await;
        let faults = visitor.barriers("record", &TABLETS).await;
        assert_eq!(faults, [""; 0]);
        assert_eq!(visitor.ask(SMALL).await, json!([]));

        visitor.pass(120).await;
        assert_eq!(visitor.ask("return window.warned()").await, true);
        visitor.press("I need more time").await;
        assert_eq!(visitor.ask("return window.warned()").await, false);
        visitor.see(place).await;
        visitor.press("Close").await;
        visitor.save_as(FHIR).await;
        let said = "Your browser has the file now and saves it.";
        assert_eq!(visitor.ask(BESIDE).await, json!([true, said]));
        visitor.click(FINISH).await;
        visitor.see_the_tablet_wait().await;
    }
);
