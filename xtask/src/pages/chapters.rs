//! Which topics the guide has, and in what order: the headline types, other concerns, what may go
//! with them, and what is true of all.

use std::collections::BTreeSet;

use meso_quiz::book::Book;
use meso_quiz::catalogue::{Id as _, Proof};
use meso_quiz::content::raw::{RuleFiles, WordFiles};
use meso_quiz::views::{Chapter, Topic};
use meso_quiz::wording::{GuidePage, Label};

/// The whole guide.
pub(super) fn chapters(rules: &RuleFiles, words: &WordFiles, book: &Book) -> Vec<Chapter> {
    let catalogue = &book.catalogue;
    let types = catalogue.families.ids().flat_map(|family| {
        let treatments = catalogue.treatments.iter().map(|(_, treatment)| treatment);
        treatments.filter(move |one| one.family == family).map(|one| one.guide.clone())
    });
    let mut concerns: Vec<_> = catalogue.concerns.iter().map(|(_, concern)| concern).collect();
    concerns.sort_by_key(|concern| concern.area.index());
    let concerns = concerns.into_iter().map(|concern| concern.guide.clone());
    let with = rules.combinations.iter().filter_map(|file| file.says.guide.clone());
    let about = rules.quiz.says.guide.iter().cloned();

    let mut seen = BTreeSet::new();
    let mut chapter = |heading, names: Vec<String>| {
        let names = names.into_iter().filter(|name| seen.insert(name.clone()));
        let topics = names.filter_map(|name| topic(rules, words, book, &name)).collect();
        Chapter { heading, topics }
    };
    vec![
        chapter(Label::GuideTypes, types.collect()),
        chapter(Label::GuideConcerns, concerns.collect()),
        chapter(Label::GuideWith, with.collect()),
        chapter(Label::GuideAbout, about.collect()),
    ]
}

fn topic(rules: &RuleFiles, words: &WordFiles, book: &Book, name: &str) -> Option<Topic> {
    let page = book.wording.guide.iter().find(|page| page.name == name)?.clone();
    let file = format!("{name}.json");
    let authored = words.guide.iter().find(|it| it.path.rsplit('/').next() == Some(&*file))?;
    let sources = authored.says.sources.iter().filter_map(|id| rules.sources.says.sources.get(id));
    Some(Topic {
        proofs: proofs(book, &page),
        page,
        sources: sources.map(|source| source.title.clone()).collect(),
        awaits_signature: !authored.says.awaiting_signature.is_empty(),
    })
}

/// How good the proof is of each form of the treatments that a page is about.
fn proofs(book: &Book, page: &GuidePage) -> Vec<(String, Proof)> {
    let treatments = book.catalogue.treatments.iter().map(|(_, treatment)| treatment);
    let treatments = treatments.filter(|treatment| treatment.guide == page.name);
    let forms = treatments.flat_map(|treatment| {
        treatment.by_area.iter().map(|(_, form)| form).chain([&treatment.usual])
    });
    let named = forms.filter_map(|form| {
        let words = book.wording.form(&form.name)?;
        Some((words.name.clone(), form.proof))
    });
    named.collect()
}
