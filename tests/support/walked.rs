//! Visits by chance, each to a result: ticks, "also" concerns, a second area, a changed answer, and
//! back and forth.

#![allow(dead_code, reason = "each test uses its own part")]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use super::support::BOOK;
use meso_quiz::consultation::{Action, Complaint, Consultation, Place, step};
use meso_quiz::questionnaire::{Answer, ChoiceId, Kind, Question, Said as _};
use std::iter::successors;

/// Numbers by chance, the same in every run.
pub(crate) fn picks(seed: u64) -> Vec<usize> {
    let next = |now: &u64| Some(now.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
    let numbers = successors(next(&(seed + 1)), next);
    numbers.take(60).map(|number| usize::try_from(number >> 40).expect("24 bits")).collect()
}

/// The visit of whoever picks like this, at its result.
pub(crate) fn walked(picks: &[usize]) -> Consultation {
    walk(picks).pop().expect("a visit begins").1
}

/// Everything that whoever picks like this does, and the visit after each of it, up to its result.
pub(crate) fn walk(picks: &[usize]) -> Vec<(Action, Consultation)> {
    let mut picks = picks.iter().copied().cycle();
    let mut pick = move |of: usize| picks.next().map_or(0, |pick| pick % of);
    let mut walk = Vec::new();
    let (mut visit, mut checked, mut went_back) = (Consultation::default(), 0, 0);
    let mut does = |visit: &mut Consultation, action| {
        if let Some(after) = step(BOOK.rules(), visit, action) {
            walk.push((action, after.clone()));
            *visit = after;
        }
    };
    does(&mut visit, Action::Started);
    loop {
        match visit.place {
            Place::Welcome => does(&mut visit, Action::Started),
            Place::Result(_) => return walk,
            Place::Question(_) if went_back < 3 && pick(8) == 0 => {
                went_back += 1;
                does(&mut visit, Action::WentBack);
            }
            Place::Question(key) => {
                let question = BOOK.questionnaire.question(key).expect("it is on screen");
                let choices: Vec<_> = question.choices.ids().collect();
                let more = match question.kind {
                    Kind::One => 0,
                    // Most visitors have nothing to tick on a screen.
                    Kind::Many { none } if pick(4) > 0 => {
                        does(&mut visit, Action::Chose(none));
                        does(&mut visit, Action::Continued);
                        continue;
                    }
                    Kind::Many { .. } => pick(3),
                    Kind::Concerns { also_at_most } => pick(also_at_most + 1),
                };
                does(&mut visit, Action::Chose(choices[pick(choices.len())]));
                for _ in 0..more {
                    let choice = choices[pick(choices.len())];
                    let also = matches!(question.kind, Kind::Concerns { .. });
                    let action = if also { Action::ChoseAlso } else { Action::Chose };
                    does(&mut visit, action(choice));
                }
                // A tick that was taken off again is no answer.
                if visit.answers.answer(key).is_none() {
                    does(&mut visit, Action::Chose(choices[0]));
                }
                does(&mut visit, Action::Continued);
                // Whoever ticked too many reads so, and takes some off again.
                if visit.complaint == Some(Complaint::TooMany) {
                    for choice in too_many(question, visit.answers.answer(key)) {
                        does(&mut visit, Action::ChoseAlso(choice));
                    }
                    does(&mut visit, Action::Continued);
                }
            }
            Place::Check => {
                checked += 1;
                let route = visit.route(BOOK.rules());
                let areas = BOOK.catalogue.areas.ids();
                let others: Vec<_> = areas.filter(|it| !route.areas().contains(it)).collect();
                let action = match pick(3) {
                    0 if checked < 4 && route.areas().len() > 1 => Action::RemovedArea,
                    0 if checked < 4 => Action::AddedArea(others[pick(others.len())]),
                    1 if checked < 4 => {
                        Action::OpenedAgain(route.questions()[pick(route.questions().len())])
                    }
                    _ => Action::AskedForResult,
                };
                does(&mut visit, action);
            }
        }
    }
}

/// The further concerns beyond those that may be ticked.
fn too_many(question: &Question, answer: Option<&Answer>) -> Vec<ChoiceId> {
    match (question.kind, answer) {
        (Kind::Concerns { also_at_most }, Some(Answer::Concerns { also, .. })) => {
            also.iter().copied().skip(also_at_most).collect()
        }
        _ => Vec::new(),
    }
}
