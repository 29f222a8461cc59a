//! One file's bytes into the type its place asks for, and what the JSON reader objects to said so
//! that a person who does not program can mend it.

use super::problem::{Fault, cut, nearest, short};
use serde::de::{DeserializeOwned, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use std::collections::BTreeSet;
use std::fmt;

/// The largest file there may be, in bytes; the largest there is takes a seventh of it.
const LARGEST: usize = 256 * 1024;
/// The most entries of one list, or of one pair of curly brackets.
const MOST_ENTRIES: usize = 1_000;
/// The longest name of an entry, in characters.
const LONGEST_NAME: usize = 100;
/// The longest text, in characters.
const LONGEST_TEXT: usize = 20_000;
/// The most that is said about one file here.
const MOST_SAID: usize = 100;
/// The longest words of the JSON reader that are passed on, in characters.
const WORDS: usize = 400;

/// Reads one file.
///
/// What is too large, too long or too many is refused here, before it is compared with anything:
/// the gate compares names with names, and so takes the product of two lists' lengths.
///
/// # Errors
/// What is wrong, with its place inside the file where the reader knows it.
pub(super) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Vec<(String, Fault)>> {
    let whole_file = |fault| vec![(String::new(), fault)];
    if bytes.len() > LARGEST {
        return Err(whole_file(Fault::TooLarge { found: bytes.len(), most: LARGEST }));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|why| whole_file(Fault::NotText(why.valid_up_to() + 1)))?;
    // Some editors begin a file with a mark that says it is UTF-8.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let says = serde_json::from_str(text)
        .map_err(|why| whole_file(Fault::Unreadable(plain_words(&why))))?;
    let amiss = amiss(text);
    if amiss.is_empty() { Ok(says) } else { Err(amiss) }
}

fn plain_words(error: &serde_json::Error) -> String {
    let said = error.to_string();
    let what = said.rsplit_once(" at line ").map_or(said.as_str(), |(what, _)| what);
    let why = match error.classify() {
        Category::Eof => "the file stops in the middle; the last closing bracket or quotation \
                          mark is missing"
            .to_owned(),
        Category::Data => wrong_entry(what),
        Category::Syntax | Category::Io => wrong_sign(what),
    };
    let why = cut(&why, WORDS);
    if error.line() == 0 {
        return why;
    }
    format!("line {}, column {}: {why}", error.line(), error.column())
}

/// A bracket, comma or quotation mark is amiss.
fn wrong_sign(what: &str) -> String {
    let why = match what {
        "trailing comma" => "take out the comma before this closing bracket",
        "expected `,` or `}`" | "expected `,` or `]`" => {
            "a comma is missing before this, or a bracket is not closed"
        }
        "expected `:`" => "a colon is missing between the name and what it says",
        "key must be a string" => "a name in quotation marks belongs here",
        "trailing characters" => "the file goes on after its last closing bracket",
        "control character (\\u0000-\\u001F) found while parsing a string" => {
            "a text goes on over the end of its line; close its quotation mark"
        }
        "number out of range" => "this number is larger than anything here may be",
        "recursion limit exceeded" => "brackets stand within brackets too many times",
        "invalid escape" => "a backslash in a text stands for something; write a plain sign",
        _ => return format!("a comma, bracket or quotation mark is amiss ({what})"),
    };
    why.to_owned()
}

/// The file is well-formed, and something in it is not what belongs there.
fn wrong_entry(what: &str) -> String {
    let mut named = what.split('`').skip(1).step_by(2);
    let first = named.next().unwrap_or_default();
    if what.starts_with("missing field") {
        return format!("the entry “{first}” is missing from the brackets that close here; add it");
    }
    if what.starts_with("duplicate field") {
        return format!("the entry “{first}” is there twice; keep one");
    }
    let unknown = if what.starts_with("unknown field") {
        "is not an entry that may stand here"
    } else if what.starts_with("unknown variant") {
        "is not a word that may stand here"
    } else {
        return wrong_kind(what);
    };
    let known: Vec<&str> = named.collect();
    let meant = nearest(first, known.iter().copied());
    let first = short(first);
    match meant {
        Some(meant) => format!("“{first}” {unknown}; did you mean “{meant}”?"),
        None => format!("“{first}” {unknown}; there are: {}", known.join(", ")),
    }
}

fn wrong_kind(what: &str) -> String {
    let parts = what.split_once(": ").and_then(|(_, rest)| rest.rsplit_once(", expected "));
    let Some((found, expected)) = parts else {
        return what.to_owned();
    };
    let belongs = match expected {
        "i32" => "a whole number, without quotation marks,",
        "u8" | "u16" => "a whole number of 0 or more, without quotation marks,",
        "a string" | "string or map" => "a text in quotation marks",
        "a sequence" => "a list in square brackets",
        "an array of length 2" => "a list of two numbers, the least and the most,",
        "a boolean" => "true or false, without quotation marks,",
        other if other == "a map" || other.starts_with("struct ") => "an entry in curly brackets",
        other => return format!("{} stands here, and {other} belongs here", sample(found)),
    };
    format!("{} stands here; {belongs} belongs here", sample(found))
}

/// What was found, in the author's words.
fn sample(found: &str) -> String {
    match found {
        "map" => return "something in curly brackets".to_owned(),
        "sequence" => return "a list".to_owned(),
        "null" => return "“null”".to_owned(),
        _ => {}
    }
    let text = found.strip_prefix("string ").unwrap_or(found);
    let value = text.split('`').nth(1).unwrap_or(text);
    format!("“{}”", short(value.trim_matches('"')))
}

/// Names that one pair of brackets holds twice, where the reader would quietly take the last; and
/// whatever is too long or too many.
fn amiss(text: &str) -> Vec<(String, Fault)> {
    let mut found = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    let scan = Scan { place: String::new(), found: &mut found };
    // The text was read before, so that it cannot fail here.
    let _: Result<(), _> = scan.deserialize(&mut reader);
    found
}

struct Scan<'a> {
    place: String,
    found: &'a mut Vec<(String, Fault)>,
}

impl Scan<'_> {
    fn report(&mut self, fault: Fault) {
        if self.found.len() < MOST_SAID {
            self.found.push((self.place.clone(), fault));
        }
    }

    fn at_most(&mut self, found: usize, most: usize, fault: fn(usize, usize) -> Fault) {
        if found > most {
            self.report(fault(found, most));
        }
    }
}

fn too_many(found: usize, most: usize) -> Fault {
    Fault::TooMany { found, most }
}

fn too_long(found: usize, most: usize) -> Fault {
    Fault::TooLong { found, most }
}

impl<'de> DeserializeSeed<'de> for Scan<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Scan<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(mut self, text: &str) -> Result<(), E> {
        self.at_most(text.chars().count(), LONGEST_TEXT, too_long);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        let mut entries = 0;
        loop {
            let (place, found) = (self.place.clone(), &mut *self.found);
            if list.next_element_seed(Scan { place, found })?.is_none() {
                break;
            }
            entries += 1;
        }
        self.at_most(entries, MOST_ENTRIES, too_many);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<(), A::Error> {
        let mut seen = BTreeSet::new();
        let mut number = 0;
        while let Some(name) = entries.next_key::<String>()? {
            let shown = short(&name);
            let place = if self.place.is_empty() {
                shown.clone()
            } else {
                format!("{} › {shown}", self.place)
            };
            self.at_most(name.chars().count(), LONGEST_NAME, too_long);
            if !seen.insert(name) {
                self.report(Fault::Twice(shown));
            }
            let found = &mut *self.found;
            entries.next_value_seed(Scan { place, found })?;
            number += 1;
        }
        self.at_most(number, MOST_ENTRIES, too_many);
        Ok(())
    }
}
