//! All that is known for one run: what exists, what is asked, and the words for it.

use crate::catalogue::Catalogue;
use crate::questionnaire::{Questionnaire, Rules};
use crate::wording::{Language, Wording};

/// The content after checking. It is built once and never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
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

impl Book {
    /// What an assessment rests on.
    pub fn rules(&self) -> Rules<'_> {
        Rules { catalogue: &self.catalogue, questionnaire: &self.questionnaire }
    }
}
