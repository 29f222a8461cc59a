//! What a set of answers weighs: exactly as much of it as an outcome can depend on.
//! Answer sets of the same weight cannot be told apart by any rule, so one stands for all.

use crate::answers::Answers;
use crate::assessment::{Situation, screen};
use crate::catalogue::{AreaId, Limit, Limits, Points, Stop, TreatmentId};
use crate::questionnaire::{Answer, Key, Rules};

/// The most treatments the proof can hold; raise it when the catalogue grows.
pub(super) const MOST_TREATMENTS: usize = 8;

/// The sum of what some answers do. Adding is commutative, and does what the engine does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Weight {
    pub(super) stop: Option<Stop>,
    pub(super) limits: [Limits; MOST_TREATMENTS],
    pub(super) plus: [i16; MOST_TREATMENTS],
    pub(super) minus: [i16; MOST_TREATMENTS],
}

impl Weight {
    /// What answers other than concerns weigh for one area, by the engine's own screening.
    pub(super) fn of(rules: Rules<'_>, area: AreaId, answers: &[(Key, Answer)]) -> Self {
        let mut said = Answers::default();
        for (key, answer) in answers {
            said.give(*key, answer.clone());
        }
        let screening = screen(rules, &said, Some(area));
        let mut weight = Self { stop: screening.stop(), ..Self::default() };
        for (id, limits) in rules.catalogue.treatments.ids().zip(&mut weight.limits) {
            *limits = screening.limits_on(rules.catalogue, id);
        }
        for (key, answer) in answers {
            let question = rules.questionnaire.question(*key);
            let chosen = answer.choices();
            let choices = chosen.iter().filter_map(|choice| question?.choices.get(*choice));
            for (treatment, points) in choices.flat_map(|choice| &choice.points) {
                weight.add_points(*treatment, *points);
            }
        }
        weight
    }

    /// Adds bonus or minus points for one treatment.
    pub(super) fn add_points(&mut self, treatment: TreatmentId, points: Points) {
        let side = if points > 0 { &mut self.plus } else { &mut self.minus };
        if let Some(sum) = side.get_mut(crate::catalogue::Id::index(treatment)) {
            *sum += i16::try_from(points).unwrap_or(0);
        }
    }

    /// Both together.
    pub(super) fn and(mut self, other: &Self) -> Self {
        self.stop = self.stop.max(other.stop);
        self.limits.iter_mut().zip(&other.limits).for_each(|(one, more)| *one = one.and(*more));
        self.plus.iter_mut().zip(&other.plus).for_each(|(one, more)| *one += more);
        self.minus.iter_mut().zip(&other.minus).for_each(|(one, more)| *one += more);
        self
    }

    /// Without what cannot matter where only these treatments have points from a concern:
    /// bonus points above the concern's own, and, for the others, everything but having to wait.
    pub(super) fn seen_by(mut self, base: &[i16; MOST_TREATMENTS]) -> Self {
        self.plus.iter_mut().zip(base).for_each(|(plus, base)| *plus = (*plus).min(*base));
        for (minus, base) in self.minus.iter_mut().zip(base) {
            if *base == 0 {
                *minus = 0;
            }
        }
        self.limits.iter_mut().zip(base).for_each(|(limits, base)| {
            *limits = if *base == 0 { waiting_only(*limits) } else { without_tell(*limits) };
        });
        self
    }

    /// The situation these answers make together with the concerns.
    pub(super) fn situation(&self, concerns: &Concerns, area: AreaId, count: usize) -> Situation {
        let sums = concerns.base.iter().zip(&self.plus).zip(&self.minus);
        let totals = sums.map(|((base, plus), minus)| {
            let counted = if *base == 0 { 0 } else { base + plus.min(base) + minus };
            Points::from(counted)
        });
        Situation {
            area: Some(area),
            stop: self.stop,
            limits: self.limits.iter().copied().take(count).collect(),
            totals: totals.take(count).collect(),
            own: concerns.own,
            card_only: concerns.card_only,
        }
    }
}

fn without_tell(limits: Limits) -> Limits {
    let kept = limits.iter().filter(|limit| *limit != Limit::Tell);
    kept.fold(Limits::default(), Limits::with)
}

fn waiting_only(limits: Limits) -> Limits {
    let none = Limits::default();
    if limits.has(Limit::NotNow) { none.with(Limit::NotNow) } else { none }
}

/// What an answer about concerns comes down to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Concerns {
    pub(super) base: [i16; MOST_TREATMENTS],
    pub(super) own: Option<TreatmentId>,
    pub(super) card_only: bool,
}
