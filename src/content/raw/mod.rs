//! The content as authors write it: one Rust type for each kind of file.
//! Nothing here is trusted yet; the gate beside it checks these into the domain's own types.

mod rules;
mod words;

pub use rules::*;
pub use words::*;

use serde::{Deserialize, Serialize};

/// One authored file, and where it came from.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct File<T> {
    /// Its path inside the content folder; empty in the packed form.
    pub path: String,
    /// What it says.
    pub says: T,
}

/// All rules, without words.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct RuleFiles {
    /// `quiz.json`
    pub quiz: File<Quiz>,
    /// `cards.json`
    pub cards: File<Cards>,
    /// `sources.json`
    pub sources: File<Sources>,
    /// `treatments/`
    pub treatments: Vec<File<Treatment>>,
    /// `concerns/`
    pub concerns: Vec<File<Concern>>,
    /// `questions/`
    pub questions: Vec<File<Question>>,
    /// `paths/`
    pub paths: Vec<File<Path>>,
    /// `cautions/`
    pub cautions: Vec<File<Caution>>,
    /// `combinations/`
    pub combinations: Vec<File<Combination>>,
}

/// The words of one language.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct WordFiles {
    /// `language.json`
    pub language: File<Language>,
    /// `regions.json`
    pub regions: File<Regions>,
    /// `labels.json`
    pub labels: File<Labels>,
    /// `questions/`
    pub questions: Vec<File<QuestionWords>>,
    /// `cautions.json`
    pub cautions: File<CautionWords>,
    /// `cards.json`
    pub cards: File<CardWords>,
    /// `treatments.json`
    pub treatments: File<TreatmentWords>,
    /// `combinations.json`
    pub combinations: File<CombinationWords>,
    /// `guide/`
    pub guide: Vec<File<GuidePage>>,
}
