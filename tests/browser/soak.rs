//! Five hundred visitors by chance in one page, one after the other: each is told what `assess`
//! says of the same answers, and none of them leaves anything behind.

mod taps;

use crate::engine::{Engine, each_engine};
use crate::look::{Look, Motion};
use crate::screen;
use crate::support::{BOOK, book_in};
use crate::visitor::Visitor;
use crate::walked::{picks, walk};
use meso_quiz::assessment::{Headline, Outcome};
use meso_quiz::book::Book;
use meso_quiz::consultation::{Action, Consultation, Place, RecordForm, Taking, step};
use meso_quiz::record;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use taps::tap;

const VISITORS: u64 = 500;
/// How many go by in one call of the driver's.
const AT_ONCE: usize = 10;
/// After so many, everything is there that a page needs only once, and the largest visits have
/// been: what the app takes for one it keeps for the next.
const SETTLED: usize = 200;
const SOAK: &str = "const [address, done] = arguments; window.soak(address).then(done)";

/// One visit, and what of it a page is told to do.
struct Soaked {
    visit: Consultation,
    steps: Vec<Value>,
}

/// A visit by chance in this language, from the first screen back to it.
fn soaked(seed: u64, book: &'static Book, before: Option<Value>) -> Soaked {
    let mut steps: Vec<Value> = before.into_iter().collect();
    let mut now = Consultation::default();
    if seed.is_multiple_of(3) {
        let theme = if seed.is_multiple_of(2) { "light" } else { "dark" };
        steps.push(seen(book, &now, json!({ "theme": theme })));
    }
    let mut does = |now: &mut Consultation, action, after: Consultation| {
        let mut done = tap(now, action);
        if action == Action::WouldTake(Taking::Record(RecordForm::Json)) {
            done["reads"] = record::own(book, &after, "").into();
        }
        steps.push(seen(book, &after, done));
        *now = after;
    };
    for (action, after) in walk(&picks(seed)) {
        does(&mut now, action, after);
    }
    let visit = now.clone();
    let mut rest = Vec::new();
    if record::is_for_a_clinic(&found(&visit)) {
        let record = |form| Action::WouldTake(Taking::Record(form));
        rest.extend([record(RecordForm::Text), record(RecordForm::Json), Action::PutAway]);
    }
    rest.push(Action::AskedToStartOver);
    for action in rest {
        let after = step(BOOK.rules(), &now, action).expect("something changes");
        does(&mut now, action, after);
    }
    if now.starting_over {
        let after = step(BOOK.rules(), &now, Action::StartedOver).expect("something changes");
        does(&mut now, Action::StartedOver, after);
    }
    Soaked { visit, steps }
}

/// What is done, with what must then be on screen.
fn seen(book: &Book, after: &Consultation, mut done: Value) -> Value {
    done["heading"] = screen::heading(book, after).into();
    done["chosen"] = screen::chosen(after).join(",").into();
    let is_listed = after.place == Place::Check;
    let rows = if is_listed { after.route(BOOK.rules()).questions().len() } else { 0 };
    done["rows"] = rows.into();
    done
}

/// Five hundred visits, every fifth in another language than the one before.
fn all(other: &'static Book) -> Vec<Soaked> {
    let visits = (0..VISITORS).map(|seed| {
        let book = |number: u64| if (number / 5).is_multiple_of(2) { other } else { &*BOOK };
        let spoken = book(seed);
        let tag = &spoken.wording.language.tag;
        let speaks = json!({ "tap": format!("header [lang='{tag}']"), "nth": 0 });
        let changes = seed > 0 && seed.is_multiple_of(5);
        let before = changes.then(|| seen(spoken, &Consultation::default(), speaks));
        soaked(seed, spoken, before)
    });
    visits.collect()
}

/// What follows for the area that a visit ends with.
fn found(visit: &Consultation) -> Outcome {
    let Place::Result(area) = visit.place else { panic!("at {:?}", visit.place) };
    visit.assessment(BOOK.rules(), area).outcome
}

impl Visitor {
    /// Has these visits walked by the page. What a driver is told stays in the memory of a browser
    /// that it steers, so that it is told next to nothing.
    async fn soak(&self, visits: &[Soaked]) {
        let steps: Vec<&Vec<Value>> = visits.iter().map(|visit| &visit.steps).collect();
        let address = self.site.beside(json!(steps).to_string());
        let went_wrong = self.browser.execute_async(SOAK, vec![address.into()]).await;
        assert_eq!(went_wrong.expect("the script calls back"), "");
    }

    /// How much is held of what can grow: by the app, and in Chromium by the whole page. No other
    /// engine throws away what is no longer needed when it is told to.
    async fn weight(&self) -> Vec<f64> {
        let taken = self.ask("return window.taken()").await.as_f64().expect("a number");
        let mut all = vec![taken];
        if self.look.engine == Engine::Chromium {
            all.extend(self.held().await);
        }
        all
    }
}

#[test]
fn the_visits_by_chance_are_about_every_area_and_come_to_every_outcome() {
    let visits = all(&BOOK);
    let areas = visits.iter().flat_map(|soaked| soaked.visit.route(BOOK.rules()).areas().to_vec());
    assert_eq!(areas.collect::<BTreeSet<_>>().len(), BOOK.catalogue.areas.len());
    let headlines = visits.iter().map(|soaked| found(&soaked.visit).headline());
    assert_eq!(headlines.collect::<BTreeSet<_>>().len(), Headline::ALL.len());
}

each_engine!(
    five_hundred_visitors_in_a_row_are_told_what_follows_and_leave_nothing_behind,
    |look| Look { motion: Motion::Reduced, ..look },
    async |visitor| {
        visitor.site.run_first(include_str!("probes/soak.js"));
        visitor.go_to("?lang=en-XA").await;
        visitor.see("/html[@lang='en-XA']").await;
        let visits = all(book_in("en-XA"));
        let mut settled = Vec::new();
        for (number, some) in visits.chunks(AT_ONCE).enumerate() {
            visitor.soak(some).await;
            if (number + 1) * AT_ONCE == SETTLED {
                settled = visitor.weight().await;
            }
        }
        let now = visitor.weight().await;
        let is_light = now.iter().zip(&settled).all(|(now, then)| *now <= *then * 1.1);
        assert!(is_light, "{now:?}, and {settled:?} after {SETTLED} visits");
    }
);
