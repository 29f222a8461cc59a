//! What the report is made from: the content as authors wrote it, with its sources, and the book
//! that the gate made of it.

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use meso_quiz::book::Book;
use meso_quiz::catalogue::{AreaId, Fit, Proof, TreatmentId};
use meso_quiz::content::raw::{RuleFiles, WordFiles};
use meso_quiz::content::{Problem, authored, check};
use meso_quiz::questionnaire::{ChoiceId, Question, QuestionId};
use meso_quiz::wording::Label;

/// The language of the report.
const LANGUAGE: &str = "en-GB";
/// The region whose words fill the blanks; the sources are those of its health service.
pub(super) const REGION: &str = "gb";

/// The content, authored and checked.
pub(super) struct Facts {
    /// The rules, with the basis of each.
    pub(super) rules: RuleFiles,
    /// The words, before their blanks are filled.
    pub(super) words: WordFiles,
    /// The checked content.
    pub(super) book: Book,
}

impl Facts {
    /// Reads and checks a content folder.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let files = authored::read_folder(folder)
            .with_context(|| format!("{} cannot be read", folder.display()))?;
        let mut authored = authored::parse(&files).map_err(|found| told(&found))?;
        let words = authored.words.remove(LANGUAGE);
        let words = words.with_context(|| format!("there are no words in {LANGUAGE}"))?;
        let book = check(&authored.rules, &words, REGION).map_err(|found| told(&found))?;
        let rules = authored.rules;
        Ok(Self { rules, words, book })
    }

    /// A question by its public id.
    pub(super) fn question(&self, name: &str) -> Option<(QuestionId, &Question)> {
        let questions = &self.book.questionnaire.questions;
        let id = questions.find(|question| question.name == name)?;
        Some((id, questions.get(id)?))
    }

    /// What a question asks.
    pub(super) fn asks(&self, name: &str) -> &str {
        self.question(name).map_or("", |(id, _)| self.book.wording.question(id))
    }

    /// What a choice says.
    pub(super) fn says(&self, question: &str, choice: &str) -> &str {
        self.question(question)
            .and_then(|(id, asked)| Some((id, asked.choice_named(choice)?)))
            .map_or("", |(id, choice)| self.choice(id, choice))
    }

    /// What a choice says, by its ids.
    pub(super) fn choice(&self, question: QuestionId, choice: ChoiceId) -> &str {
        self.book.wording.choice(question, choice)
    }

    /// The public id of a question.
    pub(super) fn name(&self, question: QuestionId) -> &str {
        let asked = self.book.questionnaire.questions.get(question);
        asked.map_or("", |asked| asked.name.as_str())
    }

    /// The public id of a treatment.
    pub(super) fn treatment(&self, treatment: TreatmentId) -> &str {
        let known = self.book.catalogue.treatments.get(treatment);
        known.map_or("", |known| known.name.as_str())
    }

    /// What the visitor calls an area: the answer that chooses it.
    pub(super) fn area(&self, area: AreaId) -> &str {
        let questionnaire = &self.book.questionnaire;
        let question = questionnaire.area_question;
        let asked = questionnaire.questions.get(question);
        asked
            .and_then(|asked| asked.choices.find(|choice| choice.area == Some(area)))
            .map_or("", |choice| self.choice(question, choice))
    }

    /// An area by its public id.
    pub(super) fn area_named(&self, name: &str) -> Option<AreaId> {
        let areas = &self.book.catalogue.areas;
        areas.find(|area| area.name == name)
    }

    /// What the visitor calls an area, by its public id.
    pub(super) fn area_words(&self, name: &str) -> &str {
        self.area_named(name).map_or("", |area| self.area(area))
    }

    /// The words of a fit, as a result shows them.
    pub(super) fn fit(&self, fit: Fit) -> &str {
        self.book.wording.label(match fit {
            Fit::Strong => Label::FitStrong,
            Fit::Fair => Label::FitFair,
            Fit::Weak => Label::FitWeak,
        })
    }

    /// The words of a proof, as a result shows them.
    pub(super) fn proof(&self, proof: Proof) -> &str {
        self.book.wording.label(match proof {
            Proof::WellTested => Label::ProofWellTested,
            Proof::Mixed => Label::ProofMixed,
            Proof::Weak => Label::ProofWeak,
            Proof::Poor => Label::ProofPoor,
        })
    }
}

fn told(problems: &[Problem]) -> anyhow::Error {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    anyhow!("the content has problems:\n{}", lines.join("\n"))
}

/// Joins words as a sentence does: "a, b or c".
pub(super) fn listed(words: &[&str], last: &str) -> String {
    match words {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}
