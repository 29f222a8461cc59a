//! Does the page show itself as the device asks for it, in each engine and down to its smallest?

use crate::engine::each_engine;
use crate::look::{Colours, Contrast, Look, Medium, Motion, Scheme};
use crate::support::answers;
use crate::visitor::Visitor;
use meso_quiz::consultation::Action;

/// Whether the page is told this about the device.
async fn is_told(visitor: &Visitor, feature: &str) -> bool {
    visitor.ask(&format!("return matchMedia('({feature})').matches")).await == true
}

/// How light the page is, from 0 to 255.
async fn lightness(visitor: &Visitor) -> f64 {
    let canvas = "return getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g)
        .slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3";
    visitor.ask(canvas).await.as_f64().unwrap()
}

each_engine!(a_device_that_asks_for_nothing_gets_a_light_page_that_moves, async |visitor| {
    visitor.open("").await;
    assert!(lightness(visitor).await > 200.0);
    for asked in ["prefers-color-scheme: dark", "prefers-reduced-motion", "prefers-contrast: more"]
    {
        assert!(!is_told(visitor, asked).await, "{asked}");
    }
});

each_engine!(
    a_dark_device_gets_a_dark_page,
    |look| Look { scheme: Scheme::Dark, ..look },
    async |visitor| {
        visitor.open("").await;
        assert!(lightness(visitor).await < 60.0);
    }
);

each_engine!(
    a_device_that_asks_for_less_motion_gets_none,
    |look| Look { motion: Motion::Reduced, ..look },
    async |visitor| {
        visitor.open("").await;
        let duration = "return getComputedStyle(document.documentElement)
            .getPropertyValue('--mq-dur-3').trim()";
        assert_eq!(visitor.ask(duration).await, "0ms");
    }
);

each_engine!(
    a_device_that_asks_for_more_contrast_gets_stronger_edges,
    |look| Look { contrast: Contrast::More, ..look },
    async |visitor| {
        visitor.open("").await;
        let border = "return getComputedStyle(document.documentElement)
            .getPropertyValue('--mq-border').trim()";
        assert_eq!(visitor.ask(border).await, "2px");
    }
);

each_engine!(
    [chromium, firefox],
    "WebKitGTK never forces colours",
    a_device_with_colours_of_its_own_is_noticed,
    |look| Look { colours: Colours::Forced, ..look },
    async |visitor| {
        visitor.open("").await;
        assert!(is_told(visitor, "forced-colors: active").await);
    }
);

each_engine!(
    [chromium],
    "the others show the styles for paper only on paper",
    paper_shows_no_controls,
    |look| Look { medium: Medium::Paper, ..look },
    async |visitor| {
        visitor.open("").await;
        let header = visitor.see("//header").await;
        assert!(!header.is_displayed().await.unwrap());
    }
);

each_engine!(
    the_smallest_screen_of_all_holds_the_page_without_sideways_scrolling,
    |look| Look { size: (320, 256), ..look },
    async |visitor| {
        visitor.open("").await;
        let seen = "return [innerWidth, innerHeight]";
        assert_eq!(visitor.ask(seen).await, serde_json::json!([320, 256]));
        let content = visitor.ask("return document.documentElement.scrollWidth").await;
        assert!(content.as_u64().unwrap() <= 320, "{content} wide");
        visitor.do_by("Start", Action::Started).await;
        visitor.answer(&answers("age=30s")).await;
        let picture = visitor.picture().await;
        assert!(picture.starts_with(b"\x89PNG"), "a picture can be taken");
    }
);

each_engine!(a_tablet_held_flat_is_exactly_that_large, async |visitor| {
    visitor.open("").await;
    let seen = "return [innerWidth, innerHeight]";
    assert_eq!(visitor.ask(seen).await, serde_json::json!([1024, 768]));
});
