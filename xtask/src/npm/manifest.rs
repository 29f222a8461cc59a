//! The element as editors and catalogues of components read it: a custom elements manifest.

use anyhow::Result;
use meso_quiz::clinic::{Kind, Setting};
use serde_json::{Value, json};

use super::declarations::kind;
use crate::clinics::{EVENTS, METHODS, PROPERTIES};

const CLASS: &str = "MesoQuizElement";

/// `custom-elements.json`.
pub(super) fn manifest() -> Result<String> {
    let manifest = json!({
        "schemaVersion": "2.1.0",
        "modules": [{
            "kind": "javascript-module",
            "path": "index.js",
            "declarations": [element(), load()],
            "exports": [
                exported("custom-element-definition", "meso-quiz", CLASS),
                exported("js", "loadMesoQuiz", "loadMesoQuiz"),
            ]
        }]
    });
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

fn element() -> Value {
    let methods = METHODS.iter().map(
        |method| json!({ "kind": "method", "name": method.name, "description": method.meaning }),
    );
    let properties = PROPERTIES.iter().map(|property| {
        json!({
            "kind": "field",
            "name": property.name,
            "type": { "text": property.kind },
            "description": property.meaning,
            "readonly": true
        })
    });
    let events = EVENTS.iter().map(|event| {
        json!({
            "name": event.name,
            "type": { "text": format!("CustomEvent<{}>", event.detail) },
            "description": event.when()
        })
    });
    json!({
        "kind": "class",
        "name": CLASS,
        "tagName": "meso-quiz",
        "customElement": true,
        "superclass": { "name": "HTMLElement" },
        "description": "A clinic's quiz, in a frame that scripts of the page cannot read.",
        "attributes": Setting::ALL.iter().map(|it| attribute(*it)).collect::<Vec<_>>(),
        "members": properties.chain(methods).collect::<Vec<_>>(),
        "events": events.collect::<Vec<_>>(),
        "slots": [{
            "name": "",
            "description": "What is shown until the quiz is there, and where it cannot be loaded."
        }]
    })
}

fn attribute(setting: Setting) -> Value {
    let mut attribute = json!({
        "name": setting.name(),
        "description": setting.meaning(),
        "type": { "text": kind(setting.kind()) }
    });
    if let (Kind::OneOf([first, ..]), Some(said)) = (setting.kind(), attribute.as_object_mut()) {
        said.insert("default".to_owned(), json!(first));
    }
    attribute
}

fn load() -> Value {
    json!({
        "kind": "function",
        "name": "loadMesoQuiz",
        "description": "Adds the loader of a clinic's quiz to the page, once.",
        "parameters": [
            { "name": "address", "type": { "text": "string | URL" } },
            { "name": "options", "type": { "text": "{ integrity?: string }" }, "optional": true }
        ],
        "return": { "type": { "text": "Promise<void>" } }
    })
}

fn exported(kind: &str, name: &str, declaration: &str) -> Value {
    json!({ "kind": kind, "name": name, "declaration": { "name": declaration } })
}
