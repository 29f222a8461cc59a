//! What time it is.

use web_sys::js_sys::Date as Clock;

/// Seconds since 1970.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the browser counts milliseconds since 1970, which fit with room to spare"
)]
pub fn now_seconds() -> u64 {
    (Clock::now() / 1000.0) as u64
}

/// How many days have passed since 1 January 1970, where the device is.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the browser counts milliseconds since 1970, which fit with room to spare"
)]
pub fn days() -> u64 {
    let behind = Clock::new_0().get_timezone_offset() * 60.0;
    (Clock::now() / 1000.0 - behind) as u64 / (24 * 60 * 60)
}
