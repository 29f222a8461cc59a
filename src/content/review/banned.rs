//! Words that no visitor is shown.

use super::prose::Text;
use crate::content::problem::{Fault, Problem};
use crate::content::raw::{BannedWords, File, WordFiles};

/// Every banned word in every text, and in what the regions fill in.
pub(super) fn problems(
    list: &File<BannedWords>,
    words: &WordFiles,
    texts: &[Text<'_>],
) -> Vec<Problem> {
    let regions = words.regions.says.regions.iter();
    let filled = regions.flat_map(|(region, blanks)| {
        blanks.iter().map(move |(blank, word)| {
            let place = format!("regions › {region} › {blank}");
            (words.regions.path.as_str(), place, word.as_str())
        })
    });
    let texts = texts.iter().map(|text| (text.file, text.place.clone(), text.says));
    let mut problems = Vec::new();
    for (file, place, says) in texts.chain(filled) {
        let said = says.to_lowercase();
        for banned in &list.says.words {
            let forms = banned.forms.iter();
            for form in forms.filter(|form| has_word(&said, &form.to_lowercase())) {
                problems.push(Problem {
                    file: file.to_owned(),
                    place: place.clone(),
                    fault: Fault::Banned { word: form.clone(), reason: banned.reason.clone() },
                });
            }
        }
    }
    problems
}

/// Whether a text has a word, not as a part of another word.
fn has_word(text: &str, word: &str) -> bool {
    let is_letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    let inside_a_word = |before: &str, after: &str| {
        is_letter(word.chars().next()) && is_letter(before.chars().last())
            || is_letter(word.chars().last()) && is_letter(after.chars().next())
    };
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            let (before, rest) = text.split_at(at);
            let (_, after) = rest.split_at(word.len());
            !inside_a_word(before, after)
        })
}

#[cfg(test)]
mod tests {
    use super::has_word;

    #[test]
    fn a_word_is_found_whole_and_a_sign_anywhere() {
        assert!(has_word("is it safe?", "safe"));
        assert!(has_word("safe", "safe"));
        assert!(!has_word("safer, unsafe, safety", "safe"));
        assert!(has_word("anti-ageing cream", "anti-ageing"));
        assert!(!has_word("isotretinoin", "tretinoin"));
        assert!(has_word("up to 72% of people", "%"));
        assert!(has_word("what you need to know", "you need"));
        assert!(!has_word("what you needed", "you need"));
        assert!(!has_word("anything", ""));
    }
}
