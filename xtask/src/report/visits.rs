//! Simulated visits: visitors of a stated mix, answering question by question on the real path.

mod chance;
mod mix;
mod plan;

pub(super) use mix::{Mix, Scenario};

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use meso_quiz::answers::Answers;
use meso_quiz::assessment::{Headline, stop};
use meso_quiz::catalogue::{AreaId, TreatmentId};
use meso_quiz::consultation::Consultation;
use meso_quiz::questionnaire::{Answer, ChoiceSet, Key, Kind, Said as _};

use self::chance::Chance;
use self::plan::Plan;
use super::facts::Facts;

/// What visits ended with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// How many there were.
    pub(super) visits: u32,
    /// By headline.
    pub(super) headlines: BTreeMap<Headline, u32>,
    /// By closest type.
    pub(super) primaries: BTreeMap<TreatmentId, u32>,
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.visits += other.visits;
        for (headline, count) in &other.headlines {
            *self.headlines.entry(*headline).or_default() += count;
        }
        for (treatment, count) in &other.primaries {
            *self.primaries.entry(*treatment).or_default() += count;
        }
    }

    /// All of these together.
    pub(super) fn sum<'a>(tallies: impl Iterator<Item = &'a Self>) -> Self {
        let mut sum = Self::default();
        tallies.for_each(|tally| sum.add(tally));
        sum
    }
}

/// Tallies by area; a visit that ends before it has an area is under none.
pub(super) type Tallies = BTreeMap<Option<AreaId>, Tally>;

/// The parts that run side by side, each from a seed of its own, so that the number of
/// processors changes nothing.
const PARTS: u32 = 8;

/// Simulates the visits of one scenario.
pub(super) fn simulate(facts: &Facts, mix: &Mix, scenario: &Scenario) -> Result<Tallies> {
    let plan = Plan::of(facts, mix, scenario)?;
    let each = mix.visits / PARTS;
    let parts: Vec<Option<Tallies>> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..PARTS)
            .map(|part| {
                let plan = &plan;
                let extra = u32::from(part < mix.visits % PARTS);
                let chance = Chance::of(mix.seed, part);
                scope.spawn(move || visits(facts, plan, each + extra, chance))
            })
            .collect();
        running.into_iter().map(|part| part.join().ok()).collect()
    });
    let mut all = Tallies::new();
    for part in parts {
        let part = part.ok_or_else(|| anyhow!("a part of the simulated visits broke off"))?;
        for (area, tally) in &part {
            all.entry(*area).or_default().add(tally);
        }
    }
    Ok(all)
}

fn visits(facts: &Facts, plan: &Plan, count: u32, mut chance: Chance) -> Tallies {
    let mut tallies = Tallies::new();
    for _ in 0..count {
        let visit =
            Consultation { answers: answers(facts, plan, &mut chance), ..Consultation::default() };
        let area = facts.book.questionnaire.first_area(&visit.answers);
        let outcome = visit.assessment(facts.book.rules(), area).outcome;
        let tally = tallies.entry(area).or_default();
        tally.visits += 1;
        *tally.headlines.entry(outcome.headline()).or_default() += 1;
        if let Some(primary) = outcome.primary() {
            *tally.primaries.entry(primary.treatment()).or_default() += 1;
        }
    }
    tallies
}

/// One visitor: answers the next question of the live path until there is none, or a stop.
fn answers(facts: &Facts, plan: &Plan, chance: &mut Chance) -> Answers {
    let rules = facts.book.rules();
    let mut answers = Answers::default();
    loop {
        let path = rules.questionnaire.live_path(&answers);
        let open = path.into_iter().find(|key| answers.answer(*key).is_none());
        let Some(key) = open else {
            return answers;
        };
        let Some(answer) = answer(facts, plan, key, chance) else {
            return answers;
        };
        answers.give(key, answer);
        if stop(rules, &answers).is_some() {
            return answers;
        }
    }
}

fn answer(facts: &Facts, plan: &Plan, key: Key, chance: &mut Chance) -> Option<Answer> {
    let asked = facts.book.questionnaire.question(key)?;
    let weights = plan.weights(key.question);
    match asked.kind {
        Kind::One => Some(Answer::One(chance.pick(weights)?)),
        Kind::Many { none } => {
            let mut ticked = ChoiceSet::default();
            for (choice, known) in asked.choices.iter().filter(|(choice, _)| *choice != none) {
                if chance.below(1000) < plan.ticks(known.caution) {
                    ticked.insert(choice);
                }
            }
            if ticked.is_empty() {
                ticked.insert(none);
            }
            Some(Answer::Many(ticked))
        }
        Kind::Concerns { also_at_most } => {
            let main = chance.pick(weights)?;
            let mut also = ChoiceSet::default();
            for _ in 0..plan.further(chance).min(also_at_most) {
                also.extend(chance.pick(weights).filter(|choice| *choice != main));
            }
            Some(Answer::Concerns { main, also })
        }
    }
}
