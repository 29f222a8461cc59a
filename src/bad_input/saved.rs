//! Saved visits: any text is refused, or gives a visit that could have been left there.

use super::{Held, ensure, offered};
use crate::book::Book;
use crate::consultation::{Action, Consultation, Place, step};
use crate::transcript::{restore, save};

/// The time at which everything here is saved and restored, in seconds since 1970.
const NOW: u64 = 1_800_000_000;

/// Restoring a text never panics. What it gives is a visit with answers that the questionnaire
/// offers, at a place on its live way, and saving that visit keeps all of it.
///
/// The text is tried as it is, and once more behind the beginning that every saved visit has.
///
/// # Errors
/// How that was broken.
pub fn saved_text(book: &Book, text: &str) -> Held {
    restores_soundly(book, text)?;
    restores_soundly(book, &format!("1|{}|{NOW}|{text}", book.version))
}

fn restores_soundly(book: &Book, text: &str) -> Held {
    let Some(visit) = restore(book, text, NOW) else {
        return Ok(());
    };
    offered(&book.questionnaire, &visit.answers)?;
    on_its_way(book, &visit)?;
    let again = restore(book, &save(book, &visit, NOW), NOW);
    ensure(again.as_ref() == Some(&visit), || format!("{visit:?} comes back as {again:?}"))
}

/// The visit is where someone with these answers could be.
fn on_its_way(book: &Book, visit: &Consultation) -> Held {
    let route = visit.route(book.rules());
    let open = route.first_open(&visit.answers, &book.questionnaire);
    let reached = match visit.place {
        Place::Welcome => true,
        Place::Question(key) => {
            let before_open = open.and_then(|open| route.number(open));
            route.number(key).is_some_and(|here| before_open.is_none_or(|open| here <= open))
        }
        Place::Check => open.is_none() && !route.stopped(),
        Place::Result(area) => {
            open.is_none() && area.is_none_or(|area| route.areas().contains(&area))
        }
    };
    ensure(reached, || format!("{:?} is not on the way of {:?}", visit.place, visit.answers))
}

/// A saved text of which one byte was changed is refused, or restored as soundly as any other.
///
/// # Errors
/// How that was broken.
pub fn one_byte_changed(book: &Book, actions: &[u8], at: usize, byte: u8) -> Held {
    let mut bytes = save(book, &walk(book, actions), NOW).into_bytes();
    let at = at.checked_rem(bytes.len()).unwrap_or(0);
    if let Some(there) = bytes.get_mut(at) {
        *there = byte;
    }
    // A tab keeps text; what is not text cannot come back from it.
    String::from_utf8(bytes).map_or(Ok(()), |text| restores_soundly(book, &text))
}

/// A visit of any actions is never lost: what is saved comes back, with every answer that the
/// questionnaire accepts.
///
/// # Errors
/// How that was broken.
pub fn walked(book: &Book, actions: &[u8]) -> Held {
    let visit = walk(book, actions);
    let text = save(book, &visit, NOW);
    restores_soundly(book, &text)?;
    let Some(restored) = restore(book, &text, NOW) else {
        return Err(format!("“{text}” is lost"));
    };
    let answers = visit.answers.iter();
    let accepted = answers.filter(|(key, answer)| book.questionnaire.accepts(*key, answer));
    let kept = restored.answers.iter().eq(accepted);
    ensure(kept, || format!("{:?} comes back as {:?}", visit.answers, restored.answers))
}

/// The visit after these actions, each of them one byte.
fn walk(book: &Book, actions: &[u8]) -> Consultation {
    let rules = book.rules();
    let mut visit = Consultation::default();
    for byte in actions {
        let number = usize::from(byte / 8);
        let area = book.catalogue.areas.ids().nth(number % 4);
        let choice = match visit.place {
            Place::Question(key) => book.questionnaire.question(key),
            Place::Welcome | Place::Check | Place::Result(_) => None,
        };
        let choice = choice
            .and_then(|asked| asked.choices.ids().nth(number.checked_rem(asked.choices.len())?));
        let action = match (byte % 8, area) {
            (0 | 1, _) => choice.map_or(Action::Continued, Action::Chose),
            (2, _) => choice.map_or(Action::Continued, Action::ChoseAlso),
            (3, _) => Action::WentBack,
            (4, Some(area)) if number >= 16 => Action::AddedArea(area),
            (4, _) => Action::WentTo(number),
            (5, _) => Action::AskedForResult,
            (6, _) => Action::Started,
            _ => Action::Continued,
        };
        visit = step(rules, &visit, action).unwrap_or(visit);
    }
    visit
}
