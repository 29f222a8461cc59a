//! Names into ids: the only place where ids are minted.

use super::Gate;
use crate::catalogue::{
    AreaId, CardId, CautionId, CombinationId, ConcernId, FamilyId, Id, TreatmentId,
};
use crate::content::problem::{Fault, short};
use crate::content::raw::{Choice, File, Question, RuleFiles};
use crate::questionnaire::{ChoiceId, QuestionId};
use std::marker::PhantomData;

/// The public ids of one kind, in the order of their table.
pub(super) struct Directory<I> {
    what: &'static str,
    names: Vec<String>,
    ids: PhantomData<I>,
}

impl<I: Id> Directory<I> {
    fn new<'a>(what: &'static str, names: impl Iterator<Item = &'a String>) -> Self {
        Self { what, names: names.cloned().collect(), ids: PhantomData }
    }

    /// The id behind a name; a name nothing has is a problem.
    pub(super) fn find(&self, gate: &mut Gate, file: &str, place: &str, name: &str) -> Option<I> {
        let id = self.quiet(name);
        if id.is_none() {
            let names = self.names.iter().map(String::as_str);
            gate.report_unknown(file, place, self.what, name, names);
        }
        id
    }

    /// The ids behind several names.
    pub(super) fn all<'a>(
        &self,
        gate: &mut Gate,
        file: &str,
        place: &str,
        names: impl IntoIterator<Item = &'a String>,
    ) -> Vec<I> {
        names.into_iter().filter_map(|name| self.find(gate, file, place, name)).collect()
    }

    /// The id behind a name, if there is one.
    pub(super) fn quiet(&self, name: &str) -> Option<I> {
        (0..).zip(&self.names).find(|(_, known)| *known == name).map(|(index, _)| I::mint(index))
    }

    /// Every name, in the order of the table.
    pub(super) fn iter(&self) -> impl Iterator<Item = (I, &str)> {
        (0..).zip(&self.names).map(|(index, name)| (I::mint(index), name.as_str()))
    }

    fn report_twice(&self, gate: &mut Gate, file: &str) {
        for (index, name) in self.names.iter().enumerate() {
            if self.names.iter().take(index).any(|earlier| earlier == name) {
                gate.report(file, self.what, Fault::Twice(name.clone()));
            }
        }
    }
}

/// Every kind of id the content names.
pub(super) struct Names {
    pub(super) areas: Directory<AreaId>,
    pub(super) families: Directory<FamilyId>,
    pub(super) treatments: Directory<TreatmentId>,
    pub(super) concerns: Directory<ConcernId>,
    pub(super) cautions: Directory<CautionId>,
    pub(super) cards: Directory<CardId>,
    pub(super) combinations: Directory<CombinationId>,
    pub(super) questions: Directory<QuestionId>,
    choices: Vec<Directory<ChoiceId>>,
}

impl Names {
    pub(super) fn of(rules: &RuleFiles, gate: &mut Gate) -> Self {
        let quiz = &rules.quiz.says;
        let question_file = |id: &String| rules.questions.iter().find(|file| file.says.id == *id);
        let choice_names = |question: &File<Question>| -> Vec<String> {
            question.says.choices.iter().map(|choice: &Choice| choice.id.clone()).collect()
        };
        let choices = quiz.questions.iter().map(|id| {
            let names = question_file(id).map(choice_names).unwrap_or_default();
            Directory::new("choice", names.iter())
        });
        let areas = question_file(&quiz.area_question).map(choice_names).unwrap_or_default();
        let names = Self {
            areas: Directory::new("area", areas.iter()),
            families: Directory::new("headline type", quiz.families.iter()),
            treatments: Directory::new("treatment", quiz.treatments.iter()),
            concerns: Directory::new("concern", rules.concerns.iter().map(|file| &file.says.id)),
            cautions: Directory::new("caution", rules.cautions.iter().map(|file| &file.says.id)),
            cards: Directory::new("card", rules.cards.says.cards.keys()),
            combinations: Directory::new(
                "combination",
                rules.combinations.iter().map(|file| &file.says.id),
            ),
            questions: Directory::new("question", quiz.questions.iter()),
            choices: choices.collect(),
        };
        names.report_unlisted(rules, gate);
        names
    }

    /// The choices of a question.
    pub(super) fn choices(&self, question: QuestionId) -> Option<&Directory<ChoiceId>> {
        self.choices.get(question.index())
    }

    fn report_unlisted(&self, rules: &RuleFiles, gate: &mut Gate) {
        let quiz = &rules.quiz.path;
        self.questions.report_twice(gate, quiz);
        self.families.report_twice(gate, quiz);
        self.treatments.report_twice(gate, quiz);
        self.concerns.report_twice(gate, "concerns/");
        self.cautions.report_twice(gate, "cautions/");
        self.combinations.report_twice(gate, "combinations/");
        for (question, choices) in self.questions.iter().zip(&self.choices) {
            choices.report_twice(gate, &format!("questions/{}.json", short(question.1)));
        }
        for file in &rules.questions {
            self.questions.find(gate, quiz, "questions", &file.says.id);
        }
        for file in &rules.treatments {
            self.treatments.find(gate, quiz, "treatments", &file.says.id);
        }
        for (_, name) in self.questions.iter() {
            if !rules.questions.iter().any(|file| file.says.id == name) {
                let id = name.to_owned();
                gate.report(quiz, "questions", Fault::Missing { what: "the file of question", id });
            }
        }
        for (_, name) in self.treatments.iter() {
            if !rules.treatments.iter().any(|file| file.says.id == name) {
                let id = name.to_owned();
                let what = "the file of treatment";
                gate.report(quiz, "treatments", Fault::Missing { what, id });
            }
        }
    }
}
