//! Pictures of every screen, for a person to look through: `cargo xtask shots` runs this.
//! It tests nothing; it has the browser tests' visitor go to each screen and photographs it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "pictures that cannot be taken are reported by stopping"
)]
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "the browser tests use more of their visitor"
)]

#[path = "../browser/engine/mod.rs"]
mod engine;
#[path = "../browser/hands.rs"]
mod hands;
#[path = "../browser/headers.rs"]
mod headers;
#[path = "../browser/later.rs"]
mod later;
#[path = "../browser/look.rs"]
mod look;
#[path = "../browser/reach.rs"]
mod reach;
#[path = "../browser/screen.rs"]
mod screen;
mod sheet;
#[path = "../browser/site.rs"]
mod site;
#[path = "../browser/supply.rs"]
mod supply;
#[path = "../support/mod.rs"]
mod support;
mod tablet;
#[path = "../browser/told.rs"]
mod told;
#[path = "../browser/visitor.rs"]
mod visitor;
#[path = "../browser/walk.rs"]
mod walk;
#[path = "../browser/window.rs"]
mod window;

use engine::{Engine, Wire};
use meso_quiz::screens::{Screen, all};
use serde_json::{Value, json};
use std::path::Path;
use support::BOOK;
use visitor::{Visitor, visit};

/// In which size, colours and direction a screen is photographed.
#[derive(Clone, Copy)]
struct Shot {
    width: u32,
    height: u32,
    colours: &'static str,
    direction: &'static str,
}

const fn shot(width: u32, height: u32, colours: &'static str, direction: &'static str) -> Shot {
    Shot { width, height, colours, direction }
}

/// The sizes of the design, in both colours; and mirrored, on a phone and on a tablet.
const SHOTS: [Shot; 10] = [
    shot(360, 640, "light", "ltr"),
    shot(360, 640, "dark", "ltr"),
    shot(320, 568, "light", "ltr"),
    shot(320, 568, "dark", "ltr"),
    shot(768, 1024, "light", "ltr"),
    shot(768, 1024, "dark", "ltr"),
    shot(1024, 768, "light", "ltr"),
    shot(1024, 768, "dark", "ltr"),
    shot(360, 640, "light", "rtl"),
    shot(1024, 768, "light", "rtl"),
];

impl Shot {
    fn name(self) -> String {
        format!("{}x{}-{}-{}", self.width, self.height, self.colours, self.direction)
    }
}

/// Where a picture is, seen from the folder of all.
fn file(screen: &Screen, shot: Shot) -> String {
    format!("{}/{}.png", shot.name(), screen.name)
}

#[test]
fn every_screen_is_photographed() {
    let folder = told::told("MESO_QUIZ_SHOTS");
    let screens = all(&BOOK).expect("every screen");
    visit(look::Look::of(Engine::Chromium), async |visitor| {
        visitor.open("").await;
        for screen in &screens {
            photograph(visitor, screen, &folder).await;
        }
        sheet::write(visitor, &screens, &folder).await;
    });
}

async fn photograph(visitor: &mut Visitor, screen: &Screen, folder: &Path) {
    // A pinned button would hide what it has to be clicked for on a low screen.
    put_on(visitor, SHOTS[4]).await;
    visitor.reach(screen).await;
    for shot in SHOTS {
        put_on(visitor, shot).await;
        let turn = format!("document.documentElement.dir = '{}'", shot.direction);
        visitor.ask(&turn).await;
        let whole = visitor.ask("return document.documentElement.scrollHeight").await;
        let height = u32::try_from(whole.as_u64().unwrap()).unwrap().max(shot.height);
        put_on(visitor, Shot { height, ..shot }).await;
        keep(visitor, &folder.join(file(screen, shot))).await;
    }
    visitor.ask("document.documentElement.dir = 'ltr'").await;
}

/// Gives the page a size and colours; nothing moves while it is photographed.
async fn put_on(visitor: &Visitor, shot: Shot) {
    let size = json!({
        "width": shot.width, "height": shot.height, "deviceScaleFactor": 1, "mobile": false,
    });
    ask(visitor, "Emulation.setDeviceMetricsOverride", &size).await;
    // It would be in the picture, and take its width from the page.
    ask(visitor, "Emulation.setScrollbarsHidden", &json!({ "hidden": true })).await;
    let media = json!({ "features": [
        { "name": "prefers-color-scheme", "value": shot.colours },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ] });
    ask(visitor, "Emulation.setEmulatedMedia", &media).await;
}

async fn ask(visitor: &Visitor, command: &str, parameters: &Value) {
    let ask = Wire::devtools(command, parameters);
    visitor.browser.issue_cmd(ask).await.expect("Chromium does it");
}

/// Writes a picture of what is seen.
async fn keep(visitor: &Visitor, path: &Path) {
    let picture = visitor.picture().await;
    std::fs::create_dir_all(path.parent().unwrap()).expect("a folder for pictures");
    std::fs::write(path, picture).expect("the picture is written");
}
