//! What a screen must say, worked out from a visit without a browser.

use crate::support::BOOK;
use meso_quiz::assessment::Outcome;
use meso_quiz::catalogue::AreaId;
use meso_quiz::consultation::{Consultation, Place};
use meso_quiz::questionnaire::{ChoiceId, Key};

const QUIZ: &str = "Mesotherapy finder";

/// The heading of the screen a visit is at.
pub(crate) fn heading(visit: &Consultation) -> String {
    match visit.place {
        Place::Welcome => "Which mesotherapy fits your concern?".to_owned(),
        Place::Question(key) => format!("{} {}", caption(visit, key), question(key)),
        Place::Check => "Check your answers before seeing your result".to_owned(),
        Place::Result(area) => result(visit, area),
    }
}

/// The title of the screen a visit is at (IR-7): never an answer, never a type.
pub(crate) fn title(visit: &Consultation) -> String {
    let title = match visit.place {
        Place::Question(key) => format!("{}: {}", caption(visit, key), question(key)),
        Place::Result(_) => "Your result".to_owned(),
        Place::Welcome | Place::Check => heading(visit),
    };
    let error = if visit.complaint.is_some() { "Error: " } else { "" };
    format!("{error}{title} - {QUIZ}")
}

/// What the address of a screen ends with: the number of its step.
pub(crate) fn place(visit: &Consultation) -> String {
    match step(visit) {
        0 => String::new(),
        step => format!("#{step}"),
    }
}

/// The number of the step a visit is at.
pub(crate) fn step(visit: &Consultation) -> usize {
    visit.route(BOOK.rules()).step_of(visit.place)
}

/// Every name a treatment goes by.
pub(crate) fn treatment_names() -> Vec<String> {
    let forms = BOOK.wording.forms.iter().map(|form| form.name.clone());
    let families = BOOK.wording.families.iter().map(|(_, family)| family.name.clone());
    forms.chain(families).collect()
}

fn caption(visit: &Consultation, key: Key) -> String {
    let route = visit.route(BOOK.rules());
    let number = route.number(key).expect("the question on screen is on the way");
    match route.total() {
        Some(total) => format!("Question {number} of {total}"),
        None => format!("Question {number}"),
    }
}

/// The words of a question.
pub(crate) fn question(key: Key) -> &'static str {
    BOOK.wording.question(key.question)
}

/// The words of a choice.
pub(crate) fn choice(key: Key, choice: ChoiceId) -> &'static str {
    BOOK.wording.choice(key.question, choice)
}

fn result(visit: &Consultation, area: Option<AreaId>) -> String {
    let heading = match visit.assessment(BOOK.rules(), area).outcome {
        Outcome::Under18 => "This quiz is for adults",
        Outcome::Emergency => "Get emergency help now",
        Outcome::Urgent => "Get help today",
        Outcome::DoctorFirst { .. } => "Please see a doctor first",
        Outcome::TalkFirst => "Let us look after the worry first",
        Outcome::NotNow { .. } => "Not right now",
        Outcome::NoGoodMatch { .. } => "None of these types is a good fit",
        Outcome::Match { primary, .. } => {
            let treatment = BOOK.catalogue.treatments.get(primary.treatment());
            let form = treatment.expect("a treatment of this book").form(area);
            let words = BOOK.wording.form(&form.name).expect("words for every form");
            return format!("{} is the closest fit", words.name);
        }
    };
    heading.to_owned()
}
