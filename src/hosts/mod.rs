//! Where the consultation lives: a host mounts it, keeps it and looks after the browser around it.
//! It holds no questions, rules or words.

mod companion;
mod errands;
mod house;
mod language;
mod page;
mod printing;

use web_sys::Element;
use web_sys::wasm_bindgen::JsValue;

/// What the app lives in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Host {
    /// A page of its own.
    Page,
    /// A frame in the page of a clinic, which hears that something happens and never what.
    Frame,
    /// A tablet that is handed from visitor to visitor: its start script gives it neither a history
    /// nor a store, and loads the page anew when a visit is over.
    Tablet,
}

/// Draws the app with this book into this element, as its host does, with what a clinic has set, and
/// with what a code brought to a page of its own; `None` where that cannot be.
pub fn start(
    host: &str,
    root: Element,
    book: &[u8],
    settings: &JsValue,
    code: Option<String>,
) -> Option<()> {
    // The start script hears of a trap by itself, and a panic's message may hold an answer.
    yew::set_custom_panic_hook(Box::new(|_| {}));
    match host {
        "page" => page::start(Host::Page, root, book, settings, code),
        "frame" => page::start(Host::Frame, root, book, settings, None),
        "kiosk" => page::start(Host::Tablet, root, book, settings, code),
        _ => None,
    }
}
