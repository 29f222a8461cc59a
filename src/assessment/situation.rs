//! All that an outcome may depend on, and nothing else.
//! Two sets of answers with the same situation have the same outcome; the proof rests on that.

use super::matching::{Score, own_treatment};
use super::safety::{Screening, Standing, standing};
use crate::catalogue::{
    AreaId, Catalogue, ConcernId, Id as _, Limit, Limits, Points, Stop, TreatmentId,
};
use crate::order::sort_by_key;
use std::cmp::Reverse;

/// What the answers come down to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Situation {
    /// The area.
    pub(crate) area: Option<AreaId>,
    /// What ends the matching.
    pub(crate) stop: Option<Stop>,
    /// The limits on each treatment, in the catalogue's order.
    pub(crate) limits: Vec<Limits>,
    /// The score of each treatment, in the catalogue's order.
    pub(crate) totals: Vec<Points>,
    /// The treatment that the main concern is most of all aimed at.
    pub(crate) own: Option<TreatmentId>,
    /// Whether the main concern shows its card and never a match.
    pub(crate) card_only: bool,
}

impl Situation {
    /// What these cautions, scores and this main concern come down to.
    pub(super) fn of(
        catalogue: &Catalogue,
        screening: &Screening,
        scores: &[Score],
        main: Option<ConcernId>,
    ) -> Self {
        let main = main.and_then(|id| catalogue.concerns.get(id));
        let limits = catalogue.treatments.ids().map(|id| screening.limits_on(catalogue, id));
        Self {
            area: screening.area(),
            stop: screening.stop(),
            limits: limits.collect(),
            totals: scores.iter().map(|score| score.total).collect(),
            own: main.and_then(own_treatment),
            card_only: main.is_some_and(|concern| concern.card_only),
        }
    }

    /// What the cautions leave of a treatment.
    pub(super) fn standing(&self, catalogue: &Catalogue, treatment: TreatmentId) -> Standing {
        let limits = self.limits.get(treatment.index()).copied().unwrap_or_default();
        standing(catalogue, self.area, treatment, limits)
    }

    /// Whether every treatment there is must wait.
    pub(super) fn everything_waits(&self) -> bool {
        self.limits.iter().all(|limits| limits.has(Limit::NotNow))
    }

    /// Every treatment with its score, the highest first.
    ///
    /// Ties go by the main concern's own treatment, then by proof, then by the catalogue's order
    /// (CONTENT 6.4); never by price or number of visits.
    pub(super) fn ranked(&self, catalogue: &Catalogue) -> Vec<(TreatmentId, Points)> {
        let totals = catalogue.treatments.iter().zip(&self.totals);
        let mut ranked: Vec<_> =
            totals.map(|((id, known), total)| (id, *total, known.form(self.area).proof)).collect();
        sort_by_key(&mut ranked, |(id, total, proof)| {
            (Reverse(*total), Some(*id) != self.own, Reverse(*proof), *id)
        });
        ranked.into_iter().map(|(id, total, _)| (id, total)).collect()
    }
}
