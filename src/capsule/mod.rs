//! A result small enough for a code that a phone reads off a screen (SPEC 5.2): what it said, or the
//! answers that it follows from. It is made for the eyes of whoever holds the phone, and is no secret.

mod answers;
mod digits;
mod kept;
mod seal;
mod told;

pub use kept::{Kept, keep, kept};

use crate::assessment::{Told, recalled};
use crate::book::Book;
use crate::catalogue::Catalogue;
use crate::consultation::{Brought, Consultation, Notice, Place};
use digits::{Digits, Reader};

/// The result that a visit is at, as a text for an address: with the answers where the visitor wants
/// them in it. `None` where the visit is at no result.
pub fn close(book: &Book, visit: &Consultation, with_answers: bool) -> Option<String> {
    let Place::Result(area) = visit.place else {
        return None;
    };
    let rules = book.rules();
    let mut digits = Digits::default();
    digits.flag(with_answers);
    if with_answers {
        digits.maybe(area, &book.catalogue.areas);
        let live = visit.answers.only(visit.route(rules).questions());
        answers::write(rules, &live, &mut digits)?;
    } else {
        let told = Told::of(&visit.assessment(rules, area));
        told::write(&book.catalogue, &told, &mut digits);
    }
    Some(seal::close(content(book), &digits.bytes()))
}

/// The visit that such a text stands for, with what is to be said about it.
///
/// A result is only ever shown where the text is whole and of this very content. Of other content
/// the answers are taken up that were given to questions of this one, for the visitor to check.
pub fn open(book: &Book, text: &str) -> Consultation {
    let Some((made_by, payload)) = seal::open(text) else {
        return only_said(Notice::CodeDamaged);
    };
    let mut digits = Reader::new(&payload);
    match (digits.take_flag(), made_by == content(book)) {
        (true, is_same) => with_answers(book, &mut digits, is_same),
        (false, true) => told(book, &mut digits),
        (false, false) => only_said(Notice::CodeOutdated),
    }
}

fn with_answers(book: &Book, digits: &mut Reader, is_same: bool) -> Consultation {
    let rules = book.rules();
    let area = digits.take_maybe(&book.catalogue.areas);
    let (answers, is_whole) = answers::read(rules, digits);
    if !is_same {
        return Consultation {
            notice: Some(Notice::CodeOutdated),
            ..Consultation::to_be_checked(rules, answers)
        };
    }
    let visit = Consultation {
        answers,
        place: Place::Result(area),
        brought: Some(Brought::Answers),
        ..Consultation::default()
    };
    let areas = rules.questionnaire.areas(&visit.answers);
    let is_one_of_them = area.map_or(areas.is_empty(), |area| areas.contains(&area));
    if is_whole && is_one_of_them { visit } else { only_said(Notice::CodeDamaged) }
}

fn told(book: &Book, digits: &mut Reader) -> Consultation {
    let told = told::read(&book.catalogue, digits);
    match told.and_then(|told| recalled(book.rules(), &told)) {
        Some(found) => Consultation {
            place: Place::Result(found.area),
            brought: Some(Brought::Result(Box::new(found))),
            ..Consultation::default()
        },
        None => only_said(Notice::CodeDamaged),
    }
}

fn only_said(notice: Notice) -> Consultation {
    Consultation { notice: Some(notice), ..Consultation::default() }
}

/// Which content this is, as far as two bytes can tell: its version, and what the numbers count.
fn content(book: &Book) -> u16 {
    let Catalogue { areas, treatments, .. } = &book.catalogue;
    let areas = areas.iter().map(|(_, area)| area.name.as_str());
    let treatments = treatments.iter().map(|(_, treatment)| treatment.name.as_str());
    let names: Vec<&str> = areas.chain(treatments).chain([book.version.as_str()]).collect();
    seal::sum(names.join(" ").as_bytes())
}
