//! A26: what comes out of a printer, for the visitor and for the clinic? Every result in the list
//! of screens is printed; the longest has three types and eight cautions at once.

use crate::engine::each_engine;
use crate::look::{Look, Scheme};
use crate::printed::{Paper, squeezed};
use crate::support::BOOK;
use crate::visitor::Visitor;
use fantoccini::wd::PrintSize;
use meso_quiz::screens::{self, Design, Screen};
use meso_quiz::wording::Label;
use serde_json::Value;

const CARDS: &str = ".mq-visitors :is(.mq-note, .mq-care, .mq-measures, .mq-compare__row > *)";
const FOLDED: &str = ".mq-visitors details :is(p, li, dd)";
const CONTROLS: &str = "button, label";
const NOT_PRINTED: &str = ".mq-screen-only, .mq-links, .mq-buttons, .mq-rest, .mq-unseen, svg";
/// The results with the most to say.
const LONGEST: [&str; 3] = ["match-also", "match-poor-proof", "match-many-cautions"];

/// What each of these says, but for what no paper shows.
async fn said_by(visitor: &Visitor, what: &str, but: &str) -> Vec<String> {
    let script = format!(
        "return [...document.querySelectorAll('{what}')]
            .filter((it) => !it.closest('{but}') && !it.querySelector('{but}'))
            .map((it) => it.textContent)"
    );
    let found: Value = visitor.ask(&script).await;
    let all = found.as_array().expect("a list").iter();
    all.map(|one| squeezed(one.as_str().expect("a text"))).filter(|one| !one.is_empty()).collect()
}

/// What is wrong with the paper for the visitor: one line for each fault.
async fn faults_of_the_visitors(visitor: &Visitor, size: PrintSize) -> Vec<String> {
    let controls = said_by(visitor, CONTROLS, "svg").await;
    assert!(!controls.is_empty(), "a result that leads nowhere");
    let cards = said_by(visitor, CARDS, NOT_PRINTED).await;
    let folded = said_by(visitor, FOLDED, NOT_PRINTED).await;
    let paper = Paper::of(visitor, size).await;
    let mut faults = paper.faults(2, &controls);
    let cut = cards.iter().filter(|card| !paper.has_on_one_page(card));
    faults.extend(cut.map(|card| format!("no page holds all of {card}")));
    let missing = folded.iter().filter(|text| !paper.says(text));
    faults.extend(missing.map(|text| format!("unfolded nowhere: {text}")));
    faults
}

/// What is wrong with the sheet for the clinic, where there is one.
async fn faults_of_the_clinics(visitor: &Visitor, size: PrintSize) -> Option<Vec<String>> {
    let controls = said_by(visitor, CONTROLS, "svg").await;
    let button = BOOK.wording.label(Label::PrintClinic);
    if !controls.contains(&squeezed(button)) {
        return None;
    }
    visitor.ask("window.print = () => {}").await;
    visitor.press(button).await;
    visitor.see("//*[contains(@class, 'mq-clinic__title')]").await;
    let paper = Paper::of(visitor, size).await;
    let mut faults = paper.faults(1, &controls);
    if !paper.says(&squeezed(BOOK.wording.label(Label::ClinicHeading))) {
        faults.push("no sheet for the clinic".to_owned());
    }
    Some(faults)
}

/// What is wrong with both papers of the result on screen.
async fn faults(visitor: &Visitor, screen: &Screen, size: PrintSize) -> Vec<String> {
    let on = format!("{} on {} by {} cm", screen.name, size.width, size.height);
    let found = faults_of_the_visitors(visitor, size.clone()).await;
    let mut faults: Vec<_> = found.iter().map(|it| format!("{on}: {it}")).collect();
    let found = faults_of_the_clinics(visitor, size).await;
    assert!(found.is_some() || screen.design != Design::S9, "{on}: no sheet for the clinic");
    faults.extend(found.iter().flatten().map(|it| format!("{on}, clinic: {it}")));
    faults
}

fn results() -> impl Iterator<Item = Screen> {
    let screens = screens::all(&BOOK).expect("every screen").into_iter();
    let results =
        screens.filter(|screen| matches!(screen.design, Design::S9 | Design::S10 | Design::S11));
    // What is asked before something is sent or saved lies over a result and on no paper.
    results.filter(|screen| screen.visit(BOOK.rules()).taking.is_none())
}

fn longest() -> Vec<Screen> {
    let longest: Vec<_> =
        results().filter(|screen| LONGEST.contains(&screen.name.as_str())).collect();
    assert_eq!(longest.len(), LONGEST.len(), "results with these names");
    longest
}

async fn each_prints(
    visitor: &mut Visitor,
    screens: impl IntoIterator<Item = Screen>,
    size: PrintSize,
) {
    visitor.open("").await;
    let mut found = Vec::new();
    for screen in screens {
        visitor.reach(&screen).await;
        found.extend(faults(visitor, &screen, size.clone()).await);
    }
    assert_eq!(found, [""; 0]);
}

each_engine!(
    [chromium, firefox],
    "WebKitGTK's driver cannot print",
    a26_every_result_prints_whole_on_one_or_two_pages,
    async |visitor| each_prints(visitor, results(), PrintSize::A4).await
);

each_engine!(
    [chromium, firefox],
    "WebKitGTK's driver cannot print",
    a26_the_longest_results_print_as_well_on_american_paper_from_a_dark_screen,
    |look| Look { scheme: Scheme::Dark, ..look },
    async |visitor| each_prints(visitor, longest(), PrintSize::US_LETTER).await
);
