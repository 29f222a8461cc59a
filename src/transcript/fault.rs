//! What can be wrong with a line, said with what was probably meant.

use crate::content::nearest;
use std::fmt;

/// One thing wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A part is not of the form `key=value`.
    NotAPair(String),
    /// No question or key has this name.
    UnknownKey {
        /// As it was written.
        said: String,
        /// What could be meant.
        known: Vec<String>,
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
        known: Vec<String>,
    },
    /// The key makes sense only once the line names an area.
    NeedsArea(String),
    /// There are "also" concerns but no main one.
    OthersWithoutMain,
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

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPair(part) => write!(f, "“{part}” is not of the form key=value"),
            Self::UnknownKey { said, known } => {
                write!(f, "there is no question “{said}”")?;
                meant(f, said, known)
            }
            Self::Repeated(key) => write!(f, "“{key}” is there twice; keep one"),
            Self::UnknownChoice { key, said, known } => {
                write!(f, "“{said}” is not a choice of “{key}”")?;
                meant(f, said, known)
            }
            Self::NeedsArea(key) => {
                write!(f, "“{key}” needs an area; add area=face, chin, scalp or body")
            }
            Self::OthersWithoutMain => {
                write!(f, "“others” needs a main concern; add main=…")
            }
            Self::NoOthers(area) => {
                write!(f, "the area “{area}” has one concern only; take “others” out")
            }
            Self::NotTogether { key, why } => write!(f, "the choices of “{key}” {why}"),
        }
    }
}

fn meant(f: &mut fmt::Formatter<'_>, said: &str, known: &[String]) -> fmt::Result {
    match nearest(said, known.iter().map(String::as_str)) {
        Some(meant) => write!(f, "; did you mean “{meant}”?"),
        None => write!(f, "; there are: {}", known.join(", ")),
    }
}
