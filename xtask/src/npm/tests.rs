//! Whether the types and the manifest name everything that there is.

use meso_quiz::clinic::Setting;
use serde_json::Value;

use super::files;
use crate::clinics::{EVENTS, METHODS, PROPERTIES};

fn file(name: &str) -> String {
    files().expect("a sound package").remove(name).expect("a file of the package")
}

#[test]
fn the_types_name_every_setting_method_property_and_event() {
    let types = file("index.d.ts");
    for setting in Setting::ALL {
        assert!(types.contains(&format!("\n  '{}'?: ", setting.name())), "{}", setting.name());
    }
    for method in METHODS.iter().filter(|method| method.name != "focus") {
        assert!(types.contains(&format!("\n  {}(): void;", method.name)), "{}", method.name);
    }
    for property in PROPERTIES {
        assert!(types.contains(&format!("\n  readonly {}: ", property.name)), "{}", property.name);
    }
    for event in EVENTS {
        assert!(types.contains(&format!("\n  '{}': CustomEvent<", event.name)), "{}", event.name);
    }
    assert!(types.contains("'not-offered'?: 'say' | 'ask';"));
    assert!(!types.contains("  // "), "a gap is not filled in:\n{types}");
}

#[test]
fn the_manifest_names_every_setting_method_property_and_event() {
    let manifest: Value = serde_json::from_str(&file("custom-elements.json")).expect("JSON");
    let element = &manifest["modules"][0]["declarations"][0];
    let names = |list: &str| -> Vec<String> {
        let list = element[list].as_array().expect("a list").iter();
        list.map(|one| one["name"].as_str().expect("a name").to_owned()).collect()
    };
    let settings: Vec<&str> = Setting::ALL.iter().map(|setting| setting.name()).collect();
    assert_eq!(names("attributes"), settings);
    assert_eq!(names("events"), EVENTS.map(|event| event.name));
    let members: Vec<&str> =
        PROPERTIES.iter().map(|it| it.name).chain(METHODS.iter().map(|it| it.name)).collect();
    assert_eq!(names("members"), members);
}

#[test]
fn the_package_holds_the_files_that_it_names() {
    let package: Value = serde_json::from_str(&file("package.json")).expect("JSON");
    let named = package["files"].as_array().expect("a list");
    let files = files().expect("a sound package");
    for name in named.iter().map(|name| name.as_str().expect("a name")) {
        assert!(files.contains_key(name), "{name}");
    }
    assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
}
