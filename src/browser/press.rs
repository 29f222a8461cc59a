//! Keys and pointers pressed anywhere on the page.

use gloo::events::EventListener;
use std::rc::Rc;

/// Tells of every press, until it is dropped.
#[must_use = "dropping it ends it"]
pub struct Presses {
    _listeners: [EventListener; 2],
}

/// Calls back before anything else hears of the press.
pub fn on_any(pressed: impl Fn() + 'static) -> Option<Presses> {
    let window = web_sys::window()?;
    let pressed = Rc::new(pressed);
    let listen = |event: &'static str| {
        let pressed = Rc::clone(&pressed);
        EventListener::new(window.as_ref(), event, move |_| pressed())
    };
    Some(Presses { _listeners: ["keydown", "pointerdown"].map(listen) })
}
