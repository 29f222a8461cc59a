//! From what authors wrote to what the rest of the house relies on.

mod names;
mod rings;
mod routing;
mod rules;
mod words;

use super::problem::{Fault, Problem};
use super::raw::{RuleFiles, WordFiles};
use crate::book::Book;
use names::Names;

/// Checks the content and builds the book of one language in one region.
///
/// # Errors
/// Every problem of every file.
pub fn check(rules: &RuleFiles, words: &WordFiles, region: &str) -> Result<Book, Vec<Problem>> {
    let mut gate = Gate::default();
    let names = Names::of(rules, &mut gate);
    let catalogue = rules::catalogue(rules, &names, &mut gate);
    let questionnaire = routing::questionnaire(rules, &names, &mut gate);
    let wording = words::wording(words, rules, &names, region, &mut gate);
    match (questionnaire, wording) {
        (Some(questionnaire), Some(wording)) if gate.problems.is_empty() => {
            Ok(Book { version: rules.quiz.says.version.clone(), catalogue, questionnaire, wording })
        }
        _ => {
            gate.problems.sort();
            gate.problems.dedup();
            Err(gate.problems)
        }
    }
}

/// Collects problems.
#[derive(Default)]
struct Gate {
    problems: Vec<Problem>,
}

impl Gate {
    fn report(&mut self, file: &str, place: &str, fault: Fault) {
        self.problems.push(Problem { file: file.to_owned(), place: place.to_owned(), fault });
    }

    fn within(&mut self, file: &str, place: &str, found: i64, least: i64, most: i64) {
        if found < least || found > most {
            self.report(file, place, Fault::OutOfRange { found, least, most });
        }
    }
}
