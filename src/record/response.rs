//! A visit as an HL7 FHIR R4 `QuestionnaireResponse`: its items stand in the order of the
//! `Questionnaire`, as the standard asks, and name nobody.

use super::json::Json;
use super::{QUESTIONNAIRE, SECOND_AREA, also_link, also_words, area_name, coding, link};
use crate::book::Book;
use crate::catalogue::AreaId;
use crate::consultation::{Consultation, Route};
use crate::questionnaire::{Answer, ChoiceId, Key, QuestionId, Said as _};
use crate::wording::Label;
use std::slice;

/// The response of a visit, given this day as `2026-11-22`.
pub fn response(book: &Book, visit: &Consultation, date: &str) -> String {
    let route = visit.route(book.rules());
    let mut file = Json::begun();
    file.text("resourceType", "QuestionnaireResponse");
    file.text("language", &book.wording.language.tag);
    file.text("questionnaire", &[QUESTIONNAIRE, "|", &book.version].concat());
    file.text("status", "completed");
    file.text("authored", date);
    file.open("item", '[');
    let mut response = Response { book, visit, route: &route, file: &mut file };
    response.answers(None, true);
    response.second_area();
    for area in book.catalogue.areas.ids() {
        response.group(area);
    }
    response.answers(None, false);
    file.close(']');
    file.ended()
}

struct Response<'a> {
    book: &'a Book,
    visit: &'a Consultation,
    route: &'a Route,
    file: &'a mut Json,
}

impl Response<'_> {
    /// What was asked about an area.
    fn group(&mut self, area: AreaId) {
        if self.route.questions().iter().any(|key| key.area == Some(area)) {
            self.file.open("", '{');
            self.file.text("linkId", area_name(self.book, area));
            self.file.text("text", self.book.area(area));
            self.file.open("item", '[');
            self.answers(Some(area), false);
            self.file.close(']');
            self.file.close('}');
        }
    }

    /// The answers on the live path: of the opening or of the rest, about an area or the visitor.
    fn answers(&mut self, area: Option<AreaId>, opening: bool) {
        for question in self.book.questionnaire.questions.ids() {
            let key = Key { question, area };
            let is_meant = self.book.questionnaire.opening.contains(&question) == opening;
            if is_meant && self.route.number(key).is_some() {
                self.answer(key);
            }
        }
    }

    fn answer(&mut self, key: Key) {
        let book = self.book;
        let Some(answer) = self.visit.answers.answer(key) else {
            return;
        };
        let choices = answer.choices();
        let link = link(book, key);
        let words = book.wording.question(key.question);
        // The main concern is one answer, and what was added to it another.
        if let (Answer::Concerns { .. }, [main, also @ ..]) = (answer, &*choices) {
            self.item(&link, words, key.question, slice::from_ref(main));
            if !also.is_empty() {
                self.item(&also_link(link), &also_words(book, key), key.question, also);
            }
        } else {
            self.item(&link, words, key.question, &choices);
        }
    }

    fn item(&mut self, link: &str, words: &str, question: QuestionId, choices: &[ChoiceId]) {
        self.file.open("", '{');
        self.file.text("linkId", link);
        self.file.text("text", words);
        self.file.open("answer", '[');
        for choice in choices {
            self.file.open("", '{');
            coding(self.file, "valueCoding", self.book, question, *choice);
            self.file.close('}');
        }
        self.file.close(']');
        self.file.close('}');
    }

    fn second_area(&mut self) {
        let book = self.book;
        if let [_, second] = *self.route.areas()
            && let Some(choice) = book.questionnaire.area_choice(second)
        {
            let words = book.wording.label(Label::AddAreaHeading);
            self.item(SECOND_AREA, words, book.questionnaire.area_question, &[choice]);
        }
    }
}
