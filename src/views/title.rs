//! The title of each screen (IR-7). It holds the question at most, and never an answer.

use crate::book::Book;
use crate::consultation::{Consultation, Place, Route};
use crate::questionnaire::Key;
use crate::wording::Label;

/// The title of the screen a visit is at.
pub fn title(book: &Book, visit: &Consultation) -> String {
    let words = &book.wording;
    let quiz = words.label(Label::QuizName);
    let page = |heading: Label| {
        let blanks = [("heading", words.label(heading)), ("quiz", quiz)];
        words.filled(Label::TitlePage, &blanks)
    };
    let title = match visit.place {
        Place::Welcome => page(Label::WelcomeHeading),
        Place::Check => page(Label::CheckHeading),
        Place::Result(_) => page(Label::TitleResult),
        Place::Question(key) => {
            let caption = caption(book, &visit.route(book.rules()), key);
            let blanks = [
                ("caption", caption.as_str()),
                ("question", words.question(key.question)),
                ("quiz", quiz),
            ];
            words.filled(Label::TitleQuestion, &blanks)
        }
    };
    match visit.complaint {
        Some(_) => words.filled(Label::TitleError, &[("title", &title)]),
        None => title,
    }
}

/// "Question 3 of 14", or "Question 3" while the number may still change (IR-14).
pub(super) fn caption(book: &Book, route: &Route, key: Key) -> String {
    let number = route.number(key).unwrap_or_default().to_string();
    match route.total() {
        Some(total) => {
            let total = total.to_string();
            book.wording.filled(Label::CaptionOf, &[("n", &number), ("total", &total)])
        }
        None => book.wording.filled(Label::Caption, &[("n", &number)]),
    }
}
