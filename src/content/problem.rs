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
        known: Known,
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
    /// A file is larger than any content.
    TooLarge {
        /// Its length in bytes.
        found: usize,
        /// The most there may be.
        most: usize,
    },
    /// A list, or a pair of curly brackets, holds more than any content.
    TooMany {
        /// How many entries it has.
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
pub(super) const LISTED: usize = 40;
/// So much of a list of names is read; in bytes.
const LIST: usize = 1_200;
/// So much of a name is enough to find it again; in characters.
const NAME: usize = 60;
/// So much of a place is enough to find it; in characters.
const PLACE: usize = 200;
/// So many questions show what a ring is.
const RING: usize = 12;

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "content/{}", self.file)?;
        if !self.place.is_empty() {
            write!(f, ", at {}", cut(&self.place, PLACE))?;
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
                write!(f, "there is no {what} “{}”{known}", short(id))
            }
            Self::Twice(id) => write!(f, "“{}” is there twice; keep one", short(id)),
            Self::Missing { what, id } => write!(f, "{what} “{}” is missing; add it", short(id)),
            Self::Unused { what, id } => {
                write!(f, "{what} “{}” belongs to nothing; mend its id or take it out", short(id))
            }
            Self::OutOfRange { found, least, most } => {
                write!(f, "{found} is out of range; it may be {least} to {most}")
            }
            Self::NotAskedBefore(question) => write!(
                f,
                "the condition waits for “{}”, which is not asked earlier on this path, so it \
                 could never be met; move one of the two",
                short(question)
            ),
            Self::Empty => write!(f, "this text is empty; write it or take the line out"),
            Self::TooLong { found, most } => {
                write!(f, "this text has {found} characters; shorten it to at most {most}")
            }
            Self::TooLarge { found, most } => write!(
                f,
                "this file has {found} bytes, and content has at most {most}; is it the right file?"
            ),
            Self::TooMany { found, most } => {
                write!(f, "this has {found} entries; there may be at most {most}")
            }
            Self::UnknownBlank(blank) => {
                write!(
                    f,
                    "nothing fills the blank “{{{}}}”; see words/…/regions.json",
                    short(blank)
                )
            }
            Self::Ring(questions) => write!(
                f,
                "these conditions wait for each other in a ring, so none of them could ever be \
                 met: {}; take one of the conditions out",
                waiting(questions)
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
                write!(f, "visitors are never shown “{}”: {}", short(word), cut(reason, PLACE))
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

fn waiting(ring: &[String]) -> String {
    let named: Vec<String> = ring.iter().take(RING).map(|name| short(name)).collect();
    let more = if ring.len() > RING { ", and so on" } else { "" };
    named.join(", which waits for ").replacen(", which", "", 1) + more
}

/// What exists, as far as it helps to find what was meant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Known {
    /// This name is so close that it was most likely meant.
    Meant(String),
    /// Nothing is close; these are all there are.
    These(Vec<String>),
    /// Nothing is close, and there are too many to list.
    Many(usize),
}

impl Known {
    /// Among these names, of which at most so many are worth a list.
    pub fn among<'a>(said: &str, names: impl IntoIterator<Item = &'a str>, listed: usize) -> Self {
        let names: Vec<&str> = names.into_iter().collect();
        let bytes: usize = names.iter().map(|name| name.len()).sum();
        match nearest(said, names.iter().copied()) {
            Some(meant) => Self::Meant(meant.to_owned()),
            None if names.len() > listed || bytes > LIST => Self::Many(names.len()),
            None => Self::These(names.into_iter().map(str::to_owned).collect()),
        }
    }
}

impl fmt::Display for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Meant(name) => write!(f, "; did you mean “{}”?", short(name)),
            Self::These(names) => write!(f, "; there are: {}", cut(&names.join(", "), LIST)),
            Self::Many(number) => write!(f, "; there are {number}"),
        }
    }
}

/// The known name that was most likely meant, if one is close. Nobody means a name of a page's
/// length, and to compare two of them takes as long as both are long, multiplied.
pub fn nearest<'a>(said: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const COMPARED: usize = 4 * NAME;
    let known = known.filter(|name| said.len().max(name.len()) <= COMPARED);
    let close = known.map(|name| (strsim::jaro_winkler(said, name), name));
    close.filter(|(likeness, _)| *likeness > 0.8).max_by(|a, b| a.0.total_cmp(&b.0)).map(|c| c.1)
}

/// A name as a message quotes it: not too long, and without signs that change how the rest reads.
pub fn short(name: &str) -> String {
    cut(name, NAME)
}

/// The first so many characters. A sign that would move the cursor or turn the direction of
/// reading is shown as a sign that stands for nothing.
pub(super) fn cut(text: &str, most: usize) -> String {
    let plain = |sign: char| {
        let turns = matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
            || matches!(sign, '\u{2066}'..='\u{2069}');
        if sign.is_control() || turns { char::REPLACEMENT_CHARACTER } else { sign }
    };
    let mut signs = text.chars().map(plain);
    let mut start: String = signs.by_ref().take(most).collect();
    if signs.next().is_some() {
        start.push('…');
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_cut_and_a_sign_that_turns_the_text_is_shown_as_none() {
        assert_eq!(short("fine_lines"), "fine_lines");
        assert_eq!(short(&"ü".repeat(61)), "ü".repeat(60) + "…");
        assert_eq!(short("a\u{202e}b\nc"), "a\u{fffd}b\u{fffd}c");
    }

    #[test]
    fn a_long_list_is_counted_and_a_long_name_is_near_to_nothing() {
        let names = ["one", "two", "three"];
        assert_eq!(Known::among("on", names, 3), Known::Meant("one".to_owned()));
        assert_eq!(Known::among("xyz", names, 2), Known::Many(3));
        let long = "one".repeat(1_000);
        assert!(matches!(Known::among(&long, names, 3), Known::These(_)));
    }
}
