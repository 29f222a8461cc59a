//! WebKitGTK's MiniBrowser, by WebKitWebDriver, on a display that nobody sees.

use super::Browser;
use super::console::Console;
use super::program::{Program, what_follows};
use super::wire::begin;
use crate::look::{Colours, Contrast, Look, Medium, Motion, Scheme, WebAssembly};
use crate::told::told;
use serde_json::json;
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;
use tempfile::TempDir;

pub(super) async fn start(look: &Look, home: TempDir) -> Browser {
    // A display for each, because there is one keyboard focus on a display.
    let mut xvfb = Command::new(told("MESO_QUIZ_XVFB"));
    // Windows may be larger than it. The focus goes to where its pointer rests, in the middle: on a
    // larger display that would be beside a small window, and nothing in the page would have it.
    xvfb.args(["-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"]);
    let (xvfb, written) = Program::start(&mut xvfb, home.path());
    let display = format!(":{}", what_follows("", &written).expect("the display starts"));

    let port = free_port();
    let mut driver = Command::new(told("MESO_QUIZ_WEBKITWEBDRIVER"));
    driver.arg(format!("--port={port}")).env("DISPLAY", display);
    dress(&mut driver, look, home.path());
    let (driver, _) = Program::start(&mut driver, home.path());
    let listening = async {
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let patience = Duration::from_secs(10);
    tokio::time::timeout(patience, listening).await.expect("WebKitWebDriver listens");
    let wanted = json!({
        "webkitgtk:browserOptions": {
            "binary": told("MESO_QUIZ_MINIBROWSER"),
            "args": ["--automation"],
        },
    });
    let client = begin(port, &wanted).await;
    Browser { client, console: Console::Collected, programs: vec![driver, xvfb], _home: home }
}

/// The environment, which the driver hands on to the browser.
fn dress(driver: &mut Command, look: &Look, home: &Path) {
    assert_eq!(look.colours, Colours::OfThePage, "WebKitGTK knows no forced colours");
    assert_eq!(look.medium, Medium::Screen, "WebKitGTK shows no styles for paper");
    let theme = match (look.scheme, look.contrast) {
        (Scheme::Light, Contrast::Usual) => "Adwaita",
        (Scheme::Dark, Contrast::Usual) => "Adwaita:dark",
        (Scheme::Light, Contrast::More) => "HighContrast",
        (Scheme::Dark, Contrast::More) => "HighContrastInverse",
    };
    let settings = home.join("config/gtk-3.0");
    fs::create_dir_all(&settings).expect("a folder for settings");
    let animations = i32::from(look.motion == Motion::Full);
    let lines = format!("[Settings]\ngtk-enable-animations={animations}\n");
    fs::write(settings.join("settings.ini"), lines).expect("settings");
    driver
        .env_remove("WAYLAND_DISPLAY")
        .env("GDK_BACKEND", "x11")
        .env("GTK_THEME", theme)
        .env("HOME", home)
        // The machine code that WebKitGTK 2.50.6 makes of WebAssembly beside the running page is now
        // and then wrong on a busy machine: 1 in 300 visits trapped where the code cannot, or took
        // the browser with it, and none of 1000 without. Visitors are helped by `boot/boot.js`.
        .env("JSC_useConcurrentJIT", "0")
        .env("LANG", "en_GB.UTF-8")
        .env("LANGUAGE", "en_GB:en")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        // Neither the desktop of whoever runs this, nor one of its own, which takes a second.
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env("GTK_USE_PORTAL", "0")
        // Looking for ways to play films takes longer than starting, and there is none to play.
        .env("GST_PLUGIN_SYSTEM_PATH_1_0", "")
        .env("NO_AT_BRIDGE", "1")
        // A container seldom lets it have a sandbox, and it sees no page but ours.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        .env("JSC_useWasm", i32::from(look.webassembly == WebAssembly::Allowed).to_string())
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_RUNTIME_DIR", home);
}

/// A port for a driver that cannot look for one itself: below those that the system hands out, so
/// that it stays free, and another each time.
fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let from = 20_000 + u16::try_from(std::process::id() % 100).expect("below 100") * 100;
    let mut ports = std::iter::repeat_with(|| from + NEXT.fetch_add(1, Ordering::Relaxed));
    let is_free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    ports.find(is_free).expect("a free port")
}
