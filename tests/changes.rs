//! Does a result say truly what would change it, and never how to get round a caution?

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use meso_quiz::answers::Answers;
use meso_quiz::assessment::{
    Change, Headline, Otherwise, Outcome, Suggestion, assess, nearest_change,
};
use meso_quiz::questionnaire::{Answer, Kind, Said as _};
use proptest::prelude::*;
use support::{BOOK, answers, name};

fn change(answers: &Answers) -> Option<Change> {
    let rules = BOOK.rules();
    let area = BOOK.questionnaire.first_area(answers);
    nearest_change(rules, answers, &assess(rules, answers, area))
}

/// A change in the words of the content.
fn told(change: &Change) -> String {
    let question = BOOK.questionnaire.question(change.key).unwrap();
    let choice = |id| &question.choices.get(id).unwrap().name;
    let said = match change.otherwise {
        Otherwise::Chosen(id) => format!("{}={}", question.name, choice(id)),
        Otherwise::Ticked(id) => format!("{}+{}", question.name, choice(id)),
        Otherwise::Unticked(id) => format!("{}-{}", question.name, choice(id)),
    };
    let primary = change.outcome.primary().map(|one| name(one.treatment()));
    format!("{said} {} {}", change.outcome.headline().name(), primary.unwrap_or("-"))
}

#[test]
fn a_steady_weight_would_have_made_body_contouring_a_partial_match() {
    let said = answers(
        "age=40s; area=body; main=fat_pocket; weight=prefer_not; pinch=unsure; site=tummy; \
         needles=fine; downtime=none; hope=clear; worry=little; rf_body=none; now=none; \
         conditions=none; meds=none",
    );
    assert_eq!(told(&change(&said).unwrap()), "weight=steady_near MATCH FAT");
}

#[test]
fn a_changing_weight_is_a_caution_and_nobody_is_told_to_say_otherwise() {
    let said = answers(
        "age=40s; area=body; main=fat_pocket; weight=changing; pinch=soft; site=tummy; \
         needles=fine; downtime=week; hope=clear; worry=little; rf_body=none; now=none; \
         conditions=none; meds=none",
    );
    let found = change(&said).map(|change| told(&change));
    assert!(found.as_deref().is_none_or(|told| !told.starts_with("weight")), "{found:?}");
}

#[test]
fn a_warning_sign_is_never_met_with_what_else_could_have_been_said() {
    assert_eq!(change(&answers("area=face; main=dry_dull; skin_feel=dry; flags=sore_4w")), None);
    assert_eq!(change(&answers("area=face; main=dry_dull; worry=takes_over")), None);
}

/// A whole visit to one area, every answer picked at random.
fn visit(picks: &[usize]) -> Answers {
    let rules = BOOK.rules();
    let mut said = Answers::default();
    for pick in picks {
        let path = rules.questionnaire.live_path(&said);
        let Some(key) = path.into_iter().find(|key| said.answer(*key).is_none()) else { break };
        let question = rules.questionnaire.question(key).unwrap();
        let choices: Vec<_> = question.choices.ids().collect();
        let choice = choices[pick % choices.len()];
        said.give(
            key,
            match question.kind {
                Kind::One => Answer::One(choice),
                Kind::Many { .. } => Answer::Many([choice].into()),
                Kind::Concerns { .. } => Answer::Concerns { main: choice, also: [].into() },
            },
        );
    }
    said
}

proptest! {
    /// What is said of a change is what happens when the change is made; it changes one ordinary
    /// answer, and every caution stays.
    #[test]
    fn a_change_does_what_it_says(picks in prop::collection::vec(any::<usize>(), 24)) {
        let rules = BOOK.rules();
        let said = visit(&picks);
        let area = BOOK.questionnaire.first_area(&said);
        let now = assess(rules, &said, area);
        let Some(change) = nearest_change(rules, &said, &now) else { return Ok(()) };
        let question = rules.questionnaire.question(change.key).unwrap();
        prop_assert!(!question.safety);
        let (Otherwise::Chosen(choice) | Otherwise::Ticked(choice) | Otherwise::Unticked(choice)) =
            change.otherwise;
        let mut changed = said.clone();
        changed.choose(rules.questionnaire, change.key, choice);
        let then = assess(rules, &changed, area);
        prop_assert_eq!(&then.outcome, &change.outcome);
        let primary = |outcome: &Outcome| {
            (outcome.headline(), outcome.primary().map(Suggestion::treatment))
        };
        prop_assert_ne!(primary(&then.outcome), primary(&now.outcome));
        for raised in now.screening.raised() {
            let caution = rules.catalogue.cautions.get(raised.caution).unwrap();
            let still = then.screening.raised().iter().any(|one| one.caution == raised.caution);
            prop_assert!(still || caution.effects.is_empty(), "{} is lifted", caution.name);
        }
        prop_assert!(then.outcome.headline() >= Headline::NotNow);
    }
}
