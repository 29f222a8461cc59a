//! From answers to a text that names each question, for a tab and for messages.

use super::SECOND_AREA;
use crate::answers::Answers;
use crate::questionnaire::{Answer, ChoiceId, Key, Question, Rules, Said as _};

/// The answers question by question, so that reading them back gives the same answers.
pub fn exact(rules: Rules<'_>, answers: &Answers) -> String {
    let parts = answers.iter().filter_map(|(key, answer)| {
        let question = rules.questionnaire.question(key)?;
        Some(part(rules, answers, key, &names(question, answer)))
    });
    parts.chain(second_area(rules, answers)).collect::<Vec<_>>().join("; ")
}

pub(super) fn part(rules: Rules<'_>, answers: &Answers, key: Key, names: &[&str]) -> String {
    let question = rules.questionnaire.question(key).map_or("", |question| &question.name);
    let elsewhere = key.area.filter(|area| Some(*area) != rules.questionnaire.first_area(answers));
    match elsewhere.and_then(|area| rules.catalogue.areas.get(area)) {
        Some(area) => format!("{question}@{}={}", area.name, names.join("+")),
        None => format!("{question}={}", names.join("+")),
    }
}

pub(super) fn second_area(rules: Rules<'_>, answers: &Answers) -> Option<String> {
    let area = rules.catalogue.areas.get(answers.second_area()?)?;
    Some(format!("{SECOND_AREA}={}", area.name))
}

pub(super) fn names<'q>(question: &'q Question, answer: &Answer) -> Vec<&'q str> {
    let name = |choice: ChoiceId| question.choices.get(choice).map(|found| found.name.as_str());
    answer.choices().into_iter().filter_map(name).collect()
}
