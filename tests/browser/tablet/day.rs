//! A tablet's day: forty visitors one after the other without a server, to every outcome, each of
//! whom leaves it in one of the ways there are.

use crate::engine::{Engine, Wire, each_engine};
use crate::look::{Look, Motion};
use crate::support::BOOK;
use crate::tablet::{FINISH, HIDE, SHOW};
use crate::visitor::Visitor;
use crate::walk::TO_A_MATCH;
use meso_quiz::assessment::Headline;
use meso_quiz::consultation::{Action, Place};
use serde_json::json;

/// A way to each outcome that ends the questions early.
const SHORT: [(&str, Headline); 4] = [
    ("age=under18", Headline::Under18),
    ("age=50s; area=chin; flags=face_emergency", Headline::Emergency),
    ("age=50s; area=chin; flags=mole_change", Headline::DoctorFirst),
    ("age=50s; area=body; main=stretch_marks; flags=rash_fever", Headline::Urgent),
];
/// The shortest way to each of the others.
const LONG: [(&str, Headline); 4] = [
    (TO_A_MATCH, Headline::Match),
    (
        "age=30s; area=scalp; main=dandruff; needles=fine; hope=clear; worry=some",
        Headline::NoGoodMatch,
    ),
    (
        "age=30s; area=scalp; main=dandruff; needles=fine; hope=clear; worry=takes_over",
        Headline::TalkFirst,
    ),
    (
        "age=20s; area=scalp; main=dandruff; needles=fine; hope=clear; worry=some; \
         flags=breastfeeding",
        Headline::NotNow,
    ),
];

/// The pauses in which a visitor sees what they chose and what comes are over at once.
const HURRY: &str = "
    const wait = window.setTimeout.bind(window);
    window.setTimeout = (doing, time, ...rest) => wait(doing, time === 350 ? 0 : time, ...rest);
    document.styleSheets[0].insertRule('* { animation-duration: 0s !important }')";
/// What the page asked for and did not get, where the engine says so. What an installation reads is
/// asked for by the browser, for itself.
const MISSING: &str = "
    return performance.getEntriesByType('resource')
        .filter(({ name, responseStatus }) =>
            (responseStatus ?? 200) !== 200 && !name.endsWith('.webmanifest'))
        .map(({ name, responseStatus }) => `${name}: ${responseStatus}`)";

impl Visitor {
    /// How many bytes scripts hold and how many nodes there are in Chromium, once nothing waits to be
    /// thrown away.
    pub(crate) async fn held(&self) -> [f64; 2] {
        let ask = async |command: &str| {
            let command = Wire::devtools(command, &json!({}));
            self.browser.issue_cmd(command).await.expect("Chromium answers")
        };
        ask("HeapProfiler.collectGarbage").await;
        let heap = ask("Runtime.getHeapUsage").await;
        let parts = ["usedSize", "backingStorageSize"];
        let bytes = parts.map(|part| heap[part].as_f64().expect("a number")).iter().sum();
        let nodes = ask("Memory.getDOMCounters").await["nodes"].as_f64().expect("a number");
        [bytes, nodes]
    }

    /// Walks to a result that must have this headline.
    async fn walk(&mut self, line: &str, headline: Headline) {
        self.start_on_tablet().await;
        self.answer_all(line).await;
        if self.visit.place == Place::Check {
            self.see_result().await;
        }
        let Place::Result(area) = self.visit.place else { panic!("at {:?}", self.visit.place) };
        let found = self.visit.assessment(BOOK.rules(), area).outcome.headline();
        assert_eq!(found, headline, "natively");
    }

    /// Leaves the tablet at a result, in one of five ways.
    async fn leave(&mut self, way: usize) {
        match way % 5 {
            0 => self.click(FINISH).await,
            1 => drop(self.pass(151).await),
            2 => {
                assert!(self.pass(121).await, "it warns");
                self.press("Clear and finish").await;
            }
            3 => {
                self.press("Start again").await;
                self.note(Action::AskedToStartOver);
                if self.visit.starting_over {
                    self.press("Clear my answers").await;
                }
            }
            _ => {
                self.ask(HIDE).await;
                let wakes = format!("window.ahead += 121000; {SHOW}");
                assert_eq!(self.ask(&wakes).await, "hidden", "a long sleep");
            }
        }
    }
}

each_engine!(
    forty_visitors_in_a_row_find_a_tablet_without_a_server_as_good_as_new,
    |look| Look { motion: Motion::Reduced, ..look },
    async |visitor| {
        visitor.expected = vec!["sw.js", "ServiceWorker", "ERR_CONNECTION_REFUSED"];
        visitor.open_tablet().await;
        visitor.see_files_kept().await;
        visitor.site.vanish().await;
        let (mut short, mut long) = (SHORT.iter().cycle(), LONG.iter().cycle());
        let mut second = None;
        for number in 1..=40 {
            let visits = if number % 4 == 3 { &mut long } else { &mut short };
            let (line, headline) = visits.next().unwrap();
            visitor.ask(HURRY).await;
            visitor.walk(line, *headline).await;
            assert_eq!(visitor.ask(MISSING).await, json!([]), "visitor {number}");
            assert_eq!(visitor.unexpected().await, [""; 0], "visitor {number}");
            visitor.leave(number).await;
            visitor.see_the_tablet_wait().await;
            visitor.listen().await;
            // No other engine throws away what is no longer needed when it is told to.
            if visitor.look.engine == Engine::Chromium && [2, 40].contains(&number) {
                let now = visitor.held().await;
                let second = second.get_or_insert(now);
                let is_light = now.iter().zip(&*second).all(|(now, then)| *now < *then * 1.1);
                assert!(is_light, "{now:?}, and {second:?} after the second");
            }
        }
    }
);
