//! What a visitor's browser does not need is left at home: sources, notes for staff, file names, and
//! those pages of the guide that only the guide shows.

use super::authored::Authored;
use super::raw::{Basis, File, RuleFiles, Sources, WordFiles};
use super::release::Release;
use std::collections::BTreeSet;

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
        guide(&authored.rules, words);
    }
    authored
}

/// A result shows the page of its concern where no card says what may help more. Of every other
/// page it needs no more than a link.
fn guide(rules: &RuleFiles, words: &mut WordFiles) {
    let concerns = rules.concerns.iter().filter(|file| file.says.card.is_none());
    let shown: BTreeSet<&str> = concerns.map(|file| file.says.guide.as_str()).collect();
    for file in &mut words.guide {
        let name = file.path.rsplit('/').next().unwrap_or_default().to_owned();
        if !name.strip_suffix(".json").is_some_and(|name| shown.contains(name)) {
            file.says.sections.clear();
        }
        file.says.sources.clear();
        file.says.awaiting_signature.clear();
        file.path = name;
    }
}

fn unname<T>(file: &mut File<T>) -> &mut T {
    file.path.clear();
    &mut file.says
}

/// What a build with this packed content says of itself.
///
/// # Errors
/// What cannot be packed.
pub fn release(packed: &Authored) -> postcard::Result<Release> {
    let bytes = postcard::to_allocvec(&(&packed.rules, &packed.words))?;
    let languages = packed.words.values().map(|words| words.language.says.clone()).collect();
    Ok(Release { edition: format!("{:016x}", fingerprint(&bytes)), languages })
}

/// FNV-1a: the same wherever it is made, which the standard library does not promise of its own.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
