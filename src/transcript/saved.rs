//! A visit as a browser tab keeps it: for a reload, and for no longer than two hours.

use super::{exact, read};
use crate::book::Book;
use crate::consultation::Consultation;

/// How long a visit is kept after the last answer, in seconds.
const KEPT_FOR: u64 = 2 * 60 * 60;
/// The longest text that is looked at; a visit takes less than a quarter of it.
const LONGEST: usize = 4096;
/// The form of this text.
const FORM: &str = "1";

/// The visit as text, with the time it was kept at in seconds since 1970.
pub fn save(book: &Book, visit: &Consultation, now_seconds: u64) -> String {
    let rules = book.rules();
    let step = visit.route(rules).step_of(visit.place);
    let answers = exact(rules, &visit.answers);
    format!("{FORM}|{}|{now_seconds}|{step}|{answers}", book.version)
}

/// The visit as it was left.
///
/// `None` where the text is too old, of other content, or not one that [`save`] wrote; then the
/// visit starts afresh. Answers the questionnaire would not offer are never taken up.
pub fn restore(book: &Book, text: &str, now_seconds: u64) -> Option<Consultation> {
    if text.len() > LONGEST {
        return None;
    }
    let mut parts = text.splitn(5, '|');
    let (form, version) = (parts.next()?, parts.next()?);
    let kept_at: u64 = parts.next()?.parse().ok()?;
    let step: usize = parts.next()?.parse().ok()?;
    let age = now_seconds.checked_sub(kept_at)?;
    if form != FORM || version != book.version || age > KEPT_FOR {
        return None;
    }
    let answers = read(book.rules(), parts.next()?).ok()?;
    Some(Consultation::resumed(book.rules(), answers, step))
}
