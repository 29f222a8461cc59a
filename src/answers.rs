//! What the visitor said: the answers, kept by question, and the areas of the visit.

use crate::catalogue::AreaId;
use crate::questionnaire::{Answer, ChoiceId, ChoiceSet, Key, Kind, Questionnaire, Said};

/// The answers of one visit.
///
/// Answers that are no longer on the live path are kept, so that going back restores them.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answers {
    /// In the order of the keys.
    given: Vec<(Key, Answer)>,
    second_area: Option<AreaId>,
}

impl Said for Answers {
    fn answer(&self, key: Key) -> Option<&Answer> {
        self.given.get(self.place(key).ok()?).map(|(_, answer)| answer)
    }

    fn second_area(&self) -> Option<AreaId> {
        self.second_area
    }
}

impl Answers {
    /// Files an answer, in place of an earlier one.
    pub fn give(&mut self, key: Key, answer: Answer) {
        self.take_back(key);
        let (Ok(place) | Err(place)) = self.place(key);
        self.given.insert(place, (key, answer));
    }

    /// Takes an answer back.
    pub fn take_back(&mut self, key: Key) {
        if let Ok(place) = self.place(key) {
            self.given.remove(place);
        }
    }

    /// Adds a second area, or takes it off again.
    pub fn set_second_area(&mut self, area: Option<AreaId>) {
        self.second_area = area;
    }

    /// Every answer with its key.
    pub fn iter(&self) -> impl Iterator<Item = (Key, &Answer)> {
        self.given.iter().map(|(key, answer)| (*key, answer))
    }

    /// How many questions have an answer.
    pub fn len(&self) -> usize {
        self.given.len()
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// Only the answers to these questions.
    #[must_use]
    pub fn only(&self, keys: &[Key]) -> Self {
        let mut only = Self { given: Vec::new(), second_area: self.second_area };
        for key in keys {
            if let Some(answer) = self.answer(*key) {
                only.give(*key, answer.clone());
            }
        }
        only
    }

    /// Ticks or unticks a choice, by the rules of the question's kind.
    ///
    /// "None of these" and the rest clear each other; a question left blank is unanswered;
    /// a new main concern is no longer an "also" concern.
    pub fn choose(&mut self, questionnaire: &Questionnaire, key: Key, choice: ChoiceId) {
        let Some(question) = questionnaire.question(key) else {
            return;
        };
        if question.choices.get(choice).is_none() {
            return;
        }
        match (question.kind, self.given_mut(key)) {
            (Kind::One, _) => self.give(key, Answer::One(choice)),
            (Kind::Many { none }, Some(Answer::Many(ticked))) => {
                if !ticked.remove(choice) {
                    ticked.retain(|other| (*other == none) == (choice == none));
                    ticked.insert(choice);
                }
                if ticked.is_empty() {
                    self.take_back(key);
                }
            }
            (Kind::Many { .. }, _) => {
                self.give(key, Answer::Many([choice].into()));
            }
            (Kind::Concerns { .. }, Some(Answer::Concerns { main, also })) => {
                also.remove(choice);
                *main = choice;
            }
            (Kind::Concerns { .. }, _) => {
                self.give(key, Answer::Concerns { main: choice, also: ChoiceSet::default() });
            }
        }
    }

    /// Adds or takes off an "also" concern. Without a main concern there is nothing to add to.
    pub fn choose_also(&mut self, key: Key, choice: ChoiceId) {
        if let Some(Answer::Concerns { main, also }) = self.given_mut(key)
            && *main != choice
            && !also.remove(choice)
        {
            also.insert(choice);
        }
    }

    /// Where the answer to this is, or would be.
    fn place(&self, key: Key) -> Result<usize, usize> {
        self.given.binary_search_by_key(&key, |(key, _)| *key)
    }

    fn given_mut(&mut self, key: Key) -> Option<&mut Answer> {
        let place = self.place(key).ok()?;
        self.given.get_mut(place).map(|(_, answer)| answer)
    }
}
