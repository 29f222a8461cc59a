//! All that is known for one run: what exists, what is asked, and the words for it.

use crate::catalogue::{AreaId, Catalogue};
use crate::questionnaire::{Questionnaire, Rules};
use crate::wording::{Language, Wording};

/// The content after checking. It is built once and never changes.
#[derive(Clone, Debug)]
#[cfg_attr(not(target_arch = "wasm32"), derive(PartialEq, Eq))]
pub struct Book {
    /// Names this content: a saved visit of other content is not taken up.
    pub version: String,
    /// What exists.
    pub catalogue: Catalogue,
    /// What is asked.
    pub questionnaire: Questionnaire,
    /// The words of one language in one region.
    pub wording: Wording,
    /// The languages a visitor can choose from, this one included.
    pub languages: Vec<Language>,
}

#[cfg(target_arch = "wasm32")]
impl Eq for Book {}

/// In a browser a book is equal to itself alone: it is opened once, and to compare all that is in
/// two of them would cost a visitor five kilobytes.
#[cfg(target_arch = "wasm32")]
impl PartialEq for Book {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Book {
    /// What an assessment rests on.
    pub fn rules(&self) -> Rules<'_> {
        Rules { catalogue: &self.catalogue, questionnaire: &self.questionnaire }
    }

    /// What an area is called: the words of the choice that chooses it.
    pub fn area(&self, area: AreaId) -> &str {
        let choice = self.questionnaire.area_choice(area);
        choice.map_or("", |choice| self.wording.choice(self.questionnaire.area_question, choice))
    }
}
