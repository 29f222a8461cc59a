//! Concerns: what may bother a visitor, and which treatments are aimed at it.

use super::{AreaId, CardId, Points, TreatmentId};

/// What a concern is worth to one treatment (CONTENT 6.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConcernPoints {
    /// The treatment.
    pub treatment: TreatmentId,
    /// Points where it is the main concern.
    pub main: Points,
    /// Points where it is an "also" concern.
    pub also: Points,
}

/// One concern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concern {
    /// The public id, such as `dry_dull`.
    pub name: String,
    /// The area it belongs to.
    pub area: AreaId,
    /// What it is worth to each treatment.
    pub points: Vec<ConcernPoints>,
    /// The guide page about it, by its public id.
    pub guide: String,
    /// The text with the better first step.
    pub card: Option<CardId>,
    /// As the main concern it shows its card and never a match (CONTENT 1.3).
    pub card_only: bool,
}
