//! Which clicks on a radio button were made by a finger or a mouse, and not by a key.

use std::cell::Cell;
use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{Element, MouseEvent};

/// Remembers a click on a label until the click that the browser then makes on its radio button.
///
/// A click counts 1 where a pointer made it and 0 where an arrow key or a script did. In Safari
/// a tap on the label counts 1 on the label and 0 on the button, so the label is remembered.
#[derive(Debug, Default)]
pub struct Taps {
    label_was_tapped: Cell<bool>,
}

impl Taps {
    /// Whether this click chose a radio button by a tap.
    pub fn is_one(&self, click: &MouseEvent) -> bool {
        let target = click.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(target) = target else {
            return false;
        };
        let by_pointer = click.detail() > 0;
        if target.matches("input[type=radio]") == Ok(true) {
            return self.label_was_tapped.take() || by_pointer;
        }
        let on_label = target.closest("label").is_ok_and(|label| label.is_some());
        self.label_was_tapped.set(by_pointer && on_label);
        false
    }

    /// Forgets the label: something else was done in between.
    pub fn forget(&self) {
        self.label_was_tapped.set(false);
    }
}
