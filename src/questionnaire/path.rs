//! The way through one area: its steps, and which of them are asked.

use super::progress::Length;
use super::{Answer, ChoiceSet, Key, QuestionId, Questionnaire, Said};
use crate::catalogue::{AreaId, ConcernId, Points, TreatmentId};
use crate::order::sort_by_key;

/// Where an area's main concern comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConcernSource {
    /// From a question.
    Asked(QuestionId),
    /// From choosing the area itself, with bonus points of its own.
    Given(ConcernId, Vec<(TreatmentId, Points)>),
}

/// When a step is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Always.
    Always,
    /// When an earlier question has one of these choices, as its main one where so stated.
    Answered {
        /// The earlier question.
        question: QuestionId,
        /// Any of these.
        any_of: ChoiceSet,
        /// Whether only the main concern counts.
        as_main: bool,
    },
    /// When the path would otherwise be shorter than so many questions, the opening included.
    ShorterThan(usize),
}

/// A question and its condition.
pub type Ask = (QuestionId, When);

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A question.
    Ask(Ask),
    /// Follow-ups to the concerns, of which at most so many are asked.
    ///
    /// Those tied to the main concern come before those tied to "also" concerns (CONTENT 5.1).
    FollowUps {
        /// In the order they are asked.
        of: Vec<Ask>,
        /// The most that are asked.
        at_most: usize,
    },
}

/// The way through one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// Where the main concern comes from.
    pub concern: ConcernSource,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

impl Path {
    /// Every question the path could ask, in order.
    pub fn questions(&self) -> impl Iterator<Item = QuestionId> {
        self.asks().map(|(question, _)| *question)
    }

    /// The same, each with when it is asked.
    pub fn asks(&self) -> impl Iterator<Item = &Ask> {
        self.steps.iter().flat_map(|step| match step {
            Step::Ask(ask) => std::slice::from_ref(ask),
            Step::FollowUps { of, .. } => of,
        })
    }

    /// The questions asked on this path, given what was said.
    pub(super) fn asked(&self, all: &Questionnaire, area: AreaId, said: &dyn Said) -> Vec<Key> {
        let mut keys = Vec::new();
        let mut unfilled = None;
        for step in &self.steps {
            match step {
                Step::Ask((question, When::ShorterThan(length))) => {
                    let unfilled = *unfilled
                        .get_or_insert_with(|| self.length_without_fillers(all, area, said));
                    if unfilled + all.opening.len() < *length {
                        keys.push(all.key(*question, area));
                    }
                }
                Step::Ask((question, when)) => {
                    if when.tie(all, area, said).is_some() {
                        keys.push(all.key(*question, area));
                    }
                }
                Step::FollowUps { of, at_most } => {
                    keys.extend(follow_ups(of, *at_most, all, area, said));
                }
            }
        }
        keys
    }

    fn length_without_fillers(&self, all: &Questionnaire, area: AreaId, said: &dyn Said) -> usize {
        let lengths = self.steps.iter().map(|step| match step {
            Step::Ask((_, when)) => usize::from(when.tie(all, area, said).is_some()),
            Step::FollowUps { of, at_most } => follow_ups(of, *at_most, all, area, said).len(),
        });
        lengths.sum()
    }
}

/// How strongly a step is called for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tie {
    Main,
    Also,
}

/// The follow-ups asked: those tied to the main concern first, and no more than `at_most`.
pub(super) fn follow_ups(
    of: &[Ask],
    at_most: usize,
    all: &Questionnaire,
    area: AreaId,
    said: &dyn Said,
) -> Vec<Key> {
    let mut called: Vec<(Tie, Key)> = of
        .iter()
        .filter_map(|(question, when)| Some((when.tie(all, area, said)?, all.key(*question, area))))
        .collect();
    sort_by_key(&mut called, |(tie, _)| *tie);
    called.into_iter().take(at_most).map(|(_, key)| key).collect()
}

impl When {
    fn tie(&self, all: &Questionnaire, area: AreaId, said: &dyn Said) -> Option<Tie> {
        match self {
            Self::Always => Some(Tie::Main),
            Self::ShorterThan(_) => None,
            Self::Answered { question, any_of, as_main } => {
                let answer = said.answer(all.key(*question, area))?;
                if let Answer::Concerns { main, also } = answer {
                    let tied_to_main = any_of.contains(main).then_some(Tie::Main);
                    let tied_to_also = (!as_main
                        && also.iter().any(|choice| any_of.contains(choice)))
                    .then_some(Tie::Also);
                    return tied_to_main.or(tied_to_also);
                }
                answer.choices().iter().any(|choice| any_of.contains(choice)).then_some(Tie::Main)
            }
        }
    }

    /// Whether what was said so far settles this condition.
    pub(super) fn settled(&self, all: &Questionnaire, area: AreaId, said: &dyn Said) -> bool {
        match self {
            Self::Always | Self::ShorterThan(_) => true,
            Self::Answered { question, .. } => said.answer(all.key(*question, area)).is_some(),
        }
    }

    /// How many questions a step with this condition is.
    pub(super) fn length(&self, all: &Questionnaire, area: AreaId, said: &dyn Said) -> Length {
        if !self.settled(all, area, said) {
            return Length::PERHAPS;
        }
        if self.tie(all, area, said).is_some() { Length::ONE } else { Length::NONE }
    }
}
