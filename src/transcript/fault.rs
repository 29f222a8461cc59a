//! What can be wrong with a line, said with what was probably meant.

use crate::content::{Known, short};
use std::fmt;

/// The longest list of what could be meant: it takes all the ticks of the safety screens.
const LISTED: usize = 80;

/// One thing wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The line is longer than any visit; in bytes.
    TooLong {
        /// Its length.
        found: usize,
        /// The most there may be.
        most: usize,
    },
    /// There is more wrong with the line than is listed.
    More,
    /// A part is not of the form `key=value`.
    NotAPair(String),
    /// No question or key has this name.
    UnknownKey {
        /// As it was written.
        said: String,
        /// What could be meant.
        known: Known,
    },
    /// A key is there twice.
    Repeated(String),
    /// A choice does not belong to what it was given for.
    UnknownChoice {
        /// The key.
        key: String,
        /// As it was written.
        said: String,
        /// What does belong.
        known: Known,
    },
    /// The key makes sense only once the line names an area.
    NeedsArea(String),
    /// There are "also" concerns but no main one.
    OthersWithoutMain,
    /// The path of this area does not ask this question.
    NotAskedThere {
        /// The question.
        question: String,
        /// The area.
        area: String,
    },
    /// The area has no question about concerns, so it has no "also" concerns.
    NoOthers(String),
    /// The choices of a key cannot be given together; in words.
    NotTogether {
        /// The key.
        key: String,
        /// Why.
        why: &'static str,
    },
}

impl Fault {
    /// A name that no question and no key has.
    pub(super) fn unknown_key<'a>(said: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        Self::UnknownKey { said: said.to_owned(), known: Known::among(said, known, LISTED) }
    }

    /// A name that is not among the choices of a key.
    pub(super) fn unknown_choice<'a>(
        key: &str,
        said: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let known = Known::among(said, known, LISTED);
        Self::UnknownChoice { key: key.to_owned(), said: said.to_owned(), known }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { found, most } => {
                write!(f, "this line has {found} bytes, and a visit takes at most {most}")
            }
            Self::More => write!(f, "there is more wrong with this line; mend the rest first"),
            Self::NotAPair(part) => write!(f, "“{}” is not of the form key=value", short(part)),
            Self::UnknownKey { said, known } => {
                write!(f, "there is no question “{}”{known}", short(said))
            }
            Self::Repeated(key) => write!(f, "“{}” is there twice; keep one", short(key)),
            Self::UnknownChoice { key, said, known } => {
                write!(f, "“{}” is not a choice of “{}”{known}", short(said), short(key))
            }
            Self::NeedsArea(key) => {
                write!(f, "“{}” needs an area; add area=face, chin, scalp or body", short(key))
            }
            Self::OthersWithoutMain => {
                write!(f, "“others” needs a main concern; add main=…")
            }
            Self::NotAskedThere { question, area } => write!(
                f,
                "“{question}” is not asked about the area “{area}”; take it out or name its own \
                 area"
            ),
            Self::NoOthers(area) => {
                write!(f, "the area “{area}” has one concern only; take “others” out")
            }
            Self::NotTogether { key, why } => {
                write!(f, "the choices of “{}” {why}", short(key))
            }
        }
    }
}
