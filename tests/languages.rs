//! Do the languages hold what they promise? Two that nobody speaks stand in for every real one, so
//! that what breaks in a long language, or in one read from right to left, breaks here.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[cfg(feature = "authoring")]
#[path = "support/authored.rs"]
mod authored;
mod support;

use meso_quiz::book::Book;
use meso_quiz::content::pseudo::{ACCENTED, MIRRORED};
use meso_quiz::content::{Region, book_file, shipped_in, speaks};
use meso_quiz::date::Date;
use meso_quiz::wording::{Direction, Label};
use support::BOOK;

fn book(tag: &str) -> Book {
    shipped_in(tag, Region::International).expect("a language of this build")
}

/// Every text of a book that stands on its own, in one order whatever the language.
fn texts(book: &Book) -> Vec<&str> {
    let words = &book.wording;
    let mut texts: Vec<&str> = Label::ALL.iter().map(|label| words.label(*label)).collect();
    for (_, question) in words.questions.iter() {
        texts.push(&question.text);
        texts.extend(question.choices.iter().map(|(_, choice)| choice.as_str()));
        texts.extend(question.groups.iter().map(String::as_str));
    }
    texts.extend(words.cautions.iter().map(|(_, text)| text.as_str()));
    texts.extend(words.cards.iter().map(|(_, text)| text.as_str()));
    texts
}

/// The blanks of a text, in order.
fn blanks(text: &str) -> Vec<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect()
}

/// Whether there is more to a text than blanks.
fn has_words(text: &str) -> bool {
    let outside = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    outside.collect::<String>().contains(char::is_alphabetic)
}

#[test]
fn every_text_is_there_in_each_language_with_its_blanks() {
    for tag in [ACCENTED, MIRRORED] {
        let other = book(tag);
        let pairs: Vec<_> = texts(&BOOK).into_iter().zip(texts(&other)).collect();
        assert_eq!(pairs.len(), texts(&other).len());
        for (english, other) in pairs {
            assert_eq!(blanks(english), blanks(other), "{english}");
            let anew = !has_words(english) || english != other;
            assert!(anew, "{english} is not written anew in {tag}");
        }
    }
}

#[test]
fn a_short_label_grows_to_three_times_its_length_and_a_sentence_by_two_fifths() {
    let long = book(ACCENTED);
    let length = |text: &str| text.chars().count();
    let pairs = texts(&BOOK).into_iter().zip(texts(&long));
    // A dash stands for what the app never says.
    for (english, other) in pairs.filter(|(english, _)| has_words(english)) {
        let (short, long) = (length(english), length(other));
        let least = if short <= 10 { short * 27 } else { short * 13 };
        assert!(long * 10 >= least, "{english} is only {other}");
        assert!(long <= (short * 3).max(short + 4), "{english} is as long as {other}");
        assert!(other.starts_with('[') && other.ends_with(']'), "{other} would not show a cut");
    }
}

#[test]
fn mirrored_words_are_turned_round_one_by_one_and_figures_in_blanks_are_not() {
    let mirrored = book(MIRRORED);
    assert_eq!(mirrored.wording.language.direction, Direction::RightToLeft);
    let caption = mirrored.wording.label(Label::Caption);
    assert_eq!(caption, "\u{202e}Question\u{202c} {n}");
    for text in texts(&mirrored) {
        let turns = text.matches('\u{202e}').count();
        assert_eq!(turns, text.matches('\u{202c}').count(), "{text}");
        assert!(turns > 0 || !has_words(text), "{text}");
    }
}

#[test]
fn a_date_has_its_day_the_name_of_its_month_and_its_year() {
    let firsts = (0..365).map(Date::after).filter(|date| date.day == 1);
    let written: Vec<String> = firsts.map(|date| BOOK.wording.date(date)).collect();
    let months = [
        "1 January 1970",
        "1 February 1970",
        "1 March 1970",
        "1 April 1970",
        "1 May 1970",
        "1 June 1970",
        "1 July 1970",
        "1 August 1970",
        "1 September 1970",
        "1 October 1970",
        "1 November 1970",
        "1 December 1970",
    ];
    assert_eq!(written, months);
}

#[test]
fn what_is_asked_and_what_follows_is_the_same_in_every_language() {
    for tag in [ACCENTED, MIRRORED] {
        let other = book(tag);
        assert_eq!(other.catalogue, BOOK.catalogue, "{tag}");
        assert_eq!(other.questionnaire, BOOK.questionnaire, "{tag}");
    }
}

#[test]
fn a_language_that_nobody_speaks_is_offered_to_nobody_who_did_not_ask_for_it() {
    let tags = |book: &Book| -> Vec<String> {
        book.languages.iter().map(|language| language.tag.clone()).collect()
    };
    assert_eq!(tags(&BOOK), ["en-GB"]);
    assert_eq!(tags(&book(MIRRORED)), ["en-GB", "en-XB"]);
}

#[test]
fn only_languages_of_this_build_are_asked_for() {
    for tag in ["", "de", "en-xa", "../en-XA", "en-XA/", "%2e%2e"] {
        assert!(!speaks(&BOOK, tag), "{tag}");
        assert!(shipped_in(tag, Region::International).is_none(), "{tag}");
    }
    for tag in ["en-GB", ACCENTED, MIRRORED] {
        assert!(speaks(&BOOK, tag), "{tag}");
        assert_eq!(book_file(tag), format!("book.{tag}.bin"));
    }
}

#[test]
fn every_concern_without_a_card_keeps_its_page_and_no_other_page_rides_along() {
    let concerns = || BOOK.catalogue.concerns.iter().map(|(_, concern)| concern);
    for page in &BOOK.wording.guide {
        let shown = concerns().any(|one| one.card.is_none() && one.guide == page.name);
        assert_eq!(!page.sections.is_empty(), shown, "{}", page.name);
        assert!(!page.title.is_empty() && !page.summary.is_empty(), "{}", page.name);
    }
    for concern in concerns() {
        let page = BOOK.wording.guide.iter().find(|page| page.name == concern.guide);
        assert!(page.is_some(), "{} has no page", concern.name);
    }
}

/// The files as a build writes them; only the authored content can be packed anew.
#[cfg(feature = "authoring")]
mod files {
    use super::*;
    use crate::authored::authored;
    use meso_quiz::content::open;
    use meso_quiz::content::pack::{Packed, pack, prove};

    fn packed() -> Packed {
        pack(&authored()).unwrap()
    }

    #[test]
    fn every_book_opens_in_every_region_as_the_gate_let_it_through() {
        assert_eq!(prove(&authored(), &packed()), Ok(()));
    }

    #[test]
    fn a_book_that_is_not_what_the_gate_let_through_fails_the_build() {
        let mut other = authored();
        other.rules.quiz.says.thresholds.fair += 1;
        assert!(prove(&other, &packed()).is_err());
    }

    #[test]
    fn a_book_of_other_content_or_a_damaged_one_is_refused() {
        let region = Region::International;
        let file = packed().file(MIRRORED).unwrap();
        assert_eq!(open(&file, region), Some(book(MIRRORED)));
        for end in [0, 1, 8, 16, 20, file.len() / 2, file.len() - 1] {
            assert_eq!(open(&file[..end], region), None, "cut off at {end}");
        }
        for at in (0..file.len()).step_by(file.len() / 60) {
            let mut damaged = file.clone();
            damaged[at] ^= 4;
            assert_eq!(open(&damaged, region), None, "damaged at {at}");
        }
        let mut other = authored();
        other.rules.quiz.says.thresholds.fair += 1;
        let other = pack(&other).unwrap().file(MIRRORED).unwrap();
        assert_eq!(open(&other, region), None, "of another edition");
    }
}
