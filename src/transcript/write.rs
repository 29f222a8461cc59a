//! From answers to a line.

use super::read::screen_with;
use super::{FLAGS, MAIN, OTHERS, SECOND_AREA};
use crate::answers::Answers;
use crate::questionnaire::{Answer, ChoiceId, Key, Question, Rules, Said as _};

/// The answers as `assess` reads them: safety ticks together under `flags`.
///
/// A safety screen answered by "none" leaves nothing to say and is left out. A tick of a screen
/// that `flags` would not be read as, such as that of another area, stands under its own question.
pub fn line(rules: Rules<'_>, answers: &Answers) -> String {
    let mut parts = Vec::new();
    let mut flags = Vec::new();
    let first = rules.questionnaire.first_area(answers);
    for (key, answer) in answers.iter() {
        let Some(question) = rules.questionnaire.question(key) else {
            continue;
        };
        let names = names(question, answer);
        match answer {
            Answer::Many(_) if question.safety => {
                let ticks = names.into_iter().filter(|name| *name != "none");
                let (own, elsewhere): (Vec<_>, Vec<_>) = ticks.partition(|name| {
                    let read = screen_with(rules.questionnaire, first, name);
                    read.is_some_and(|(read, _)| read == key)
                });
                flags.extend(own);
                if !elsewhere.is_empty() {
                    parts.push(part(rules, answers, key, &elsewhere));
                }
            }
            Answer::Concerns { .. } if key.area == first => {
                let (main, others) = names.split_first().map_or(("", &[][..]), |(m, o)| (*m, o));
                parts.push(format!("{MAIN}={main}"));
                if !others.is_empty() {
                    parts.push(format!("{OTHERS}={}", others.join("+")));
                }
            }
            Answer::One(_) | Answer::Many(_) | Answer::Concerns { .. } => {
                parts.push(part(rules, answers, key, &names));
            }
        }
    }
    parts.extend(second_area(rules, answers));
    if !flags.is_empty() {
        parts.push(format!("{FLAGS}={}", flags.join("+")));
    }
    parts.join("; ")
}

/// The answers question by question, so that reading them back gives the same answers.
pub fn exact(rules: Rules<'_>, answers: &Answers) -> String {
    let parts = answers.iter().filter_map(|(key, answer)| {
        let question = rules.questionnaire.question(key)?;
        Some(part(rules, answers, key, &names(question, answer)))
    });
    parts.chain(second_area(rules, answers)).collect::<Vec<_>>().join("; ")
}

fn part(rules: Rules<'_>, answers: &Answers, key: Key, names: &[&str]) -> String {
    let question = rules.questionnaire.question(key).map_or("", |question| &question.name);
    let elsewhere = key.area.filter(|area| Some(*area) != rules.questionnaire.first_area(answers));
    match elsewhere.and_then(|area| rules.catalogue.areas.get(area)) {
        Some(area) => format!("{question}@{}={}", area.name, names.join("+")),
        None => format!("{question}={}", names.join("+")),
    }
}

fn second_area(rules: Rules<'_>, answers: &Answers) -> Option<String> {
    let area = rules.catalogue.areas.get(answers.second_area()?)?;
    Some(format!("{SECOND_AREA}={}", area.name))
}

fn names<'q>(question: &'q Question, answer: &Answer) -> Vec<&'q str> {
    let name = |choice: ChoiceId| question.choices.get(choice).map(|found| found.name.as_str());
    answer.choices().into_iter().filter_map(name).collect()
}
