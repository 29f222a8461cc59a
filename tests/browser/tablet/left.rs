//! What is left of a visitor on a tablet once it has forgotten them: nothing, in whatever of the
//! browser is looked into, its memory included.

use crate::engine::{Wire, each_engine};
use crate::support::BOOK;
use crate::tablet::{FINISH, HIDE, SHOW};
use crate::visitor::Visitor;
use crate::walk::TO_A_MATCH;
use fantoccini::key::Key;
use meso_quiz::consultation::Action;
use meso_quiz::transcript;
use serde_json::{Value, json};

/// Everything in a browser that outlives a page, and what the page says of itself.
const ALL: &str = "
    const done = arguments[0];
    const files = async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url).sort();
    const stores = async () => Object.fromEntries(
        await Promise.all((await caches.keys()).map(async (name) => [name, await files(name)])));
    Promise.all([stores(), indexedDB.databases()]).then(([stores, databases]) => done({
        stores,
        databases,
        local: Object.entries(localStorage),
        cookie: document.cookie,
        named: window.name,
        history: [history.length, history.state],
        address: location.href,
        referrer: document.referrer,
        title: document.title,
        filled: [...document.querySelectorAll('input, select, textarea')].map((it) => it.value),
    }))";
/// What the page loaded and noted the time of.
const NOTED: &str = "return JSON.stringify(performance.getEntries())";
/// What an app has its answers in, as numbers.
const MEMORY: &str = "Memory";

/// The names of everything that a page of Chromium can reach, with how often there is such a thing.
struct Heap {
    names: Vec<String>,
    things: Vec<usize>,
}

impl Heap {
    async fn of(visitor: &Visitor) -> Self {
        let taken = Wire::get("chromium/heap_snapshot".to_owned());
        let taken = visitor.browser.issue_cmd(taken).await.expect("a heap snapshot");
        let taken: Value = match taken {
            Value::String(text) => serde_json::from_str(&text).expect("JSON"),
            taken => taken,
        };
        let names = serde_json::from_value(taken["strings"].clone()).expect("texts");
        let fields = taken["snapshot"]["meta"]["node_fields"].as_array().expect("a list");
        let at = fields.iter().position(|field| field == "name").expect("things have names");
        let nodes = taken["nodes"].as_array().expect("a list");
        let things = nodes.chunks(fields.len()).map(|node| node[at].as_u64().unwrap());
        Self { names, things: things.map(|name| usize::try_from(name).unwrap()).collect() }
    }

    fn count(&self, name: &str) -> usize {
        self.things.iter().filter(|at| self.names[**at] == name).count()
    }

    fn names_with(&self, text: &str) -> Vec<&str> {
        self.names.iter().map(String::as_str).filter(|name| name.contains(text)).collect()
    }
}

/// What a browser says that has kept the page whole; the tablet then forgets.
const KEPT_WHOLE: &str =
    "window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));";

impl Visitor {
    /// Begins, finds nothing chosen, and answers.
    async fn answers_one(&mut self) {
        self.see_the_tablet_wait().await;
        self.start_on_tablet().await;
        let chosen = "return document.querySelectorAll('input:checked').length";
        assert_eq!(self.ask(chosen).await, 0);
        self.chooses("40 to 49").await;
        self.then(Action::Continued).await;
    }

    /// Does this, is on another page before anything came of it, and goes back.
    async fn goes_away_and_back(&self, does: &str) {
        self.ask(&format!("{does} window.location.assign('guide.html')")).await;
        self.see("//h1[normalize-space(.)='The guide']").await;
        // Not by the driver: WebKit's leaves out a page that a script went on from.
        self.ask("window.history.back()").await;
    }
}

each_engine!(
    [chromium],
    "the other drivers give no picture of what a page can reach",
    once_a_tablet_has_forgotten_somebody_no_answer_is_within_reach_of_its_memory,
    async |visitor| {
        visitor.open_tablet().await;
        let memories = Heap::of(visitor).await.count(MEMORY);
        assert!(memories > 0);

        visitor.start_on_tablet().await;
        visitor.answer_all(TO_A_MATCH).await;
        visitor.see_result().await;
        let answers = transcript::exact(BOOK.rules(), &visitor.visit.answers);
        // Would be seen if it were left over.
        visitor.ask("window.another = new WebAssembly.Memory({ initial: 1 })").await;
        let heap = Heap::of(visitor).await;
        assert_ne!(heap.names_with(&answers), [""; 0], "in the page, for when the app breaks");
        assert_ne!(heap.names_with("mq-choice-thinners"), [""; 0], "on screen");
        assert_eq!(heap.count(MEMORY), memories + 1);

        visitor.click(FINISH).await;
        visitor.see_the_tablet_wait().await;
        let heap = Heap::of(visitor).await;
        for part in answers.split("; ").chain(["mq-choice-"]) {
            assert_eq!(heap.names_with(part), [""; 0], "{part}");
        }
        assert_eq!(heap.count(MEMORY), memories, "that of the app that knew them is gone");
    }
);

each_engine!(whatever_of_a_tablet_outlives_a_page_is_after_a_visit_as_before_it, async |visitor| {
    visitor.open_tablet().await;
    visitor.see_files_kept().await;
    let before = visitor.ask_and_wait(ALL).await;
    assert_eq!(before["filled"], json!([]));
    visitor.start_on_tablet().await;
    visitor.answer_all(TO_A_MATCH).await;
    visitor.see_result().await;
    let during = visitor.ask_and_wait(ALL).await;
    for place in ["stores", "databases", "local", "cookie", "named", "history", "address"] {
        assert_eq!(during[place], before[place], "{place}");
    }
    let noted = visitor.ask(NOTED).await;

    visitor.click(FINISH).await;
    visitor.see_the_tablet_wait().await;
    assert_eq!(visitor.ask_and_wait(ALL).await, before);
    for noted in [noted, visitor.ask(NOTED).await] {
        let noted = noted.as_str().unwrap();
        assert!(noted.contains("kiosk.js"), "{noted}");
        for answer in ["40s", "chin", "steady_above", "two_weeks", "thinners"] {
            assert!(!noted.contains(answer), "{answer} in {noted}");
        }
    }
});

each_engine!(whoever_goes_back_into_a_tablet_or_loads_it_again_finds_no_answer, async |visitor| {
    visitor.open_tablet().await;
    visitor.answers_one().await;
    visitor.browser.refresh().await.expect("the page loads again");
    visitor.answers_one().await;
    visitor.goes_away_and_back("").await;
    visitor.answers_one().await;
    visitor.goes_away_and_back(KEPT_WHOLE).await;
    visitor.answers_one().await;
    visitor.ask(KEPT_WHOLE).await;
    visitor.answers_one().await;
});

each_engine!(
    a_tablet_that_sleeps_or_is_set_right_between_two_visitors_waits_on_and_gives_the_next_full_time,
    async |visitor| {
        visitor.open_tablet().await;
        visitor.ask("window.isTheSame = true").await;
        visitor.ask(HIDE).await;
        visitor.ask("window.ahead += 8 * 3600000").await;
        assert_eq!(visitor.ask(SHOW).await, "visible");
        visitor.ask("window.back = 24 * 3600000; window.glance()").await;
        assert!(!visitor.pass(600).await);
        assert_eq!(visitor.ask("return window.isTheSame").await, true);
        // It has dimmed by now, and what wakes it does nothing else.
        visitor.strike(Key::Enter).await;
        visitor.start_on_tablet().await;
        assert!(!visitor.pass(58).await);
        assert!(visitor.pass(2).await);
        assert_eq!(visitor.ask("return window.isTheSame").await, true);
    }
);
