//! Does a result say to each reader what that reader should know, and no more?

#![cfg(feature = "prerender")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[path = "support/drawn.rs"]
mod drawn;
mod support;

use drawn::{TODAY, drawn};
use meso_quiz::assessment::assess;
use meso_quiz::clinic::Clinic;
use meso_quiz::consultation::Consent;
use meso_quiz::questionnaire::{Answer, Said as _};
use meso_quiz::views::{Paper, as_text};
use support::{BOOK, at_result};

const MANY_CAUTIONS: &str = "age=30s; area=face; main=dry_dull; others=fine_lines+dark_patches; \
    lines=moving; skin_feel=dry; pigment=small_spots; sun=5; needles=fine; hope=dramatic; \
    worry=little; flags=trying+autoimmune+diabetes_ok+epilepsy+thinners+light_meds+al_severe";
const GROWN_SPOT: &str = "age=40s; area=face; main=dark_patches; pigment=small_spots; sun=2; \
    needles=fine; hope=clear; worry=some; flags=mole_change";
const DRY: &str = "age=30s; area=face; main=dry_dull; lines=moving; skin_feel=dry; sun=2; \
    needles=fine; hope=small; worry=little";
const STOPS: [&str; 4] = [
    GROWN_SPOT,
    "age=50s; area=face; main=dry_dull; flags=rash_fever+mole_change",
    "age=50s; area=face; main=dry_dull; flags=face_emergency",
    "age=30s; area=face; main=dry_dull; needles=fine; hope=clear; worry=takes_over",
];

/// The page as it is sent to the printer for a reader.
fn page(line: &str, paper: Paper) -> String {
    drawn(&Clinic::default(), &at_result(line), paper)
}

/// What follows the visitor's own page: the sheet for the clinic.
fn clinic_sheet(line: &str) -> String {
    let page = page(line, Paper::Clinician);
    let (_, sheet) = page.split_once("mq-clinic\"").expect("a sheet for the clinic");
    sheet.to_owned()
}

fn copied(line: &str) -> String {
    as_text(&BOOK, &Clinic::default(), &at_result(line), &TODAY, Consent::ALL).expect("a result")
}

/// Every name a type goes by.
fn type_names() -> impl Iterator<Item = &'static str> {
    let forms = BOOK.wording.forms.iter().map(|form| form.name.as_str());
    forms.chain(BOOK.wording.families.iter().map(|(_, family)| family.name.as_str()))
}

/// A text as HTML has it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[test]
fn the_clinicians_sheet_names_every_caution_that_was_raised_and_the_answer_that_raised_it() {
    for line in [MANY_CAUTIONS, GROWN_SPOT] {
        let sheet = clinic_sheet(line);
        let visit = at_result(line);
        let area = BOOK.questionnaire.first_area(&visit.answers);
        let found = assess(BOOK.rules(), &visit.answers, area);
        assert!(!found.screening.raised().is_empty());
        for raised in found.screening.raised() {
            let id = &BOOK.catalogue.cautions.get(raised.caution).unwrap().name;
            assert!(sheet.contains(&format!("<b>{id}</b>")), "{id} is not in {sheet}");
            for (key, choice) in &raised.by {
                let said = escaped(BOOK.wording.choice(key.question, *choice));
                assert!(sheet.contains(&said), "{said} is not in {sheet}");
            }
        }
    }
}

#[test]
fn the_clinicians_sheet_holds_every_answer_the_content_version_and_the_date() {
    let sheet = clinic_sheet(MANY_CAUTIONS);
    for (key, answer) in at_result(MANY_CAUTIONS).answers.iter() {
        for choice in answer.choices() {
            let said = escaped(BOOK.wording.choice(key.question, choice));
            assert!(sheet.contains(&said), "{said} is not in {sheet}");
        }
    }
    assert!(sheet.contains(&format!("Content {}", BOOK.version)));
    assert!(sheet.contains("22\u{a0}November\u{a0}2026"));
}

#[test]
fn the_clinician_reads_what_was_asked_about_where_the_visitor_is_shown_no_type() {
    let sheet = clinic_sheet(GROWN_SPOT);
    assert!(sheet.contains("Skin rejuvenation for even tone"), "{sheet}");
    let visitors = page(GROWN_SPOT, Paper::Visitor);
    for name in type_names() {
        assert!(!visitors.contains(name), "{name} is on the visitor's page");
    }
}

#[test]
fn the_sheet_for_the_clinic_is_on_no_page_that_is_not_printed_for_it() {
    for line in STOPS.into_iter().chain([DRY, MANY_CAUTIONS]) {
        assert!(!page(line, Paper::Visitor).contains("mq-clinic"), "{line}");
    }
}

#[test]
fn the_copied_text_holds_every_answer() {
    for line in STOPS.into_iter().chain([DRY, MANY_CAUTIONS]) {
        let text = copied(line);
        let visit = at_result(line);
        for key in visit.route(BOOK.rules()).questions() {
            for choice in visit.answers.answer(*key).map(Answer::choices).unwrap_or_default() {
                let said = format!("- {}\n", BOOK.wording.choice(key.question, choice));
                assert!(text.contains(&said), "{said} is not in {text}");
            }
        }
    }
}

#[test]
fn the_copied_text_names_no_type_when_a_doctor_or_help_comes_first() {
    for line in STOPS {
        let text = copied(line);
        for name in type_names() {
            assert!(!text.contains(name), "{name} is in {text}");
        }
    }
}

#[test]
fn the_copied_text_of_a_match_says_fit_and_proof_in_words_and_in_no_number() {
    let text = copied(DRY);
    for words in [
        "Skin rejuvenation for freshness is the closest fit",
        "Close match to your answers",
        "Some support, studies small or mixed",
        "Your main concern: Dry, tight or dull skin",
    ] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
    assert!(!text.contains('%'), "{text}");
}

#[test]
fn only_a_match_has_a_page_to_share() {
    let share = "Share the page about this type";
    assert!(page(DRY, Paper::Visitor).contains(share));
    for line in STOPS {
        assert!(!page(line, Paper::Visitor).contains(share), "{line}");
    }
}

#[test]
fn start_again_is_there_once_on_every_result() {
    for line in STOPS.into_iter().chain([DRY, MANY_CAUTIONS]) {
        assert_eq!(
            page(line, Paper::Visitor).matches("id=\"mq-start-again\"").count(),
            1,
            "{line}"
        );
    }
}

#[test]
fn what_is_drawn_is_said_in_words_and_hidden_from_those_who_hear_the_page() {
    let page = page(DRY, Paper::Visitor);
    let drawings: Vec<&str> = page.split("<figure").skip(1).collect();
    assert_eq!(drawings.len(), 2, "a course, and what goes with it");
    for drawing in drawings {
        let (tag, _) = drawing.split_once('>').unwrap();
        assert!(tag.contains("aria-hidden=\"true\""), "{tag}");
    }
    for words in ["3 to 6 visits", "2 to 4 weeks", "1 to 3 months after the start"] {
        assert!(page.contains(words), "{words}");
    }
}
