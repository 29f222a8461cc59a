//! What the start script calls, once the app's files are there.

/// Draws the app with this book into an element that is not on the page yet, in the way of this
/// host and with these settings of a clinic, and with the result of a code if one led here.
/// `false` where the host is not known or the book is not of this build. `mq-drawn` is heard at the
/// element when its first screen is drawn.
#[cfg(feature = "web")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn start(
    host: &str,
    root: web_sys::Element,
    book: &[u8],
    settings: &wasm_bindgen::JsValue,
    code: Option<String>,
) -> bool {
    meso_quiz::hosts::start(host, root, book, settings, code).is_some()
}

/// The start script does what there is to do; a build without it has nothing to start.
fn main() {}
