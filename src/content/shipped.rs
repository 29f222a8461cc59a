//! The content this build was made with, in the packed form the build script proved.

use super::raw::{RuleFiles, WordFiles};
use super::release::Release;
use super::{gate, pseudo};
use crate::book::Book;
use crate::wording::{FIRST_LANGUAGE, Language};
#[cfg(not(target_arch = "wasm32"))]
use std::collections::BTreeMap;

/// Where the visitor is: it fills in numbers and services, and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// Nowhere in particular.
    International,
    /// The United Kingdom.
    Gb,
    /// The United States.
    Us,
    /// The European Union.
    Eu,
}

impl Region {
    /// Every region.
    pub const ALL: [Self; 4] = [Self::International, Self::Gb, Self::Us, Self::Eu];

    /// The public id.
    pub fn name(self) -> &'static str {
        match self {
            Self::International => "int",
            Self::Gb => "gb",
            Self::Us => "us",
            Self::Eu => "eu",
        }
    }
}

/// The book of this build, in the language every run begins with.
///
/// `None` cannot happen in a build that passed its own tests; the caller shows the static page.
pub fn shipped(region: Region) -> Option<Book> {
    let packed = packed()?;
    packed.book(&packed.words, region)
}

/// The book in a language whose words came as a file; `None` where they are not of this build.
pub fn learnt(tag: &str, file: &[u8], region: Region) -> Option<Book> {
    let packed = packed()?;
    packed.book(&packed.release.read(tag, file)?, region)
}

/// The file with the words of a language, beside the page; `None` where there is no such language,
/// or where its words are in the app.
pub fn words_file(tag: &str) -> Option<String> {
    let release = packed()?.release;
    let known = release.languages.iter().any(|language| language.tag == tag);
    let beside = tag != FIRST_LANGUAGE && (known || pseudo::TAGS.contains(&tag));
    beside.then(|| release.file_name(tag))
}

/// The book of this build in any language, one that nobody speaks included, without a file.
#[cfg(not(target_arch = "wasm32"))]
pub fn shipped_in(tag: &str, region: Region) -> Option<Book> {
    let packed = packed()?;
    let words = pseudo::words(tag, &packed.words).or_else(|| every_language()?.remove(tag));
    packed.book(&words?, region)
}

/// What a build carries.
struct Packed {
    rules: RuleFiles,
    words: WordFiles,
    release: Release,
}

impl Packed {
    /// The gate's book, with the languages there are. One that nobody speaks is offered only to
    /// those who asked for it.
    fn book(&self, words: &WordFiles, region: Region) -> Option<Book> {
        let mut book = gate::check(&self.rules, words, region.name()).ok()?;
        let own = book.wording.language.clone();
        book.languages = self.release.languages.iter().map(Language::from).collect();
        if !book.languages.contains(&own) {
            book.languages.push(own);
        }
        Some(book)
    }
}

#[cfg(not(feature = "authoring"))]
fn packed() -> Option<Packed> {
    let rules: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rules.postcard"));
    let words: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/first.postcard"));
    let release: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/release.postcard"));
    Some(Packed {
        rules: postcard::from_bytes(rules).ok()?,
        words: postcard::from_bytes(words).ok()?,
        release: postcard::from_bytes(release).ok()?,
    })
}

#[cfg(all(not(feature = "authoring"), not(target_arch = "wasm32")))]
fn every_language() -> Option<BTreeMap<String, WordFiles>> {
    let words: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words.postcard"));
    postcard::from_bytes(words).ok()
}

/// What a build would carry: packed from the folder as it is now, so that the authors' commands
/// neither wait for a build nor stop at a fault they should report.
///
/// `None` where the content has problems; `content::review` names them.
#[cfg(feature = "authoring")]
fn packed() -> Option<Packed> {
    let packed = folder()?;
    let release = super::pack::release(&packed).ok()?;
    let words = packed.words.get(FIRST_LANGUAGE)?.clone();
    Some(Packed { rules: packed.rules, words, release })
}

#[cfg(all(feature = "authoring", not(target_arch = "wasm32")))]
fn every_language() -> Option<BTreeMap<String, WordFiles>> {
    Some(folder()?.words)
}

#[cfg(feature = "authoring")]
fn folder() -> Option<super::authored::Authored> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let files = super::authored::read_folder(&folder).ok()?;
    super::authored::parse(&files).ok().map(super::pack::pack)
}
