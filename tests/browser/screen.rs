//! What a screen must say, worked out from a visit without a browser.

use crate::support::BOOK;
use meso_quiz::assessment::Outcome;
use meso_quiz::book::Book;
use meso_quiz::catalogue::AreaId;
use meso_quiz::consultation::{Consultation, Place};
use meso_quiz::questionnaire::{Answer, ChoiceId, Key, Said as _};
use meso_quiz::wording::Label;

/// The heading of the screen a visit is at, in the language of a book.
pub(crate) fn heading(book: &Book, visit: &Consultation) -> String {
    match visit.place {
        Place::Welcome => book.wording.label(Label::WelcomeHeading).to_owned(),
        Place::Question(key) => {
            format!("{} {}", caption(book, visit, key), book.wording.question(key.question))
        }
        Place::Check => book.wording.label(Label::CheckHeading).to_owned(),
        Place::Result(area) => result(book, visit, area),
    }
}

/// The title of the screen a visit is at (IR-7): never an answer, never a type.
pub(crate) fn title(book: &Book, visit: &Consultation) -> String {
    let words = &book.wording;
    let quiz = ("quiz", words.label(Label::QuizName));
    let title = match visit.place {
        Place::Question(key) => {
            let caption = caption(book, visit, key);
            let question = words.question(key.question);
            let blanks = [("caption", caption.as_str()), ("question", question), quiz];
            words.filled(Label::TitleQuestion, &blanks)
        }
        Place::Result(_) => {
            let heading = words.label(Label::TitleResult);
            words.filled(Label::TitlePage, &[("heading", heading), quiz])
        }
        Place::Welcome | Place::Check => {
            let heading = heading(book, visit);
            words.filled(Label::TitlePage, &[("heading", &heading), quiz])
        }
    };
    match visit.complaint {
        Some(_) => words.filled(Label::TitleError, &[("title", &title)]),
        None => title,
    }
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

fn caption(book: &Book, visit: &Consultation, key: Key) -> String {
    let route = visit.route(book.rules());
    let number = route.number(key).expect("the question on screen is on the way").to_string();
    match route.total() {
        Some(total) => {
            let blanks = [("n", number.as_str()), ("total", &total.to_string())];
            book.wording.filled(Label::CaptionOf, &blanks)
        }
        None => book.wording.filled(Label::Caption, &[("n", &number)]),
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

/// The ids of what is chosen on the screen a visit is at, by the alphabet.
pub(crate) fn chosen(visit: &Consultation) -> Vec<&'static str> {
    let Place::Question(key) = visit.place else { return Vec::new() };
    let asked = BOOK.questionnaire.question(key).expect("a question of this book");
    let chosen = visit.answers.answer(key).map(Answer::choices).unwrap_or_default();
    let name = |choice| asked.choices.get(choice).expect("a choice of it").name.as_str();
    let mut chosen: Vec<&str> = chosen.into_iter().map(name).collect();
    chosen.sort_unstable();
    chosen
}

fn result(book: &Book, visit: &Consultation, area: Option<AreaId>) -> String {
    let heading = match visit.assessment(book.rules(), area).outcome {
        Outcome::Under18 => Label::Under18Heading,
        Outcome::Emergency => Label::EmergencyHeading,
        Outcome::Urgent => Label::UrgentHeading,
        Outcome::DoctorFirst { .. } => Label::DoctorFirstHeading,
        Outcome::TalkFirst => Label::TalkFirstHeading,
        Outcome::NotNow { .. } => Label::NotNowHeading,
        Outcome::NoGoodMatch { .. } => Label::NoMatchHeading,
        Outcome::Match { primary, .. } => {
            let treatment = book.catalogue.treatments.get(primary.treatment());
            let form = treatment.expect("a treatment of this book").form(area);
            let words = book.wording.form(&form.name).expect("words for every form");
            return book.wording.filled(Label::MatchHeading, &[("type", &words.name)]);
        }
    };
    book.wording.label(heading).to_owned()
}

/// What an area is called.
pub(crate) fn area(area: AreaId) -> &'static str {
    let asked = BOOK.questionnaire.area_question;
    let choices = &BOOK.questionnaire.questions.get(asked).expect("a question").choices;
    let choice = choices.find(|choice| choice.area == Some(area)).expect("a choice for each area");
    BOOK.wording.choice(asked, choice)
}
