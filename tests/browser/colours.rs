//! A10: with the device's own few colours, can what is chosen, focused, wrong, done and close still
//! be told apart? What is compared are pictures of the page.

use crate::engine::each_engine;
use crate::look::{Colours, Look};
use crate::support::BOOK;
use crate::visitor::Visitor;
use fantoccini::Locator;
use meso_quiz::screens::{self, Screen};
use std::io::Cursor;

const FORCED: fn(Look) -> Look = |look| Look { colours: Colours::Forced, ..look };

/// A picture of one element.
struct Picture {
    width: usize,
    /// How light each pixel is, from 0 to 1, as contrast is reckoned.
    light: Vec<f64>,
}

impl Picture {
    fn read(png: Vec<u8>) -> Self {
        let mut reader = png::Decoder::new(Cursor::new(png)).read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut bytes).expect("a picture");
        let pixels = bytes.chunks_exact(info.color_type.samples());
        let light = pixels.map(|pixel| {
            let part = |index: usize| (f64::from(pixel[index]) / 255.0).powf(2.2);
            0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2)
        });
        Self { width: info.width as usize, light: light.collect() }
    }

    /// How many pixels stand out, 3 to 1, from those of another picture of the same thing.
    fn differs_from(&self, other: &Self) -> usize {
        assert_eq!(self.width, other.width, "two pictures of one thing");
        let pairs = self.light.iter().zip(&other.light);
        pairs.filter(|(one, other)| stands_out(**one, **other)).count()
    }

    /// The lightness in the middle of it.
    fn middle(&self) -> f64 {
        self.light[self.light.len() / self.width / 2 * self.width + self.width / 2]
    }
}

fn stands_out(one: f64, other: f64) -> bool {
    (one.max(other) + 0.05) / (one.min(other) + 0.05) >= 3.0
}

impl Visitor {
    /// Goes to the screen with this name.
    async fn reach_named(&mut self, name: &str) {
        let screens = screens::all(&BOOK).expect("every screen");
        let found: Option<Screen> = screens.into_iter().find(|screen| screen.name == name);
        self.reach(&found.expect("a screen with this name")).await;
        self.see_the_screen_settle().await;
    }

    async fn picture_of(&self, what: &str) -> Picture {
        let element = self.browser.find(Locator::Css(what)).await.expect("it is on the screen");
        Picture::read(element.screenshot().await.expect("a picture"))
    }

    /// Has a script do something to an element, and says how many pixels of a picture changed.
    async fn changes(&self, what: &str, script: &str) -> usize {
        let before = self.picture_of(what).await;
        self.ask(script).await;
        self.see_the_screen_settle().await;
        self.picture_of(what).await.differs_from(&before)
    }
}

each_engine!(
    [chromium, firefox],
    "WebKitGTK never forces colours",
    a10_what_is_chosen_and_what_has_the_focus_are_told_apart_without_fills,
    FORCED,
    async |visitor| {
        visitor.open("").await;
        for name in ["question-sun", "safety-now-none", "question-lines", "question-area"] {
            visitor.reach_named(name).await;
            let row = ".mq-choice:last-child";
            visitor.ask("document.activeElement.blur()").await;
            let click = "document.querySelector('.mq-choice:last-child input').click()";
            let control = format!("{row} input");
            let blur = "document.activeElement.blur()";
            let before = visitor.picture_of(&control).await;
            let changed = visitor.changes(row, &format!("{click}; {blur}")).await;
            assert!(changed > 100, "{name}: choosing changes {changed} pixels of its row");
            let mark = visitor.picture_of(&control).await.differs_from(&before);
            assert!(mark > 10, "{name}: choosing changes {mark} pixels of the control");
        }
        visitor.reach_named("question-sun").await;
        let focus = "document.querySelector('.mq-choice input').focus({ focusVisible: true })";
        let changed = visitor.changes(".mq-choices", focus).await;
        assert!(changed > 500, "the focus changes {changed} pixels");
    }
);

each_engine!(
    [chromium, firefox],
    "WebKitGTK never forces colours",
    a10_a_problem_is_framed_and_every_bar_shows_how_far_it_goes_without_fills,
    FORCED,
    async |visitor| {
        visitor.open("").await;
        visitor.reach_named("problem-nothing-chosen").await;
        for (what, side) in [(".mq-problem", "Top"), (".mq-missing", "InlineStart")] {
            let edge = format!(
                "const it = document.querySelector('{what}'), style = getComputedStyle(it),
                    canvas = getComputedStyle(document.body).backgroundColor;
                 return parseFloat(style.border{side}Width) >= 3 && style.border{side}Color !== canvas"
            );
            assert_eq!(visitor.ask(&edge).await, true, "{what} has an edge");
        }
        let bar = visitor.picture_of(".mq-progress").await;
        let row = bar.light.len() / bar.width / 2 * bar.width;
        let (done, rest) = (bar.light[row + 2], bar.light[row + bar.width - 3]);
        assert!(stands_out(done, rest), "progress: {done} and {rest}");

        for name in ["match-poor-proof", "match-also"] {
            visitor.reach_named(name).await;
            for bar in [".mq-bar:not(.mq-bar--proof)", ".mq-bar--proof"] {
                let filled = format!("{bar} > .mq-bar__step--filled");
                let empty = format!("{bar} > .mq-bar__step:not(.mq-bar__step--filled)");
                if visitor.browser.find(Locator::Css(&empty)).await.is_err() {
                    continue;
                }
                let filled = visitor.picture_of(&filled).await.middle();
                let empty = visitor.picture_of(&empty).await.middle();
                assert!(stands_out(filled, empty), "{name}, {bar}: {filled} and {empty}");
            }
        }
    }
);

each_engine!(
    [chromium, firefox],
    "WebKitGTK never forces colours",
    a10_a_region_that_is_chosen_is_told_apart_from_the_others_without_fills,
    FORCED,
    async |visitor| {
        visitor.open("").await;
        for name in ["question-area", "question-site"] {
            visitor.reach_named(name).await;
            let click = "document.querySelector('.mq-mapped input').click();
                document.activeElement.blur()";
            let changed = visitor.changes(".mq-map", click).await;
            assert!(changed > 100, "{name}: choosing changes {changed} pixels of the drawing");
        }
    }
);
