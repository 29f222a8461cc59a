//! What time it is.

use web_sys::js_sys::{Array, Date, Function, Object, Reflect};
use web_sys::wasm_bindgen::{JsCast as _, JsValue};

/// The language a date is written in where the browser does not know the one asked for.
const FALLBACK: &str = "en-GB";

/// Seconds since 1970.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the browser counts milliseconds since 1970, which fit with room to spare"
)]
pub fn now_seconds() -> u64 {
    (Date::now() / 1000.0) as u64
}

/// Today's date where the device is, as in `2026-11-22`.
pub fn date() -> String {
    let now = Date::new_0();
    format!("{}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Today's date, as the language with this tag writes it.
pub fn today(tag: &str) -> Option<String> {
    let date = Date::new_0();
    let how = Object::new();
    for (part, form) in [("day", "numeric"), ("month", "long"), ("year", "numeric")] {
        Reflect::set(&how, &part.into(), &form.into()).ok()?;
    }
    // Called this way because a browser throws at a tag it finds invalid.
    let write = Reflect::get(&date, &"toLocaleDateString".into()).ok()?;
    let write: Function = write.dyn_into().ok()?;
    let in_language = |tags: &JsValue| write.call2(&date, tags, &how);
    let wished = Array::of2(&tag.into(), &FALLBACK.into());
    let written = in_language(&wished).or_else(|_| in_language(&FALLBACK.into()));
    written.ok()?.as_string()
}
