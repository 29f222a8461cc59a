//! Firefox, by geckodriver.

use super::Browser;
use super::console::Console;
use super::program::{Program, what_follows};
use super::wire::begin;
use crate::look::{Colours, Contrast, Look, Medium, Motion, Scheme, Storage, WebAssembly};
use crate::told::told;
use serde_json::{Value, json};
use std::process::Command;
use tempfile::TempDir;

pub(super) async fn start(look: &Look, home: TempDir) -> Browser {
    let mut driver = Command::new(told("MESO_QUIZ_GECKODRIVER"));
    driver.args(["--port=0", "--websocket-port=0", "--profile-root"]).arg(home.path());
    let (driver, written) = Program::start(driver.env("MOZ_HEADLESS", "1"), home.path());
    let port = what_follows("Listening on 127.0.0.1:", &written)
        .expect("the driver starts")
        .parse()
        .expect("a port");
    let wanted = json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": told("MESO_QUIZ_FIREFOX"),
            "args": ["-headless"],
            "prefs": preferences(look),
        },
    });
    let client = begin(port, &wanted).await;
    Browser { client, console: Console::Written(written), programs: vec![driver], _home: home }
}

fn preferences(look: &Look) -> Value {
    assert_eq!(look.medium, Medium::Screen, "Firefox shows the styles for paper only on paper");
    json!({
        // The page's own console goes to standard output, and nobody else's.
        "devtools.console.stdout.content": true,
        "devtools.console.stdout.chrome": false,
        "messaging-system.log": "off",
        // As in the other two, so that all of them lay a page out over its whole width.
        "ui.useOverlayScrollbars": 1,
        "layout.css.prefers-color-scheme.content-override": match look.scheme {
            Scheme::Dark => 0,
            Scheme::Light => 1,
        },
        "dom.storage.enabled": look.storage == Storage::Allowed,
        "javascript.options.wasm": look.webassembly == WebAssembly::Allowed,
        "ui.prefersReducedMotion": i32::from(look.motion == Motion::Reduced),
        "ui.useAccessibilityTheme": i32::from(look.contrast == Contrast::More),
        // Never, or always.
        "browser.display.document_color_use": match look.colours {
            Colours::OfThePage => 1,
            Colours::Forced => 2,
        },
    })
}
