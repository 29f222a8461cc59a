//! What a visitor's browser does not need is left at home: sources, notes for staff, file names.

use super::authored::Authored;
use super::raw::{Basis, File, Sources};

/// The content without what only authors and staff read.
pub fn pack(mut authored: Authored) -> Authored {
    let rules = &mut authored.rules;
    rules.sources.says = Sources::default();
    let quiz = unname(&mut rules.quiz);
    quiz.basis = Basis::default();
    quiz.guide.clear();
    for basis in unname(&mut rules.cards).cards.values_mut() {
        *basis = Basis::default();
    }
    for file in &mut rules.treatments {
        let treatment = unname(file);
        treatment.basis = Basis::default();
        treatment.usual.basis = Basis::default();
        treatment.actives_for_staff.clear();
        for form in treatment.by_area.values_mut() {
            form.basis = Basis::default();
        }
    }
    for file in &mut rules.concerns {
        unname(file).basis = Basis::default();
    }
    for file in &mut rules.questions {
        let question = unname(file);
        question.basis = Basis::default();
        for choice in &mut question.choices {
            choice.without_effect = None;
        }
    }
    for file in &mut rules.cautions {
        unname(file).basis = Basis::default();
    }
    for file in &mut rules.combinations {
        unname(file).basis = Basis::default();
    }
    for file in &mut rules.paths {
        file.path.clear();
    }
    for words in authored.words.values_mut() {
        words.questions.iter_mut().for_each(|file| {
            file.says.longer_because = None;
        });
        words.guide.iter_mut().for_each(|file| {
            file.says.sources.clear();
            file.says.awaiting_signature.clear();
        });
    }
    authored
}

fn unname<T>(file: &mut File<T>) -> &mut T {
    file.path.clear();
    &mut file.says
}
