//! Cautions: what ends the matching, and what limits a treatment.

use super::{AreaId, CardId, TreatmentId};

/// What ends the matching, strongest last in the order of CONTENT 6.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stop {
    /// The worry itself comes first.
    TalkFirst,
    /// A doctor should look first.
    DoctorFirst,
    /// Help is needed today.
    Urgent,
    /// Help is needed now.
    Emergency,
    /// The quiz is for adults.
    Under18,
}

/// What a caution does to a treatment, strongest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Limit {
    /// Only the needle-free form may be shown, with lower proof.
    NeedleFree,
    /// Shown; the clinic must be told.
    Tell,
    /// Shown at most as a fair fit, with a doctor's word before booking.
    OkFirst,
    /// Wait: may be listed under "later" only.
    NotNow,
    /// Never shown as match, "also consider" or "later".
    Exclude,
}

impl Limit {
    const STRONGEST_FIRST: [Self; 5] =
        [Self::Exclude, Self::NotNow, Self::OkFirst, Self::Tell, Self::NeedleFree];
}

/// Several limits at once; the order they came in does not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Limits(u8);

impl Limits {
    /// These limits and one more.
    #[must_use]
    pub fn with(self, limit: Limit) -> Self {
        Self(self.0 | 1 << limit as u8)
    }

    /// All limits of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether this limit is among them.
    pub fn has(self, limit: Limit) -> bool {
        self.0 & 1 << limit as u8 != 0
    }

    /// Every limit among them, strongest first.
    pub fn iter(self) -> impl Iterator<Item = Limit> {
        Limit::STRONGEST_FIRST.into_iter().filter(move |limit| self.has(*limit))
    }
}

/// Which treatments an effect is about, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The treatments.
    pub treatments: Vec<TreatmentId>,
    /// The areas it holds in; empty for everywhere.
    pub areas: Vec<AreaId>,
}

impl Scope {
    /// Whether this treatment in this area is meant.
    pub fn covers(&self, treatment: TreatmentId, area: Option<AreaId>) -> bool {
        let here = self.areas.is_empty() || area.is_some_and(|area| self.areas.contains(&area));
        here && self.treatments.contains(&treatment)
    }
}

/// One consequence of a caution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The matching ends.
    Stop(Stop),
    /// Some treatments are limited.
    Limit(Limit, Scope),
}

/// One caution: a warning sign, a condition, a medicine, or an ordinary answer that limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caution {
    /// The public id, such as `mole_change`.
    pub name: String,
    /// What it rests on, by the ids of the content sheet; none while it awaits a clinician's signature.
    pub sources: Vec<String>,
    /// What follows; a caution may do more than one thing.
    pub effects: Vec<Effect>,
    /// Texts it adds to the result.
    pub cards: Vec<CardId>,
}

impl Caution {
    /// What it ends the matching with, if it does.
    pub fn stop(&self) -> Option<Stop> {
        self.effects.iter().find_map(|effect| match effect {
            Effect::Stop(stop) => Some(*stop),
            Effect::Limit(..) => None,
        })
    }

    /// The limits it sets on a treatment in an area.
    pub fn limits(&self, treatment: TreatmentId, area: Option<AreaId>) -> Limits {
        let limits = self.effects.iter().filter_map(|effect| match effect {
            Effect::Limit(limit, scope) => scope.covers(treatment, area).then_some(*limit),
            Effect::Stop(_) => None,
        });
        limits.fold(Limits::default(), Limits::with)
    }
}
