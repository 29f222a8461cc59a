//! What was measured, as a page of tables.

use crate::lighthouse::Scores;
use crate::measured::{Measured, largest};
use crate::page::{Condition, Page};
use crate::visit::Seen;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// A row of a table: what it is called, and how many places stand behind the point.
type Row = (&'static str, usize, fn(&Seen) -> f64);

const ROWS: [Row; 11] = [
    ("bytes until all of it is there, kB", 1, |seen| seen.bytes / 1000.0),
    ("requests until then", 0, |seen| seen.requests),
    ("first contentful paint, ms", 0, |seen| seen.first),
    ("largest contentful paint, ms", 0, |seen| seen.largest),
    ("first question on screen, ms", 0, |seen| seen.question),
    ("first answer taken: second question on screen, ms", 0, |seen| seen.moved),
    ("all of it there: any answer taken, ms", 0, |seen| seen.ready),
    ("blocking time until then, ms", 0, |seen| seen.blocked),
    ("layout shift", 3, |seen| seen.shift),
    ("memory of scripts at the result, MB", 2, |seen| seen.held / 1e6),
    ("memory of WebAssembly there, MiB", 2, |seen| seen.memory / f64::from(1 << 20)),
];

/// Writes `numbers.md` into a folder.
pub(crate) fn write(docs: &Path, rounds: usize, measured: &Measured, scores: &Scores) {
    let mut page = opening(rounds);
    for condition in Condition::ALL {
        page += &table(measured, condition);
    }
    page += &reach(measured);
    page += &lighthouse(scores);
    println!("{page}");
    fs::write(docs.join("numbers.md"), page).expect("the numbers can be written");
}

fn opening(rounds: usize) -> String {
    format!(
        "# Numbers

`cargo xtask bench` wrote this page and [the picture](pictures/numbers.svg), and writes them again.

It visits three pages in turn in Chromium, {rounds} times under each condition, each time in a \
         browser that has kept nothing:
the released site, the same questions in [plain JavaScript](../benches/web/plain/quiz.js) without \
         any framework, which is about the least that a page can be, and the same questions in \
         [SurveyJS](../benches/web/surveyjs/quiz.js).
A script presses Start and answers the first question as soon as there is something to press; then \
         a pointer goes on to the result, and each tap is timed from the event to the frame that \
         shows what it did.
Each number is the median of the visits; all of them come from one machine, so that only their \
         ratios say something elsewhere.
The two peers judge nothing: at the end one lists the answers, and the other says thank you.
"
    )
}

fn table(measured: &Measured, condition: Condition) -> String {
    let mut table = format!("\n## {}\n\n| |", condition.name());
    for page in Page::ALL {
        write!(table, " {} |", page.name()).expect("a text");
    }
    table += "\n|---|--:|--:|--:|\n";
    for (name, places, what) in ROWS {
        let number = |page| format!("{:.places$}", measured.median(condition, page, what));
        table += &row(name, number);
    }
    for (name, percent) in
        [("from a tap to its paint, median, ms", 50), ("98th percentile, ms", 98)]
    {
        table += &row(name, |page| format!("{:.1}", measured.taps(condition, page, percent)));
    }
    table
}

fn row(name: &str, number: impl Fn(Page) -> String) -> String {
    let [ours, plain, survey_js] = Page::ALL.map(number);
    format!("| {name} | {ours} | {plain} | {survey_js} |\n")
}

/// What the quiz is to reach, beside what it does.
fn reach(measured: &Measured) -> String {
    let [free, phone, old] = Condition::ALL;
    let ratio = |condition, page, what: fn(&Seen) -> f64| {
        measured.median(condition, Page::Ours, what) / measured.median(condition, page, what)
    };
    let taps =
        |page, percent| measured.taps(old, Page::Ours, percent) / measured.taps(old, page, percent);
    let first = |condition| ratio(condition, Page::Plain, |seen| seen.first);
    let moved = |condition| ratio(condition, Page::Plain, |seen| seen.moved);
    let memory = Condition::ALL.map(|condition| {
        measured.median(condition, Page::Ours, |seen| seen.memory) / f64::from(1 << 20)
    });
    let goals = [
        ("first screen, of plain JavaScript", "1.05", largest(Condition::ALL.map(first))),
        ("first answer taken, of plain JavaScript, nothing slowed", "1.5", moved(free)),
        ("the same on a phone", "1.5", moved(phone)),
        ("the same on an old phone", "1.5", moved(old)),
        (
            "first answer taken on a phone, of SurveyJS",
            "0.33",
            ratio(phone, Page::SurveyJs, |seen| seen.moved),
        ),
        ("tap to paint on an old phone, of plain JavaScript, median", "1.1", taps(Page::Plain, 50)),
        ("the same, 98th percentile", "1.1", taps(Page::Plain, 98)),
        ("tap to paint on an old phone, of SurveyJS, median", "0.33", taps(Page::SurveyJs, 50)),
        ("the same, 98th percentile", "0.33", taps(Page::SurveyJs, 98)),
        ("MiB of WebAssembly at a result", "2", largest(memory)),
    ];
    let mut table =
        "\n## What is to be reached\n\n| | at most | is | |\n|---|--:|--:|---|\n".to_owned();
    for (what, most, is) in goals {
        let reached = is <= most.parse().expect("a number");
        let said = if reached { "reached" } else { "not reached" };
        writeln!(table, "| {what} | {most} | {is:.2} | {said} |").expect("a text");
    }
    table
}

fn lighthouse(scores: &Scores) -> String {
    let mut table = "\n## Lighthouse, of a hundred, on its phone\n\n| | |\n|---|--:|\n".to_owned();
    for (name, score) in scores {
        writeln!(table, "| {name} | {score:.0} |").expect("a text");
    }
    table
}
