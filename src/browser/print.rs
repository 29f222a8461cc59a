//! Printing.

use super::handler::Handler;
use web_sys::Window;

/// Opens the browser's print window.
pub fn print() -> Option<()> {
    web_sys::window()?.print().ok()
}

/// Tells when a print window has closed, until it is dropped.
#[must_use = "dropping it ends it"]
pub struct Closings {
    _handler: Handler,
}

/// Calls back each time a print window has closed. Some browsers never say so.
pub fn on_closed(closed: impl Fn() + 'static) -> Option<Closings> {
    let handler = Handler::put(Window::set_onafterprint, closed)?;
    Some(Closings { _handler: handler })
}
