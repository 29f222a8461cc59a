//! How many syllables an English word has, by its letters: a rule of thumb that is right for nearly
//! every word of plain text, with the words it gets wrong listed beside it.

/// Words that the rule would get wrong, by their syllables.
const EXCEPTIONS: [(usize, &str); 6] = [
    (1, "does eye eyes goes make ones shoes tongue"),
    (
        2,
        "abscess being business colour create evening every eyebrows facelift fibre \
         fibres lifestyle lifestyles people really someone something sometimes",
    ),
    (3, "area areas cellulite different everyone everything idea medicine medicines"),
    (4, "diabetes psoriasis"),
    (5, "hyaluronic mesotherapy vitiligo"),
    (6, "isotretinoin"),
];

/// The syllables of one word; at least one.
pub(super) fn count(word: &str) -> usize {
    if is_abbreviation(word) {
        return word.chars().count();
    }
    let letters: String =
        word.chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase).collect();
    let known = EXCEPTIONS.iter().find(|(_, words)| words.split(' ').any(|word| word == letters));
    known.map_or_else(|| by_rule(&letters), |(syllables, _)| *syllables)
}

/// Said letter by letter, such as SPF.
fn is_abbreviation(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(|letter| letter.is_ascii_uppercase())
}

fn by_rule(word: &str) -> usize {
    let mut groups = 0;
    let mut in_group = false;
    let mut before = ' ';
    let mut first = true;
    for letter in word.chars() {
        // A y that opens a word, or stands between two vowels, is heard as a consonant.
        let vowel = is_vowel(letter) && !(letter == 'y' && first);
        if vowel && (!in_group || parts(before, letter)) {
            groups += 1;
        }
        in_group = vowel;
        before = letter;
        first = false;
    }
    groups += joined_too_much(word);
    groups -= silent(word).min(groups);
    groups.max(1)
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Whether two vowels in a row are heard apart, as in “di-abetes” and “try-ing”.
fn parts(before: char, letter: char) -> bool {
    matches!(
        (before, letter),
        ('i', 'a' | 'o' | 'u') | ('y', 'i' | 'e' | 'a' | 'o') | ('u', 'a' | 'o') | ('e', 'o')
    )
}

/// Endings whose vowels are heard apart (counted up) or as one (taken back, by `silent`).
fn joined_too_much(word: &str) -> usize {
    let apart = ["iet", "iest", "ience", "ient", "eing", "oing", "aing", "uing"];
    let apart = apart.iter().any(|part| word.contains(part));
    let comparative = word.len() > 4 && word.ends_with("ier") && !word.ends_with("eier");
    let buzzing = word.ends_with("sm") || word.ends_with("thm");
    usize::from(apart) + usize::from(comparative) + usize::from(buzzing)
}

/// Letters that were counted and are not heard.
fn silent(word: &str) -> usize {
    let mut silent = 0;
    // “-tion”, “special”, “gorgeous”: the i or e only softens what is before it.
    for soft in ["tio", "sio", "cio", "gio", "xio", "cia", "tia", "geo", "ceo", "qua", "gua", "quo"]
    {
        silent += usize::from(word.contains(soft));
    }
    for inner in ["ely", "eful", "eless", "ement", "eness"] {
        let stem = word.find(inner).and_then(|at| word.get(..at));
        silent += usize::from(stem.is_some_and(|stem| ends_voiced(stem) && has_vowel(stem)));
    }
    silent + usize::from(silent_ending(word))
}

fn silent_ending(word: &str) -> bool {
    if let Some(stem) = word.strip_suffix("es") {
        let hissing = ["s", "x", "z", "c", "g", "ch", "sh"];
        return ends_voiced(stem)
            && has_vowel(stem)
            && !hissing.iter().any(|end| stem.ends_with(end))
            && !ends_in_le(stem);
    }
    if let Some(stem) = word.strip_suffix("ed") {
        return ends_voiced(stem) && has_vowel(stem) && !stem.ends_with(['t', 'd']);
    }
    word.strip_suffix('e')
        .is_some_and(|stem| ends_voiced(stem) && has_vowel(stem) && !ends_in_le(stem))
}

/// A consonant and an l, as in “needle”, whose e is heard.
fn ends_in_le(stem: &str) -> bool {
    let before = stem.strip_suffix('l').and_then(|rest| rest.chars().last());
    before.is_some_and(|letter| !is_vowel(letter))
}

fn ends_voiced(stem: &str) -> bool {
    stem.chars().last().is_some_and(|letter| !is_vowel(letter))
}

fn has_vowel(stem: &str) -> bool {
    stem.chars().any(is_vowel)
}

#[cfg(test)]
mod tests {
    use super::count;

    #[track_caller]
    fn check(syllables: usize, words: &str) {
        let wrong: Vec<(&str, usize)> = words
            .split(' ')
            .map(|word| (word, count(word)))
            .filter(|(_, counted)| *counted != syllables)
            .collect();
        assert_eq!(wrong, [], "should have {syllables}");
    }

    #[test]
    fn words_of_one_syllable() {
        check(
            1,
            "a the skin scar hair lines used looked eyes scarred raised cause tongue cheeks weight \
             bruise strength don't can't change goes does through month ones breathe bleach years",
        );
    }

    #[test]
    fn words_of_two_syllables() {
        check(
            2,
            "needle needles swelling patches treated changes people someone trying doctor clinic \
             rarely careful movement spotted product bruises loses diet quiet thinner going doing \
             moisture social special action mention facial doctor's GP UK sunscreen table \
             tables steady question treatment colour closely language redness often minor lion",
        );
    }

    #[test]
    fn words_of_three_syllables() {
        check(
            3,
            "injection injections pharmacist area areas usual consider company different cellulite \
             medicine SPF infection surgery visible easier healthier idea natural benefit \
             already moderate studio serious gradual",
        );
    }

    #[test]
    fn words_of_more_syllables() {
        check(4, "diabetes psoriasis information rejuvenate materials anybody");
        check(5, "mesotherapy hyaluronic rejuvenation university");
        check(6, "isotretinoin");
    }
}
