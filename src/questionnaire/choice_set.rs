//! Some of a question's choices.

use super::ChoiceId;
use std::ops::Deref;

/// Some of a question's choices, each once, in the question's order.
///
/// A list in order: a handful of choices is found in it as soon as in a tree, and a browser loads
/// less of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChoiceSet(Vec<ChoiceId>);

impl ChoiceSet {
    /// Adds a choice; whether it is new.
    pub fn insert(&mut self, choice: ChoiceId) -> bool {
        let place = self.0.binary_search(&choice);
        if let Err(place) = place {
            self.0.insert(place, choice);
        }
        place.is_err()
    }

    /// Takes a choice out; whether it was there.
    pub fn remove(&mut self, choice: ChoiceId) -> bool {
        let place = self.0.binary_search(&choice);
        if let Ok(place) = place {
            self.0.remove(place);
        }
        place.is_ok()
    }

    /// Takes out whatever does not fulfil this.
    pub fn retain(&mut self, stays: impl FnMut(&ChoiceId) -> bool) {
        self.0.retain(stays);
    }
}

impl Deref for ChoiceSet {
    type Target = [ChoiceId];

    fn deref(&self) -> &[ChoiceId] {
        &self.0
    }
}

impl Extend<ChoiceId> for ChoiceSet {
    fn extend<T: IntoIterator<Item = ChoiceId>>(&mut self, choices: T) {
        for choice in choices {
            self.insert(choice);
        }
    }
}

impl FromIterator<ChoiceId> for ChoiceSet {
    fn from_iter<T: IntoIterator<Item = ChoiceId>>(choices: T) -> Self {
        let mut set = Self::default();
        set.extend(choices);
        set
    }
}

impl<const N: usize> From<[ChoiceId; N]> for ChoiceSet {
    fn from(choices: [ChoiceId; N]) -> Self {
        choices.into_iter().collect()
    }
}
