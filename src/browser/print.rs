//! Printing.

use gloo::events::EventListener;

/// Opens the browser's print window.
pub fn print() -> Option<()> {
    web_sys::window()?.print().ok()
}

/// Tells when a print window has closed, until it is dropped.
#[must_use = "dropping it ends it"]
pub struct Closings {
    _listener: EventListener,
}

/// Calls back each time a print window has closed. Some browsers never say so.
pub fn on_closed(closed: impl Fn() + 'static) -> Option<Closings> {
    let listener = EventListener::new(web_sys::window()?.as_ref(), "afterprint", move |_| closed());
    Some(Closings { _listener: listener })
}
