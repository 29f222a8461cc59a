//! The space of answers: every answer each question can have, and what each weighs.

use super::weight::Weight;
use crate::catalogue::AreaId;
use crate::questionnaire::{
    Answer, ChoiceId, ChoiceSet, Key, Kind, Path, Question, QuestionId, Rules,
};
use std::collections::{BTreeSet, HashMap};

/// Whether a question may stay unanswered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Blank {
    Allowed,
    Refused,
}

/// Some answers that weigh the same: how many there are, and one of them.
#[derive(Clone, Debug)]
pub(super) struct Class<W> {
    pub(super) weight: W,
    pub(super) count: u128,
    pub(super) example: Vec<(Key, Answer)>,
}

/// Every answer a question can have.
pub(super) fn every_answer(question: &Question) -> Vec<Answer> {
    let choices: Vec<ChoiceId> = question.choices.ids().collect();
    match question.kind {
        Kind::One => choices.into_iter().map(Answer::One).collect(),
        Kind::Many { none } => {
            let others: Vec<ChoiceId> = choices.into_iter().filter(|one| *one != none).collect();
            let subsets = subsets(&others, others.len()).into_iter().filter(|set| !set.is_empty());
            subsets.chain([ChoiceSet::from([none])]).map(Answer::Many).collect()
        }
        Kind::Concerns { also_at_most } => {
            let with_main = choices.iter().flat_map(|main| {
                let others: Vec<ChoiceId> =
                    choices.iter().copied().filter(|one| one != main).collect();
                let also = subsets(&others, also_at_most);
                also.into_iter().map(|also| Answer::Concerns { main: *main, also })
            });
            with_main.collect()
        }
    }
}

/// Every subset of at most so many.
fn subsets(of: &[ChoiceId], at_most: usize) -> Vec<ChoiceSet> {
    let mut sets = vec![ChoiceSet::default()];
    for choice in of {
        let with: Vec<_> = sets
            .iter()
            .filter(|set| set.len() < at_most)
            .map(|set| set.iter().copied().chain([*choice]).collect())
            .collect();
        sets.extend(with);
    }
    sets
}

/// The questions apart from concerns that can bear on an area's result, safety screens or not.
///
/// Questions about the visitor count whichever area asked them, because a second area may.
pub(super) fn bearing_on(rules: Rules<'_>, area: AreaId, safety: bool) -> Vec<Key> {
    let own: BTreeSet<QuestionId> =
        rules.questionnaire.paths.get(area).into_iter().flat_map(Path::questions).collect();
    let questions = rules.questionnaire.questions.iter().filter(|(id, question)| {
        let concerns = matches!(question.kind, Kind::Concerns { .. });
        let bears = own.contains(id) || !question.asked_for_each_area;
        bears && !concerns && question.safety == safety && *id != rules.questionnaire.area_question
    });
    questions.map(|(id, _)| rules.questionnaire.key(id, area)).collect()
}

/// Questions that one rule looks at together are weighed together.
pub(super) fn together(rules: Rules<'_>, keys: &[Key]) -> Vec<Vec<Key>> {
    let mut groups: Vec<Vec<Key>> = keys.iter().map(|key| vec![*key]).collect();
    for all in rules.questionnaire.rules.iter().flat_map(|rule| &rule.when) {
        let asks = |key: &Key| all.iter().any(|one| one.question == key.question);
        let (touched, apart): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| group.iter().any(asks));
        groups = apart;
        if !touched.is_empty() {
            groups.push(touched.concat());
        }
    }
    groups
}

/// Every answer to some questions, collapsed to what they weigh for an area.
pub(super) fn weigh(
    rules: Rules<'_>,
    area: AreaId,
    keys: &[Key],
    blank: Blank,
) -> Vec<Class<Weight>> {
    let mut combined: Vec<Vec<(Key, Answer)>> = vec![Vec::new()];
    for key in keys {
        let answers = rules.questionnaire.question(*key).map(every_answer).unwrap_or_default();
        let mut next = Vec::new();
        for before in &combined {
            if blank == Blank::Allowed {
                next.push(before.clone());
            }
            next.extend(answers.iter().map(|answer| {
                before.iter().cloned().chain([(*key, answer.clone())]).collect::<Vec<_>>()
            }));
        }
        combined = next;
    }
    let weighed = combined.into_iter().map(|example| Class {
        weight: Weight::of(rules, area, &example),
        count: 1,
        example,
    });
    collapse(weighed, |weight| weight)
}

/// Merges classes that look the same.
pub(super) fn collapse<W: Eq + std::hash::Hash + Copy>(
    classes: impl Iterator<Item = Class<W>>,
    seen: impl Fn(W) -> W,
) -> Vec<Class<W>> {
    let mut merged: HashMap<W, Class<W>> = HashMap::new();
    for class in classes {
        let weight = seen(class.weight);
        merged
            .entry(weight)
            .and_modify(|known| known.count += class.count)
            .or_insert(Class { weight, ..class });
    }
    merged.into_values().collect()
}

/// Every way to put two spaces together, collapsed.
pub(super) fn product(
    one: &[Class<Weight>],
    other: &[Class<Weight>],
    seen: impl Fn(Weight) -> Weight,
) -> Vec<Class<Weight>> {
    let mut merged: HashMap<Weight, Class<Weight>> = HashMap::new();
    for left in one {
        for right in other {
            let weight = seen(left.weight.and(&right.weight));
            let count = left.count * right.count;
            merged.entry(weight).and_modify(|known| known.count += count).or_insert_with(|| {
                Class {
                    weight,
                    count,
                    example: left.example.iter().chain(&right.example).cloned().collect(),
                }
            });
        }
    }
    merged.into_values().collect()
}
