//! The HL7 FHIR R4 `Questionnaire` that a record's response answers, for record systems to read once.
//!
//! Wherever a question is asked, what its `enableWhen` says is true. The other way round it need not
//! be: a warning sign ends the questions, and a path has room for some follow-ups alone.

use super::json::Json;
use super::{QUESTIONNAIRE, SECOND_AREA, also_link, also_words, area_name, coding, link};
use crate::book::Book;
use crate::catalogue::AreaId;
use crate::questionnaire::{Choice, ChoiceId, Key, Kind, Path, QuestionId, When};
use crate::wording::Label;

/// The questionnaire, in the words of the book.
pub fn questionnaire(book: &Book) -> String {
    let mut file = Json::begun();
    file.text("resourceType", "Questionnaire");
    file.text("language", &book.wording.language.tag);
    file.text("url", QUESTIONNAIRE);
    file.text("version", &book.version);
    file.text("name", "MesotherapyFinder");
    file.text("title", book.wording.label(Label::QuizName));
    file.text("status", "active");
    file.open("subjectType", '[');
    file.text("", "Patient");
    file.close(']');
    file.text("description", book.wording.label(Label::FooterNote));
    file.open("item", '[');
    items(&mut file, book);
    file.close(']');
    file.ended()
}

/// A choice that a question must have.
struct Condition {
    link: String,
    question: QuestionId,
    choice: ChoiceId,
}

fn items(file: &mut Json, book: &Book) {
    let opening = |id: &QuestionId| book.questionnaire.opening.contains(id);
    let asked = || book.questionnaire.questions.ids();
    for question in asked().filter(opening) {
        item(file, book, Key::of_visitor(question), &[], true);
    }
    second_area(file, book);
    for area in book.catalogue.areas.ids() {
        group(file, book, area);
    }
    for question in asked().filter(|id| !opening(id)) {
        let known = book.questionnaire.questions.get(question);
        if known.is_some_and(|known| !known.asked_for_each_area) {
            item(file, book, Key::of_visitor(question), &of_visitor(book, question), false);
        }
    }
}

/// What is asked about an area, where it is the first or the second.
fn group(file: &mut Json, book: &Book, area: AreaId) {
    file.open("", '{');
    file.text("linkId", area_name(book, area));
    file.text("text", book.area(area));
    file.text("type", "group");
    enable(file, book, &in_area(book, area));
    file.open("item", '[');
    for question in book.questionnaire.questions.ids() {
        let key = book.questionnaire.key(question, area);
        let mut whens = asks(book, area, question).peekable();
        if key.area.is_some() && whens.peek().is_some() {
            let conditions: Vec<_> = whens.flat_map(|when| answered(book, area, when)).collect();
            item(file, book, key, &conditions, false);
            also(file, book, key);
        }
    }
    file.close(']');
    file.close('}');
}

fn item(file: &mut Json, book: &Book, key: Key, conditions: &[Condition], required: bool) {
    begin(file, &link(book, key), book.wording.question(key.question));
    enable(file, book, conditions);
    if required {
        file.mark("required");
    }
    let kind = book.questionnaire.question(key).map(|question| question.kind);
    if let Some(Kind::Many { .. }) = kind {
        file.mark("repeats");
    }
    end(file, book, key.question, |_| true);
}

/// The "also" concerns, once there is a main one.
fn also(file: &mut Json, book: &Book, key: Key) {
    let kind = book.questionnaire.question(key).map(|question| question.kind);
    if let Some(Kind::Concerns { .. }) = kind {
        begin(file, &also_link(link(book, key)), &also_words(book, key));
        file.open("enableWhen", '[');
        file.open("", '{');
        file.text("question", &link(book, key));
        file.text("operator", "exists");
        file.mark("answerBoolean");
        file.close('}');
        file.close(']');
        file.mark("repeats");
        end(file, book, key.question, |_| true);
    }
}

fn second_area(file: &mut Json, book: &Book) {
    begin(file, SECOND_AREA, book.wording.label(Label::AddAreaHeading));
    end(file, book, book.questionnaire.area_question, |choice| choice.area.is_some());
}

fn begin(file: &mut Json, link: &str, words: &str) {
    file.open("", '{');
    file.text("linkId", link);
    file.text("text", words);
    file.text("type", "choice");
}

/// The choices of an item, and its end.
fn end(file: &mut Json, book: &Book, question: QuestionId, offered: fn(&Choice) -> bool) {
    let asked = book.questionnaire.questions.get(question);
    let choices = asked.into_iter().flat_map(|asked| asked.choices.iter());
    file.open("answerOption", '[');
    for (id, _) in choices.filter(|(_, choice)| offered(choice)) {
        file.open("", '{');
        coding(file, "valueCoding", book, question, id);
        file.close('}');
    }
    file.close(']');
    file.close('}');
}

/// Has an item asked only where one of these holds; without any, always.
fn enable(file: &mut Json, book: &Book, conditions: &[Condition]) {
    if conditions.is_empty() {
        return;
    }
    file.open("enableWhen", '[');
    for condition in conditions {
        file.open("", '{');
        file.text("question", &condition.link);
        file.text("operator", "=");
        coding(file, "answerCoding", book, condition.question, condition.choice);
        file.close('}');
    }
    file.close(']');
    if conditions.len() > 1 {
        file.text("enableBehavior", "any");
    }
}

/// What calls for a question about the visitor; nothing, where each area asks it.
fn of_visitor(book: &Book, question: QuestionId) -> Vec<Condition> {
    let areas = || book.catalogue.areas.ids();
    let always =
        |area| asks(book, area, question).any(|when| !matches!(when, When::Answered { .. }));
    if areas().all(always) {
        return Vec::new();
    }
    let calls = areas().flat_map(|area| {
        if always(area) {
            return in_area(book, area);
        }
        asks(book, area, question).flat_map(|when| answered(book, area, when)).collect()
    });
    calls.collect()
}

/// When the path of an area asks a question.
fn asks(book: &Book, area: AreaId, question: QuestionId) -> impl Iterator<Item = &When> {
    let path = book.questionnaire.paths.get(area);
    let asks = path.into_iter().flat_map(Path::asks);
    asks.filter(move |(asked, _)| *asked == question).map(|(_, when)| when)
}

/// The area is the first or the second.
fn in_area(book: &Book, area: AreaId) -> Vec<Condition> {
    let question = book.questionnaire.area_question;
    let Some(choice) = book.questionnaire.area_choice(area) else {
        return Vec::new();
    };
    let links = [link(book, Key::of_visitor(question)), SECOND_AREA.to_owned()];
    links.map(|link| Condition { link, question, choice }).into()
}

/// An earlier answer on the path of an area is one of these.
fn answered(book: &Book, area: AreaId, when: &When) -> Vec<Condition> {
    let When::Answered { question, any_of, as_main } = when else {
        return Vec::new();
    };
    let key = book.questionnaire.key(*question, area);
    let kind = book.questionnaire.question(key).map(|asked| asked.kind);
    let mut links = vec![link(book, key)];
    if let Some(Kind::Concerns { .. }) = kind
        && !as_main
    {
        links.push(also_link(link(book, key)));
    }
    let each = links.into_iter().flat_map(|link| {
        let question = *question;
        any_of.iter().map(move |choice| Condition { link: link.clone(), question, choice: *choice })
    });
    each.collect()
}
