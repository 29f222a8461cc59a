//! Chromium, by chromedriver.

use super::Browser;
use super::console::Console;
use super::program::{Program, what_follows};
use super::wire::{Wire, begin};
use crate::look::{Colours, Contrast, Look, Medium, Motion, Scheme, Storage, WebAssembly};
use crate::told::told;
use serde_json::{Value, json};
use std::process::Command;
use tempfile::TempDir;

pub(super) async fn start(look: &Look, home: TempDir) -> Browser {
    // It takes a port that is free at one of the machine's two addresses for itself, and ends where
    // somebody has it at the other.
    let started = (0..5).find_map(|_| {
        let mut driver = Command::new(told("MESO_QUIZ_CHROMEDRIVER"));
        let (driver, written) = Program::start(driver.arg("--port=0"), home.path());
        Some((driver, what_follows("started successfully on port ", &written)?))
    });
    let (driver, port) = started.expect("the driver finds a port");
    let port = port.trim_end_matches('.').parse().expect("a port");
    let profile = format!("--user-data-dir={}", home.path().join("profile").display());
    let wanted = json!({
        "browserName": "chrome",
        "goog:chromeOptions": {
            "binary": told("MESO_QUIZ_CHROMIUM"),
            "args": [
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                profile,
                match look.webassembly {
                    WebAssembly::Allowed => "--js-flags=",
                    WebAssembly::Refused => "--js-flags=--jitless",
                },
            ],
            // It has one rule for everything that a page keeps, and calls that cookies.
            "prefs": { "profile.default_content_setting_values.cookies": match look.storage {
                Storage::Allowed => 1,
                Storage::Denied => 2,
            } },
        },
        "goog:loggingPrefs": { "browser": "ALL" },
    });
    let client = begin(port, &wanted).await;
    let media = Wire::devtools("Emulation.setEmulatedMedia", &media(look));
    client.issue_cmd(media).await.expect("the look");
    Browser { client, console: Console::Asked, programs: vec![driver], _home: home }
}

fn media(look: &Look) -> Value {
    let feature = |name: &str, value: &str| json!({ "name": name, "value": value });
    json!({
        "media": match look.medium {
            // Nothing is said, for "screen" would hold on paper too.
            Medium::Screen => "",
            Medium::Paper => "print",
        },
        "features": [
            feature("prefers-color-scheme", match look.scheme {
                Scheme::Light => "light",
                Scheme::Dark => "dark",
            }),
            feature("prefers-reduced-motion", match look.motion {
                Motion::Full => "no-preference",
                Motion::Reduced => "reduce",
            }),
            feature("prefers-contrast", match look.contrast {
                Contrast::Usual => "no-preference",
                Contrast::More => "more",
            }),
            feature("forced-colors", match look.colours {
                Colours::OfThePage => "none",
                Colours::Forced => "active",
            }),
        ],
    })
}
