//! Does every drawing repeat its list, stay out of the way of assistive technology, and stay small?

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[path = "support/drawn.rs"]
mod screen;
mod support;

use meso_quiz::answers::Answers;
use meso_quiz::clinic::Clinic;
use meso_quiz::consultation::{Consultation, Place};
use meso_quiz::questionnaire::{Answer, ChoiceId, Drawing, Key, Question, Said as _};
use meso_quiz::views::Paper;
use support::BOOK;

/// What all drawings together may take, in bytes (D-1).
const MOST: usize = 12 * 1024;

/// The drawings whose regions are the choices; the others are a picture in each row.
const MAPS: [Drawing; 2] = [Drawing::Areas, Drawing::Sites];

/// Every question with a drawing.
fn drawn() -> Vec<(Key, &'static Question, Drawing)> {
    let body = BOOK.catalogue.areas.find(|area| area.name == "body").unwrap();
    let questions = BOOK.questionnaire.questions.iter();
    questions
        .filter_map(|(id, asked)| Some((BOOK.questionnaire.key(id, body), asked, asked.drawing?)))
        .collect()
}

/// The question's screen, as the page has it, with this answer given.
fn screen(key: Key, chosen: Option<ChoiceId>) -> String {
    let mut answers = Answers::default();
    if let Some(choice) = chosen {
        answers.choose(&BOOK.questionnaire, key, choice);
        assert_eq!(answers.answer(key), Some(&Answer::One(choice)));
    }
    let visit = Consultation { answers, place: Place::Question(key), ..Consultation::default() };
    screen::drawn(&Clinic::default(), &visit, Paper::Visitor)
}

/// Every drawing of a screen, as markup; the arrow and the line of the header are none.
fn drawings(screen: &str) -> Vec<String> {
    let (_, question) = screen.split_once("<main").unwrap();
    let drawn = question.split("<svg").skip(1).map(|rest| rest.split_once("</svg>").unwrap().0);
    drawn.map(|inner| format!("<svg{inner}</svg>")).collect()
}

/// The row of each choice, as markup.
fn rows(screen: &str) -> Vec<&str> {
    let rows = screen.split("<label").skip(1);
    rows.map(|row| row.split("</label>").next().unwrap()).collect()
}

#[test]
fn the_areas_and_the_sites_have_maps_and_hair_lines_and_pinch_have_pictures() {
    let named: Vec<_> = drawn().iter().map(|(_, asked, _)| asked.name.as_str()).collect();
    assert_eq!(named, ["area", "lines", "hair_amount", "pinch", "site"]);
}

#[test]
fn what_is_chosen_in_the_list_is_the_one_thing_chosen_on_the_map() {
    for (key, asked, drawing) in drawn() {
        if !MAPS.contains(&drawing) {
            continue;
        }
        assert!(!screen(key, None).contains("mq-region--chosen"), "{} begins open", asked.name);
        for (place, choice) in asked.choices.ids().enumerate() {
            let screen = screen(key, Some(choice));
            let regions: Vec<_> = screen.split("class=\"mq-region").skip(1).collect();
            assert_eq!(regions.len(), asked.choices.len(), "a region for each of {}", asked.name);
            let chosen: Vec<_> = (0..regions.len())
                .filter(|&at| regions[at].starts_with(" mq-region--chosen"))
                .collect();
            assert_eq!(chosen, [place], "on the map of {}", asked.name);
            let checked: Vec<_> =
                (0..regions.len()).filter(|&at| rows(&screen)[at].contains(" checked")).collect();
            assert_eq!(checked, [place], "in the list of {}", asked.name);
        }
    }
}

#[test]
fn a_row_has_a_picture_where_there_is_something_to_draw() {
    for (key, asked, drawing) in drawn() {
        let screen = screen(key, None);
        for ((_, choice), row) in asked.choices.iter().zip(rows(&screen)) {
            let has_picture = row.contains("<svg");
            let expected =
                !MAPS.contains(&drawing) && drawing.parts().contains(&choice.name.as_str());
            assert_eq!(has_picture, expected, "{}: {}", asked.name, choice.name);
        }
    }
}

#[test]
fn no_drawing_is_met_by_assistive_technology_or_by_the_tab_key() {
    for (key, asked, _) in drawn() {
        let screen = screen(key, None);
        assert!(!drawings(&screen).is_empty(), "{}", asked.name);
        for drawing in drawings(&screen) {
            let opening = drawing.split('>').next().unwrap();
            assert!(opening.contains("aria-hidden=\"true\""), "{}: {opening}", asked.name);
            assert!(opening.contains("focusable=\"false\""), "{}: {opening}", asked.name);
            for taken in ["tabindex", "role=", "<a", "<title", "<text", "<button"] {
                assert!(!drawing.contains(taken), "{}: {taken}", asked.name);
            }
        }
    }
}

#[test]
fn a_drawing_has_its_size_before_its_styles_come() {
    for (key, asked, _) in drawn() {
        for drawing in drawings(&screen(key, None)) {
            let opening = drawing.split('>').next().unwrap();
            for said in [" viewBox=", " width=", " height="] {
                assert!(opening.contains(said), "{}: {opening}", asked.name);
            }
        }
    }
}

#[test]
fn all_drawings_together_take_no_more_than_they_may() {
    let taken: Vec<_> = drawn()
        .iter()
        .map(|(key, asked, _)| {
            let bytes: usize = drawings(&screen(*key, None)).iter().map(String::len).sum();
            (asked.name.as_str(), bytes)
        })
        .collect();
    let all: usize = taken.iter().map(|(_, bytes)| bytes).sum();
    assert!(all <= MOST, "{all} bytes: {taken:?}");
}
