//! A visit as a browser tab keeps it: for a reload, and for no longer than two hours.

use super::read::LONGEST;
use super::{exact, read};
use crate::answers::Answers;
use crate::book::Book;
use crate::consultation::Consultation;
use crate::questionnaire::{Questionnaire, Said as _};

/// How long a visit is kept after the last answer, in seconds.
const KEPT_FOR: u64 = 2 * 60 * 60;
/// The form of this text.
const FORM: &str = "1";

/// The visit as text, with the time it was kept at in seconds since 1970.
///
/// An answer that the visitor could not have gone on with, such as more concerns than may be added,
/// is left out: it is asked again, and the rest of the visit is not lost with it.
pub fn save(book: &Book, visit: &Consultation, now_seconds: u64) -> String {
    let rules = book.rules();
    let step = visit.route(rules).step_of(visit.place);
    let answers = exact(rules, &settled(rules.questionnaire, &visit.answers));
    format!("{FORM}|{}|{now_seconds}|{step}|{answers}", book.version)
}

/// The answers that [`read`] takes back.
fn settled(questionnaire: &Questionnaire, answers: &Answers) -> Answers {
    let accepted = answers.iter().filter(|(key, answer)| questionnaire.accepts(*key, answer));
    let keys: Vec<_> = accepted.map(|(key, _)| key).collect();
    let mut settled = answers.only(&keys);
    let first = questionnaire.first_area(&settled);
    if first.is_none() || first == settled.second_area() {
        settled.set_second_area(None);
    }
    settled
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
