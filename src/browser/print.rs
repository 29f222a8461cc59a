//! Printing.

/// Opens the browser's print window.
pub fn print() -> Option<()> {
    web_sys::window()?.print().ok()
}
