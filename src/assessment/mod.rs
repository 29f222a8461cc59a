//! What follows from the answers: safety first, then matching, then the explanation of both.
//! It judges the answers it is handed; which of them are on the live path is the caller's to say.

mod cards;
mod change;
mod explanation;
mod matching;
mod outcome;
mod safety;
mod situation;
mod told;

pub use change::{Change, Otherwise, nearest_change};
pub use explanation::{Reason, Role, RuledOut, Tie, TieBreak};
pub use matching::{Score, Suggestion};
pub use outcome::{Headline, Outcome};
pub use safety::{Cleared, Raised, Screening, Standing};
pub use told::{Told, ToldType, recalled};
#[cfg(feature = "authoring")]
pub(crate) use {outcome::decide, safety::screen, situation::Situation};

use crate::answers::Answers;
use crate::catalogue::{AreaId, CardId, Stop};
use crate::questionnaire::Rules;

/// What follows from a set of answers for one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The area; `None` while none is chosen.
    pub area: Option<AreaId>,
    /// What the visitor is told.
    pub outcome: Outcome,
    /// The cautions the answers raise.
    pub screening: Screening,
    /// The score of every treatment, in the catalogue's order.
    pub scores: Vec<Score>,
    /// The treatments a caution took out or put off, with the caution that did it.
    pub ruled_out: Vec<RuledOut>,
    /// What else scored as much as the closest match, and what settled it.
    pub tie: Option<Tie>,
    /// The texts the result shows, in order.
    pub cards: Vec<CardId>,
}

/// What ends the matching, if anything does.
pub fn stop(rules: Rules<'_>, answers: &Answers) -> Option<Stop> {
    safety::screen(rules, answers, rules.questionnaire.first_area(answers)).stop()
}

/// Judges the answers as given (CONTENT 6.4).
///
/// A warning sign ticked about one area counts for every area.
pub fn assess(rules: Rules<'_>, answers: &Answers, area: Option<AreaId>) -> Assessment {
    let screening = safety::screen(rules, answers, area);
    let scores = matching::scores(rules, answers, area);
    let main = matching::main_concern(rules, answers, area);
    let situation = situation::Situation::of(rules.catalogue, &screening, &scores, main);
    let outcome = outcome::decide(rules.catalogue, &situation);
    let tie = explanation::tie(rules.catalogue, &situation, &outcome);
    let ruled_out = explanation::ruled_out(rules.catalogue, &screening, &scores);
    let cards = cards::shown(rules, &outcome, &screening, answers, area);
    Assessment { area, outcome, screening, scores, ruled_out, tie, cards }
}

/// What the answers come down to, for the proof.
#[cfg(feature = "authoring")]
pub(crate) fn situation(rules: Rules<'_>, answers: &Answers, area: Option<AreaId>) -> Situation {
    let scores = matching::scores(rules, answers, area);
    let main = matching::main_concern(rules, answers, area);
    Situation::of(rules.catalogue, &safety::screen(rules, answers, area), &scores, main)
}
