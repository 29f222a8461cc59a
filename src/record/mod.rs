//! A visit for a clinic's record: in a form for other programs, and in one for record systems.
//! It holds what was answered on the live path and what was shown, and nothing of who answered.

mod json;
mod own;
#[cfg(not(target_arch = "wasm32"))]
mod questionnaire;
mod response;

pub use own::own;
#[cfg(not(target_arch = "wasm32"))]
pub use questionnaire::questionnaire;
pub use response::response;

use crate::assessment::Outcome;
use crate::book::Book;
use crate::catalogue::AreaId;
use crate::questionnaire::{ChoiceId, Key, Kind, QuestionId};
use crate::wording::Label;
use json::Json;

/// What [`own`] keeps to, as a JSON Schema.
#[cfg(not(target_arch = "wasm32"))]
pub const SCHEMA: &str = include_str!("record.schema.json");

/// Names the questionnaire wherever it is served: no host of ours is known when it is built.
const QUESTIONNAIRE: &str = "urn:uuid:e14ba844-9cad-4634-af3a-a3f5f3d2436d";
/// Names the list of all choices.
const CHOICES: &str = "urn:uuid:ab1ffa9b-c24b-43b1-a199-0c57bd15d6f0";
/// The item of the area that was added to the first.
const SECOND_AREA: &str = "also_area";

/// Whether a clinic is the place to take this result to.
pub fn is_for_a_clinic(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Match { .. }
        | Outcome::NotNow { .. }
        | Outcome::NoGoodMatch { .. }
        | Outcome::DoctorFirst { .. }
        | Outcome::Urgent => true,
        Outcome::Emergency | Outcome::TalkFirst | Outcome::Under18 => false,
    }
}

/// What the answer to a question is found under.
fn link(book: &Book, key: Key) -> String {
    let question = book.questionnaire.question(key).map_or("", |question| &question.name);
    match key.area {
        Some(area) => [question, "@", area_name(book, area)].concat(),
        None => question.to_owned(),
    }
}

/// What the "also" concerns beside a main one are found under.
fn also_link(main: String) -> String {
    main + "/also"
}

/// What is asked about "also" concerns.
fn also_words(book: &Book, key: Key) -> String {
    let most = match book.questionnaire.question(key).map(|question| question.kind) {
        Some(Kind::Concerns { also_at_most }) => also_at_most,
        Some(Kind::One | Kind::Many { .. }) | None => 0,
    };
    book.wording.filled(Label::AlsoLegend, &[("n", &most.to_string())])
}

/// The public id of an area.
fn area_name(book: &Book, area: AreaId) -> &str {
    book.catalogue.areas.get(area).map_or("", |area| &area.name)
}

/// The public id of a choice.
fn choice_name(book: &Book, question: QuestionId, choice: ChoiceId) -> &str {
    let known = book.questionnaire.questions.get(question);
    known.and_then(|known| known.choices.get(choice)).map_or("", |choice| &choice.name)
}

/// A choice as record systems code it. The same id may be a choice of several questions, so the
/// code names both.
fn coding(file: &mut Json, name: &str, book: &Book, question: QuestionId, choice: ChoiceId) {
    let asked = book.questionnaire.questions.get(question).map_or("", |asked| &asked.name);
    file.open(name, '{');
    file.text("system", CHOICES);
    file.text("code", &[asked, ".", choice_name(book, question, choice)].concat());
    file.text("display", book.wording.choice(question, choice));
    file.close('}');
}
