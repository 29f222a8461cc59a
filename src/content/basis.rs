//! What each statement of the content rests on: its sources, and what awaits a clinician's
//! signature.

use super::authored::Authored;
use super::problem::{Fault, Known, LISTED, Problem};
use super::raw::Basis;
use std::collections::BTreeSet;

/// One thing the content states, and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement<'a> {
    /// The file it stands in, as a path inside the content folder.
    pub file: &'a str,
    /// The place in the file; empty for the file as a whole.
    pub place: &'a str,
    /// Ids of `sources.json`.
    pub sources: &'a [String],
    /// What rests on general clinical knowledge and waits for a signature.
    pub awaiting_signature: &'a [String],
    /// Whether it must rest on something: a question without points states nothing.
    pub claims: bool,
}

/// Everything that the content states.
pub fn statements(authored: &Authored) -> Vec<Statement<'_>> {
    let rules = &authored.rules;
    let banned = &authored.banned_words;
    let mut all = vec![
        claim(&rules.quiz.path, "", &rules.quiz.says.basis),
        claim(&banned.path, "", &banned.says.basis),
    ];
    for (id, basis) in &rules.cards.says.cards {
        all.push(claim(&rules.cards.path, id, basis));
    }
    for file in &rules.treatments {
        all.push(claim(&file.path, "", &file.says.basis));
        all.push(claim(&file.path, "usual", &file.says.usual.basis));
        for (area, form) in &file.says.by_area {
            all.push(claim(&file.path, area, &form.basis));
        }
    }
    let concerns = rules.concerns.iter();
    all.extend(concerns.map(|file| claim(&file.path, "", &file.says.basis)));
    for file in &rules.questions {
        let claims = file.says.choices.iter().any(|one| !one.points.is_empty());
        all.push(Statement { claims, ..claim(&file.path, "", &file.says.basis) });
    }
    let cautions = rules.cautions.iter();
    all.extend(cautions.map(|file| claim(&file.path, "", &file.says.basis)));
    let combinations = rules.combinations.iter();
    all.extend(combinations.map(|file| claim(&file.path, "", &file.says.basis)));
    let pages = authored.words.values().flat_map(|words| &words.guide);
    all.extend(pages.map(|file| Statement {
        file: &file.path,
        place: "",
        sources: &file.says.sources,
        awaiting_signature: &file.says.awaiting_signature,
        claims: true,
    }));
    all
}

fn claim<'a>(file: &'a str, place: &'a str, basis: &'a Basis) -> Statement<'a> {
    Statement {
        file,
        place,
        sources: &basis.sources,
        awaiting_signature: &basis.awaiting_signature,
        claims: true,
    }
}

/// Statements that rest on nothing or on a source that is not listed, and sources nobody cites.
pub fn problems(authored: &Authored) -> Vec<Problem> {
    let list = &authored.rules.sources;
    let known = &list.says.sources;
    let mut cited = BTreeSet::new();
    let mut problems = Vec::new();
    for statement in statements(authored) {
        let mut report = |fault| {
            problems.push(Problem {
                file: statement.file.to_owned(),
                place: statement.place.to_owned(),
                fault,
            });
        };
        if statement.claims
            && statement.sources.is_empty()
            && statement.awaiting_signature.is_empty()
        {
            report(Fault::NoBasis);
        }
        for id in statement.sources {
            if !known.contains_key(id) {
                report(Fault::Unknown {
                    what: "source",
                    id: id.clone(),
                    known: Known::among(id, known.keys().map(String::as_str), LISTED),
                });
            }
            cited.insert(id);
        }
    }
    for id in known.keys().filter(|id| !cited.contains(id)) {
        let (what, id) = ("source", id.clone());
        problems.push(Problem {
            file: list.path.clone(),
            place: "sources".to_owned(),
            fault: Fault::Unused { what, id },
        });
    }
    problems
}
