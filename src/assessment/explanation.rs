//! The explanation: which answers spoke for a treatment and against it, and what ruled one out.

use super::matching::Score;
use super::outcome::Outcome;
use super::safety::Screening;
use super::situation::Situation;
use crate::catalogue::{Catalogue, CautionId, Limit, Points, TreatmentId};
use crate::order::sort_by_key;
use crate::questionnaire::{ChoiceId, Key};

/// In what way an answer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The main concern.
    Main,
    /// An "also" concern.
    Also,
    /// It speaks for the treatment.
    Bonus,
    /// It speaks against the treatment.
    Against,
}

/// One answer that spoke for a treatment or against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The treatment.
    pub treatment: TreatmentId,
    /// The question.
    pub key: Key,
    /// The choice.
    pub choice: ChoiceId,
    /// In what way it counts.
    pub role: Role,
    /// The points that count; the points of all reasons add up to the score.
    pub points: Points,
    /// The points it would have without the cap on bonus points.
    pub full: Points,
}

/// A treatment that a caution took out or put off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuledOut {
    /// The treatment.
    pub treatment: TreatmentId,
    /// The caution that did it.
    pub caution: CautionId,
    /// Whether it is out ([`Limit::Exclude`]) or must wait ([`Limit::NotNow`]).
    pub limit: Limit,
}

/// What put a treatment before another of the same score (CONTENT 6.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TieBreak {
    /// The main concern is its own.
    MainConcern,
    /// Its proof is better.
    Proof,
    /// Only the catalogue's order.
    Order,
}

/// A treatment that scored as much as the closest match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The other treatment.
    pub with: TreatmentId,
    /// What settled it.
    pub settled_by: TieBreak,
}

/// The tie at the top, if there is one.
pub(super) fn tie(catalogue: &Catalogue, situation: &Situation, outcome: &Outcome) -> Option<Tie> {
    let primary = outcome.primary()?;
    let other = outcome.also().iter().find(|other| other.score() == primary.score())?;
    let proof = |id: TreatmentId| {
        catalogue.treatments.get(id).map(|known| known.form(situation.area).proof)
    };
    let settled_by = if situation.own == Some(primary.treatment()) {
        TieBreak::MainConcern
    } else if proof(primary.treatment()) > proof(other.treatment()) {
        TieBreak::Proof
    } else {
        TieBreak::Order
    };
    Some(Tie { with: other.treatment(), settled_by })
}

/// Puts base points and modifiers together by the rule of CONTENT 6.3.
///
/// Bonus points count for no more than the concerns themselves: the largest are counted first,
/// in the order of the questions, and the rest count for nothing.
/// Without a concern of its own a treatment has no reasons at all.
pub(super) fn count(base: Vec<Reason>, modifiers: Vec<Reason>) -> Vec<Reason> {
    let mut room: Points = base.iter().map(|reason| reason.points).sum();
    if room == 0 {
        return Vec::new();
    }
    let mut modifiers = modifiers;
    sort_by_key(&mut modifiers, |reason| (reason.role, std::cmp::Reverse(reason.full.abs())));
    for reason in modifiers.iter_mut().filter(|reason| reason.role == Role::Bonus) {
        reason.points = reason.full.min(room);
        room -= reason.points;
    }
    base.into_iter().chain(modifiers).collect()
}

/// Every treatment with points that a caution took out or put off, with each caution that did.
///
/// A treatment no chosen concern is aimed at is left out, unless a caution excludes it.
pub(super) fn ruled_out(
    catalogue: &Catalogue,
    screening: &Screening,
    scores: &[Score],
) -> Vec<RuledOut> {
    let mut found = Vec::new();
    for score in scores {
        let treatment = score.treatment;
        for (limit, caution) in screening.limits(catalogue, treatment) {
            let told = match limit {
                Limit::Exclude => true,
                Limit::NotNow => !score.reasons.is_empty(),
                Limit::OkFirst | Limit::Tell | Limit::NeedleFree => false,
            };
            if told {
                found.push(RuledOut { treatment, caution, limit });
            }
        }
    }
    found
}
