//! The content this build was made with, in the packed form the build script proved.

use crate::book::Book;

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

/// The book of this build, in British English.
///
/// `None` cannot happen in a build that passed its own tests; the caller shows the static page.
#[cfg(not(feature = "authoring"))]
pub fn shipped(region: Region) -> Option<Book> {
    use super::gate;
    use super::raw::{RuleFiles, WordFiles};

    let rules: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rules.postcard"));
    let words: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words-en-GB.postcard"));
    let rules: RuleFiles = postcard::from_bytes(rules).ok()?;
    let words: WordFiles = postcard::from_bytes(words).ok()?;
    gate::check(&rules, &words, region.name()).ok()
}

/// The book that a build would ship, in British English: read from the folder as it is now, so
/// that the authors' commands neither wait for a build nor stop at a fault they should report.
///
/// `None` where the content has problems; `content::review` names them.
#[cfg(feature = "authoring")]
pub fn shipped(region: Region) -> Option<Book> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    super::authored::load(&folder, "en-GB", region.name()).ok()
}
