//! The engines that people read the page with, each steered through a driver of its own.
//!
//! Every visitor has a browser to themselves, started with its driver and gone with it.

mod chromium;
mod console;
mod firefox;
mod program;
mod webkit;
mod wire;

use crate::look::Look;
use console::Console;
use fantoccini::Client;
use program::Program;
use std::thread;
use tempfile::TempDir;

pub(crate) use program::end_when_told;
pub(crate) use wire::Wire;

/// An engine, by the family of browsers that have it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Engine {
    /// Chrome, Edge, Opera and Samsung's.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK, which is as near as Linux comes to Safari.
    WebKit,
}

/// A browser that was started for one visitor.
pub(crate) struct Browser {
    pub(crate) client: Client,
    pub(crate) console: Console,
    /// Ended in this order, and before their folder is removed.
    programs: Vec<Program>,
    /// Everything the browser leaves behind, profile included.
    _home: TempDir,
}

impl Browser {
    /// Starts a browser that has this look, but for its size.
    pub(crate) async fn start(look: &Look) -> Self {
        let home = TempDir::with_prefix("meso-quiz-browser-").expect("a folder for the browser");
        match look.engine {
            Engine::Chromium => chromium::start(look, home).await,
            Engine::Firefox => firefox::start(look, home).await,
            Engine::WebKit => webkit::start(look, home).await,
        }
    }
}

impl Drop for Browser {
    /// A test that fails says what the browser itself had to say: a page that crashed is named there
    /// and nowhere else.
    fn drop(&mut self) {
        if thread::panicking() {
            for program in &mut self.programs {
                eprintln!("{}", program.account());
            }
        }
    }
}

/// Makes a test for each engine out of what one visitor does: `<name>::chromium`,
/// `<name>::firefox` and `<name>::webkit`.
///
/// Before what is done may stand a look, as a function of the usual one; and before the name a
/// list of the engines that can do it at all, with the reason why the others cannot.
macro_rules! each_engine {
    ($name:ident, $doing:expr) => {
        each_engine!([chromium, firefox, webkit], "", $name, |look| look, $doing);
    };
    ($name:ident, $look:expr, $doing:expr) => {
        each_engine!([chromium, firefox, webkit], "", $name, $look, $doing);
    };
    ([$($engine:ident),+], $why_not_the_others:literal, $name:ident, $doing:expr) => {
        each_engine!([$($engine),+], $why_not_the_others, $name, |look| look, $doing);
    };
    ([$($engine:ident),+], $why_not_the_others:literal, $name:ident, $look:expr, $doing:expr) => {
        mod $name {
            #[allow(unused_imports, reason = "the test is written in the module above")]
            use super::*;

            fn in_engine(engine: $crate::engine::Engine) {
                let look: fn($crate::look::Look) -> $crate::look::Look = $look;
                $crate::visitor::visit(look($crate::look::Look::of(engine)), $doing);
            }

            $(each_engine!(@ $engine);)+
        }
    };
    (@ chromium) => {
        #[test]
        fn chromium() {
            in_engine($crate::engine::Engine::Chromium);
        }
    };
    (@ firefox) => {
        #[test]
        fn firefox() {
            in_engine($crate::engine::Engine::Firefox);
        }
    };
    (@ webkit) => {
        #[test]
        fn webkit() {
            in_engine($crate::engine::Engine::WebKit);
        }
    };
}
pub(crate) use each_engine;
