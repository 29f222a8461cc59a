//! What was measured, as a picture: when the first screen, the first question, the second one and all
//! the rest are there, for each page under each condition.

use crate::measured::{Measured, largest};
use crate::page::{Condition, Page};
use crate::visit::Seen;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What a part of a bar ends with, and where its name stands.
type Part = (&'static str, f64, fn(&Seen) -> f64);

const PARTS: [Part; 4] = [
    ("first screen", 130.0, |seen| seen.first),
    ("first question", 256.0, |seen| seen.question),
    ("first answer taken", 394.0, |seen| seen.moved),
    ("any answer taken", 558.0, |seen| seen.ready),
];
const WIDTH: f64 = 720.0;
const LEFT: f64 = 130.0;
const RIGHT: f64 = 70.0;
const BAR: f64 = 18.0;
const ROOM: f64 = 8.0;

/// Writes `numbers.svg` into a folder.
pub(crate) fn write(pictures: &Path, measured: &Measured) {
    fs::write(pictures.join("numbers.svg"), drawn(measured)).expect("the picture can be written");
}

fn drawn(measured: &Measured) -> String {
    let mut body = String::new();
    let mut y = 40.0;
    for (place, (name, x, _)) in PARTS.iter().enumerate() {
        write!(
            body,
            "<rect class='p{place}' x='{x}' y='8' width='14' height='14' rx='3'/>\
             <text x='{}' y='20'>{name}</text>",
            x + 20.0
        )
        .expect("a text");
    }
    for condition in Condition::ALL {
        y += 14.0;
        write!(body, "<text class='h' x='0' y='{y}'>{}</text>", condition.name()).expect("a text");
        y += 10.0;
        let longest = Page::ALL.map(|page| measured.median(condition, page, |seen| seen.ready));
        let scale = (WIDTH - LEFT - RIGHT) / largest(longest);
        for page in Page::ALL {
            body += &bar(measured, condition, page, scale, y);
            y += BAR + ROOM;
        }
        y += 12.0;
    }
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {y}' role='img' \
         aria-label='When the first screen, the first question, the second question and all the rest are there'>\
         <style>text{{font:14px system-ui,sans-serif;fill:#1f2a28}}.h{{font-weight:600}}\
         .p0{{fill:#0b5d4e}}.p1{{fill:#4c9a88}}.p2{{fill:#a9d3c8}}.p3{{fill:#dfe9e6}}\
         @media(prefers-color-scheme:dark){{text{{fill:#e8efed}}.p0{{fill:#a9d3c8}}\
         .p1{{fill:#4c9a88}}.p2{{fill:#1f6f5f}}.p3{{fill:#33413e}}}}</style>{body}</svg>\n"
    )
}

fn bar(measured: &Measured, condition: Condition, page: Page, scale: f64, y: f64) -> String {
    let line = y + BAR - 4.0;
    let mut bar = format!("<text x='0' y='{line}'>{}</text>", page.name());
    let mut from = 0.0;
    for (place, (.., what)) in PARTS.into_iter().enumerate() {
        let until = measured.median(condition, page, what);
        write!(
            bar,
            "<rect class='p{place}' x='{:.1}' y='{y}' width='{:.1}' height='{BAR}'/>",
            LEFT + from * scale,
            (until - from).max(0.0) * scale
        )
        .expect("a text");
        from = until;
    }
    write!(
        bar,
        "<text x='{:.1}' y='{line}'>{:.2} s</text>",
        LEFT + from * scale + 6.0,
        from / 1000.0
    )
    .expect("a text");
    bar
}
