//! What must hold whatever is put in: a decoder never panics, says what is wrong in a few words,
//! and never yields answers that the questionnaire would not offer.
//!
//! The properties are plain functions, so that a fuzzer and a test ask the same of the same code.

mod content;
mod line;
mod saved;

pub use content::{content, edited, loads};
pub use line::line;
pub use saved::{one_byte_changed, saved_text, walked};

use crate::answers::Answers;
use crate::questionnaire::{Answer, Key, Questionnaire, Said as _};
use std::fmt::Display;

/// Whether a property held; if not, how it was broken.
pub type Held = Result<(), String>;

/// The longest message about anything that was put in, in bytes.
pub const LONGEST_MESSAGE: usize = 4096;

fn ensure(holds: bool, otherwise: impl FnOnce() -> String) -> Held {
    if holds { Ok(()) } else { Err(otherwise()) }
}

/// What is said about each fault: something, and not too much. Gives the bytes of all of it.
fn messages<T: Display>(faults: &[T]) -> Result<usize, String> {
    let mut bytes = 0;
    ensure(!faults.is_empty(), || "it was refused without a word".to_owned())?;
    for fault in faults {
        let said = fault.to_string();
        ensure(!said.trim().is_empty(), || "a fault says nothing".to_owned())?;
        ensure(said.len() <= LONGEST_MESSAGE, || format!("{} bytes are said", said.len()))?;
        bytes += said.len();
    }
    Ok(bytes)
}

/// Whether a visit could have given these answers: each to a question that is asked, of the area
/// that asks it, and of a form that the question accepts.
fn offered(questionnaire: &Questionnaire, answers: &Answers) -> Held {
    for (key, answer) in answers.iter() {
        ensure(is_offered(questionnaire, key, answer), || {
            format!("{answer:?} to {key:?} is not offered")
        })?;
    }
    let first = questionnaire.first_area(answers);
    ensure(answers.second_area().is_none() || first.is_some(), || {
        "there is a second area and no first".to_owned()
    })?;
    ensure(first.is_none() || first != answers.second_area(), || {
        "the second area is the first".to_owned()
    })
}

fn is_offered(questionnaire: &Questionnaire, key: Key, answer: &Answer) -> bool {
    let asked = |question: &crate::questionnaire::Question| match key.area {
        None => !question.asked_for_each_area,
        Some(area) => {
            let path = questionnaire.paths.get(area);
            question.asked_for_each_area
                && path.is_some_and(|path| path.questions().any(|id| id == key.question))
        }
    };
    questionnaire.question(key).is_some_and(asked) && questionnaire.accepts(key, answer)
}
