//! Are the record's FHIR resources what R4 says they are? Judged by Medplum's validator and by the
//! standard's own JSON Schema, which `cargo xtask test` brings; the questionnaire is that of `dist`.

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

use meso_quiz::consultation::{Consultation, Place};
use meso_quiz::{record, screens};
use serde_json::{Value, json};
use std::env;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use support::{BOOK, at_result};
use walked::{picks, walked};

/// Those of the ten open cases that are no screen of the list.
const OPEN_CASES: [&str; 2] = [
    "age=50s; area=body; main=fat_pocket; others=overall_weight; site=tummy; pinch=firm; \
     weight=well_above; rf_body=none; now=none; conditions=none; meds=none; needles=fine; \
     downtime=week; hope=one_off; worry=some",
    "age=40s; area=face; main=dark_patches; pigment=small_spots; skin_feel=normal; sun=2; \
     needles=fine; hope=clear; worry=some; flags=mole_change",
];
/// How many visits by chance are judged as well.
const BY_CHANCE: u64 = 40;

fn given(name: &str) -> PathBuf {
    let given = env::var_os(name);
    given.unwrap_or_else(|| panic!("{name} is not set: cargo xtask test sets it")).into()
}

fn read(text: &[u8]) -> Value {
    serde_json::from_slice(text).expect("JSON")
}

fn definitions() -> PathBuf {
    given("MESO_QUIZ_FHIR")
}

fn questionnaire() -> Value {
    read(&fs::read(given("MESO_QUIZ_DIST").join("record.questionnaire.json")).expect("it is there"))
}

/// The responses of every result on the list of screens, of the open cases and of visits by chance.
fn responses() -> Vec<Value> {
    let screens = screens::all(&BOOK).expect("the list is of this content");
    let screens = screens.iter().map(|screen| screen.visit(BOOK.rules()));
    let ended = screens.filter(|visit| matches!(visit.place, Place::Result(_)));
    let by_chance = (0..BY_CHANCE).map(|seed| walked(&picks(seed)));
    let cases = OPEN_CASES.iter().map(|line| at_result(line));
    let mut visits: Vec<Consultation> = ended.chain(cases).chain(by_chance).collect();
    visits.retain(is_recorded);
    assert!(visits.len() > 40, "{} visits", visits.len());
    visits
        .iter()
        .map(|visit| read(record::response(&BOOK, visit, "2026-11-22").as_bytes()))
        .collect()
}

/// Whether a record is offered at the result of this visit.
fn is_recorded(visit: &Consultation) -> bool {
    let area = visit.route(BOOK.rules()).areas().first().copied();
    record::is_for_a_clinic(&visit.assessment(BOOK.rules(), area).outcome)
}

/// What Medplum says of each.
fn judged(resources: &[Value]) -> Vec<Vec<String>> {
    let mut judge = Command::new("node")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fhir/judge.mjs"))
        .args([given("MESO_QUIZ_MEDPLUM"), definitions()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node.js runs");
    let told = json!(resources).to_string();
    judge.stdin.take().unwrap().write_all(told.as_bytes()).expect("it listens");
    let output = judge.wait_with_output().expect("it ends");
    assert!(output.status.success(), "the judge fails");
    serde_json::from_slice(&output.stdout).expect("a list for each")
}

/// The standard's schema for one kind of resource.
fn schema(kind: &str) -> jsonschema::Validator {
    let mut all = read(&fs::read(definitions().join("fhir.schema.json")).expect("it is there"));
    // No resource of ours holds another, and among the others are some that are not of R4.
    all["definitions"]["ResourceList"] = json!(false);
    let schema = json!({
        "$schema": all["$schema"],
        "$ref": format!("#/definitions/{kind}"),
        "definitions": all["definitions"],
    });
    jsonschema::validator_for(&schema).expect("a schema")
}

/// Holds these against the schema of their kind.
fn check(kind: &str, resources: &[Value]) {
    let schema = schema(kind);
    for resource in resources {
        let faults: Vec<_> = schema.iter_errors(resource).map(|it| it.to_string()).collect();
        assert_eq!(faults, [""; 0], "{resource:#}");
    }
    for (messages, resource) in judged(resources).iter().zip(resources) {
        assert_eq!(messages, &[""; 0], "{resource:#}");
    }
}

#[test]
fn the_questionnaire_beside_the_page_is_one_of_r4_and_of_this_content() {
    let questionnaire = questionnaire();
    assert_eq!(questionnaire, read(record::questionnaire(&BOOK).as_bytes()));
    check("Questionnaire", &[questionnaire]);
}

#[test]
fn every_response_is_one_of_r4_and_answers_nothing_but_the_questionnaire() {
    let responses = responses();
    check("QuestionnaireResponse", &responses);
    let questionnaire = questionnaire();
    for response in responses {
        assert_eq!(asked::broken(&questionnaire, &response), [""; 0], "{response:#}");
    }
}

#[test]
fn whatever_is_no_resource_of_r4_is_found() {
    let sound = responses().remove(0);
    let change = |change: &dyn Fn(&mut Value)| {
        let mut resource = sound.clone();
        change(&mut resource);
        resource
    };
    let broken = [
        change(&|it| drop(it.as_object_mut().unwrap().remove("status"))),
        change(&|it| it["diagnosis"] = json!("none")),
        change(&|it| it["authored"] = json!("22 November 2026")),
        change(&|it| drop(it["item"][0].as_object_mut().unwrap().remove("linkId"))),
        // An item has answers or items of its own (qrs-1).
        change(&|it| it["item"][0]["item"] = json!([{ "linkId": "more" }])),
    ];
    for (messages, resource) in judged(&broken).iter().zip(&broken) {
        assert_ne!(messages, &[""; 0], "{resource:#}");
    }
    let schema = schema("QuestionnaireResponse");
    // What Medplum leaves to whoever serves the lists of codes.
    assert!(!schema.is_valid(&change(&|it| it["status"] = json!("done"))));
    assert!(schema.is_valid(&sound));
}
