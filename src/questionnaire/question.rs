//! One question, its choices, and the shape an answer to it has.

use super::{ChoiceSet, Drawing};
use crate::catalogue::{AreaId, CardId, CautionId, ConcernId, Points, Table, TreatmentId, ids};

ids! {
    /// A question.
    QuestionId;
    /// A choice, within its question.
    ChoiceId;
    /// A heading that a long list of choices is divided by, within its question.
    GroupId;
}

/// What an answer is filed under.
///
/// A question about the area is asked again for a second area; the rest is asked once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The question.
    pub question: QuestionId,
    /// The area it was asked about, where that makes a difference.
    pub area: Option<AreaId>,
}

impl Key {
    /// An answer about the visitor.
    pub fn of_visitor(question: QuestionId) -> Self {
        Self { question, area: None }
    }

    /// An answer about one area.
    pub fn of_area(question: QuestionId, area: AreaId) -> Self {
        Self { question, area: Some(area) }
    }
}

/// What was answered to one question. There is no empty answer: unanswered is absent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// One choice.
    One(ChoiceId),
    /// One or more ticks.
    Many(ChoiceSet),
    /// A main concern, and any "also" concerns.
    Concerns {
        /// What bothers most.
        main: ChoiceId,
        /// What else bothers.
        also: ChoiceSet,
    },
}

impl Answer {
    /// Every choice in the answer, the main one first.
    pub fn choices(&self) -> Vec<ChoiceId> {
        match self {
            Self::One(choice) => vec![*choice],
            Self::Many(ticked) => ticked.to_vec(),
            Self::Concerns { main, also } => {
                std::iter::once(*main).chain(also.iter().copied()).collect()
            }
        }
    }
}

/// Whoever knows what was answered so far.
pub trait Said {
    /// The answer filed under a key.
    fn answer(&self, key: Key) -> Option<&Answer>;
    /// The area added after the first.
    fn second_area(&self) -> Option<AreaId>;
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// By exactly one choice.
    One,
    /// By any number of ticks, or by "none of these" alone.
    Many {
        /// "None of these".
        none: ChoiceId,
    },
    /// By a main concern and up to so many more.
    Concerns {
        /// The most "also" concerns.
        also_at_most: usize,
    },
}

/// One choice of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The public id, within the question.
    pub name: String,
    /// Other ids that mean this choice where answers are read from text.
    pub aliases: Vec<String>,
    /// Bonus or minus points (CONTENT 6.2).
    pub points: Vec<(TreatmentId, Points)>,
    /// The caution it raises, on a safety screen.
    pub caution: Option<CautionId>,
    /// The concern it stands for.
    pub concern: Option<ConcernId>,
    /// The area it chooses.
    pub area: Option<AreaId>,
    /// The texts it adds to a result.
    pub cards: Vec<CardId>,
    /// The heading it is listed under.
    pub group: Option<GroupId>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The public id, such as `skin_feel`.
    pub name: String,
    /// How it is answered.
    pub kind: Kind,
    /// Whether it is a safety screen, whose ticks are cautions.
    pub safety: bool,
    /// Whether a second area asks it again.
    pub asked_for_each_area: bool,
    /// The drawing that repeats the choices.
    pub drawing: Option<Drawing>,
    /// The choices, in the order shown.
    pub choices: Table<ChoiceId, Choice>,
    /// The headings choices are listed under.
    pub groups: usize,
}

impl Question {
    /// Whether this is an answer the question could have been given.
    pub fn accepts(&self, answer: &Answer) -> bool {
        let known = answer.choices().iter().all(|choice| self.choices.get(*choice).is_some());
        known
            && match (self.kind, answer) {
                (Kind::One, Answer::One(_)) => true,
                (Kind::Many { none }, Answer::Many(ticked)) => {
                    !ticked.is_empty() && (ticked.len() == 1 || !ticked.contains(&none))
                }
                (Kind::Concerns { also_at_most }, Answer::Concerns { main, also }) => {
                    also.len() <= also_at_most && !also.contains(main)
                }
                (Kind::One | Kind::Many { .. } | Kind::Concerns { .. }, _) => false,
            }
    }

    /// The choice with this public id or alias.
    pub fn choice_named(&self, name: &str) -> Option<ChoiceId> {
        self.choices.find(|choice| choice.name == name || choice.aliases.iter().any(|a| a == name))
    }
}
