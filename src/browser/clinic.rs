//! What a clinic has set, as it comes from a file or from the page around, and what it is told of it.

use gloo::events::EventListener;
use web_sys::js_sys::{Array, Object, Reflect};
use web_sys::wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, Event, EventInit, console};

/// A setting's name and what it says; `None` where that is no text.
pub type Said = (String, Option<String>);

/// Everything that an object says of itself. A list of texts is one text.
pub fn said(object: &JsValue) -> Vec<Said> {
    let Some(object) = object.dyn_ref::<Object>() else {
        return Vec::new();
    };
    let entries = Object::entries(object);
    entries
        .iter()
        .filter_map(|entry| entry.dyn_into::<Array>().ok())
        .filter_map(|entry| one(&entry))
        .collect()
}

fn one(entry: &Array) -> Option<Said> {
    let value = entry.get(1);
    let text = value.as_string().or_else(|| {
        let words = value.dyn_ref::<Array>()?.iter().map(|word| word.as_string());
        Some(words.collect::<Option<Vec<_>>>()?.join(" "))
    });
    Some((entry.get(0).as_string()?, text))
}

/// Calls back with everything that is set from now on, until it is dropped.
pub fn on_set(root: &Element, set: impl Fn(Vec<Said>) + 'static) -> EventListener {
    EventListener::new(root, "mq-set", move |event| {
        let detail = Reflect::get(event, &"detail".into()).unwrap_or_default();
        set(said(&detail));
    })
}

/// Calls back whenever this is asked for at this element, until it is dropped.
pub fn on_asked(root: &Element, what: &'static str, asked: impl Fn() + 'static) -> EventListener {
    EventListener::new(root, what, move |_| asked())
}

/// Tells whoever set it what was not done as they said: in the console, and at this element.
pub fn remark(root: &Element, remarks: &str) -> Option<()> {
    const REMARKS: &str = "data-mq-refused";
    if root.get_attribute(REMARKS).unwrap_or_default() == remarks {
        return None;
    }
    for remark in remarks.lines() {
        console::warn_1(&remark.into());
    }
    root.set_attribute(REMARKS, remarks).ok()?;
    tell(root, "mq-refused")
}

/// Says at this element, and so to everything around it, that something has happened.
pub fn tell(root: &Element, what: &str) -> Option<()> {
    hand_over(root, what, None)
}

/// The same, with a text for whoever listens.
pub fn hand_over(root: &Element, what: &str, text: Option<&str>) -> Option<()> {
    let init = EventInit::new();
    init.set_bubbles(true);
    let event = Event::new_with_event_init_dict(what, &init).ok()?;
    if let Some(text) = text {
        Reflect::set(&event, &"detail".into(), &text.into()).ok()?;
    }
    root.dispatch_event(&event).ok().map(drop)
}
