//! The outcome: one of eight, in the order of CONTENT 6.4.

use super::matching::Suggestion;
use super::safety::Standing;
use super::situation::Situation;
use crate::catalogue::{Catalogue, Fit, Points, Stop, TreatmentId};

/// What the visitor is told.
///
/// `later` names treatments that fit but must wait; they are for the clinician's sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The quiz is for adults.
    Under18,
    /// Help is needed now.
    Emergency,
    /// Help is needed today.
    Urgent,
    /// A doctor should look first.
    DoctorFirst {
        /// What could be looked at once that is done.
        later: Vec<TreatmentId>,
    },
    /// The worry itself comes first.
    TalkFirst,
    /// It is better to wait.
    NotNow {
        /// What could be looked at then.
        later: Vec<TreatmentId>,
    },
    /// One treatment fits.
    Match {
        /// The closest.
        primary: Suggestion,
        /// Up to two more.
        also: Vec<Suggestion>,
        /// What fits but must wait.
        later: Vec<TreatmentId>,
    },
    /// None fits well enough.
    NoGoodMatch {
        /// What fits another concern than the main one.
        also: Vec<Suggestion>,
        /// What fits but must wait.
        later: Vec<TreatmentId>,
    },
}

/// The name of an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Headline {
    /// `UNDER_18`
    Under18,
    /// `EMERGENCY`
    Emergency,
    /// `URGENT`
    Urgent,
    /// `DOCTOR_FIRST`
    DoctorFirst,
    /// `TALK_FIRST`
    TalkFirst,
    /// `NOT_NOW`
    NotNow,
    /// `MATCH`
    Match,
    /// `NO_GOOD_MATCH`
    NoGoodMatch,
}

impl Headline {
    /// Every headline, strongest first.
    pub const ALL: [Self; 8] = [
        Self::Under18,
        Self::Emergency,
        Self::Urgent,
        Self::DoctorFirst,
        Self::TalkFirst,
        Self::NotNow,
        Self::Match,
        Self::NoGoodMatch,
    ];

    /// The public id.
    pub fn name(self) -> &'static str {
        match self {
            Self::Under18 => "UNDER_18",
            Self::Emergency => "EMERGENCY",
            Self::Urgent => "URGENT",
            Self::DoctorFirst => "DOCTOR_FIRST",
            Self::TalkFirst => "TALK_FIRST",
            Self::NotNow => "NOT_NOW",
            Self::Match => "MATCH",
            Self::NoGoodMatch => "NO_GOOD_MATCH",
        }
    }
}

impl Outcome {
    /// The name of this outcome.
    pub fn headline(&self) -> Headline {
        match self {
            Self::Under18 => Headline::Under18,
            Self::Emergency => Headline::Emergency,
            Self::Urgent => Headline::Urgent,
            Self::DoctorFirst { .. } => Headline::DoctorFirst,
            Self::TalkFirst => Headline::TalkFirst,
            Self::NotNow { .. } => Headline::NotNow,
            Self::Match { .. } => Headline::Match,
            Self::NoGoodMatch { .. } => Headline::NoGoodMatch,
        }
    }

    /// The closest match, where there is one.
    pub fn primary(&self) -> Option<&Suggestion> {
        match self {
            Self::Match { primary, .. } => Some(primary),
            Self::Under18
            | Self::Emergency
            | Self::Urgent
            | Self::DoctorFirst { .. }
            | Self::TalkFirst
            | Self::NotNow { .. }
            | Self::NoGoodMatch { .. } => None,
        }
    }

    /// What else may be considered.
    pub fn also(&self) -> &[Suggestion] {
        match self {
            Self::Match { also, .. } | Self::NoGoodMatch { also, .. } => also,
            Self::Under18
            | Self::Emergency
            | Self::Urgent
            | Self::DoctorFirst { .. }
            | Self::TalkFirst
            | Self::NotNow { .. } => &[],
        }
    }

    /// What fits but must wait.
    pub fn later(&self) -> &[TreatmentId] {
        match self {
            Self::DoctorFirst { later }
            | Self::NotNow { later }
            | Self::Match { later, .. }
            | Self::NoGoodMatch { later, .. } => later,
            Self::Under18 | Self::Emergency | Self::Urgent | Self::TalkFirst => &[],
        }
    }

    /// Every treatment suggested, the closest first.
    pub fn suggested(&self) -> impl Iterator<Item = &Suggestion> {
        self.primary().into_iter().chain(self.also())
    }
}

/// How many treatments are listed under "also consider".
pub(super) const ALSO_AT_MOST: usize = 2;

/// Decides the outcome. Safety speaks before any score is looked at.
pub(crate) fn decide(catalogue: &Catalogue, situation: &Situation) -> Outcome {
    let ranked = situation.ranked(catalogue);
    match situation.stop {
        Some(Stop::Under18) => Outcome::Under18,
        Some(Stop::Emergency) => Outcome::Emergency,
        Some(Stop::Urgent) => Outcome::Urgent,
        Some(Stop::DoctorFirst) => {
            let later = ranked.into_iter().filter(|(id, total)| {
                *total >= catalogue.thresholds.fair
                    && situation.standing(catalogue, *id) != Standing::Excluded
            });
            Outcome::DoctorFirst { later: later.map(|(id, _)| id).collect() }
        }
        Some(Stop::TalkFirst) => Outcome::TalkFirst,
        None => match_treatments(catalogue, situation, &ranked),
    }
}

/// Steps 4 to 8 of CONTENT 6.4, for answers that nothing stopped.
fn match_treatments(
    catalogue: &Catalogue,
    situation: &Situation,
    ranked: &[(TreatmentId, Points)],
) -> Outcome {
    let thresholds = &catalogue.thresholds;
    let mut shown = Vec::new();
    let mut later = Vec::new();
    for (id, total) in ranked {
        match situation.standing(catalogue, *id) {
            Standing::Cleared(cleared) if *total >= thresholds.also => {
                shown.push(Suggestion::of(cleared, *total, thresholds));
            }
            Standing::Waiting if *total >= thresholds.fair => later.push(*id),
            Standing::Excluded | Standing::Waiting | Standing::Cleared(_) => {}
        }
    }
    let everything_waits = situation.everything_waits();
    if situation.card_only && !everything_waits {
        shown.retain(|suggestion| suggestion.fit() > Fit::Weak);
        shown.truncate(ALSO_AT_MOST);
        return Outcome::NoGoodMatch { also: shown, later };
    }
    let mut shown = shown.into_iter();
    match shown.next().filter(|closest| closest.fit() > Fit::Weak) {
        Some(primary) => {
            Outcome::Match { primary, also: shown.take(ALSO_AT_MOST).collect(), later }
        }
        None if everything_waits || !later.is_empty() => Outcome::NotNow { later },
        None => Outcome::NoGoodMatch { also: Vec::new(), later },
    }
}
