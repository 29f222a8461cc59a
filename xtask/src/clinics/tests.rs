//! Whether every setting has its place, and whether the page for clinics says what is so.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use meso_quiz::clinic::{Kind, Setting};

use super::{EVENTS, Group, METHODS, PROPERTIES, default, title};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
}

/// The page holds this table.
#[track_caller]
fn holds(head: &str, rows: impl Iterator<Item = String>) {
    let table = head.to_owned() + &rows.collect::<String>();
    let page = read("docs/clinics.md");
    assert!(page.contains(&table), "docs/clinics.md does not hold this:\n{table}");
}

/// What it takes, in Markdown.
fn values(kind: Kind) -> String {
    let takes = match kind {
        Kind::Text(most) => return format!("text, at most {most} characters"),
        Kind::OneOf(words) => {
            let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
            return words.join(", ");
        }
        Kind::Colour => "a colour: `#1E5247` or `#152`",
        Kind::Address => "an `https:` address",
        Kind::Phone => "a number with its country code",
        Kind::Email => "an e-mail address",
        Kind::Picture => "a PNG, JPEG, WebP, GIF or SVG, at most 20 kB",
        Kind::Family => "the name of one font family",
        Kind::Language => "the tag of a language",
        Kind::Languages => "tags of languages, with spaces between them",
        Kind::Treatments => "ids of types, with spaces between them",
    };
    takes.to_owned()
}

#[test]
fn every_setting_has_a_field_of_its_own_name() {
    let listed = Group::ALL.into_iter().flat_map(Group::settings).count();
    assert_eq!(listed, Setting::ALL.len());
    let titles: BTreeSet<&str> = Setting::ALL.iter().map(|setting| title(*setting)).collect();
    assert_eq!(titles.len(), Setting::ALL.len());
}

#[test]
fn the_page_for_clinics_lists_every_setting_as_it_is() {
    let rows = Setting::ALL.iter().copied().map(|setting| {
        let (name, takes) = (setting.name(), values(setting.kind()));
        let (without, meaning) = (default(setting), setting.meaning());
        format!("| `{name}` | {takes} | {without} | {meaning} |\n")
    });
    holds("| setting | takes | without it | what it is for |\n|---|---|---|---|\n", rows);
}

#[test]
fn the_page_for_clinics_lists_what_scripts_can_use() {
    let events = EVENTS.iter().map(|event| {
        let detail = event.detail.replace('|', "\\|");
        format!("| `{}` | `{detail}` | {} |\n", event.name, event.when())
    });
    holds("| event | detail | when |\n|---|---|---|\n", events);
    let methods =
        METHODS.iter().map(|method| format!("| `{}()` | {} |\n", method.name, method.meaning));
    holds("| method | what it does |\n|---|---|\n", methods);
    let properties = PROPERTIES.iter().map(|property| {
        let kind = property.kind.replace('|', "\\|");
        format!("| `{}` | `{kind}` | {} |\n", property.name, property.meaning)
    });
    holds("| property | values | what it says |\n|---|---|---|\n", properties);
}

/// What is claimed of the loader is in it, and it tells the page nothing else.
#[test]
fn the_loader_offers_what_is_said_of_it_and_tells_nothing_else() {
    let loader = read("embed/embed.js");
    let names = |text: &str| -> Vec<String> {
        let names = text.split(|sign: char| !sign.is_ascii_lowercase());
        names.filter(|name| !name.is_empty()).map(|name| format!("mq-{name}")).collect()
    };
    let own = loader.split("#emit('").skip(1).filter_map(|rest| rest.split('\'').next());
    // What the quiz says of itself goes through this one gate.
    let gate = loader.split("type === 'event' && /^(").nth(1).and_then(|it| it.split(')').next());
    let told: BTreeSet<String> = own.chain(gate).flat_map(names).collect();
    let listed: BTreeSet<String> = EVENTS.iter().map(|event| event.name.to_owned()).collect();
    assert_eq!(told, listed);
    for name in METHODS.map(|it| it.name).into_iter().chain(PROPERTIES.map(|it| it.name)) {
        assert!(loader.contains(&format!(" {name}() {{")), "embed.js has no {name}()");
    }
}

#[test]
fn every_promise_names_a_test_that_is_there() {
    let page = read("docs/clinics.md");
    let promises = page.split_once("## What visitors are promised").expect("the part").1;
    let promises = promises.split_once("\n## ").expect("a part after it").0;
    let rows: Vec<&str> = promises.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
    assert!(rows.len() > 7, "{rows:?}");
    for row in rows {
        let named: Vec<&str> = row.split('`').skip(1).step_by(2).collect();
        let named = named.iter().filter_map(|name| name.split_once(" in "));
        let mut shown = 0;
        for (test, file) in named {
            shown += 1;
            let text = read(file);
            let defines = text.contains(&format!("fn {test}("))
                || text.contains(&format!("    {test},\n"))
                || text.contains(&format!("each_engine!({test},"));
            assert!(defines, "{file} has no test {test}");
        }
        assert!(shown > 0, "no test is named by {row}");
    }
}
