//! How hard each text is to read, and which are too hard.

use super::grade::Counts;
use super::prose::{Kind, Text};
use crate::content::problem::{Fault, Problem};
use crate::content::raw::WordFiles;
use crate::wording::fill;
use std::collections::BTreeMap;

/// The highest school grade, in tenths, that a text may read at: a reader of about 12.
pub const HARDEST: i32 = 70;

/// Below so many words the formula only measures chance: such texts are judged together with the
/// other short texts of their file, as they are read together.
const FEWEST_WORDS: usize = 10;

/// What a text reads at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The school grade, in tenths.
    pub grade: i32,
    /// The file, as a path inside the content folder.
    pub file: String,
    /// The place in the file.
    pub place: String,
    /// What is read there, or how many short texts are judged together.
    pub says: String,
}

/// Every text's grade, the hardest first.
///
/// A question is graded as the screen it is, with its help and choices; of a text that differs
/// between regions the hardest reading counts.
pub(super) fn readings(words: &WordFiles, texts: &[Text<'_>]) -> Vec<Reading> {
    let mut readings = BTreeMap::new();
    // Most texts have no blanks and read the same everywhere.
    let counted: Vec<Option<Counts>> = texts
        .iter()
        .map(|text| (!text.says.contains('{')).then(|| Counts::of(text.says)))
        .collect();
    for region in words.regions.says.regions.values() {
        let blanks: Vec<(&str, &str)> =
            region.iter().map(|(blank, word)| (blank.as_str(), word.as_str())).collect();
        for reading in in_region(texts, &counted, &blanks) {
            let place = (reading.file.clone(), reading.place.clone());
            let hardest: &mut Reading = readings.entry(place).or_insert_with(|| reading.clone());
            if hardest.grade < reading.grade {
                *hardest = reading;
            }
        }
    }
    let mut readings: Vec<Reading> = readings.into_values().collect();
    readings.sort_by_key(|reading| -reading.grade);
    readings
}

fn in_region(
    texts: &[Text<'_>],
    counted: &[Option<Counts>],
    blanks: &[(&str, &str)],
) -> Vec<Reading> {
    let mut alone = Vec::new();
    let mut together: BTreeMap<(&str, &str), (Counts, usize)> = BTreeMap::new();
    for (text, counted) in texts.iter().zip(counted) {
        let says = fill(text.says, blanks);
        let counts = counted.unwrap_or_else(|| Counts::of(&says));
        let of_a_screen = text.kind != Kind::Other || text.file.contains("/questions/");
        if of_a_screen || counts.words < FEWEST_WORDS {
            let place = if of_a_screen { "the whole screen" } else { "short texts" };
            let (sum, number) = together.entry((text.file, place)).or_default();
            *sum = sum.and(counts);
            *number += 1;
        } else if let Some(grade) = counts.grade() {
            let (file, place) = (text.file.to_owned(), text.place.clone());
            alone.push(Reading { grade, file, place, says });
        }
    }
    let together = together.into_iter().filter_map(|((file, place), (sum, number))| {
        Some(Reading {
            grade: sum.grade()?,
            file: file.to_owned(),
            place: place.to_owned(),
            says: format!("{number} texts that are read together"),
        })
    });
    alone.extend(together);
    alone
}

/// The texts that are too hard.
pub(super) fn problems(readings: &[Reading]) -> impl Iterator<Item = Problem> {
    let hard = readings.iter().filter(|reading| reading.grade > HARDEST);
    hard.map(|reading| Problem {
        file: reading.file.clone(),
        place: reading.place.clone(),
        fault: Fault::HardToRead(reading.grade),
    })
}
