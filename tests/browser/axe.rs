//! A1: does axe find nothing on any screen, light or dark, either way round, narrow or wide?
//! It is run with every rule for WCAG 2.2 AA and good practice, and nothing it finds is allowed.
//! What cannot differ between two variants of one width is looked at in one of them.

use crate::engine::{Engine, each_engine};
use crate::layout::one_of_each;
use crate::look::Look;
use crate::support::BOOK;
use crate::told::told;
use crate::visitor::Visitor;
use fantoccini::wd::TimeoutConfiguration;
use meso_quiz::screens::{self, Screen};
use serde_json::json;
use std::fs;
use std::time::Duration;

const EVERY_VARIANT: &str = include_str!("probes/axe.js");
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/// Scheme, direction, width and height.
pub(crate) type Variant = (&'static str, &'static str, u32, u32);
/// As visitors hold their own devices.
pub(crate) const PHONES: [Variant; 3] =
    [("light", "ltr", 320, 640), ("dark", "rtl", 360, 740), ("light", "ltr", 768, 1024)];
/// As tablets of clinics stand.
pub(crate) const TABLETS: [Variant; 3] =
    [("light", "ltr", 1024, 768), ("dark", "rtl", 768, 1024), ("dark", "ltr", 1180, 820)];
const VARIANTS: [Variant; 12] = [
    ("light", "ltr", 320, 640),
    ("dark", "ltr", 320, 640),
    ("dark", "rtl", 320, 640),
    ("light", "rtl", 320, 640),
    ("light", "rtl", 768, 1024),
    ("dark", "rtl", 768, 1024),
    ("dark", "ltr", 768, 1024),
    ("light", "ltr", 768, 1024),
    ("light", "ltr", 1024, 768),
    ("dark", "ltr", 1024, 768),
    ("dark", "rtl", 1024, 768),
    ("light", "rtl", 1024, 768),
];

impl Visitor {
    /// What axe finds on the page that is open, in these variants of it.
    pub(crate) async fn barriers(&self, name: &str, variants: &[Variant]) -> Vec<String> {
        // A busy machine needs longer for a long page than the half minute that drivers give.
        let patient = TimeoutConfiguration::new(Some(Duration::from_mins(3)), None, None);
        self.browser.update_timeouts(patient).await.expect("more time");
        let axe = fs::read_to_string(told("MESO_QUIZ_AXE")).expect("axe");
        // One script, because each has a world of its own in Firefox.
        let script = format!("{axe};\n{EVERY_VARIANT}");
        let arguments = vec![json!(TAGS), json!(variants)];
        let found = self.browser.execute_async(&script, arguments).await.expect("axe runs");
        let faults = found.as_array().expect("a list of faults").iter();
        faults.map(|fault| format!("{name}, {}", fault.as_str().expect("a sentence"))).collect()
    }
}

const FRAMED: fn(Look) -> Look = |look| Look { size: (320, 640), ..look };

each_engine!(a1_no_screen_has_a_barrier, FRAMED, async |visitor| {
    visitor.open("").await;
    let mut faults = Vec::new();
    for screen in one_of_each() {
        visitor.reach(&screen).await;
        visitor.see_the_screen_settle().await;
        visitor.unfold().await;
        faults.extend(visitor.barriers(&screen.name, &VARIANTS).await);
    }
    assert_eq!(faults, [""; 0]);
});

each_engine!(a1_no_other_screen_of_a_kind_has_a_barrier, FRAMED, async |visitor| {
    let looked_at: Vec<String> = one_of_each().map(|screen| screen.name).collect();
    let screens = screens::all(&BOOK).expect("every screen");
    // The engines differ in how they lay out and colour each kind of screen, which is looked at above.
    let variants = match visitor.look.engine {
        Engine::Chromium => &VARIANTS[..],
        Engine::Firefox | Engine::WebKit => &VARIANTS[..2],
    };
    visitor.open("").await;
    let mut faults = Vec::new();
    for screen in screens.iter().filter(|screen| !looked_at.contains(&screen.name)) {
        visitor.reach(screen).await;
        visitor.see_the_screen_settle().await;
        visitor.unfold().await;
        faults.extend(visitor.barriers(&screen.name, variants).await);
    }
    assert_eq!(faults, [""; 0]);
});

each_engine!(a1_the_guide_has_no_barrier_whole_or_one_topic_alone, FRAMED, async |visitor| {
    let mut faults = Vec::new();
    for (place, variants) in
        [("guide.html#cellulite", &VARIANTS[..]), ("guide.html", &VARIANTS[2..5])]
    {
        visitor.go_to(place).await;
        faults.extend(visitor.barriers(place, variants).await);
    }
    assert_eq!(faults, [""; 0]);
});

each_engine!(a1_a_language_read_from_the_right_has_no_barrier, FRAMED, async |visitor| {
    visitor.open("?lang=en-XB").await;
    let mut faults = visitor.barriers("welcome", &VARIANTS[..2]).await;
    let kept = |screen: &Screen| screen.actions.is_empty() && !screen.before.answers.is_empty();
    for screen in one_of_each().filter(kept) {
        visitor.take_up(&screen).await;
        visitor.see("/html[@dir='rtl']//h1[@id='mq-heading']").await;
        faults.extend(visitor.barriers(&screen.name, &VARIANTS[..2]).await);
    }
    assert_eq!(faults, [""; 0]);
});

each_engine!(a1_the_page_for_clinics_has_no_barrier, FRAMED, async |visitor| {
    visitor.go_to("embed.html").await;
    visitor.unfold().await;
    assert_eq!(visitor.barriers("embed.html", &VARIANTS).await, [""; 0]);
});
