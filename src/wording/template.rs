//! Filling in the blanks of a text.

/// Puts words into the blanks of a text: `{n}` becomes what is filed under `n`.
///
/// A blank nothing is filed under stays as it is; the content gate reports those.
pub fn fill(text: &str, blanks: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let word = after.split_once('}').and_then(|(name, after)| {
            let (_, word) = blanks.iter().find(|(blank, _)| *blank == name)?;
            Some((word, after))
        });
        if let Some((word, after)) = word {
            filled.push_str(word);
            rest = after;
        } else {
            filled.push('{');
            rest = after;
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_blank_takes_its_word_and_an_unknown_blank_stays_to_be_seen() {
        assert_eq!(
            fill("Question {n} of {total}", &[("n", "3"), ("total", "14")]),
            "Question 3 of 14"
        );
        assert_eq!(fill("{oops} and {", &[("n", "3")]), "{oops} and {");
    }
}
