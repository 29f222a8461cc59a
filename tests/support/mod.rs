//! What several test files need: the book, and a line of answers judged.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

use meso_quiz::answers::Answers;
use meso_quiz::assessment::{Assessment, assess};
use meso_quiz::book::Book;
use meso_quiz::catalogue::TreatmentId;
use meso_quiz::consultation::{Consultation, Place};
use meso_quiz::content::{Region, shipped, shipped_in};
use meso_quiz::transcript;
use std::sync::LazyLock;

/// The shipped book.
pub(crate) static BOOK: LazyLock<Book> =
    LazyLock::new(|| shipped(Region::International).expect("the shipped content is sound"));

/// The shipped book in a language, for as long as the tests run.
pub(crate) fn book_in(tag: &str) -> &'static Book {
    Box::leak(Box::new(shipped_in(tag, Region::International).expect("words in this language")))
}

/// The answers of a line.
#[track_caller]
pub(crate) fn answers(line: &str) -> Answers {
    match transcript::read(BOOK.rules(), line) {
        Ok(answers) => answers,
        Err(faults) => {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            panic!("{line}: {}", faults.join("; "))
        }
    }
}

/// A visit at the result of the answers of a line.
#[track_caller]
pub(crate) fn at_result(line: &str) -> Consultation {
    let answers = answers(line);
    let area = BOOK.questionnaire.first_area(&answers);
    Consultation { answers, place: Place::Result(area), ..Consultation::default() }
}

/// What follows from a line.
#[track_caller]
pub(crate) fn judged(line: &str) -> Assessment {
    let answers = answers(line);
    assess(BOOK.rules(), &answers, BOOK.questionnaire.first_area(&answers))
}

/// The public id of a treatment.
pub(crate) fn name(treatment: TreatmentId) -> &'static str {
    BOOK.catalogue.treatments.get(treatment).map_or("?", |known| &known.name)
}

/// An outcome in one line: headline, primary with its fit, also, later.
pub(crate) fn told(line: &str) -> String {
    let outcome = judged(line).outcome;
    let headline = outcome.headline().name();
    let mut told = vec![match outcome.primary() {
        Some(primary) => {
            format!("{headline} {} {}", name(primary.treatment()), primary.fit().name())
        }
        None => headline.to_owned(),
    }];
    for also in outcome.also() {
        told.push(format!("also {} {}", name(also.treatment()), also.fit().name()));
    }
    for later in outcome.later() {
        told.push(format!("later {}", name(*later)));
    }
    told.join(", ")
}
