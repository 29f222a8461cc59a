//! From answers to a line as a person would write it.

use super::exact::{names, part, second_area};
use super::read::screen_with;
use super::{FLAGS, MAIN, OTHERS};
use crate::answers::Answers;
use crate::questionnaire::{Answer, Rules};

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
