//! A result that a device keeps because its visitor asked for that, and for how long.

use super::seal;
use crate::date::Date;

/// For how many days.
const DAYS: u64 = 30;

/// A result that a device keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The text that stands for it, as [`close`](super::close) made it.
    pub code: String,
    /// The last day on which it is kept.
    pub until: Date,
}

/// What a device keeps of such a text: the day, counted from 1 January 1970, and the text.
pub fn keep(code: &str, today: u64) -> String {
    format!("{today}.{code}")
}

/// What a device kept; `None` where its time is over, where it was kept on a day that is still to
/// come, and where it is not whole. Whoever travels may be a day ahead.
pub fn kept(text: &str, today: u64) -> Option<Kept> {
    let (day, code) = text.split_once('.')?;
    let day: u64 = day.parse().ok()?;
    let until = day.checked_add(DAYS)?;
    let is_its_time = day.saturating_sub(1) <= today && today <= until;
    (is_its_time && seal::open(code).is_some())
        .then(|| Kept { code: code.to_owned(), until: Date::after(until) })
}
