//! Does a phone show what the tablet showed: the same result, or nothing of it?

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod support;
#[path = "support/walked.rs"]
mod walked;

use meso_quiz::answers::Answers;
use meso_quiz::book::Book;
use meso_quiz::capsule::{close, keep, kept, open};
use meso_quiz::consultation::{Action, Brought, Consultation, Notice, Place, step};
use meso_quiz::questionnaire::{Kind, Said as _};
use proptest::prelude::*;
use support::{BOOK, at_result};
use walked::walked;

const MATCH: &str = "age=30s; area=face; main=dry_dull; others=fine_lines; lines=moving; \
    skin_feel=dry; sun=2; needles=fine; hope=small; worry=little";

fn visits() -> impl Strategy<Value = Consultation> {
    prop::collection::vec(any::<usize>(), 8..64).prop_map(|picks| walked(&picks))
}

/// The answers that a visit comes down to.
fn live(visit: &Consultation) -> Answers {
    let mut live = visit.answers.only(visit.route(BOOK.rules()).questions());
    // One that was added and then made the first is no second.
    live.set_second_area(BOOK.questionnaire.areas(&live).get(1).copied());
    live
}

/// A visit at the result of a line, with "none of these" wherever the line says nothing.
fn whole(line: &str) -> Consultation {
    let mut visit = at_result(line);
    while let Some(open) = visit.route(BOOK.rules()).first_open(&visit.answers, &BOOK.questionnaire)
    {
        let Kind::Many { none } = BOOK.questionnaire.question(open).unwrap().kind else {
            panic!("the line answers every question that wants one answer")
        };
        visit.answers.choose(&BOOK.questionnaire, open, none);
    }
    visit
}

/// The same questions and rules under another name, with one question that is asked otherwise.
fn other_content(change: impl FnOnce(&mut Book)) -> Book {
    let mut book = BOOK.clone();
    book.version.push_str(" later");
    change(&mut book);
    book
}

proptest! {
    #[test]
    fn a_phone_shows_the_very_result_where_the_answers_are_in_the_code(visit in visits()) {
        let code = close(&BOOK, &visit, true).unwrap();
        let there = open(&BOOK, &code);
        prop_assert_eq!(there.place, visit.place);
        prop_assert_eq!(there.brought, Some(Brought::Answers));
        prop_assert_eq!(there.answers, live(&visit));
        prop_assert_eq!(there.notice, None);
    }

    #[test]
    fn a_phone_shows_the_same_outcome_where_no_answer_is_in_the_code(visit in visits()) {
        let Place::Result(area) = visit.place else { return Err(TestCaseError::fail("no result")) };
        let found = visit.assessment(BOOK.rules(), area).outcome;
        let there = open(&BOOK, &close(&BOOK, &visit, false).unwrap());
        prop_assert!(there.answers.is_empty());
        prop_assert_eq!(there.place, visit.place);
        let shown = there.assessment(BOOK.rules(), area).outcome;
        prop_assert_eq!(shown.headline(), found.headline());
        let types = |outcome: &meso_quiz::assessment::Outcome| -> Vec<_> {
            let said = outcome.suggested().map(|it| (it.treatment(), it.fit(), it.proof(), it.needle_free()));
            said.collect()
        };
        prop_assert_eq!(types(&shown), types(&found));
    }

    #[test]
    fn a_code_with_any_one_sign_changed_is_refused_politely(
        visit in visits(), with_answers in any::<bool>(), at in any::<prop::sample::Index>(), sign in any::<u8>(),
    ) {
        let mut code = close(&BOOK, &visit, with_answers).unwrap().into_bytes();
        let at = at.index(code.len());
        prop_assume!(code[at] != sign);
        code[at] = sign;
        let Ok(code) = String::from_utf8(code) else { return Ok(()) };
        let refused = Consultation { notice: Some(Notice::CodeDamaged), ..Consultation::default() };
        prop_assert_eq!(open(&BOOK, &code), refused);
    }

    #[test]
    fn whatever_is_in_an_address_opens_as_a_visit_or_is_refused(text in ".{0,80}", rest in "[A-Za-z0-9_-]{0,60}") {
        for code in [text, format!("r1.{rest}")] {
            prop_assert_eq!(open(&BOOK, &code).notice, Some(Notice::CodeDamaged));
        }
    }

    #[test]
    fn a_code_is_short_enough_to_be_read_off_a_small_picture(visit in visits(), with_answers in any::<bool>()) {
        let code = close(&BOOK, &visit, with_answers).unwrap();
        let most = if with_answers { 50 } else { 14 };
        prop_assert!(code.len() <= most, "{} signs: {}", code.len(), code);
    }

    #[test]
    fn other_content_with_the_same_questions_takes_up_every_answer_to_be_checked(visit in visits()) {
        let code = close(&BOOK, &visit, true).unwrap();
        let there = open(&other_content(|_| ()), &code);
        prop_assert_eq!(&there.answers, &live(&visit));
        prop_assert_eq!(there.notice, Some(Notice::CodeOutdated));
        prop_assert_eq!(there.brought, None);
    }
}

/// Every single sign, in one code of each kind: no pick of a random one leaves any out.
#[test]
fn no_sign_of_a_code_can_be_another() {
    const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ";
    for with_answers in [false, true] {
        let code = close(&BOOK, &whole(MATCH), with_answers).unwrap();
        for at in 0..code.len() {
            for sign in SIGNS.iter().copied().filter(|sign| *sign != code.as_bytes()[at]) {
                let mut other = code.clone().into_bytes();
                other[at] = sign;
                let there = open(&BOOK, &String::from_utf8(other).unwrap());
                assert_eq!(there.notice, Some(Notice::CodeDamaged), "sign {at} of {code}");
            }
        }
    }
}

#[test]
fn of_other_content_only_what_was_asked_the_same_way_is_taken_up() {
    let visit = whole(MATCH);
    let code = close(&BOOK, &visit, true).unwrap();
    let later = other_content(|book| {
        let questions = &mut book.questionnaire.questions;
        let mut rows: Vec<_> = questions.iter().map(|(_, question)| question.clone()).collect();
        let skin = rows.iter_mut().find(|question| question.name == "skin_feel").unwrap();
        skin.name.push_str("_again");
        *questions = meso_quiz::catalogue::Table::new(rows);
    });
    let there = open(&later, &code);
    let Place::Question(asked) = there.place else { panic!("a question is still open") };
    assert_eq!(later.questionnaire.question(asked).unwrap().name, "skin_feel_again");
    assert!(there.answers.len() > 3);
    assert!(there.answers.iter().all(|(key, answer)| visit.answers.answer(key) == Some(answer)));
    assert_eq!(there.notice, Some(Notice::CodeOutdated));
}

#[test]
fn a_result_of_other_content_is_never_shown() {
    let code = close(&BOOK, &whole(MATCH), false).unwrap();
    let there = open(&other_content(|_| ()), &code);
    assert_eq!(
        there,
        Consultation { notice: Some(Notice::CodeOutdated), ..Consultation::default() }
    );
}

#[test]
fn a_type_that_comes_between_others_makes_other_content_whatever_its_version_says() {
    let mut later = BOOK.clone();
    let mut rows: Vec<_> = later.catalogue.treatments.iter().map(|(_, it)| it.clone()).collect();
    rows.reverse();
    later.catalogue.treatments = meso_quiz::catalogue::Table::new(rows);
    let there = open(&later, &close(&BOOK, &whole(MATCH), false).unwrap());
    assert_eq!(
        there,
        Consultation { notice: Some(Notice::CodeOutdated), ..Consultation::default() }
    );
}

#[test]
fn there_is_a_code_only_at_a_result() {
    let visit = Consultation { place: Place::Check, ..whole(MATCH) };
    assert_eq!(close(&BOOK, &visit, false), None);
    assert_eq!(close(&BOOK, &visit, true), None);
}

#[test]
fn what_was_brought_becomes_a_visit_of_ones_own_with_the_first_change() {
    let rules = BOOK.rules();
    let there = open(&BOOK, &close(&BOOK, &whole(MATCH), true).unwrap());
    let at_check = step(rules, &there, Action::WentToCheck).unwrap();
    assert_eq!(at_check.brought, Some(Brought::Answers));
    let key = at_check.route(rules).questions()[0];
    let again = step(rules, &at_check, Action::OpenedAgain(key)).unwrap();
    let other = BOOK.questionnaire.question(key).unwrap().choice_named("40s").unwrap();
    let changed = step(rules, &again, Action::Chose(other)).unwrap();
    assert_eq!(changed.brought, None);
}

#[test]
fn behind_a_result_without_its_answers_there_is_only_the_beginning() {
    let rules = BOOK.rules();
    let there = open(&BOOK, &close(&BOOK, &whole(MATCH), false).unwrap());
    for action in [Action::WentBack, Action::WentToCheck, Action::WentTo(3), Action::StartedOver] {
        assert_eq!(step(rules, &there, action).unwrap(), Consultation::default(), "{action:?}");
    }
}

#[test]
fn a_device_keeps_a_result_for_thirty_days_and_nothing_that_is_not_whole() {
    let code = close(&BOOK, &whole(MATCH), true).unwrap();
    let on_day = 20_787;
    let text = keep(&code, on_day);
    for today in [on_day - 1, on_day, on_day + 30] {
        let there = kept(&text, today).unwrap();
        assert_eq!(there.code, code);
        assert_eq!(there.until.to_string(), "2026-12-30");
    }
    assert_eq!(kept(&text, on_day + 31), None, "too old");
    assert_eq!(kept(&text, on_day - 2), None, "of a day to come");
    let cut: String = text.chars().take(text.len() - 1).collect();
    for damaged in [&*cut, &code, "", "20787.", &keep(&code, u64::MAX)] {
        assert_eq!(kept(damaged, on_day), None, "{damaged}");
    }
}
