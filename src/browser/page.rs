//! The page itself: where the app is put, and the words that stand by for trouble.

use web_sys::Element;

/// The element with this id.
pub fn element(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// Shows an element that was hidden.
pub fn reveal(id: &str) -> Option<()> {
    element(id)?.remove_attribute("hidden").ok()
}

/// Tells the page which language it is in, and which way that is read.
pub fn set_language(tag: &str, direction: &str) -> Option<()> {
    let root = web_sys::window()?.document()?.document_element()?;
    root.set_attribute("lang", tag).ok()?;
    root.set_attribute("dir", direction).ok()
}
