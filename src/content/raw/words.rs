//! What authors write as words: one language, keyed by the ids of the rules.

use super::rules::{Basis, Schema};
use crate::wording;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `language.json`: the language itself.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// The language tag.
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
    /// Which way it is read.
    pub direction: Direction,
}

/// Which way a language is read.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl From<&Language> for wording::Language {
    fn from(language: &Language) -> Self {
        Self {
            tag: language.tag.clone(),
            name: language.name.clone(),
            direction: match language.direction {
                Direction::LeftToRight => wording::Direction::LeftToRight,
                Direction::RightToLeft => wording::Direction::RightToLeft,
            },
        }
    }
}

/// `regions.json`: what goes into the blanks `{…}` of every text, by region.
///
/// No other text names a number or a service.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Regions {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// By region id, then by blank.
    pub regions: BTreeMap<String, BTreeMap<String, String>>,
}

/// `labels.json`: buttons, headings and short notes, by label id.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// By label id.
    pub labels: BTreeMap<String, String>,
}

/// `questions/`: the words of one question.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QuestionWords {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// The question these words are for.
    pub id: String,
    /// The question.
    pub text: String,
    /// One sentence of help.
    #[serde(default)]
    pub help: String,
    /// By choice id.
    pub choices: BTreeMap<String, String>,
    /// By group id.
    #[serde(default)]
    pub groups: BTreeMap<String, String>,
    /// Why the question, its help or a choice is longer than the limits, where it has to be.
    #[serde(default)]
    pub longer_because: Option<String>,
}

/// `cautions.json`: what each caution tells the visitor, by caution id.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CautionWords {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// By caution id.
    pub cautions: BTreeMap<String, String>,
}

/// `cards.json`: the advice texts, by card id.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CardWords {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// By card id.
    pub cards: BTreeMap<String, String>,
}

/// `treatments.json`: the headline types and the forms of treatments.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TreatmentWords {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// By family id.
    pub families: BTreeMap<String, String>,
    /// By form id.
    pub forms: BTreeMap<String, FormWords>,
}

/// The words of one form of a treatment.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FormWords {
    /// What it is called, as the subject of a sentence.
    pub name: String,
    /// What it means, in one plain sentence.
    pub summary: String,
    /// How often it has to be topped up.
    pub top_up: String,
    /// What can be seen afterwards, and for how long.
    pub after_effects: String,
    /// What may go wrong, one thing each.
    pub risks: Vec<String>,
    /// What else there is, one thing each.
    pub alternatives: Vec<String>,
}

/// `combinations.json`: the words of what may be combined.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CombinationWords {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// By combination id.
    pub combinations: BTreeMap<String, CombinationText>,
}

/// The words of one combination.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CombinationText {
    /// What it is called.
    pub name: String,
    /// By treatment id.
    pub with: BTreeMap<String, String>,
}

/// `guide/`: one page of the guide, named by its file.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GuidePage {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// Its title.
    pub title: String,
    /// What it says, in one sentence.
    pub summary: String,
    /// Its sections.
    pub sections: Vec<Section>,
    /// Ids of `sources.json`.
    pub sources: Vec<String>,
    /// What rests on general clinical knowledge and waits for a clinician's signature.
    pub awaiting_signature: Vec<String>,
}

/// A heading and what is below it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
    /// What to do, one thing each.
    #[serde(default, rename = "do", skip_serializing_if = "Vec::is_empty")]
    pub to_do: Vec<String>,
    /// What not to do, one thing each. Each starts with "Do not", or what the language has for it.
    #[serde(default, rename = "do_not", skip_serializing_if = "Vec::is_empty")]
    pub not_to_do: Vec<String>,
}

/// `banned_words.json`: what no visitor is shown, in any language.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BannedWords {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// The words.
    pub words: Vec<BannedWord>,
    /// Where the list comes from.
    pub basis: Basis,
}

/// One word, or a few that belong together, that no visitor is shown.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BannedWord {
    /// Every form it is looked for in, as whole words; a mark such as a percent sign on its own.
    pub forms: Vec<String>,
    /// Why not, and what to write in its place.
    pub reason: String,
}
