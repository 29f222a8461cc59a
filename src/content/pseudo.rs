//! Two languages that nobody speaks, made from the English words to try the screens with: one long
//! and accented, one read from right to left. What is wrong in them would be wrong in a real one.

use super::raw::{
    Direction, File, FormWords, GuidePage, QuestionWords, Regions, Section, TreatmentWords,
    WordFiles,
};
use std::collections::BTreeMap;

/// Their tags.
pub const TAGS: [&str; 2] = super::tags::TAGS;
/// The tag of the long, accented one.
pub const ACCENTED: &str = TAGS[0];
/// The tag of the one that is read from right to left.
pub const MIRRORED: &str = TAGS[1];

/// The words of a language that nobody speaks; `None` for any other.
pub fn words(tag: &str, english: &WordFiles) -> Option<WordFiles> {
    let (direction, write): (_, Write) = match tag {
        ACCENTED => (Direction::LeftToRight, accented),
        MIRRORED => (Direction::RightToLeft, mirrored),
        _ => return None,
    };
    let mut words = english.clone();
    let language = &mut words.language.says;
    tag.clone_into(&mut language.tag);
    language.direction = direction;
    rewrite(&mut words, write);
    Some(words)
}

/// What is done to a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// It stands on its own.
    Whole,
    /// It is put into the blank of another, and must read on from there.
    Inside,
}

type Write = fn(Part, &str) -> String;

fn rewrite(words: &mut WordFiles, write: Write) {
    let whole = |text: &mut String| *text = write(Part::Whole, text);
    let name = &mut words.language.says.name;
    *name = write(Part::Inside, name);
    regions(&mut words.regions.says, write);
    words.labels.says.labels.values_mut().for_each(whole);
    words.questions.iter_mut().for_each(|file| question(file, whole));
    words.cautions.says.cautions.values_mut().for_each(whole);
    words.cards.says.cards.values_mut().for_each(whole);
    treatments(&mut words.treatments.says, whole);
    for combination in words.combinations.says.combinations.values_mut() {
        whole(&mut combination.name);
        combination.with.values_mut().for_each(whole);
    }
    words.guide.iter_mut().for_each(|file| page(file, whole));
}

fn regions(regions: &mut Regions, write: Write) {
    for text in regions.regions.values_mut().flat_map(BTreeMap::values_mut) {
        *text = write(Part::Inside, text);
    }
}

fn question(file: &mut File<QuestionWords>, whole: impl Fn(&mut String)) {
    let says = &mut file.says;
    whole(&mut says.text);
    if !says.help.is_empty() {
        whole(&mut says.help);
    }
    says.choices.values_mut().chain(says.groups.values_mut()).for_each(whole);
}

fn treatments(words: &mut TreatmentWords, whole: impl Fn(&mut String)) {
    words.families.values_mut().for_each(&whole);
    for form in words.forms.values_mut() {
        let FormWords { name, summary, top_up, after_effects, risks, alternatives } = form;
        [name, summary, top_up, after_effects].into_iter().for_each(&whole);
        risks.iter_mut().chain(alternatives).for_each(&whole);
    }
}

fn page(file: &mut File<GuidePage>, whole: impl Fn(&mut String)) {
    let says = &mut file.says;
    whole(&mut says.title);
    whole(&mut says.summary);
    for section in &mut says.sections {
        whole(&mut section.heading);
        let Section { heading: _, paragraphs, to_do, not_to_do } = section;
        paragraphs.iter_mut().chain(to_do).chain(not_to_do).for_each(&whole);
    }
}

/// With an accent on every letter that has one, and as much longer as a translation may be, between
/// brackets that show where it is cut off.
fn accented(part: Part, text: &str) -> String {
    let letters = outside_blanks(text, |words| words.chars().map(accent).collect());
    if part == Part::Inside {
        return letters;
    }
    let long = text.chars().count();
    let wanted = match long {
        0..=10 => long * 3,
        11..=20 => long * 2,
        _ => (long * 7).div_ceil(5),
    };
    let padding = PADDING.chars().cycle().take(wanted.saturating_sub(long + BRACKETS));
    format!("[{letters} {}]", padding.collect::<String>().trim_end())
}

/// What a text grows by before any padding: two brackets and a space.
const BRACKETS: usize = 3;
/// Words of every length, so that lines break as they do in a language of long words.
const PADDING: &str = "öñé ţŵöþļúš ţĥŕééßéçöñđ ƒöúŕ ƒîṽéåñđšîẋţý šéṽéñ éîĝĥţééñţĥš ";

fn accent(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const WITH_ACCENT: &str = "åƀçđéƒĝĥîĵķļḿñöþǫŕšţúṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻḾÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    let mut pairs = PLAIN.chars().zip(WITH_ACCENT.chars());
    pairs.find(|(plain, _)| *plain == letter).map_or(letter, |(_, accent)| accent)
}

/// With every word turned round: the marks make a browser lay it out from right to left.
/// Figures keep their order, as they do in languages that are read that way.
fn mirrored(_: Part, text: &str) -> String {
    outside_blanks(text, |words| {
        let mut turned = String::with_capacity(words.len() * 2);
        let mut inside = false;
        for letter in words.chars() {
            let is_word = letter.is_alphabetic() || letter == '’';
            match (inside, is_word) {
                (false, true) => turned.push(TURN),
                (true, false) => turned.push(END_OF_TURN),
                (false, false) | (true, true) => {}
            }
            inside = is_word;
            turned.push(letter);
        }
        if inside {
            turned.push(END_OF_TURN);
        }
        turned
    })
}

const TURN: char = '\u{202e}';
const END_OF_TURN: char = '\u{202c}';

/// A text with everything rewritten but its blanks.
fn outside_blanks(text: &str, rewrite: impl Fn(&str) -> String) -> String {
    let mut parts = text.split('{');
    let mut whole = parts.next().map(&rewrite).unwrap_or_default();
    for part in parts {
        whole.push('{');
        let (blank, after) = part.split_once('}').unwrap_or((part, ""));
        whole.push_str(blank);
        whole.push('}');
        whole.push_str(&rewrite(after));
    }
    whole
}
