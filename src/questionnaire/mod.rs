//! What is asked, and what comes next.
//! What the visitor said is kept in `answers`; what follows from it is the assessment's.

mod choice_set;
mod drawing;
mod path;
mod progress;
mod question;
mod rule;

pub use choice_set::ChoiceSet;
pub use drawing::Drawing;
pub use path::{Ask, ConcernSource, Path, Step, When};
pub use progress::{Length, remaining};
pub use question::{Answer, Choice, ChoiceId, GroupId, Key, Kind, Question, QuestionId, Said};
pub use rule::{Condition, Rule};

use crate::catalogue::{AreaId, Catalogue, Table};

/// What every judgement rests on: what exists, and what is asked.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// What exists.
    pub catalogue: &'a Catalogue,
    /// What is asked.
    pub questionnaire: &'a Questionnaire,
}

/// Every question, the order they come in, and the rules that ordinary answers trigger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questionnaire {
    /// The questions.
    pub questions: Table<QuestionId, Question>,
    /// Asked first, whatever the area.
    pub opening: Vec<QuestionId>,
    /// The question that chooses the area.
    pub area_question: QuestionId,
    /// The way through each area.
    pub paths: Table<AreaId, Path>,
    /// Cautions that ordinary answers raise (CONTENT 4.5).
    pub rules: Vec<Rule>,
}

impl Questionnaire {
    /// The area the visitor chose first.
    pub fn first_area(&self, said: &dyn Said) -> Option<AreaId> {
        let question = self.questions.get(self.area_question)?;
        let Answer::One(choice) = said.answer(Key::of_visitor(self.area_question))? else {
            return None;
        };
        question.choices.get(*choice)?.area
    }

    /// The choice that chooses an area.
    pub fn area_choice(&self, area: AreaId) -> Option<ChoiceId> {
        let question = self.questions.get(self.area_question)?;
        question.choices.find(|choice| choice.area == Some(area))
    }

    /// The areas of this visit: the first, and the second once it was added. One that was added and
    /// then made the first by a change is one area.
    pub fn areas(&self, said: &dyn Said) -> Vec<AreaId> {
        let first = self.first_area(said);
        let second = first.and(said.second_area()).filter(|second| Some(*second) != first);
        first.into_iter().chain(second).collect()
    }

    /// The questions of the live path, in order: the opening, then each area's own.
    ///
    /// A question already on the path is not asked a second time.
    pub fn live_path(&self, said: &dyn Said) -> Vec<Key> {
        let mut keys: Vec<Key> = self.opening.iter().map(|id| Key::of_visitor(*id)).collect();
        for area in self.areas(said) {
            for key in self.area_path(area, said) {
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        keys
    }

    /// The questions of one area's path, in order, without the opening.
    pub fn area_path(&self, area: AreaId, said: &dyn Said) -> Vec<Key> {
        let Some(path) = self.paths.get(area) else {
            return Vec::new();
        };
        path.asked(self, area, said)
    }

    /// How an answer to this question is filed on the path of this area.
    pub fn key(&self, question: QuestionId, area: AreaId) -> Key {
        match self.questions.get(question) {
            Some(asked) if asked.asked_for_each_area => Key::of_area(question, area),
            _ => Key::of_visitor(question),
        }
    }

    /// Where the concerns of an area are filed; `None` where choosing the area says it all.
    pub fn concern_key(&self, area: AreaId) -> Option<Key> {
        match self.paths.get(area)?.concern {
            ConcernSource::Asked(question) => Some(self.key(question, area)),
            ConcernSource::Given(..) => None,
        }
    }

    /// The question a key is about.
    pub fn question(&self, key: Key) -> Option<&Question> {
        self.questions.get(key.question)
    }

    /// Whether an answer would be taken for this question as it stands.
    pub fn accepts(&self, key: Key, answer: &Answer) -> bool {
        self.question(key).is_some_and(|question| question.accepts(answer))
    }
}
