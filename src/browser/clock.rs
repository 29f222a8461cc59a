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
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the browser counts milliseconds since 1970, which fit with room to spare"
)]
pub fn date() -> String {
    let behind = Date::new_0().get_timezone_offset() * 60.0;
    day((Date::now() / 1000.0 - behind) as u64 / (24 * 60 * 60))
}

/// The date of a day, counted from 1 January 1970. It is reckoned here, because each part that the
/// browser is asked for weighs more.
fn day(mut rest: u64) -> String {
    let mut year = 1970;
    loop {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        for (month, length) in (1..).zip([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
            let length = length + u64::from(leap && month == 2);
            if rest < length {
                return format!("{year}-{month:02}-{:02}", rest + 1);
            }
            rest -= length;
        }
        year += 1;
    }
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

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn a_day_has_the_date_that_calendars_give_it() {
        assert_eq!(day(0), "1970-01-01");
        assert_eq!(day(11_016), "2000-02-29");
        assert_eq!(day(11_017), "2000-03-01");
        assert_eq!(day(20_787), "2026-11-30");
        assert_eq!(day(47_540), "2100-02-28");
        assert_eq!(day(47_541), "2100-03-01");
    }
}
