//! Treatments: what they are aimed at is the concerns' to say; how sure we are is said here.

use super::{AreaId, CardId, FamilyId};

/// How well a treatment is aimed at what the visitor described. It says nothing about proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fit {
    /// Under the score of a match; only ever "also consider".
    Weak,
    /// Partly aimed at it.
    Fair,
    /// Aimed at it.
    Strong,
}

impl Fit {
    /// The public id.
    pub fn name(self) -> &'static str {
        match self {
            Self::Weak => "WEAK",
            Self::Fair => "FAIR",
            Self::Strong => "STRONG",
        }
    }
}

/// How good the evidence is that a treatment works. Answers never change it (CONTENT 2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Proof {
    /// Poor, with official safety warnings.
    Poor,
    /// Weak or conflicting.
    Weak,
    /// Some support, studies small or mixed.
    Mixed,
    /// Well tested for one use.
    WellTested,
}

impl Proof {
    /// The public id.
    pub fn name(self) -> &'static str {
        match self {
            Self::Poor => "poor",
            Self::Weak => "weak",
            Self::Mixed => "mixed",
            Self::WellTested => "well_tested",
        }
    }

    /// The proof of the needle-free form, one step lower (CONTENT 4.5, `needles=no_needles`).
    ///
    /// "Weak" stays: the lowest label reports official warnings, which the needle-free form has not.
    #[must_use]
    pub fn needle_free(self) -> Self {
        match self {
            Self::WellTested => Self::Mixed,
            Self::Mixed | Self::Weak => Self::Weak,
            Self::Poor => Self::Poor,
        }
    }
}

/// A number of something, from least to most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// At least.
    pub from: u16,
    /// At most.
    pub to: u16,
    /// Of what.
    pub unit: Unit,
}

/// What a range counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Sessions.
    Visits,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
}

/// From when the time until the effect can be judged is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JudgedFrom {
    /// From the first session.
    Start,
    /// From the last session.
    LastVisit,
}

/// What a course often involves (CONTENT 7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// How many sessions.
    pub sessions: Range,
    /// How long between sessions.
    pub gap: Range,
    /// When the effect can be judged.
    pub judged_after: Range,
    /// From when that is counted.
    pub judged_from: JudgedFrom,
}

/// A treatment as it is done in one place, with its own proof, texts and course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The public id, such as `FAT_CHIN`.
    pub name: String,
    /// How good the evidence is.
    pub proof: Proof,
    /// The closest fit it may ever be shown with.
    pub fit_at_most: Fit,
    /// Its texts: what it is, how sure we are, what comes first.
    pub cards: Vec<CardId>,
    /// What a course often involves.
    pub course: Course,
}

/// One treatment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treatment {
    /// The public id, such as `SKIN`.
    pub name: String,
    /// The headline type it belongs to.
    pub family: FamilyId,
    /// The guide page about it, by its public id.
    pub guide: String,
    /// The treatment as it is usually done.
    pub usual: Form,
    /// The treatment where an area has a form of its own.
    pub by_area: Vec<(AreaId, Form)>,
}

impl Treatment {
    /// The form of this treatment in an area.
    pub fn form(&self, area: Option<AreaId>) -> &Form {
        let own = self.by_area.iter().find(|(place, _)| Some(*place) == area);
        own.map_or(&self.usual, |(_, form)| form)
    }
}
