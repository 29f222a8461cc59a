//! A result without the answers it came from: what it said, and the same said again later.
//! It goes through safety like any other: a type is suggested only as far as safety clears its form.

use super::Assessment;
use super::cards;
use super::matching::Suggestion;
use super::outcome::{ALSO_AT_MOST, Headline, Outcome};
use super::safety::{Screening, Standing, standing};
use crate::answers::Answers;
use crate::catalogue::{AreaId, Fit, Limit, Limits, Stop, TreatmentId};
use crate::questionnaire::Rules;

/// What a result said of one type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldType {
    /// The type.
    pub treatment: TreatmentId,
    /// How well it fits.
    pub fit: Fit,
    /// Whether only its needle-free form is meant.
    pub needle_free: bool,
}

/// What a result said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The area.
    pub area: Option<AreaId>,
    /// The kind of outcome.
    pub headline: Headline,
    /// The types suggested, the closest first.
    pub types: Vec<ToldType>,
    /// What the visitor read could be looked at later; what is only for clinicians is not in it.
    pub later: Vec<TreatmentId>,
}

impl Told {
    /// What this result says.
    pub fn of(found: &Assessment) -> Self {
        let types = found.outcome.suggested().map(|one| ToldType {
            treatment: one.treatment(),
            fit: one.fit(),
            needle_free: one.needle_free(),
        });
        let later = match &found.outcome {
            Outcome::NotNow { later } => later.clone(),
            _ => Vec::new(),
        };
        Self { area: found.area, headline: found.outcome.headline(), types: types.collect(), later }
    }
}

/// The result that said this; without answers it has no reasons, no scores and no cautions.
/// `None` where no result says so.
pub fn recalled(rules: Rules<'_>, told: &Told) -> Option<Assessment> {
    let types = told.types.iter().map(|one| suggested(rules, told.area, *one));
    let mut types = types.collect::<Option<Vec<_>>>()?.into_iter();
    let later = told.later.clone();
    let outcome = match told.headline {
        Headline::Under18 => Outcome::Under18,
        Headline::Emergency => Outcome::Emergency,
        Headline::Urgent => Outcome::Urgent,
        Headline::DoctorFirst => Outcome::DoctorFirst { later },
        Headline::TalkFirst => Outcome::TalkFirst,
        Headline::NotNow => Outcome::NotNow { later },
        Headline::Match => {
            let primary = types.next().filter(|closest| closest.fit() > Fit::Weak)?;
            Outcome::Match { primary, also: types.by_ref().collect(), later }
        }
        Headline::NoGoodMatch => Outcome::NoGoodMatch { also: types.by_ref().collect(), later },
    };
    let screening = Screening::without_answers(told.area, stop(told.headline));
    let cards = cards::shown(rules, &outcome, &screening, &Answers::default(), told.area);
    let found = Assessment {
        area: told.area,
        screening,
        scores: Vec::new(),
        ruled_out: Vec::new(),
        tie: None,
        cards,
        outcome,
    };
    let is_possible = types.next().is_none() && found.outcome.also().len() <= ALSO_AT_MOST;
    (is_possible && Told::of(&found) == *told).then_some(found)
}

/// What ended the matching.
fn stop(headline: Headline) -> Option<Stop> {
    match headline {
        Headline::Under18 => Some(Stop::Under18),
        Headline::Emergency => Some(Stop::Emergency),
        Headline::Urgent => Some(Stop::Urgent),
        Headline::DoctorFirst => Some(Stop::DoctorFirst),
        Headline::TalkFirst => Some(Stop::TalkFirst),
        Headline::NotNow | Headline::Match | Headline::NoGoodMatch => None,
    }
}

fn suggested(rules: Rules<'_>, area: Option<AreaId>, told: ToldType) -> Option<Suggestion> {
    let thresholds = &rules.catalogue.thresholds;
    let score = match told.fit {
        Fit::Strong => thresholds.strong,
        Fit::Fair => thresholds.fair,
        Fit::Weak => thresholds.also,
    };
    let needle_free = Limits::default().with(Limit::NeedleFree);
    let limits = if told.needle_free { needle_free } else { Limits::default() };
    match standing(rules.catalogue, area, told.treatment, limits) {
        Standing::Cleared(cleared) => Some(Suggestion::of(cleared, score, thresholds)),
        Standing::Excluded | Standing::Waiting => None,
    }
}
