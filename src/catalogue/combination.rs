//! What may go with a treatment, and how far apart (CONTENT 2.7 and 6.4).

use super::{CautionId, TreatmentId};

/// What a combination means beside one treatment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The treatment it is set beside.
    pub treatment: TreatmentId,
    /// Weeks to leave between the two, from least to most; clinic habit, never a rule.
    pub weeks_apart: Option<(u16, u16)>,
    /// Cautions under which it is named as better left out.
    pub held_back_by: Vec<CautionId>,
}

/// A procedure or habit that may go with a treatment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combination {
    /// The public id, such as `needling`.
    pub name: String,
    /// What it means beside each treatment it has a word on.
    pub settings: Vec<Setting>,
}
