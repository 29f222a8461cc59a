//! What would change a result: the smallest single change of an ordinary answer.
//! No change is ever offered that lifts a caution, so nobody is taught how to get round one.

use super::{Assessment, Outcome, assess};
use crate::answers::Answers;
use crate::catalogue::{Catalogue, CautionId, Points};
use crate::questionnaire::{Answer, ChoiceId, Key, Kind, Rules, Said as _};

/// One answer said differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Otherwise {
    /// Another choice.
    Chosen(ChoiceId),
    /// One tick more.
    Ticked(ChoiceId),
    /// One tick less.
    Unticked(ChoiceId),
}

/// A single change, and what it would lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The question.
    pub key: Key,
    /// What would have been said.
    pub otherwise: Otherwise,
    /// The outcome that would follow.
    pub outcome: Outcome,
    /// By how many points, over all treatments, the scores would move.
    pub moves: Points,
}

/// The smallest single change that gives another headline or another closest match.
///
/// The smallest is the one that moves the fewest points; ties go by the order of questions and
/// choices. Safety screens, answers that stop the quiz, and answers that decide what is asked are
/// left alone. `None` where no such change is enough, and for every result that is a stop.
pub fn nearest_change(rules: Rules<'_>, answers: &Answers, now: &Assessment) -> Option<Change> {
    if now.screening.stop().is_some() {
        return None;
    }
    let path = rules.questionnaire.live_path(answers);
    let changes = path.iter().flat_map(|key| single_changes(rules, answers, *key));
    let enough = changes.filter_map(|(key, otherwise, changed)| {
        if rules.questionnaire.live_path(&changed) != path {
            return None;
        }
        let then = assess(rules, &changed, now.area);
        let fair = then.screening.stop().is_none() && lifts_nothing(rules.catalogue, now, &then);
        let other = then.outcome.headline() != now.outcome.headline()
            || closest(&then.outcome) != closest(&now.outcome);
        let moves = moved(now, &then);
        (fair && other).then_some(Change { key, otherwise, outcome: then.outcome, moves })
    });
    enough.min_by_key(|change| change.moves)
}

fn closest(outcome: &Outcome) -> Option<crate::catalogue::TreatmentId> {
    outcome.primary().map(super::Suggestion::treatment)
}

fn moved(now: &Assessment, then: &Assessment) -> Points {
    let pairs = now.scores.iter().zip(&then.scores);
    pairs.map(|(now, then)| (now.total - then.total).abs()).sum()
}

/// Whether every caution that limits anything is still raised.
fn lifts_nothing(catalogue: &Catalogue, now: &Assessment, then: &Assessment) -> bool {
    let limits = |id: CautionId| {
        catalogue.cautions.get(id).is_some_and(|caution| !caution.effects.is_empty())
    };
    let still = |id: CautionId| then.screening.raised().iter().any(|raised| raised.caution == id);
    now.screening.raised().iter().all(|raised| !limits(raised.caution) || still(raised.caution))
}

/// Every way to say one thing differently in answer to a question that is no safety screen.
fn single_changes(rules: Rules<'_>, answers: &Answers, key: Key) -> Vec<(Key, Otherwise, Answers)> {
    let Some(question) = rules.questionnaire.question(key).filter(|asked| !asked.safety) else {
        return Vec::new();
    };
    let Some(given) = answers.answer(key) else { return Vec::new() };
    let choices = question.choices.ids().filter_map(|choice| {
        let otherwise = match (question.kind, given) {
            (Kind::One, Answer::One(said)) if *said != choice => Otherwise::Chosen(choice),
            (Kind::Many { none }, _) if choice == none => return None,
            (Kind::Many { .. }, Answer::Many(ticked)) if ticked.contains(&choice) => {
                Otherwise::Unticked(choice)
            }
            (Kind::Many { .. }, Answer::Many(_)) => Otherwise::Ticked(choice),
            (Kind::One | Kind::Many { .. } | Kind::Concerns { .. }, _) => return None,
        };
        let mut changed = answers.clone();
        changed.choose(rules.questionnaire, key, choice);
        if let (Kind::Many { none }, None) = (question.kind, changed.answer(key)) {
            changed.choose(rules.questionnaire, key, none);
        }
        Some((key, otherwise, changed))
    });
    choices.collect()
}
