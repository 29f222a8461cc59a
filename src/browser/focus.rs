//! Moving the keyboard's place, and the screen reader's with it.

use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast as _;

/// Focuses the element with this id. The browser scrolls it into view where it is out of view.
pub fn on(id: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let element = document.get_element_by_id(id)?;
    element.dyn_into::<HtmlElement>().ok()?.focus().ok()
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
