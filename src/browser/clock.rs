//! What time it is.

/// Seconds since 1970.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the browser counts milliseconds since 1970, which fit with room to spare"
)]
pub fn now_seconds() -> u64 {
    (web_sys::js_sys::Date::now() / 1000.0) as u64
}
