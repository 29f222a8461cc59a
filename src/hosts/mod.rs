//! Where the consultation lives: a host mounts it, keeps it and looks after the browser around it.
//! It holds no questions, rules or words.

mod companion;
mod errands;
mod language;
mod page;
mod printing;

/// Draws the app with the book of this file into this element, as its host does; `None` where that cannot be.
pub fn start(host: &str, root: web_sys::Element, book: &[u8]) -> Option<()> {
    // The start script hears of a trap by itself, and a panic's message may hold an answer.
    yew::set_custom_panic_hook(Box::new(|_| {}));
    match host {
        "page" => page::start(root, book),
        _ => None,
    }
}
