//! A problem in the content, said so that a person who does not program can mend it.

use std::fmt;

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as a path inside the content folder.
    pub file: String,
    /// The place in the file, from outside in; empty for the file as a whole.
    pub place: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The file cannot be read as what it should be; the reader's own words, with line and column.
    Unreadable(String),
    /// The file is not UTF-8 text, from this byte on.
    NotText(usize),
    /// The file has no place in the content.
    UnknownFile,
    /// A file that must be there is not.
    MissingFile,
    /// Something is named that does not exist.
    Unknown {
        /// What kind of thing.
        what: &'static str,
        /// As it was named.
        id: String,
        /// What does exist.
        known: Vec<String>,
    },
    /// Two things have the same id.
    Twice(String),
    /// Something has no words, or a file is not listed.
    Missing {
        /// What is missing.
        what: &'static str,
        /// For which id.
        id: String,
    },
    /// There are words or a file for something that does not exist or is never used.
    Unused {
        /// What is unused.
        what: &'static str,
        /// Under which id.
        id: String,
    },
    /// A number is outside what makes sense.
    OutOfRange {
        /// The number.
        found: i64,
        /// The least that makes sense.
        least: i64,
        /// The most that makes sense.
        most: i64,
    },
    /// A condition asks about a question that is not asked earlier on the same path.
    NotAskedBefore(String),
    /// A text is empty.
    Empty,
    /// A text is longer than anyone would read.
    TooLong {
        /// Its length in characters.
        found: usize,
        /// The most there may be.
        most: usize,
    },
    /// A text has a blank that no region fills.
    UnknownBlank(String),
    /// Conditions wait for each other in a ring.
    Ring(Vec<String>),
    /// A text has more words than its place allows.
    TooManyWords {
        /// How many it has.
        found: usize,
        /// The most there may be.
        most: usize,
    },
    /// A text that should be one sentence has more.
    ManySentences(usize),
    /// A text is hard to read: its school grade, in tenths.
    HardToRead(i32),
    /// A text has a word that visitors are never shown, and why not.
    Banned {
        /// The word.
        word: String,
        /// The reason.
        reason: String,
    },
    /// A statement names neither a source nor what awaits a signature.
    NoBasis,
    /// Anything else, in words.
    Said(&'static str),
}

/// So many names help to find the right one; more do not.
const LISTED: usize = 40;

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "content/{}", self.file)?;
        if !self.place.is_empty() {
            write!(f, ", at {}", self.place)?;
        }
        write!(f, ": {}", self.fault)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(why) => write!(f, "this file cannot be read: {why}"),
            Self::NotText(byte) => write!(
                f,
                "this is not UTF-8 text from byte {byte} on; save the file as UTF-8 in your editor"
            ),
            Self::UnknownFile => {
                write!(f, "nothing reads this file; see the list of folders in content/README.md")
            }
            Self::MissingFile => write!(f, "this file is missing"),
            Self::Unknown { what, id, known } => {
                write!(f, "there is no {what} “{id}”")?;
                match nearest(id, known.iter().map(String::as_str)) {
                    Some(meant) => write!(f, "; did you mean “{meant}”?"),
                    None if known.len() > LISTED => write!(f, "; there are {}", known.len()),
                    None => write!(f, "; there are: {}", known.join(", ")),
                }
            }
            Self::Twice(id) => write!(f, "“{id}” is there twice; keep one"),
            Self::Missing { what, id } => write!(f, "{what} “{id}” is missing; add it"),
            Self::Unused { what, id } => {
                write!(f, "{what} “{id}” belongs to nothing; mend its id or take it out")
            }
            Self::OutOfRange { found, least, most } => {
                write!(f, "{found} is out of range; it may be {least} to {most}")
            }
            Self::NotAskedBefore(question) => write!(
                f,
                "the condition waits for “{question}”, which is not asked earlier on this path, \
                 so it could never be met; move one of the two"
            ),
            Self::Empty => write!(f, "this text is empty; write it or take the line out"),
            Self::TooLong { found, most } => {
                write!(f, "this text has {found} characters; shorten it to at most {most}")
            }
            Self::UnknownBlank(blank) => {
                write!(f, "nothing fills the blank “{{{blank}}}”; see words/…/regions.json")
            }
            Self::Ring(questions) => write!(
                f,
                "these conditions wait for each other in a ring, so none of them could ever be \
                 met: {}; take one of the conditions out",
                questions.join(", which waits for ").replacen(", which", "", 1)
            ),
            Self::TooManyWords { found, most } => write!(
                f,
                "this has {found} words; shorten it to at most {most}, or give the reason in this \
                 file's “longer_because”"
            ),
            Self::ManySentences(found) => write!(
                f,
                "this has {found} sentences; make it one, or give the reason in this file's \
                 “longer_because”"
            ),
            Self::HardToRead(tenths) => write!(
                f,
                "this reads at school grade {}.{}; use shorter sentences and words to come to 7 \
                 or less",
                tenths / 10,
                tenths % 10
            ),
            Self::Banned { word, reason } => {
                write!(f, "visitors are never shown “{word}”: {reason}")
            }
            Self::NoBasis => write!(
                f,
                "nothing says what this rests on; name a source of sources.json, or say what \
                 awaits a clinician's signature"
            ),
            Self::Said(what) => f.write_str(what),
        }
    }
}

/// The known name that was most likely meant, if one is close.
pub fn nearest<'a>(said: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let close = known.map(|name| (strsim::jaro_winkler(said, name), name));
    close.filter(|(likeness, _)| *likeness > 0.8).max_by(|a, b| a.0.total_cmp(&b.0)).map(|c| c.1)
}
