//! Moving the keyboard's place, and the screen reader's with it.

use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{HtmlDialogElement, HtmlElement};

/// Focuses the element with this id. The browser scrolls it into view where it is out of view.
pub fn on(id: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let element = document.get_element_by_id(id)?;
    element.dyn_into::<HtmlElement>().ok()?.focus().ok()
}

/// Gives the focus up, before what has it is taken away. A browser that finds it on something that
/// is being taken away styles and lays out what comes and what goes together first.
pub fn leave() -> Option<()> {
    let active = web_sys::window()?.document()?.active_element()?;
    active.dyn_into::<HtmlElement>().ok()?.blur().ok()
}

/// Focuses a heading that opens a screen, with the screen scrolled to its start.
pub fn on_screen(id: &str) -> Option<()> {
    web_sys::window()?.scroll_to_with_x_and_y(0.0, 0.0);
    on(id)
}

/// Scrolls the element with this id to the top of what is seen.
pub fn scroll_to(id: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    document.get_element_by_id(id)?.scroll_into_view();
    Some(())
}

/// Puts the dialog with this id over the rest of the page, and the focus on what names it.
pub fn on_dialog(id: &str, heading: &str) -> Option<()> {
    let dialog = web_sys::window()?.document()?.get_element_by_id(id)?;
    // It is drawn open, for whatever draws without a browser.
    dialog.remove_attribute("open").ok()?;
    dialog.unchecked_into::<HtmlDialogElement>().show_modal().ok()?;
    on(heading)
}
