//! Does a record say what was answered and shown, all of it and nothing else, in each of its forms?

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[path = "support/asked.rs"]
mod asked;
mod support;
#[path = "support/walked.rs"]
mod walked;

use expect_test::expect;
use meso_quiz::consultation::Consultation;
use meso_quiz::questionnaire::{Answer, Said as _};
use meso_quiz::record;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use support::{BOOK, at_result, book_in};
use walked::walked;

const DAY: &str = "2026-11-22";
const DRY: &str = "age=30s; area=face; main=dry_dull; others=fine_lines; rf_face=none; lines=moving; \
    skin_feel=dry; sun=2; now=none; conditions=keloid+thyroid_hormone; meds=none; needles=fine; \
    hope=small; worry=little";
const TWO_AREAS: &str = "age=30s; area=face; main=dry_dull; lines=moving; rf_face=none; skin_feel=dry; \
    sun=2; now=none; conditions=none; meds=none; needles=fine; hope=small; worry=little; \
    also_area=scalp; scalp_concern@scalp=dandruff; rf_scalp@scalp=none; now@scalp=cold_sore";
/// Everything after the mole is off the live path.
const MOLE: &str = "age=40s; area=face; main=dark_patches; rf_face=mole_change; pigment=small_spots; \
    sun=2; needles=fine; hope=clear; worry=some";

static QUESTIONNAIRE: LazyLock<Value> = LazyLock::new(|| read(&record::questionnaire(&BOOK)));
static SCHEMA: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| jsonschema::validator_for(&read(record::SCHEMA)).unwrap());

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn own(visit: &Consultation) -> Value {
    read(&record::own(&BOOK, visit, DAY))
}

fn response(visit: &Consultation) -> Value {
    read(&record::response(&BOOK, visit, DAY))
}

/// The links and codes of a response, one item a line.
fn outline(items: &Value, depth: usize) -> String {
    let lines = items.as_array().into_iter().flatten().map(|item| {
        let answers = item["answer"].as_array().into_iter().flatten();
        let codes: Vec<_> =
            answers.map(|answer| answer["valueCoding"]["code"].as_str().unwrap()).collect();
        let codes = codes.join(" ");
        let line = format!("{}{}: {codes}", "  ".repeat(depth), item["linkId"].as_str().unwrap());
        format!("{}\n{}", line.trim_end(), outline(&item["item"], depth + 1))
    });
    lines.collect()
}

#[test]
fn a_record_system_reads_the_area_under_a_heading_and_the_main_concern_apart_from_the_other() {
    expect![[r"
        age: age.30s
        area: area.face
        face:
          face_concern@face: face_concern.dry_dull
          face_concern@face/also: face_concern.fine_lines
          rf_face@face: rf_face.none
          lines@face: lines.moving
          skin_feel@face: skin_feel.dry
          now@face: now.none
        sun: sun.2
        conditions: conditions.thyroid_hormone conditions.keloid
        meds: meds.none
        needles: needles.fine
        hope: hope.small
        worry: worry.little
    "]]
    .assert_eq(&outline(&response(&at_result(DRY))["item"], 0));
}

#[test]
fn a_second_area_is_named_and_has_a_heading_of_its_own() {
    let response = response(&at_result(TWO_AREAS));
    let outline = outline(&response["item"], 0);
    for line in [
        "also_area: area.scalp\n",
        "\nscalp:\n",
        "  now@face: now.none\n",
        "  now@scalp: now.cold_sore\n",
    ] {
        assert!(outline.contains(line), "{line} in {outline}");
    }
    let own = own(&at_result(TWO_AREAS));
    assert_eq!(own["areas"], json!(["face", "scalp"]));
    assert_eq!(own["results"][0]["area"], "face");
    assert_eq!(own["results"][1]["area"], "scalp");
}

#[test]
fn a_response_says_the_day_and_the_language_and_names_nobody() {
    let mut response = response(&at_result(DRY));
    let first = response["item"][0].clone();
    response["item"] = json!([]);
    assert_eq!(
        response,
        json!({
            "resourceType": "QuestionnaireResponse",
            "language": "en-GB",
            "questionnaire": "urn:uuid:e14ba844-9cad-4634-af3a-a3f5f3d2436d|2026.11",
            "status": "completed",
            "authored": "2026-11-22",
            "item": []
        })
    );
    assert_eq!(first["text"], "How old are you?");
    assert_eq!(first["answer"][0]["valueCoding"]["display"], "30 to 39");
}

#[test]
fn our_own_form_says_what_was_shown_and_what_was_raised_and_by_which_answers() {
    let own = own(&at_result(DRY));
    assert_eq!(own["results"][0]["outcome"], "MATCH");
    assert_eq!(
        own["results"][0]["suggestions"][0],
        json!({
            "type": "SKIN", "name": "Skin rejuvenation for freshness", "fit": "FAIR", "proof": "mixed"
        })
    );
    assert_eq!(own["results"][0]["cautions"][0]["id"], "thyroid_hormone");
    assert_eq!(own["results"][0]["cautions"][1]["id"], "keloid");
    assert_eq!(
        own["answers"][2],
        json!({
            "question": "face_concern", "text": "What bothers you most?", "area": "face",
            "choices": [
                { "id": "dry_dull", "text": "Dry, tight or dull skin" },
                { "id": "fine_lines", "text": "Fine lines", "also": true }
            ]
        })
    );
}

#[test]
fn whoever_is_sent_to_a_doctor_takes_along_no_type_and_no_answer_that_no_longer_counts() {
    let visit = at_result(MOLE);
    let own = own(&visit);
    assert_eq!(own["results"][0]["outcome"], "DOCTOR_FIRST");
    assert_eq!(own["results"][0]["suggestions"], json!([]));
    let answers = own["answers"].as_array().unwrap();
    let asked: Vec<_> = answers.iter().map(|answer| answer["question"].as_str().unwrap()).collect();
    assert_eq!(asked, ["age", "area", "face_concern", "rf_face"]);
    let outline = outline(&response(&visit)["item"], 0);
    assert!(!outline.contains("pigment") && !outline.contains("sun"), "{outline}");
}

#[test]
fn another_language_has_other_words_and_the_same_ids() {
    let visit = at_result(DRY);
    let words = record::response(book_in("en-XA"), &visit, DAY);
    let foreign = read(&words);
    assert_eq!(foreign["language"], "en-XA");
    assert_ne!(foreign["item"][0]["text"], response(&visit)["item"][0]["text"]);
    assert_eq!(outline(&foreign["item"], 0), outline(&response(&visit)["item"], 0));
    assert_eq!(asked::broken(&QUESTIONNAIRE, &foreign), [""; 0]);
}

#[test]
fn the_questionnaire_holds_every_question_and_every_choice_of_the_content() {
    let text = record::questionnaire(&BOOK);
    for (id, question) in BOOK.questionnaire.questions.iter() {
        assert!(text.contains(&format!("\"linkId\": \"{}", question.name)), "{}", question.name);
        for (choice, known) in question.choices.iter() {
            let code = format!("\"code\": \"{}.{}\"", question.name, known.name);
            assert!(text.contains(&code), "{code}");
            assert!(text.contains(BOOK.wording.choice(id, choice)));
        }
    }
    let mut links = BTreeSet::new();
    links_of(&QUESTIONNAIRE["item"], &mut links);
}

/// Every link, each of which is there once.
fn links_of<'q>(items: &'q Value, links: &mut BTreeSet<&'q str>) {
    for item in items.as_array().into_iter().flatten() {
        let link = item["linkId"].as_str().unwrap();
        assert!(links.insert(link), "{link} is there twice");
        links_of(&item["item"], links);
    }
}

#[test]
fn a_response_that_answers_something_else_is_noticed() {
    let sound = response(&at_result(DRY));
    assert_eq!(asked::broken(&QUESTIONNAIRE, &sound), [""; 0]);
    let check = |change: &dyn Fn(&mut Value), said: &str| {
        let mut response = sound.clone();
        change(&mut response);
        let found = asked::broken(&QUESTIONNAIRE, &response);
        assert!(found.iter().any(|it| it.starts_with(said)), "{said}: {found:?}");
    };
    let code = "/item/0/answer/0/valueCoding/code";
    check(&|it| *it.pointer_mut(code).unwrap() = json!("age.dog"), "age does not offer");
    check(&|it| it["item"][0]["linkId"] = json!("years"), "years is unknown");
    check(&|it| it["item"].as_array_mut().unwrap().swap(3, 4), "sun is unknown here, or out");
    check(&|it| drop(it["item"].as_array_mut().unwrap().remove(1)), "area is missing");
    check(&|it| drop(it["item"].as_array_mut().unwrap().remove(1)), "face is not to be asked");
    check(&|it| it["questionnaire"] = json!("urn:uuid:0|1"), "it answers");
}

/// The public ids of what a visit answers on its live path, as links of items with their codes.
fn live(visit: &Consultation) -> BTreeMap<String, Vec<String>> {
    let mut live = BTreeMap::new();
    let mut file = |link: String, codes: Vec<String>| {
        if !codes.is_empty() {
            live.insert(link, codes);
        }
    };
    let route = visit.route(BOOK.rules());
    for key in route.questions() {
        let question = BOOK.questionnaire.question(*key).unwrap();
        let area =
            key.area.map(|area| format!("@{}", BOOK.catalogue.areas.get(area).unwrap().name));
        let link = format!("{}{}", question.name, area.unwrap_or_default());
        let answer = visit.answers.answer(*key).unwrap();
        let codes = answer.choices().into_iter();
        let codes = codes.map(|choice| question.choices.get(choice).unwrap().name.clone());
        let mut codes: Vec<_> = codes.map(|choice| format!("{}.{choice}", question.name)).collect();
        if let Answer::Concerns { .. } = answer {
            file(format!("{link}/also"), codes.split_off(1));
        }
        file(link, codes);
    }
    if let [first, second] = route.areas()
        && first != second
    {
        let second = &BOOK.catalogue.areas.get(*second).unwrap().name;
        file("also_area".to_owned(), vec![format!("area.{second}")]);
    }
    live
}

proptest! {
    // Each is judged by the whole questionnaire and a schema, which takes a while unoptimised.
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Whatever is answered, the response holds the live path and nothing else, and is one that the
    /// questionnaire allows; and our own form keeps to its schema and says the same.
    #[test]
    fn every_visit_is_recorded_as_it_is(picks in prop::collection::vec(any::<usize>(), 8..64)) {
        let visit = walked(&picks);
        let response = response(&visit);
        let area = visit.route(BOOK.rules()).areas().first().copied();
        let outcome = visit.assessment(BOOK.rules(), area).outcome;
        if record::is_for_a_clinic(&outcome) {
            prop_assert_eq!(asked::broken(&QUESTIONNAIRE, &response), [""; 0]);
        }

        let items = response["item"].as_array().unwrap();
        let mut given = BTreeMap::new();
        asked::collect(items, &mut given);
        given.retain(|_, answers| !answers.is_empty());
        let coded = |coding: &&Value| coding["code"].as_str().unwrap().to_owned();
        let given: BTreeMap<String, Vec<String>> = given
            .into_iter()
            .map(|(link, answers)| (link.to_owned(), answers.iter().map(coded).collect()))
            .collect();
        prop_assert_eq!(given, live(&visit));

        let own = own(&visit);
        let faults: Vec<_> = SCHEMA.iter_errors(&own).map(|fault| fault.to_string()).collect();
        prop_assert_eq!(faults, [""; 0]);
        let answers = own["answers"].as_array().unwrap();
        let asked: Vec<_> = answers.iter().map(|it| it["question"].as_str().unwrap()).collect();
        let route = visit.route(BOOK.rules());
        let route = route.questions().iter().map(|key| BOOK.questionnaire.question(*key).unwrap());
        prop_assert_eq!(asked, route.map(|question| question.name.as_str()).collect::<Vec<_>>());
    }
}
