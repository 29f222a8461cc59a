//! Does every screen fit, whatever the size of the window, of the letters and of the space between?
//! Screens of one kind are looked at once; the frame of the look is resized in place.

use crate::engine::each_engine;
use crate::look::Look;
use crate::support::BOOK;
use crate::visitor::Visitor;
use meso_quiz::screens::{self, Screen};
use serde_json::{Value, json};

pub(crate) const FITS: &str = include_str!("probes/fits.js");
const TARGETS: &str = include_str!("probes/targets.js");
const PINNED: &str = include_str!("probes/pinned.js");
pub(crate) const MIRRORED: &str = include_str!("probes/mirrored.js");

/// 1280 by 1024 at 400 and at 200 percent (A7), phones, a phone held flat and tablets (A25).
const SIZES: [(u32, u32); 6] =
    [(320, 256), (640, 512), (360, 640), (740, 360), (768, 1024), (1024, 768)];

/// The spacing of WCAG 1.4.12, set as a visitor's own style sheet sets it.
const SPACED: &str = "const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
        word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [sheet];";
const AS_IT_IS: &str = "document.adoptedStyleSheets = [];";

/// One screen of each kind, and every ending: what all others are made of.
pub(crate) fn one_of_each() -> impl Iterator<Item = Screen> {
    const NAMES: [&str; 25] = [
        "welcome",
        "welcome-restored",
        "question-area",
        "question-site-answered",
        "question-sun",
        "question-hair-amount",
        "question-lines",
        "question-pinch",
        "question-face-concern-also",
        "safety-conditions-ticked",
        "problem-too-many-also",
        "problem-nothing-ticked",
        "check-two-areas",
        "question-start-again-asked",
        "match-also",
        "match-poor-proof",
        "match-doctor-asked-first",
        "not-now-with-later",
        "no-match-with-also",
        "doctor-first-several-signs",
        "urgent",
        "emergency-and-more",
        "talk-first",
        "under-18",
        "send-ticked",
    ];
    let screens = screens::all(&BOOK).expect("every screen");
    let found: Vec<Screen> =
        screens.into_iter().filter(|screen| NAMES.contains(&screen.name.as_str())).collect();
    assert_eq!(found.len(), NAMES.len(), "a screen has another name now");
    found.into_iter()
}

impl Visitor {
    /// Gives the frame of a framed look another size.
    pub(crate) async fn resize(&self, (width, height): (u32, u32)) {
        let script = "const [width, height] = arguments;
            Object.assign(frameElement, { width, height });";
        let size = vec![json!(width), json!(height)];
        self.browser.execute(script, size).await.expect("the script runs");
        assert_eq!(self.ask("return [innerWidth, innerHeight]").await, json!([width, height]));
    }

    /// Opens everything that is folded.
    pub(crate) async fn unfold(&self) {
        self.ask("document.querySelectorAll('details').forEach((it) => { it.open = true; })").await;
    }

    /// What a look at the page finds amiss.
    pub(crate) async fn amiss(&self, probe: &str) -> Vec<String> {
        let found: Value = self.ask(probe).await;
        let faults = found.as_array().expect("a list of faults").iter();
        faults.map(|fault| fault.as_str().expect("a sentence").to_owned()).collect()
    }
}

/// Looks at every screen, folded and unfolded, at every size.
async fn fits_at_every_size(visitor: &mut Visitor) {
    visitor.open("").await;
    let mut faults = Vec::new();
    for screen in one_of_each() {
        visitor.reach(&screen).await;
        visitor.see_the_screen_settle().await;
        for unfolded in [false, true] {
            if unfolded {
                visitor.unfold().await;
            }
            for size in SIZES {
                visitor.resize(size).await;
                let mut found = visitor.amiss(FITS).await;
                found.extend(visitor.amiss(TARGETS).await);
                if size.1 < 400 {
                    found.extend(visitor.amiss(PINNED).await);
                }
                faults.extend(found.iter().map(|it| format!("{} at {size:?}: {it}", screen.name)));
            }
        }
    }
    assert_eq!(faults, [""; 0]);
}

each_engine!(
    a6_a7_a25_every_screen_fits_at_every_size_and_every_target_can_be_met,
    |look| Look { size: (320, 256), ..look },
    async |visitor| fits_at_every_size(visitor).await
);

each_engine!(
    a8_wider_letters_and_lines_cut_off_nothing,
    |look| Look { size: (320, 640), ..look },
    async |visitor| {
        visitor.open("").await;
        let mut faults = Vec::new();
        for screen in one_of_each() {
            visitor.reach(&screen).await;
            visitor.see_the_screen_settle().await;
            visitor.unfold().await;
            visitor.ask(SPACED).await;
            let found = visitor.amiss(FITS).await;
            visitor.ask(AS_IT_IS).await;
            faults.extend(found.iter().map(|it| format!("{}: {it}", screen.name)));
        }
        assert_eq!(faults, [""; 0]);
    }
);

each_engine!(
    a17_read_from_right_to_left_everything_changes_sides,
    |look| Look { size: (768, 1024), ..look },
    async |visitor| {
        visitor.open("").await;
        let mut faults = Vec::new();
        for screen in one_of_each() {
            visitor.reach(&screen).await;
            visitor.see_the_screen_settle().await;
            visitor.unfold().await;
            let found = visitor.amiss(MIRRORED).await;
            faults.extend(found.iter().map(|it| format!("{}: {it}", screen.name)));
        }
        assert_eq!(faults, [""; 0]);
    }
);
