//! Everything that can be said about the content without asking anyone: what the gate refuses, what
//! nothing uses, what is too hard, too long or not to be said, and what rests on nothing.

mod banned;
mod grade;
mod hardness;
mod leftovers;
mod lengths;
mod prose;
mod syllables;

pub use hardness::{HARDEST, Reading};

use super::authored::{Authored, Files, parse};
use super::basis;
use super::problem::Problem;

/// What a look through the content found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// What has to be mended.
    pub problems: Vec<Problem>,
    /// What the texts read at, the hardest first. The formula is for English; the texts of other
    /// languages are not among them.
    pub readings: Vec<Reading>,
    /// How many texts there are for visitors, in all languages.
    pub texts: usize,
    /// How many languages there are, and how many regions in all of them.
    pub books: (usize, usize),
    /// How many statements await a clinician's signature, and in how many places.
    pub awaiting_signature: (usize, usize),
}

/// Looks through the content.
///
/// A file that cannot be read hides what depends on it: then only such files are named.
pub fn review(files: &Files) -> Review {
    match parse(files) {
        Ok(authored) => look_through(&authored),
        Err(problems) => Review { problems, ..Review::default() },
    }
}

fn look_through(authored: &Authored) -> Review {
    let mut review = Review { problems: authored.gate_problems(), ..Review::default() };
    review.problems.extend(leftovers::problems(authored));
    review.problems.extend(basis::problems(authored));
    for words in authored.words.values() {
        let texts = prose::texts(words);
        let banned = banned::problems(&authored.banned_words, words, &texts);
        review.problems.extend(banned);
        review.problems.extend(lengths::problems(words, &texts));
        if words.language.says.tag.starts_with("en") {
            review.readings.extend(hardness::readings(words, &texts));
        }
        review.texts += texts.len();
        review.books.0 += 1;
        review.books.1 += words.regions.says.regions.len();
    }
    review.readings.sort_by_key(|reading| -reading.grade);
    let hard = hardness::problems(&review.readings);
    review.problems.extend(hard);
    review.problems.sort();
    review.problems.dedup();
    for statement in basis::statements(authored) {
        let waiting = statement.awaiting_signature.len();
        review.awaiting_signature.0 += waiting;
        review.awaiting_signature.1 += usize::from(waiting > 0);
    }
    review
}
