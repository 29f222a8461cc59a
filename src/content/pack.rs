//! The files that a build puts beside the page: for each language a book, with what the gate let
//! through and nothing else. Sources, notes for staff and most of the guide's pages stay at home.

use super::authored::Authored;
use super::packed::{Regions, body, file, open, sum};
use super::problem::{Fault, Problem};
use super::raw::{RuleFiles, WordFiles};
use super::tags::TAGS;
use super::{Region, gate, pseudo};
use crate::book::Book;
use crate::wording::{FIRST_LANGUAGE, Label, Language};
use std::collections::{BTreeMap, BTreeSet};

/// Stands for a label that the app never says.
const NOT_HERE: &str = "-";

/// The books of a build, those in languages that nobody speaks included.
#[derive(Clone, Debug)]
pub struct Packed {
    /// Another edition may ask and say other things, even under the same version.
    pub edition: u64,
    bodies: BTreeMap<String, Vec<u8>>,
}

impl Packed {
    /// The file of a language.
    pub fn file(&self, tag: &str) -> Option<Vec<u8>> {
        Some(file(self.edition, self.bodies.get(tag)?))
    }

    /// The book in a file of these, for one region, as a browser opens it.
    pub fn open(&self, file: &[u8], region: Region) -> Option<Book> {
        open(self.edition, file, region)
    }

    /// The tags of all languages.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.bodies.keys().map(String::as_str)
    }
}

/// Packs the book of every language.
///
/// # Errors
/// Every problem of every file.
pub fn pack(authored: &Authored) -> Result<Packed, Vec<Problem>> {
    let languages: Vec<Language> = spoken(authored);
    let mut bodies = BTreeMap::new();
    for (tag, words) in every_language(authored) {
        let mut book = gate::check_open(&authored.rules, &words)?;
        offer(&mut book, &languages);
        bodies.insert(tag, body(&book, &regions(&words)));
    }
    let spoken: Vec<&[u8]> =
        languages.iter().filter_map(|one| Some(bodies.get(&one.tag)?.as_slice())).collect();
    Ok(Packed { edition: sum(&spoken.concat()), bodies })
}

/// Whether each file opens, in each region, as the very book that the gate let through.
///
/// # Errors
/// What does not.
pub fn prove(authored: &Authored, packed: &Packed) -> Result<(), Vec<Problem>> {
    let languages: Vec<Language> = spoken(authored);
    for (tag, words) in every_language(authored) {
        for region in Region::ALL {
            let mut book = gate::check(&authored.rules, &words, region.name())?;
            offer(&mut book, &languages);
            let opened = packed.file(&tag).and_then(|file| packed.open(&file, region));
            if opened != Some(book) {
                let (file, place) = (format!("words/{tag}/"), region.name().to_owned());
                let fault = Fault::Said("the packed book is another than the gate let through");
                return Err(vec![Problem { file, place, fault }]);
            }
        }
    }
    Ok(())
}

fn spoken(authored: &Authored) -> Vec<Language> {
    authored.words.values().map(|words| Language::from(&words.language.says)).collect()
}

/// One that nobody speaks is offered only to those who asked for it.
fn offer(book: &mut Book, languages: &[Language]) {
    let own = book.wording.language.clone();
    book.languages = languages.to_vec();
    if !book.languages.contains(&own) {
        book.languages.push(own);
    }
}

/// The words of every language as the app needs them, with those that nobody speaks.
fn every_language(authored: &Authored) -> impl Iterator<Item = (String, WordFiles)> {
    let english = authored.words.get(FIRST_LANGUAGE);
    let made = english.into_iter().flat_map(|english| {
        TAGS.into_iter().filter_map(|tag| Some((tag.to_owned(), pseudo::words(tag, english)?)))
    });
    let all = authored.words.clone().into_iter().chain(made);
    all.map(|(tag, mut words)| {
        guide(&authored.rules, &mut words);
        for label in Label::AROUND_THE_APP {
            words.labels.says.labels.insert(label.name().to_owned(), NOT_HERE.to_owned());
        }
        (tag, words)
    })
}

/// A result links to the pages of its concern and of its treatment, and shows the first of them
/// where no card says what may help more.
fn guide(rules: &RuleFiles, words: &mut WordFiles) {
    let concerns = || rules.concerns.iter().map(|file| &file.says);
    let shown: BTreeSet<&String> =
        concerns().filter(|one| one.card.is_none()).map(|one| &one.guide).collect();
    let treatments = rules.treatments.iter().map(|file| &file.says.guide);
    let linked: BTreeSet<&String> = treatments.chain(concerns().map(|one| &one.guide)).collect();
    words.guide.retain_mut(|file| {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let name = name.strip_suffix(".json").unwrap_or(name).to_owned();
        if !shown.contains(&name) {
            file.says.sections.clear();
        }
        linked.contains(&name)
    });
}

fn regions(words: &WordFiles) -> Regions {
    let regions = words.regions.says.regions.iter();
    regions.map(|(region, blanks)| (region.clone(), blanks.clone().into_iter().collect())).collect()
}
