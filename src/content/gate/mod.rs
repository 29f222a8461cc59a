//! From what authors wrote to what the rest of the house relies on.

mod names;
mod rings;
mod routing;
mod rules;
mod words;

use super::problem::{Fault, Known, LISTED, Problem, cut};
use super::raw::{RuleFiles, WordFiles};
use crate::book::Book;
use names::Names;

/// Checks the content and builds the book of one language in one region.
///
/// # Errors
/// Every problem of every file.
pub fn check(rules: &RuleFiles, words: &WordFiles, region: &str) -> Result<Book, Vec<Problem>> {
    made(rules, words, Some(region))
}

/// Checks the content and builds the book of one language, in which the blanks that a region fills
/// are still open.
///
/// # Errors
/// Every problem of every file.
#[allow(dead_code, reason = "only a build packs books")]
pub(super) fn check_open(rules: &RuleFiles, words: &WordFiles) -> Result<Book, Vec<Problem>> {
    made(rules, words, None)
}

fn made(rules: &RuleFiles, words: &WordFiles, region: Option<&str>) -> Result<Book, Vec<Problem>> {
    let mut gate = Gate::default();
    let names = Names::of(rules, &mut gate);
    let catalogue = rules::catalogue(rules, &names, &mut gate);
    let questionnaire = routing::questionnaire(rules, &names, &mut gate);
    let wording = words::wording(words, rules, &names, region, &mut gate);
    match (questionnaire, wording) {
        (Some(questionnaire), Some(wording)) if gate.problems.is_empty() => {
            let version = rules.quiz.says.version.clone();
            let languages = vec![wording.language.clone()];
            Ok(Book { version, catalogue, questionnaire, wording, languages })
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

/// So many problems are a morning's work; what is behind them shows once they are mended.
const MOST: usize = 500;
/// The last problem, where there are more.
const MORE: &str = "there are more problems than are listed; mend the others first";
/// So much of a place is kept, in characters: a place may be made of what authors wrote.
const PLACE: usize = 300;

impl Gate {
    fn report(&mut self, file: &str, place: &str, fault: Fault) {
        let (place, fault) = match self.problems.len() {
            MOST.. => return,
            listed if listed + 1 == MOST => (String::new(), Fault::Said(MORE)),
            _ => (cut(place, PLACE), fault),
        };
        self.problems.push(Problem { file: file.to_owned(), place, fault });
    }

    /// Something is named that is not among the names there are.
    fn report_unknown<'a>(
        &mut self,
        file: &str,
        place: &str,
        what: &'static str,
        id: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        if self.problems.len() < MOST {
            let known = Known::among(id, known, LISTED);
            self.report(file, place, Fault::Unknown { what, id: id.to_owned(), known });
        }
    }

    fn within(&mut self, file: &str, place: &str, found: i64, least: i64, most: i64) {
        if found < least || found > most {
            self.report(file, place, Fault::OutOfRange { found, least, most });
        }
    }
}
