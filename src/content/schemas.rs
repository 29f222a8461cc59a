//! The schemas that an editor checks a content file against while it is written: made from the
//! types the files are read into, so that the two cannot differ.

use super::raw;
use schemars::{JsonSchema, Schema, schema_for};

/// Every schema, by the name of its file in `content/schema/`.
pub fn schemas() -> Vec<(&'static str, Schema)> {
    vec![
        of::<raw::Quiz>("quiz.json"),
        of::<raw::Question>("question.json"),
        of::<raw::Path>("path.json"),
        of::<raw::Concern>("concern.json"),
        of::<raw::Treatment>("treatment.json"),
        of::<raw::Caution>("caution.json"),
        of::<raw::Combination>("combination.json"),
        of::<raw::Cards>("cards.json"),
        of::<raw::Sources>("sources.json"),
        of::<raw::BannedWords>("banned_words.json"),
        of::<raw::Language>("language.json"),
        of::<raw::Regions>("regions.json"),
        of::<raw::Labels>("labels.json"),
        of::<raw::QuestionWords>("question_words.json"),
        of::<raw::CautionWords>("caution_words.json"),
        of::<raw::CardWords>("card_words.json"),
        of::<raw::TreatmentWords>("treatment_words.json"),
        of::<raw::CombinationWords>("combination_words.json"),
        of::<raw::GuidePage>("guide_page.json"),
    ]
}

fn of<T: JsonSchema>(file: &'static str) -> (&'static str, Schema) {
    (file, schema_for!(T))
}
