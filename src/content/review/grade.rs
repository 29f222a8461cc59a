//! The school grade a text reads at, by the formula of Flesch and Kincaid.
//! It was made for English, and for running text: `reading` says what is put together.

use super::syllables;

/// Counts of what the formula weighs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    /// The words.
    pub(super) words: usize,
    sentences: usize,
    syllables: usize,
}

impl Counts {
    /// What a text has; its end ends a sentence.
    pub(super) fn of(text: &str) -> Self {
        let mut counts = Self::default();
        for word in words(text) {
            counts.words += 1;
            counts.syllables += syllables::count(word);
        }
        counts.sentences = sentences(text);
        counts
    }

    /// Both together.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            syllables: self.syllables + other.syllables,
        }
    }

    /// The US school grade in tenths; nothing for a text without words.
    pub(super) fn grade(self) -> Option<i32> {
        if self.words == 0 || self.sentences == 0 {
            return None;
        }
        let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
        let grade = 0.39 * count(self.words) / count(self.sentences)
            + 11.8 * count(self.syllables) / count(self.words)
            - 15.59;
        // Ten times a grade is small; the conversion takes a rounded number.
        #[allow(clippy::cast_possible_truncation, reason = "a grade is a small number")]
        let tenths = (grade * 10.0).round() as i32;
        Some(tenths)
    }
}

/// The words of a text: whatever has a letter or a digit, divided by spaces, dashes and slashes.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| sign.is_whitespace() || matches!(sign, '-' | '–' | '—' | '/'))
        .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// The sentences of a text: its end ends one, whether or not there is a full stop.
pub(super) fn sentences(text: &str) -> usize {
    let mut sentences = 0;
    let mut open = false;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let ends = matches!(sign, '.' | '!' | '?')
            && signs.peek().is_none_or(|next| !next.is_alphanumeric());
        if ends && open {
            sentences += 1;
            open = false;
        } else if sign.is_alphanumeric() {
            open = true;
        }
    }
    sentences + usize::from(open)
}

#[cfg(test)]
mod tests {
    use super::{Counts, sentences, words};

    #[test]
    fn a_sentence_ends_at_its_mark_or_at_the_end() {
        assert_eq!(sentences("One. Two? Three"), 3);
        assert_eq!(sentences("At 1.5 mm or deeper"), 1);
        assert_eq!(sentences("“Start again.” It clears them..."), 2);
        assert_eq!(sentences(" - "), 0);
    }

    #[test]
    fn words_are_divided_at_spaces_and_dashes() {
        let said: Vec<&str> = words("Fat-dissolving, “{n}” and don't / 18").collect();
        assert_eq!(said, ["Fat", "dissolving", "n", "and", "don't", "18"]);
    }

    #[test]
    fn the_grade_is_that_of_the_published_formula() {
        // 10 words, 2 sentences, 10 syllables: 0.39 x 5 + 11.8 - 15.59 = -1.84.
        let easy = "The cat sat on the mat. The dog ran fast.";
        assert_eq!(Counts::of(easy).grade(), Some(-18));
        // 9 words, 1 sentence, 25 syllables: 3.51 + 32.78 - 15.59 = 20.7.
        let hard = "Autoimmune conditions necessitate individual consideration by specialised \
                    medical practitioners";
        assert!(Counts::of(hard).grade() > Some(150));
        assert_eq!(Counts::of("").grade(), None);
    }
}
