//! The mix with its names looked up: a name that nothing answers to is an error, never a guess.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use meso_quiz::catalogue::CautionId;
use meso_quiz::questionnaire::{ChoiceId, QuestionId};

use super::super::facts::Facts;
use super::chance::Chance;
use super::mix::{Mix, Scenario, Weights};

/// How one scenario's visitors answer.
pub(in super::super) struct Plan {
    weights: BTreeMap<QuestionId, Vec<(ChoiceId, u32)>>,
    further: Vec<(usize, u32)>,
    ticks: u32,
    caution: u32,
    cautions: BTreeMap<CautionId, u32>,
}

impl Plan {
    /// Looks every name up.
    pub(in super::super) fn of(facts: &Facts, mix: &Mix, scenario: &Scenario) -> Result<Self> {
        let mut weights = BTreeMap::new();
        for (id, asked) in facts.book.questionnaire.questions.iter() {
            weights.insert(id, asked.choices.ids().map(|choice| (choice, 1)).collect());
        }
        for (name, stated) in mix.weights.iter().chain(&scenario.weights) {
            let (id, own) = question(facts, name, stated)?;
            weights.insert(id, own);
        }
        let known = &facts.book.catalogue.cautions;
        let mut cautions = BTreeMap::new();
        for (name, often) in &scenario.cautions_per_thousand {
            let id = known.find(|caution| caution.name == *name);
            let id = id.with_context(|| format!("mix.json: there is no caution “{name}”"))?;
            cautions.insert(id, *often);
        }
        Ok(Self {
            weights,
            further: (0..).zip(mix.further_concerns.iter().copied()).collect(),
            ticks: mix.ticks_per_thousand,
            caution: scenario.caution_per_thousand,
            cautions,
        })
    }

    /// The weight of each choice of a question.
    pub(super) fn weights(&self, question: QuestionId) -> &[(ChoiceId, u32)] {
        self.weights.get(&question).map_or(&[], Vec::as_slice)
    }

    /// How often a box is ticked, in a thousand.
    pub(super) fn ticks(&self, caution: Option<CautionId>) -> u32 {
        match caution {
            None => self.ticks,
            Some(caution) => self.cautions.get(&caution).copied().unwrap_or(self.caution),
        }
    }

    /// How many further concerns a visitor has.
    pub(super) fn further(&self, chance: &mut Chance) -> usize {
        chance.pick(&self.further).unwrap_or(0)
    }
}

/// A question's weights, which must name every choice so that the page can state them all.
fn question(
    facts: &Facts,
    name: &str,
    stated: &Weights,
) -> Result<(QuestionId, Vec<(ChoiceId, u32)>)> {
    let found = facts.question(name);
    let (id, asked) = found.with_context(|| format!("mix.json: there is no question “{name}”"))?;
    let mut weights = Vec::new();
    for (choice, known) in asked.choices.iter() {
        let weight = stated.get(&known.name);
        let missing = || format!("mix.json: “{name}” has no weight for “{}”", known.name);
        weights.push((choice, *weight.with_context(missing)?));
    }
    ensure!(weights.len() == stated.len(), "mix.json: “{name}” weighs a choice that is not there");
    Ok((id, weights))
}
