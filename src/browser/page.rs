//! The page itself: its language, and that the app is drawn.

use web_sys::{Element, Event};

/// Tells the page which language it is in, and which way that is read.
pub fn set_language(tag: &str, direction: &str) -> Option<()> {
    let root = web_sys::window()?.document()?.document_element()?;
    root.set_attribute("lang", tag).ok()?;
    root.set_attribute("dir", direction).ok()
}

/// The element that the app is drawn into, which says so when it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    root: Element,
}

impl Drawn {
    /// Of this element.
    pub fn of(root: &Element) -> Self {
        Self { root: root.clone() }
    }

    /// Says that the first screen is drawn: the start script then puts it in its place.
    pub fn tell(&self) -> Option<()> {
        self.root.dispatch_event(&Event::new("mq-drawn").ok()?).ok().map(drop)
    }
}
