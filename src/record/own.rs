//! A record in our own form of JSON: the answers in the order asked, and what was shown of each area.

use super::json::Json;
use super::{area_name, choice_name};
use crate::assessment::Assessment;
use crate::book::Book;
use crate::consultation::Consultation;
use crate::questionnaire::{Answer, Key, Said as _};

/// Names the form; the number changes with it.
const FORMAT: &str = "meso-quiz-record/1";

/// The record of a visit, given this day as `2026-11-22`.
pub fn own(book: &Book, visit: &Consultation, date: &str) -> String {
    let route = visit.route(book.rules());
    let areas = route.areas();
    let mut file = Json::begun();
    file.text("format", FORMAT);
    file.text("content", &book.version);
    file.text("language", &book.wording.language.tag);
    file.text("date", date);
    file.open("areas", '[');
    for area in areas {
        file.text("", area_name(book, *area));
    }
    file.close(']');
    file.open("results", '[');
    // A visit may end before an area is chosen.
    for at in 0..areas.len().max(1) {
        result(&mut file, book, &visit.assessment(book.rules(), areas.get(at).copied()));
    }
    file.close(']');
    file.open("answers", '[');
    for key in route.questions() {
        answer(&mut file, book, visit, *key);
    }
    file.close(']');
    file.ended()
}

/// What was shown, as on screen: no type that the visitor is not shown.
fn result(file: &mut Json, book: &Book, found: &Assessment) {
    file.open("", '{');
    if let Some(area) = found.area {
        file.text("area", area_name(book, area));
    }
    file.text("outcome", found.outcome.headline().name());
    file.open("suggestions", '[');
    for one in found.outcome.suggested() {
        let Some(known) = book.catalogue.treatments.get(one.treatment()) else {
            continue;
        };
        let words = book.wording.form(&known.form(found.area).name);
        file.open("", '{');
        file.text("type", &known.name);
        file.text("name", words.map_or("", |words| &words.name));
        file.text("fit", one.fit().name());
        file.text("proof", one.proof().name());
        if one.needle_free() {
            file.mark("needle_free");
        }
        file.close('}');
    }
    file.close(']');
    file.open("cautions", '[');
    for raised in found.screening.raised() {
        let caution = book.catalogue.cautions.get(raised.caution);
        file.open("", '{');
        file.text("id", caution.map_or("", |caution| &caution.name));
        file.text("text", book.wording.caution(raised.caution));
        file.close('}');
    }
    file.close(']');
    file.close('}');
}

fn answer(file: &mut Json, book: &Book, visit: &Consultation, key: Key) {
    let (Some(question), Some(answer)) =
        (book.questionnaire.question(key), visit.answers.answer(key))
    else {
        return;
    };
    file.open("", '{');
    file.text("question", &question.name);
    file.text("text", book.wording.question(key.question));
    if let Some(area) = key.area {
        file.text("area", area_name(book, area));
    }
    file.open("choices", '[');
    for choice in answer.choices() {
        file.open("", '{');
        file.text("id", choice_name(book, key.question, choice));
        file.text("text", book.wording.choice(key.question, choice));
        if matches!(answer, Answer::Concerns { main, .. } if *main != choice) {
            file.mark("also");
        }
        file.close('}');
    }
    file.close(']');
    file.close('}');
}
