//! Does every claim hold of the shipped content, does the proof find a seeded fault, and does its
//! method agree with plain enumeration?
//!
//! Built in the profile `proof`: unoptimised it would take minutes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[path = "support/authored.rs"]
mod authored;
mod small;

use authored::authored;
use meso_quiz::answers::Answers;
use meso_quiz::assessment::assess;
use meso_quiz::book::Book;
use meso_quiz::catalogue::AreaId;
use meso_quiz::content::authored::Authored;
use meso_quiz::content::raw;
use meso_quiz::proof::{about_content, count_outcomes, prove};
use meso_quiz::questionnaire::{Answer, Key, Kind, Question};
use proptest::prelude::*;
use small::{book, small};
use std::collections::BTreeMap;

#[test]
fn every_claim_holds_of_the_shipped_content() {
    let authored = authored();
    let proved = prove(&book(&authored), &authored);
    let broken: Vec<_> = proved.claims.iter().filter(|claim| !claim.broken_by.is_empty()).collect();
    assert!(broken.is_empty(), "{broken:#?}");
    assert!(proved.visits > 0 && proved.answer_sets > proved.visits_with_second_area);
}

/// What the claims about content say of a fault: every counter-example's reason.
fn found(fault: impl FnOnce(&mut Authored)) -> Vec<String> {
    let mut authored = authored();
    fault(&mut authored);
    let claims = about_content(&book(&authored), &authored);
    claims.into_iter().flat_map(|claim| claim.broken_by).map(|example| example.why).collect()
}

fn question<'a>(authored: &'a mut Authored, id: &str) -> &'a mut raw::Question {
    let file = authored.rules.questions.iter_mut().find(|file| file.says.id == id);
    &mut file.unwrap().says
}

#[test]
fn a_dropped_rule_leaves_an_answer_without_effect_and_an_outcome_out_of_reach() {
    let reasons = found(|authored| {
        authored.rules.cautions.retain(|file| file.says.id != "worry_takes_over");
        for words in authored.words.values_mut() {
            words.cautions.says.cautions.remove("worry_takes_over");
        }
    });
    let card = "TALK_FIRST never is";
    assert_eq!(reasons, [card, card, "worry=takes_over changes nothing"]);
}

#[test]
fn two_swapped_weights_make_a_concern_count_for_less_as_the_main_one() {
    let reasons = found(|authored| {
        let file = authored.rules.concerns.iter_mut().find(|file| file.says.id == "hair_thinning");
        let concern = &mut file.unwrap().says;
        std::mem::swap(&mut concern.main, &mut concern.also);
    });
    assert_eq!(reasons, ["hair_thinning does"]);
}

#[test]
fn an_orphaned_card_can_never_be_shown() {
    let reasons = found(|authored| {
        let smoke = &mut question(authored, "habits").choices[0];
        assert_eq!(smoke.id, "smoke");
        smoke.cards.clear();
    });
    assert_eq!(reasons, ["SMOKING never is", "habits=smoke changes nothing"]);
}

#[test]
fn a_body_fat_type_that_may_be_a_close_match_is_found_with_the_answers_that_show_it() {
    let mut authored = authored();
    let file = authored.rules.treatments.iter_mut().find(|file| file.says.id == "FAT");
    file.unwrap().says.usual.fit_at_most = raw::Fit::Strong;
    let book = book(&authored);
    let proved = prove(&book, &authored);
    let broken = proved.claims.iter().find(|claim| !claim.broken_by.is_empty()).unwrap();
    assert_eq!(broken.says, "a type with official safety warnings is never a close match");
    let example = &broken.broken_by[0];
    assert_eq!(example.why, "FAT is a close match");

    let said = meso_quiz::transcript::read(book.rules(), &example.line).unwrap();
    let found = assess(book.rules(), &said, book.questionnaire.first_area(&said));
    let strong =
        |one: &meso_quiz::assessment::Suggestion| one.fit() == meso_quiz::catalogue::Fit::Strong;
    assert!(found.outcome.suggested().any(strong), "{}", example.line);
}

#[test]
fn a_safety_screen_that_gives_points_is_found_because_the_proof_does_not_look_for_them() {
    let reasons = found(|authored| {
        question(authored, "meds").choices[0].points.insert("SKIN".to_owned(), 1);
    });
    assert_eq!(reasons, ["meds gives points of its own"]);
}

#[test]
fn a_type_nothing_points_to_can_never_be_a_match() {
    let reasons = found(|authored| {
        let file = authored.rules.concerns.iter_mut().find(|file| file.says.id == "dark_patches");
        let concern = &mut file.unwrap().says;
        concern.main.insert("TONE".to_owned(), 3);
        for choice in &mut question(authored, "pigment").choices {
            choice.points.clear();
        }
    });
    assert!(reasons.contains(&"TONE never is".to_owned()), "{reasons:#?}");
}

/// Every answer to a question, and no answer.
fn answers_to(question: &Question) -> Vec<Option<Answer>> {
    let choices: Vec<_> = question.choices.ids().collect();
    let mut answers = vec![None];
    match question.kind {
        Kind::One => answers.extend(choices.into_iter().map(|one| Some(Answer::One(one)))),
        Kind::Many { .. } => {
            for mask in 1..1_u32 << choices.len() {
                let picked = choices.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1);
                let answer = Answer::Many(picked.map(|(_, choice)| *choice).collect());
                answers.extend(question.accepts(&answer).then_some(Some(answer)));
            }
        }
        Kind::Concerns { .. } => {
            for main in &choices {
                for also in std::iter::once(None).chain(choices.iter().map(Some)) {
                    let also = also.into_iter().copied().collect();
                    let answer = Answer::Concerns { main: *main, also };
                    answers.extend(question.accepts(&answer).then_some(Some(answer)));
                }
            }
        }
    }
    answers
}

/// Judges every answer set one by one, and counts the outcomes.
fn enumerate(book: &Book) -> BTreeMap<(AreaId, String), u128> {
    let questions = &book.questionnaire.questions;
    let id = |name: &str| questions.find(|question| question.name == name).unwrap();
    let mut counts = BTreeMap::new();
    let areas: Vec<AreaId> = book.catalogue.areas.ids().collect();
    for (area, other, own) in [
        (areas[0], areas[1], &["cf", "s1", "s2", "q0", "q1", "q2"][..]),
        (areas[1], areas[0], &["cs", "s1", "s2", "q0", "q1"][..]),
    ] {
        let own: Vec<Key> = own.iter().map(|name| book.questionnaire.key(id(name), area)).collect();
        let with_other = [own.clone(), vec![Key::of_area(id("s1"), other)]].concat();
        for keys in [own, with_other] {
            let mut sets = vec![Answers::default()];
            for key in keys {
                let answers = answers_to(book.questionnaire.question(key).unwrap());
                let with = |set: &Answers, answer: &Option<Answer>| {
                    let mut set = set.clone();
                    if let Some(answer) = answer {
                        set.give(key, answer.clone());
                    }
                    set
                };
                sets = sets
                    .iter()
                    .flat_map(|set| answers.iter().map(|answer| with(set, answer)))
                    .collect();
            }
            for set in sets {
                let told = format!("{:?}", assess(book.rules(), &set, Some(area)).outcome);
                *counts.entry((area, told)).or_default() += 1;
            }
        }
    }
    counts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// On any small content, collapsing counts every outcome exactly as often as enumeration does.
    #[test]
    fn collapsing_agrees_with_plain_enumeration(book in small()) {
        prop_assert_eq!(count_outcomes(&book), enumerate(&book));
    }
}
