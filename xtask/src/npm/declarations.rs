//! The types of the element and of what loads it, for TypeScript.

use meso_quiz::clinic::{Kind, Setting};

use crate::clinics::{EVENTS, METHODS, PROPERTIES};

/// What is the same for every table of settings.
const FRAME: &str = include_str!("index.d.ts");

/// `index.d.ts`.
pub(super) fn declarations() -> String {
    let attributes = Setting::ALL.iter().map(|setting| {
        let (name, meaning, example) = (setting.name(), setting.meaning(), setting.example());
        let kind = kind(setting.kind());
        format!("  /** {meaning} Example: `{example}` */\n  '{name}'?: {kind};\n")
    });
    let properties = PROPERTIES
        .iter()
        .map(|it| format!("  /** {} */\n  readonly {}: {};\n", it.meaning, it.name, it.kind));
    // HTMLElement has a method of this name that takes options.
    let methods = METHODS.iter().filter(|method| method.name != "focus");
    let methods = methods.map(|it| format!("  /** {} */\n  {}(): void;\n", it.meaning, it.name));
    let events = EVENTS.iter().map(|event| {
        let (name, when, detail) = (event.name, event.when(), event.detail);
        format!("  /** {when} */\n  '{name}': CustomEvent<{detail}>;\n")
    });
    FRAME
        .replace("  // ATTRIBUTES\n", &attributes.collect::<String>())
        .replace("  // MEMBERS\n", &properties.chain(methods).collect::<String>())
        .replace("  // EVENTS\n", &events.collect::<String>())
}

/// What a value of this kind is.
pub(super) fn kind(kind: Kind) -> String {
    match kind {
        Kind::OneOf(words) => {
            words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" | ")
        }
        Kind::Text(_)
        | Kind::Colour
        | Kind::Address
        | Kind::Phone
        | Kind::Email
        | Kind::Picture
        | Kind::Family
        | Kind::Language
        | Kind::Languages
        | Kind::Treatments => "string".to_owned(),
    }
}
