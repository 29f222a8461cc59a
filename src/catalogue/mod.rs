//! What exists: treatments, concerns, cautions and the texts about them.
//! How they are asked about is the questionnaire's; what follows from answers is the assessment's.

mod caution;
mod combination;
mod concern;
mod id;
mod treatment;

pub use caution::{Caution, Effect, Limit, Limits, Scope, Stop};
pub use combination::{Combination, Setting};
pub use concern::{Concern, ConcernPoints};
pub(crate) use id::ids;
pub use id::{
    AreaId, CardId, CautionId, CombinationId, ConcernId, FamilyId, Id, Table, TreatmentId,
};
pub use treatment::{Course, Fit, Form, JudgedFrom, Proof, Range, Treatment, Unit};

/// Points for or against one treatment.
///
/// Weights are small integers, so that everything made of them is exact.
pub type Points = i32;

/// The scores from which a treatment fits (CONTENT 6.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// From here the fit is strong.
    pub strong: Points,
    /// From here the fit is fair; below there is no match.
    pub fair: Points,
    /// From here a further treatment may be listed under "also consider".
    pub also: Points,
}

/// A row that is nothing but its public id: an area, a family of treatments, a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The public id.
    pub name: String,
}

/// Everything the clinic's world consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// The areas a visitor can choose.
    pub areas: Table<AreaId, Named>,
    /// The headline types, each with one or more treatments.
    pub families: Table<FamilyId, Named>,
    /// The treatments, in the order that settles a last tie.
    pub treatments: Table<TreatmentId, Treatment>,
    /// What may bother a visitor.
    pub concerns: Table<ConcernId, Concern>,
    /// Everything that limits a treatment or ends the matching.
    pub cautions: Table<CautionId, Caution>,
    /// The advice texts a result is made of.
    pub cards: Table<CardId, Named>,
    /// What a treatment may be combined with.
    pub combinations: Table<CombinationId, Combination>,
    /// The scores from which a treatment fits.
    pub thresholds: Thresholds,
    /// The texts that belong to an outcome rather than to an answer.
    pub outcome_cards: OutcomeCards,
}

/// The texts each outcome shows, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeCards {
    /// Under 18.
    pub under_18: Vec<CardId>,
    /// A doctor should look first.
    pub doctor_first: Vec<CardId>,
    /// The worry itself comes first.
    pub talk_first: Vec<CardId>,
    /// Better to wait.
    pub not_now: Vec<CardId>,
    /// Nothing fits well enough.
    pub no_match: Vec<CardId>,
    /// Shown wherever an injected treatment is named (CONTENT 4.6, 6.5).
    pub injected: Vec<CardId>,
    /// Shown last on every outcome that is not a stop.
    pub closing: Vec<CardId>,
}
