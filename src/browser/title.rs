//! The title of the page, as tabs and screen readers give it.

/// Sets the title.
pub fn set(title: &str) -> Option<()> {
    web_sys::window()?.document()?.set_title(title);
    Some(())
}
