//! Is the content free of problems, in every language and region? And is content that was edited
//! wrongly met with words that a person who does not program can act on?

#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "clippy does not take a helper of tests for a test"
)]

#[path = "support/authored.rs"]
mod authored;

use expect_test::{Expect, expect};
use meso_quiz::content::authored::Files;
use meso_quiz::content::review::review;
use meso_quiz::content::schemas::schemas;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static REAL: LazyLock<Files> = LazyLock::new(authored::files);

/// What is said about these files, one problem a line.
fn said(files: &Files) -> String {
    let problems = review(files).problems;
    let mut lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.push(String::new());
    lines.join("\n")
}

/// What the files of the British English guide say not to do.
fn not_to_do() -> Vec<String> {
    let guide = REAL.iter().filter(|(path, _)| path.starts_with("words/en-GB/guide/"));
    let pages = guide.map(|(_, text)| serde_json::from_slice::<Value>(text).expect("JSON"));
    let list =
        |of: &Value, name| of.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let sections = pages.flat_map(|page| list(&page, "sections"));
    let items = sections.flat_map(|section| list(&section, "do_not"));
    items.map(|item| item.as_str().expect("text").to_owned()).collect()
}

#[test]
fn what_not_to_do_says_so_in_its_first_words_for_whoever_does_not_see_the_mark() {
    let items = not_to_do();
    assert!(items.len() > 5, "{items:?}");
    assert!(items.iter().all(|item| item.starts_with("Do not ")), "{items:?}");
}

/// What is said about the real content after one edit.
#[track_caller]
#[allow(clippy::needless_pass_by_value, reason = "as expect-test is used everywhere")]
fn check(edit: impl FnOnce(&mut Files), expected: Expect) {
    let mut files = REAL.clone();
    edit(&mut files);
    expected.assert_eq(&said(&files));
}

/// What is said after some words of one file were replaced.
#[track_caller]
fn check_edit(file: &str, from: &str, to: &str, expected: Expect) {
    check(|files| replace(files, file, from, to), expected);
}

#[track_caller]
fn replace(files: &mut Files, file: &str, from: &str, to: &str) {
    let bytes = files.get_mut(file).expect("the file is there");
    let text = String::from_utf8(bytes.clone()).expect("the file is text");
    assert!(text.contains(from), "{file} does not say {from}");
    *bytes = text.replacen(from, to, 1).into_bytes();
}

#[test]
fn a27_the_content_is_free_of_problems_in_every_language_and_region() {
    let found = review(&REAL);
    assert_eq!(said(&REAL), "");
    let (languages, regions) = found.books;
    assert!(languages >= 1 && regions >= 4 * languages);
    assert!(found.readings.len() > 100, "the reading grades were measured");
}

#[test]
fn a_weight_in_quotation_marks() {
    check_edit(
        "concerns/fine_lines.json",
        r#""SKIN": 6"#,
        r#""SKIN": "6""#,
        expect![[r#"
            content/concerns/fine_lines.json: this file cannot be read: line 6, column 15: “6” stands here; a whole number, without quotation marks, belongs here
        "#]],
    );
}

#[test]
fn a_weight_that_would_drown_every_other() {
    check_edit(
        "concerns/fine_lines.json",
        r#""SKIN": 6"#,
        r#""SKIN": 1000"#,
        expect![[r#"
            content/concerns/fine_lines.json, at main › SKIN: 1000 is out of range; it may be -20 to 20
        "#]],
    );
}

#[test]
fn a_weight_of_nothing() {
    check_edit(
        "questions/lines.json",
        r#""SKIN": 3"#,
        r#""SKIN": 0"#,
        expect![[r#"
            content/questions/lines.json, at choices › rest_fine › points › SKIN: 0 points say nothing; take the line out
        "#]],
    );
}

#[test]
fn an_unknown_treatment() {
    check_edit(
        "questions/lines.json",
        r#""SKIN": 3"#,
        r#""SKNI": 3"#,
        expect![[r#"
            content/questions/lines.json, at choices › rest_fine › points › SKNI: there is no treatment “SKNI”; did you mean “SKIN”?
        "#]],
    );
}

#[test]
fn an_unknown_choice_in_a_condition() {
    check_edit(
        "paths/face.json",
        r#"["dark_patches"]"#,
        r#"["dark_patch"]"#,
        expect![[r#"
            content/paths/face.json, at steps › pigment › ask_when: there is no choice “dark_patch”; did you mean “dark_patches”?
        "#]],
    );
}

#[test]
fn an_unknown_card_and_an_unknown_source() {
    check(
        |files| {
            replace(files, "concerns/spots.json", r#""ACNE""#, r#""ACEN""#);
            replace(files, "concerns/spots.json", r#""K25""#, r#""K255""#);
        },
        expect![[r#"
            content/concerns/spots.json: there is no source “K255”; did you mean “K25”?
            content/concerns/spots.json, at card: there is no card “ACEN”; did you mean “ACNE”?
        "#]],
    );
}

#[test]
fn conditions_that_wait_for_each_other() {
    check(
        |files| {
            let lines = r#""ask": "lines",
            "ask_when": {
              "question": "face_concern",
              "any_of": ["dry_dull", "fine_lines", "deep_sag"]"#;
            let waits = r#""ask": "lines",
            "ask_when": {
              "question": "skin_feel",
              "any_of": ["dry"]"#;
            replace(files, "paths/face.json", lines, waits);
            let feel = r#""ask": "skin_feel",
            "ask_when": {
              "question": "face_concern",
              "any_of": ["dry_dull", "fine_lines", "texture_pores"]"#;
            let waits = r#""ask": "skin_feel",
            "ask_when": {
              "question": "lines",
              "any_of": ["none"]"#;
            replace(files, "paths/face.json", feel, waits);
        },
        expect![[r#"
            content/paths/face.json, at steps: these conditions wait for each other in a ring, so none of them could ever be met: lines waits for skin_feel, which waits for lines; take one of the conditions out
        "#]],
    );
}

#[test]
fn a_condition_that_waits_for_a_later_question() {
    check_edit(
        "paths/face.json",
        r#""question": "face_concern",
              "any_of": ["dark_patches"]"#,
        r#""question": "needles",
              "any_of": ["fine"]"#,
        expect![[r#"
            content/paths/face.json, at steps › pigment › ask_when: the condition waits for “needles”, which is not asked earlier on this path, so it could never be met; move one of the two
        "#]],
    );
}

#[test]
fn a_missing_word() {
    check_edit(
        "words/en-GB/questions/lines.json",
        r#"    "none": "No lines",
"#,
        "",
        expect![[r#"
            content/words/en-GB/questions/lines.json: the text of “none” is missing; add it
        "#]],
    );
}

#[test]
fn a_word_for_nothing() {
    check_edit(
        "words/en-GB/questions/lines.json",
        r#""none": "No lines","#,
        r#""none": "No lines", "many": "Many lines","#,
        expect![[r#"
            content/words/en-GB/questions/lines.json: the text “many” belongs to nothing; mend its id or take it out
        "#]],
    );
}

#[test]
fn an_empty_text() {
    check_edit(
        "words/en-GB/questions/lines.json",
        r#""No lines""#,
        r#"" ""#,
        expect![[r#"
            content/words/en-GB/questions/lines.json, at none: this text is empty; write it or take the line out
        "#]],
    );
}

#[test]
fn a_text_of_ten_thousand_characters() {
    let text = "A plain word. ".repeat(1_000);
    let text: String = text.chars().take(10_000).collect();
    check_edit(
        "words/en-GB/cards.json",
        "Go easy on heat, bleach and tight brushing.",
        &text,
        expect![[r#"
            content/words/en-GB/cards.json, at HAIR_CARE: this text has 10082 characters; shorten it to at most 2000
        "#]],
    );
}

#[test]
fn a_file_that_is_not_text() {
    check(
        |files| {
            let bytes = files.get_mut("words/en-GB/questions/lines.json");
            let bytes = bytes.expect("the file is there");
            bytes.splice(40..40, [0xFF, 0xFE]);
        },
        expect![[r#"
            content/words/en-GB/questions/lines.json: this is not UTF-8 text from byte 41 on; save the file as UTF-8 in your editor
        "#]],
    );
}

#[test]
fn an_unknown_entry() {
    check_edit(
        "questions/lines.json",
        r#""kind": "one""#,
        r#""knid": "one""#,
        expect![[r#"
            content/questions/lines.json: this file cannot be read: line 4, column 8: “knid” is not an entry that may stand here; did you mean “kind”?
        "#]],
    );
}

#[test]
fn a_kind_that_does_not_exist() {
    check_edit(
        "questions/lines.json",
        r#""kind": "one""#,
        r#""kind": "single""#,
        expect![[r#"
            content/questions/lines.json: this file cannot be read: line 4, column 18: “single” is not a word that may stand here; there are: one, many, concerns
        "#]],
    );
}

#[test]
fn a_missing_entry() {
    check_edit(
        "cautions/lump.json",
        r#""action": "DOCTOR""#,
        "",
        expect![[r#"
            content/cautions/lump.json: this file cannot be read: line 7, column 5: the entry “action” is missing from the brackets that close here; add it
        "#]],
    );
}

#[test]
fn a_missing_comma_and_a_comma_too_many() {
    check(
        |files| {
            replace(files, "questions/lines.json", r#""kind": "one","#, r#""kind": "one""#);
            replace(files, "concerns/spots.json", r#"["the points"]"#, r#"["the points",]"#);
        },
        expect![[r#"
            content/concerns/spots.json: this file cannot be read: line 10, column 41: take out the comma before this closing bracket
            content/questions/lines.json: this file cannot be read: line 5, column 3: a comma is missing before this, or a bracket is not closed
        "#]],
    );
}

#[test]
fn a_file_that_stops_in_the_middle() {
    check(
        |files| {
            let bytes = files.get_mut("quiz.json").expect("the file is there");
            bytes.truncate(200);
        },
        expect![[r#"
            content/quiz.json: this file cannot be read: line 11, column 3: the file stops in the middle; the last closing bracket or quotation mark is missing
        "#]],
    );
}

#[test]
fn a_list_where_a_text_belongs() {
    check_edit(
        "concerns/spots.json",
        r#""guide": "acne""#,
        r#""guide": ["acne"]"#,
        expect![[r#"
            content/concerns/spots.json: this file cannot be read: line 7, column 11: a list stands here; a text in quotation marks belongs here
        "#]],
    );
}

#[test]
fn a_choice_that_is_there_twice() {
    check_edit(
        "questions/lines.json",
        r#""id": "deep""#,
        r#""id": "moving""#,
        expect![[r#"
            content/questions/lines.json, at choice: “moving” is there twice; keep one
            content/questions/lines.json, at drawing: there is no choice “deep”; there are: none, moving, rest_fine, moving
            content/words/en-GB/questions/lines.json: the text “deep” belongs to nothing; mend its id or take it out
        "#]],
    );
}

#[test]
fn a_word_that_is_there_twice() {
    check_edit(
        "words/en-GB/questions/lines.json",
        r#""none": "No lines","#,
        r#""none": "No lines", "none": "None","#,
        expect![[r#"
            content/words/en-GB/questions/lines.json, at choices: “none” is there twice; keep one
        "#]],
    );
}

#[test]
fn a_missing_file() {
    check(
        |files| {
            files.remove("words/en-GB/cards.json");
        },
        expect![[r#"
            content/words/en-GB/cards.json: this file is missing
        "#]],
    );
}

#[test]
fn a_question_without_a_file() {
    check(
        |files| {
            files.remove("questions/habits.json");
            files.remove("words/en-GB/questions/lines.json");
        },
        expect![[r#"
            content/cards.json, at cards: card “SMOKING” belongs to nothing; mend its id or take it out
            content/quiz.json, at questions: the file of question “habits” is missing; add it
            content/words/en-GB/questions/: the file with the words of question “lines” is missing; add it
            content/words/en-GB/questions/habits.json: the text “none” belongs to nothing; mend its id or take it out
            content/words/en-GB/questions/habits.json: the text “sleep” belongs to nothing; mend its id or take it out
            content/words/en-GB/questions/habits.json: the text “smoke” belongs to nothing; mend its id or take it out
            content/words/en-GB/questions/habits.json: the text “sun_lots” belongs to nothing; mend its id or take it out
        "#]],
    );
}

#[test]
fn a_stray_file() {
    check(
        |files| {
            let copy = files["questions/lines.json"].clone();
            files.insert("question/lines (copy).json".to_owned(), copy);
        },
        expect![[r#"
            content/question/lines (copy).json: nothing reads this file; see the list of folders in content/README.md
        "#]],
    );
}

#[test]
fn a_blank_that_nothing_fills_and_a_blank_that_one_region_lacks() {
    check(
        |files| {
            replace(files, "words/en-GB/cautions.json", "{A_doctor}", "{A_docter}");
            replace(
                files,
                "words/en-GB/regions.json",
                r#"      "eating_help": "your doctor or an eating disorder helpline""#,
                r#"      "unused": "nobody""#,
            );
        },
        expect![[r#"
            content/words/en-GB/cautions.json, at darker_all_over: nothing fills the blank “{A_docter}”; see words/…/regions.json
            content/words/en-GB/cautions.json, at eating: nothing fills the blank “{eating_help}”; see words/…/regions.json
            content/words/en-GB/regions.json, at regions: the blank “unused” belongs to nothing; mend its id or take it out
            content/words/en-GB/regions.json, at regions › eu: the blank “unused” is missing; add it
            content/words/en-GB/regions.json, at regions › gb: the blank “unused” is missing; add it
            content/words/en-GB/regions.json, at regions › int: the blank “unused” is missing; add it
            content/words/en-GB/regions.json, at regions › us: the blank “eating_help” is missing; add it
        "#]],
    );
}

#[test]
fn a_region_that_is_missing() {
    check_edit(
        "words/en-GB/regions.json",
        r#""us": {"#,
        r#""usa": {"#,
        expect![[r#"
            content/words/en-GB/regions.json, at regions: the region “us” is missing; add it
        "#]],
    );
}

#[test]
fn a_question_and_a_choice_that_are_too_long() {
    check(
        |files| {
            let file = "words/en-GB/questions/lines.json";
            replace(
                files,
                file,
                "Look in a mirror with a relaxed face. What do you see?",
                "Please look in a big mirror now with a calm face. What do you see?",
            );
            replace(files, file, "No lines", "There are no lines on my face at all");
        },
        expect![[r#"
            content/words/en-GB/questions/lines.json, at choices › none: this has 9 words; shorten it to at most 8, or give the reason in this file's “longer_because”
            content/words/en-GB/questions/lines.json, at text: this has 15 words; shorten it to at most 12, or give the reason in this file's “longer_because”
        "#]],
    );
}

#[test]
fn a_reason_for_length_that_nothing_needs() {
    check_edit(
        "words/en-GB/questions/lines.json",
        r#""id": "lines","#,
        r#""id": "lines", "longer_because": "It was once long.","#,
        expect![[r#"
            content/words/en-GB/questions/lines.json, at longer_because: nothing here is too long any more; take this line out
        "#]],
    );
}

#[test]
fn a_text_that_is_hard_to_read() {
    check_edit(
        "words/en-GB/cautions.json",
        "Tell the clinic. Numbing products need extra care if you have fits.",
        "Inform the responsible practitioner, because anaesthetic preparations necessitate \
         additional consideration.",
        expect![[r#"
            content/words/en-GB/cautions.json, at epilepsy: this reads at school grade 28.4; use shorter sentences and words to come to 7 or less
        "#]],
    );
}

#[test]
fn words_that_visitors_are_never_shown() {
    check(
        |files| {
            let file = "words/en-GB/cards.json";
            replace(files, file, "Go easy on heat", "It is safe in 9% of us. Go easy on heat");
            let file = "words/en-GB/regions.json";
            replace(files, file, "an eating disorder charity", "the best charity");
        },
        expect![[r#"
            content/words/en-GB/cards.json, at HAIR_CARE: visitors are never shown “%”: a percentage promises a result; say “two in three people”
            content/words/en-GB/cards.json, at HAIR_CARE: visitors are never shown “safe”: nothing that is injected is without risk; say what is known about the risk
            content/words/en-GB/regions.json, at regions › int › eating_help: visitors are never shown “best”: no treatment is, for everyone; say what has better proof
        "#]],
    );
}

#[test]
fn what_nothing_uses() {
    check(
        |files| {
            replace(files, "quiz.json", r#""safety","#, r#""saftey","#);
            replace(files, "concerns/hair_breakage.json", r#""HAIR_CARE""#, r#""DANDRUFF""#);
            let source = r#""sources": {
    "ZZ": { "grade": "low", "title": "Nobody cites it" },"#;
            replace(files, "sources.json", r#""sources": {"#, source);
        },
        expect![[r#"
            content/cards.json, at cards: card “HAIR_CARE” belongs to nothing; mend its id or take it out
            content/quiz.json, at guide: there is no guide page “saftey”; did you mean “safety”?
            content/sources.json, at sources: source “ZZ” belongs to nothing; mend its id or take it out
            content/words/en-GB/guide/safety.json: guide page “safety” belongs to nothing; mend its id or take it out
        "#]],
    );
}

#[test]
fn a_statement_that_rests_on_nothing() {
    check_edit(
        "cautions/lump.json",
        r#"["R3"]"#,
        "[]",
        expect![[r#"
            content/cautions/lump.json: nothing says what this rests on; name a source of sources.json, or say what awaits a clinician's signature
        "#]],
    );
}

#[test]
fn the_schemas_on_disk_are_those_of_the_types() {
    let mut kept: Vec<String> = std::fs::read_dir(authored::folder().join("schema"))
        .expect("content/schema is there")
        .map(|entry| entry.expect("it can be listed").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    kept.sort();
    let mut names: Vec<&str> = schemas().into_iter().map(|(name, _)| name).collect();
    names.sort_unstable();
    assert_eq!(kept, names, "run: cargo xtask content --schemas");
    for (name, schema) in schemas() {
        let path = authored::folder().join("schema").join(name);
        let kept = std::fs::read(path).expect("the schema is there");
        let kept: Value = serde_json::from_slice(&kept).expect("it is JSON");
        assert_eq!(
            &kept,
            schema.as_value(),
            "content/schema/{name} is out of date; run: cargo xtask content --schemas"
        );
    }
}

#[test]
fn every_file_keeps_to_the_schema_it_names() {
    let validators: BTreeMap<_, _> = schemas()
        .into_iter()
        .map(|(name, schema)| {
            let validator = jsonschema::validator_for(schema.as_value());
            (name.to_owned(), validator.expect("the schema is one"))
        })
        .collect();
    for (path, bytes) in &*REAL {
        let file: Value = serde_json::from_slice(bytes).expect("the file is JSON");
        let named = file["$schema"].as_str().unwrap_or_default();
        let up = "../".repeat(path.matches('/').count()) + "schema/";
        let name = named.strip_prefix(&up).unwrap_or_default();
        let validator = validators.get(name);
        let validator =
            validator.unwrap_or_else(|| panic!("content/{path} names no schema: {named}"));
        let faults: Vec<String> = validator
            .iter_errors(&file)
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "content/{path}: {}", faults.join("; "));
    }
}
