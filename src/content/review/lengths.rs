//! How long a question, its help and a choice may be (DESIGN L-1).

use super::grade;
use super::prose::{Kind, Text};
use crate::content::problem::{Fault, Problem};
use crate::content::raw::WordFiles;
use std::collections::BTreeMap;

const QUESTION: usize = 12;
const CHOICE: usize = 8;

/// Texts over a limit without a reason, and reasons that nothing needs any more.
pub(super) fn problems(words: &WordFiles, texts: &[Text<'_>]) -> Vec<Problem> {
    let mut long: BTreeMap<&str, Vec<Problem>> = BTreeMap::new();
    for text in texts {
        if let Some(fault) = too_long(text) {
            let (file, place) = (text.file.to_owned(), text.place.clone());
            let problem = Problem { file, place, fault };
            long.entry(text.file).or_default().push(problem);
        }
    }
    let mut problems = Vec::new();
    for file in &words.questions {
        let found = long.remove(file.path.as_str()).unwrap_or_default();
        let Some(reason) = &file.says.longer_because else {
            problems.extend(found);
            continue;
        };
        let fault = if reason.trim().is_empty() {
            Fault::Empty
        } else if found.is_empty() {
            Fault::Said("nothing here is too long any more; take this line out")
        } else {
            continue;
        };
        problems.push(Problem {
            file: file.path.clone(),
            place: "longer_because".to_owned(),
            fault,
        });
    }
    problems
}

fn too_long(text: &Text<'_>) -> Option<Fault> {
    let most = match text.kind {
        Kind::Question => QUESTION,
        Kind::Choice => CHOICE,
        Kind::Help => {
            let found = grade::sentences(text.says);
            return (found > 1).then_some(Fault::ManySentences(found));
        }
        Kind::Other => return None,
    };
    let found = grade::words(text.says).count();
    (found > most).then_some(Fault::TooManyWords { found, most })
}
