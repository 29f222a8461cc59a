//! What a FHIR `QuestionnaireResponse` breaks of the `Questionnaire` it answers, as the standard
//! has it: unknown or misplaced items, answers that are not offered, what is not to be asked, and
//! what is missing. It knows nothing of how the two are written.

use serde_json::Value;
use std::collections::BTreeMap;

/// Everything that is wrong; nothing where the response is one to this questionnaire.
pub(crate) fn broken(questionnaire: &Value, response: &Value) -> Vec<String> {
    let mut broken = Vec::new();
    let named = questionnaire["version"].as_str().unwrap_or_default();
    let named = format!("{}|{named}", questionnaire["url"].as_str().unwrap_or_default());
    if response["questionnaire"] != named {
        broken.push(format!("it answers {}", response["questionnaire"]));
    }
    let mut given = BTreeMap::new();
    collect(items(response), &mut given);
    level(items(questionnaire), items(response), &given, &mut broken);
    broken
}

/// The answers by the link of their item, all of them once.
pub(crate) fn collect<'r>(items: &'r [Value], given: &mut BTreeMap<&'r str, Vec<&'r Value>>) {
    for item in items {
        let answers = item["answer"].as_array().map(Vec::as_slice).unwrap_or_default();
        let answers = answers.iter().map(|answer| &answer["valueCoding"]).collect();
        let before = given.insert(link(item), answers);
        assert_eq!(before, None, "{} is there twice", link(item));
        collect(self::items(item), given);
    }
}

/// Holds the items of one group, or of the whole, against those that may be there.
fn level(
    known: &[Value],
    answered: &[Value],
    given: &BTreeMap<&str, Vec<&Value>>,
    broken: &mut Vec<String>,
) {
    let mut rest = answered.iter().peekable();
    for asked in known {
        let link = link(asked);
        let enabled = is_enabled(asked, given);
        let Some(item) = rest.next_if(|item| self::link(item) == link) else {
            if enabled && asked["required"] == true {
                broken.push(format!("{link} is missing"));
            }
            continue;
        };
        if !enabled {
            broken.push(format!("{link} is not to be asked"));
        }
        let answers = given.get(link).map(Vec::as_slice).unwrap_or_default();
        if asked["type"] == "group" {
            if !answers.is_empty() || items(item).is_empty() {
                broken.push(format!("{link} is a group"));
            }
            level(items(asked), items(item), given, broken);
            continue;
        }
        if answers.is_empty() || (answers.len() > 1 && asked["repeats"] != true) {
            broken.push(format!("{link} has {} answers", answers.len()));
        }
        for answer in answers {
            let options = asked["answerOption"].as_array().expect("options");
            if !options.iter().any(|option| is_same(&option["valueCoding"], answer)) {
                broken.push(format!("{link} does not offer {answer}"));
            }
        }
        if item["text"].as_str().is_none_or(str::is_empty) {
            broken.push(format!("{link} has no words"));
        }
    }
    broken
        .extend(rest.map(|item| format!("{} is unknown here, or out of order", self::link(item))));
}

fn is_enabled(asked: &Value, given: &BTreeMap<&str, Vec<&Value>>) -> bool {
    let Some(conditions) = asked["enableWhen"].as_array() else { return true };
    let holds = |condition: &Value| {
        let answers = given.get(condition["question"].as_str().expect("a link"));
        let answers = answers.map(Vec::as_slice).unwrap_or_default();
        match condition["operator"].as_str() {
            Some("exists") => condition["answerBoolean"] != answers.is_empty(),
            Some("=") => answers.iter().any(|answer| is_same(&condition["answerCoding"], answer)),
            other => panic!("{other:?} is not known"),
        }
    };
    match asked["enableBehavior"].as_str() {
        Some("any") | None => conditions.iter().any(holds),
        Some(_) => conditions.iter().all(holds),
    }
}

/// Whether two codings mean the same, in whatever language they are displayed.
fn is_same(one: &Value, other: &Value) -> bool {
    one["code"].is_string() && one["code"] == other["code"] && one["system"] == other["system"]
}

fn items(of: &Value) -> &[Value] {
    of["item"].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn link(item: &Value) -> &str {
    item["linkId"].as_str().unwrap_or_default()
}
