//! Is whatever is put in met with answers that the questionnaire offers, or with a few clear words?
//! The fuzzer asks the same of inputs that it finds for itself: `cargo xtask fuzz`.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "clippy does not take a helper of tests for a test"
)]
#![allow(clippy::format_collect, reason = "a test may take its time to make an input")]

#[path = "support/authored.rs"]
mod authored;
mod support;

use meso_quiz::bad_input::{Held, content, line, loads, one_byte_changed, saved_text, walked};
use meso_quiz::content::authored::{Files, parse};
use meso_quiz::transcript;
use peak_alloc::PeakAlloc;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{RngSeed, TestRunner};
use std::sync::{LazyLock, Mutex, PoisonError};
use support::BOOK;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// What is allocated is counted for the whole process, so that one test runs at a time.
static TURN: Mutex<()> = Mutex::new(());

static REAL: LazyLock<Files> = LazyLock::new(authored::files);

/// The bytes of the real content.
static SIZE: LazyLock<usize> = LazyLock::new(|| REAL.values().map(Vec::len).sum());

/// What loading content may allocate at one time, for each byte of the content: the files
/// themselves, what they say, and the book.
const CONTENT_PER_BYTE: usize = 32;
/// What reading a line may allocate at one time: it looks at no more than 4 KiB.
const LINE_AT_MOST: usize = 512 * 1024;

/// Checks that a property holds, and that no more was allocated at one time than allowed.
#[track_caller]
fn check(at_most: usize, property: impl FnOnce() -> Held) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let held = property();
    let peak = MEMORY.peak_usage().saturating_sub(before);
    assert_eq!(held, Ok(()));
    assert!(peak <= at_most, "{peak} bytes were allocated, and {at_most} may be");
}

#[track_caller]
fn check_line(text: &str) {
    check(LINE_AT_MOST, || line(BOOK.rules(), text));
    check(LINE_AT_MOST + 2 * text.len(), || saved_text(&BOOK, text));
}

#[track_caller]
fn check_content(input: &[u8]) {
    check(CONTENT_PER_BYTE * (*SIZE + input.len()), || content(&REAL, input));
}

/// Checks the real content with these bytes in the place of a file.
#[track_caller]
fn check_file(path: &str, bytes: &[u8]) {
    let mut files = REAL.clone();
    assert!(files.contains_key(path), "{path}");
    files.insert(path.to_owned(), bytes.to_vec());
    check(CONTENT_PER_BYTE * (*SIZE + bytes.len()), || loads(&files));
}

/// What is said about a file with these bytes, all of it.
#[track_caller]
fn said(path: &str, bytes: &[u8]) -> String {
    let mut files = REAL.clone();
    files.insert(path.to_owned(), bytes.to_vec());
    let problems = match parse(&files) {
        Ok(authored) => authored.gate_problems(),
        Err(problems) => problems,
    };
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}

/// Runs so many cases, the same in every run.
#[track_caller]
fn always<S: Strategy>(cases: u32, inputs: &S, holds: impl Fn(S::Value)) {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    LazyLock::force(&BOOK);
    LazyLock::force(&SIZE);
    let config = ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(3),
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let run = TestRunner::new(config).run(inputs, |input| {
        holds(input);
        Ok(())
    });
    if let Err(why) = run {
        panic!("{why}");
    }
}

/// Runs one test alone.
fn alone(test: impl FnOnce()) {
    always(1, &Just(()), |()| ());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    test();
}

/// Every word a line may be made of: keys, areas, choices, and the signs between them.
static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let questions = BOOK.questionnaire.questions.iter();
    let names = questions.flat_map(|(_, question)| {
        let choices = question.choices.iter().map(|(_, choice)| choice.name.clone());
        choices.chain([question.name.clone()])
    });
    let signs = ["=", ";", "; ", "+", "@", "main", "others", "flags", "also_area", "none", "|"];
    names.chain(signs.map(str::to_owned)).collect()
});

/// A part of a line that is mostly right: a question with choices of its own.
fn part() -> impl Strategy<Value = String> {
    let safety: Vec<String> = {
        let questions = BOOK.questionnaire.questions.iter().filter(|(_, asked)| asked.safety);
        let ticks = questions.flat_map(|(_, asked)| asked.choices.iter());
        ticks.map(|(_, tick)| tick.name.clone()).collect()
    };
    let areas = vec!["", "", "", "@face", "@chin", "@scalp", "@body"];
    let own = (any::<Index>(), select(areas), vec(any::<Index>(), 1..3)).prop_map(
        |(question, area, choices)| {
            let questions = &BOOK.questionnaire.questions;
            let asked = questions.ids().nth(question.index(questions.len()));
            let asked = asked.and_then(|id| questions.get(id)).expect("a question");
            let names: Vec<&str> =
                asked.choices.iter().map(|(_, choice)| choice.name.as_str()).collect();
            let chosen: Vec<&str> =
                choices.iter().map(|choice| names[choice.index(names.len())]).collect();
            format!("{}{area}={}", asked.name, chosen.join("+"))
        },
    );
    let flags = vec(select(safety), 1..3).prop_map(|ticks| format!("flags={}", ticks.join("+")));
    let second = select(vec!["face", "chin", "scalp", "body"]);
    prop_oneof![8 => own, 2 => flags, 1 => second.prop_map(|area| format!("also_area={area}"))]
}

/// A line that is mostly right.
fn mostly_right() -> impl Strategy<Value = String> {
    let area = select(vec!["", "area=face; ", "area=chin; ", "area=scalp; ", "area=body; "]);
    (area, vec(part(), 0..6)).prop_map(|(area, parts)| format!("{area}{}", parts.join("; ")))
}

#[test]
fn any_bytes_in_the_place_of_a_file_are_met_with_a_book_or_with_problems() {
    let whole = (any::<[u8; 2]>(), vec(any::<u8>(), 0..200))
        .prop_map(|(file, bytes)| [&file[..], &[0], &bytes].concat());
    always(6, &whole, |input| check_content(&input));
}

#[test]
fn a_few_changed_bytes_are_met_with_a_book_or_with_problems() {
    let signs = || select(b"\"{}[],:0123456789abcxyz \n".to_vec());
    let change = (any::<u16>(), 0_u8..3, signs()).prop_map(|(at, how, byte)| {
        let [low, high] = at.to_le_bytes();
        [low, high, how, byte]
    });
    let few = (any::<[u8; 2]>(), vec(change, 1..3))
        .prop_map(|(file, changes)| [&file[..], &[1], &changes.concat()].concat());
    always(24, &few, |input| check_content(&input));
}

#[test]
fn any_text_is_met_with_answers_that_are_offered_or_with_faults() {
    always(150, &any::<String>(), |text| check_line(&text));
    let words = vec(select(WORDS.clone()), 0..40).prop_map(|words| words.concat());
    always(150, &words, |text| check_line(&text));
}

#[test]
fn a_line_that_is_mostly_right_is_read_as_it_is_written() {
    always(800, &mostly_right(), |text| check_line(&text));
}

#[test]
fn a_visit_is_kept_whatever_was_done_in_it() {
    always(150, &vec(any::<u8>(), 0..120), |actions| {
        check(LINE_AT_MOST, || walked(&BOOK, &actions));
    });
}

#[test]
fn one_changed_byte_of_a_kept_visit_is_refused_or_restored_soundly() {
    let inputs = (vec(any::<u8>(), 0..120), any::<usize>(), 32..127_u8);
    always(150, &inputs, |(actions, at, byte)| {
        check(LINE_AT_MOST, || one_byte_changed(&BOOK, &actions, at, byte));
    });
}

#[test]
fn nasty_lines() {
    alone(|| {
        for text in [
            "",
            ";",
            ";;; ; ;",
            "=",
            "+",
            "@",
            "|",
            "a",
            "=;=;=",
            "age=",
            "age==30s",
            "age=30s=",
            "age=30s+",
            "age=30s+40s",
            "age=30s; age=30s",
            "age=30s; age@face=40s",
            "age@@=30s",
            "a@@b=c",
            "@=x",
            "pinch@=soft",
            "pinch@@body=soft",
            "pinch@body@body=soft",
            "area@body=face",
            "area=face; area@body=nonsense",
            "area=face; pinch=soft",
            "pinch@face=soft",
            "also_area=face",
            "area=face; also_area=face",
            "area=face; also_area@face=body",
            "flags=none+pregnant",
            "flags=none+none",
            "flags=pregnant+pregnant",
            "now=none+pregnant",
            "area=face; now=none; flags=pregnant",
            "area=face; flags=pregnant; now=none",
            "area=face; flags=pregnant; now@face=none",
            "area=face; main=dry_dull; face_concern=fine_lines",
            "area=face; main=dry_dull; others=dry_dull",
            "area=face; others=dry_dull",
            "main=dry_dull",
            "area=chin; main=double_chin; others=double_chin",
            "age=1e999",
            "age=-0",
            "age=99999999999999999999",
            "age=30s\0",
            "\0\0\0=\0",
            "age\u{202e}=s03",
            "\u{200f}age=30s",
            "\u{feff}age=30s",
            "аge=30s",
            "age=30s\narea=face",
            "age=30s\r\n",
        ] {
            check_line(text);
        }
        check_line(&"x".repeat(1 << 20));
        check_line(&";".repeat(1_000_000));
        check_line(&"a=b;".repeat(1_000));
        check_line(&"a=b;".repeat(100_000));
        check_line(&format!("flags={}", "+".repeat(4_000)));
        check_line(&format!("flags={}", "x+".repeat(2_000)));
        let many: String = (0..600).map(|number| format!("{number}=1;")).collect();
        check_line(&many);
        let (long, areas) = ("ж".repeat(1_000), "@".repeat(1_000));
        check_line(&format!("{long}={long}"));
        check_line(&format!("age{areas}={areas}"));
    });
}

#[test]
fn nasty_saved_texts() {
    alone(|| {
        let version = &BOOK.version;
        for text in [
            "1".to_owned(),
            "1|".to_owned(),
            "||||".to_owned(),
            format!("1|{version}|1800000000|0|"),
            format!("1|{version}|1800000000|18446744073709551615|age=30s"),
            format!("1|{version}|1800000000|18446744073709551616|age=30s"),
            format!("1|{version}|1800000000|-1|age=30s"),
            format!("1|{version}|99999999999999999999|1|age=30s"),
            format!("1|{version}|-0|1|age=30s"),
            format!("1|{version}|1e999|1|age=30s"),
            format!("1|{version}|1800000000|3|age=30s|age=40s"),
            format!("1|{version}|1800000000|9|age=under18; area=face"),
            format!("1|{version}|1800000000|9|area=face; also_area=body; now@body=none"),
            format!("1|{version}|1800000000|9|area=face; now=none; flags=pregnant"),
            format!("1|{version}|1800000000|1|{}", "|".repeat(5_000)),
        ] {
            check_line(&text);
        }
    });
}

#[test]
fn nasty_content() {
    alone(|| {
        let deep = |open: &str, close: &str| open.repeat(10_000) + &close.repeat(10_000);
        let ids: String = (0..20_000).map(|id| format!("\"i{id}\",")).collect();
        for bytes in [
            b"".to_vec(),
            b"null".to_vec(),
            b"\0\0\0\0".to_vec(),
            b"\xff\xfe\x00".to_vec(),
            deep("[", "]").into_bytes(),
            deep("{\"id\":", "}").into_bytes(),
            b"1e999".to_vec(),
            b"-0".to_vec(),
            b"99999999999999999999".to_vec(),
            format!("\"{}\"", "x".repeat(200_000)).into_bytes(),
            format!("{{\"{}\": 1}}", "x".repeat(200_000)).into_bytes(),
            format!("[{ids}0]").into_bytes(),
            vec![b'['; 1 << 20],
        ] {
            check_file("quiz.json", &bytes);
        }
    });
}

/// A real file with some words of it replaced.
#[track_caller]
fn with(path: &str, from: &str, to: &str) -> Vec<u8> {
    let text = String::from_utf8(REAL[path].clone()).expect("the file is text");
    assert!(text.contains(from), "{path} does not say {from}");
    text.replacen(from, to, 1).into_bytes()
}

#[test]
fn nasty_numbers_in_content() {
    alone(|| {
        let file = "concerns/fine_lines.json";
        for number in ["1e999", "-0", "99999999999999999999", "2147483648", "-2147483648", "6.5"] {
            let bytes = with(file, "\"SKIN\": 6", &format!("\"SKIN\": {number}"));
            check_file(file, &bytes);
            assert_ne!(said(file, &bytes), "", "{number}");
        }
        let bytes = with("treatments/skin.json", "\"sessions\": [3, ", "\"sessions\": [3, 655");
        check_file("treatments/skin.json", &bytes);
        assert!(said("treatments/skin.json", &bytes).contains("it may be 1 to 104"));
    });
}

#[test]
fn nasty_lists_and_names_in_content() {
    alone(|| {
        // More ids than an id can count.
        let ids: String = (0..30_000).map(|id| format!("\"i{id}\", ")).collect();
        let bytes = with("quiz.json", "\"families\": [", &format!("\"families\": [{ids}"));
        check_file("quiz.json", &bytes);
        assert!(said("quiz.json", &bytes).contains("content has at most 262144"));
        let ids: String = (0..2_000).map(|id| format!("\"i{id}\", ")).collect();
        let bytes = with("quiz.json", "\"families\": [", &format!("\"families\": [{ids}"));
        check_file("quiz.json", &bytes);
        assert!(said("quiz.json", &bytes).contains("there may be at most 1000"));
        // Every name at its longest, in a place that is made of it.
        let long = "y".repeat(19_000);
        let points: String = (0..900).map(|id| format!("\"T{id}\": 1, ")).collect();
        let bytes =
            with("questions/lines.json", "\"id\": \"rest_fine\"", &format!("\"id\": \"{long}\""));
        check_file("questions/lines.json", &bytes);
        assert!(said("questions/lines.json", &bytes).contains("yyy…” is missing"));
        let text = String::from_utf8(bytes).expect("the file is text");
        let bytes = text.replacen("\"points\": {", &format!("\"points\": {{{points}"), 1);
        check_file("questions/lines.json", bytes.as_bytes());
        // A region for every few bytes, each of which is a book of its own.
        let regions: String = (0..900).map(|id| format!("\"r{id}\": {{}}, ")).collect();
        let bytes = with(
            "words/en-GB/regions.json",
            "\"regions\": {",
            &format!("\"regions\": {{{regions}"),
        );
        check_file("words/en-GB/regions.json", &bytes);
        // A text that is nothing but blanks.
        let blanks = "{".repeat(1_999);
        let bytes = with("words/en-GB/questions/lines.json", "No lines", &blanks);
        check_file("words/en-GB/questions/lines.json", &bytes);
        // The same name again and again.
        let twice = "\"none\": \"No\", ".repeat(900);
        let bytes =
            with("words/en-GB/questions/lines.json", "\"none\":", &format!("{twice} \"none\":"));
        check_file("words/en-GB/questions/lines.json", &bytes);
    });
}

#[test]
fn a_mark_that_says_utf_8_is_no_fault() {
    alone(|| {
        let bytes = ["\u{feff}".as_bytes(), &REAL["quiz.json"]].concat();
        assert_eq!(said("quiz.json", &bytes), "");
    });
}

/// What is said about a line, or what was read from it.
#[track_caller]
fn check_said(text: &str, expected: &str) {
    let read = transcript::read(BOOK.rules(), text);
    let said = match read {
        Ok(answers) => transcript::exact(BOOK.rules(), &answers),
        Err(faults) => faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
    };
    assert_eq!(said, expected, "{text}");
}

#[test]
fn answers_that_no_visit_gives_are_refused() {
    alone(|| {
        let none = "the choices of “now” include “none”, which stands alone";
        check_said("area=face; now=none+pregnant", none);
        check_said("area=face; now=none; flags=pregnant", none);
        check_said("area=face; now=pregnant; flags=trying", "area=face; now=pregnant+trying");
        check_said(
            "pinch@face=soft",
            "“pinch” is not asked about the area “face”; take it out or name its own area",
        );
        check_said(
            "area=face; pinch=soft",
            "“pinch” is not asked about the area “face”; take it out or name its own area",
        );
        check_said("area=face; hair_amount=early", "area=face; hair_amount@scalp=early");
        check_said("age=30s; age@face=40s", "“age@face” is there twice; keep one");
        check_said(
            "area=face; main=dry_dull; face_concern=fine_lines",
            "“face_concern” is there twice; keep one",
        );
        check_said("area@body=face", "there is no question “area@body”; did you mean “area”?");
        check_said(&";".repeat(5_000), "this line has 5000 bytes, and a visit takes at most 4096");
    });
}
