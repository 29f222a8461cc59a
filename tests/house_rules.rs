//! Is the house as ARCHITECTURE.md draws it? Imports, where ids are made, and the styles.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The crates a room may use only if the table says so.
const CRATES: [&str; 11] = [
    "base64ct",
    "crc",
    "qrcodegen",
    "gloo",
    "js_sys",
    "schemars",
    "serde",
    "serde_json",
    "wasm_bindgen",
    "web_sys",
    "yew",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
}

/// Every file below a folder, by its path from the root.
fn files(folder: &str, ending: &str) -> Vec<String> {
    let mut waiting: Vec<PathBuf> = vec![root().join(folder)];
    let mut found = Vec::new();
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|own| own == ending) {
                let inside = path.strip_prefix(root()).unwrap();
                found.push(inside.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

/// The table of ARCHITECTURE.md: for each room what it may use, rooms and crates.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let text = read("ARCHITECTURE.md");
    let mut rows = text.lines().skip_while(|line| !line.starts_with("| room | may use"));
    assert!(rows.next().is_some(), "ARCHITECTURE.md has a table headed | room | may use |");
    let rows = rows.skip(1).take_while(|line| line.starts_with('|')).map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let names = cells[1].split(',').map(|name| {
            let name = name.trim().trim_matches('`').split("::").next();
            name.unwrap_or_default().replace('-', "_")
        });
        (cells[0].trim_matches('`').to_owned(), names.collect())
    });
    rows.collect()
}

/// The code of a file without its comments.
fn code(path: &str) -> String {
    let lines = read(path);
    lines.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// What follows a word in a text, up to where the name ends.
fn names_after<'a>(text: &'a str, word: &str) -> BTreeSet<&'a str> {
    let after = text.split(word).skip(1);
    let name = |rest: &'a str| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        rest.get(..end).unwrap_or(rest)
    };
    after.map(name).filter(|name| !name.is_empty()).collect()
}

#[test]
fn rooms_import_only_what_the_table_allows() {
    let table = table();
    let mut broken = Vec::new();
    for path in files("src", "rs") {
        let inside = path.strip_prefix("src/").unwrap();
        let room = inside.split('/').next().unwrap().trim_end_matches(".rs");
        if ["lib", "main"].contains(&room) {
            continue;
        }
        let allowed = table.get(room).unwrap_or_else(|| panic!("the table has no row for {room}"));
        if allowed.contains("everything") {
            continue;
        }
        let code = code(&path);
        let rooms = names_after(&code, "crate::");
        let known = |name: &&str| table.contains_key(*name) && *name != room;
        for used in rooms.into_iter().filter(known) {
            if !allowed.contains(used) {
                broken.push(format!("{path} uses {used}"));
            }
        }
        for used in CRATES {
            let mentioned = code.contains(&format!("use {used}::"))
                || code.contains(&format!(" {used}::"))
                || code.contains(&format!("({used}::"));
            if mentioned && !allowed.contains(used) {
                broken.push(format!("{path} uses the crate {used}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn views_touch_the_browser_only_to_move_focus() {
    for path in files("src/views", "rs") {
        let used = code(&path);
        let other: Vec<_> =
            names_after(&used, "browser::").into_iter().filter(|name| *name != "focus").collect();
        assert!(other.is_empty(), "{path} uses browser::{other:?}");
    }
}

#[test]
fn ids_are_minted_only_by_the_gate_and_where_its_book_is_opened() {
    let may = [
        "src/catalogue/id.rs",
        "src/content/gate/",
        "src/content/packed/shape.rs",
        "src/wording/label.rs",
    ];
    for path in files("src", "rs") {
        let mints = code(&path).contains("mint(");
        assert!(!mints || may.iter().any(|place| path.starts_with(place)), "{path} mints an id");
    }
}

#[test]
fn the_app_says_no_label_that_its_book_leaves_to_the_pages_around_it() {
    let of_the_pages = ["entry.rs", "guide/contents.rs", "guide/mod.rs", "guide/topic.rs"]
        .map(|page| format!("src/views/{page}"));
    let list = code("src/wording/label.rs");
    let list = list.split("AROUND_THE_APP").nth(1).unwrap().split(';').next().unwrap().to_owned();
    let left = names_after(&list, "Self::");
    assert!(left.len() > 9, "{left:?}");
    for path in files("src", "rs") {
        if of_the_pages.contains(&path) {
            continue;
        }
        let said = code(&path);
        let wrong: Vec<_> = names_after(&said, "Label::").intersection(&left).copied().collect();
        assert!(wrong.is_empty(), "{path} says {wrong:?}");
    }
}

#[test]
fn the_page_links_every_style_with_the_layers_first() {
    let page = read("index.html");
    let linked: Vec<&str> = page
        .split("rel=\"css\" href=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    assert_eq!(linked.first(), Some(&"styles/layers.css"));
    let mut sorted: Vec<String> = linked.iter().map(|&path| path.to_owned()).collect();
    sorted.sort();
    assert_eq!(sorted, files("styles", "css"));
}

#[test]
fn styles_live_in_layers_and_know_no_left_or_right() {
    let physical = [
        "margin-left",
        "margin-right",
        "margin-top",
        "margin-bottom",
        "padding-left",
        "padding-right",
        "padding-top",
        "padding-bottom",
        "border-left",
        "border-right",
        "border-top",
        "border-bottom",
        "text-align: left",
        "text-align: right",
        "float: left",
        "float: right",
        "clear: left",
        "clear: right",
    ];
    let of_one_page = ["boot/kiosk.css", "boot/setup.css", "embed/builder.css", "embed/form.css"]
        .map(str::to_owned);
    for path in files("styles", "css").into_iter().chain(of_one_page) {
        let css = read(&path);
        assert!(css.contains("@layer"), "{path} is in no layer");
        assert!(!css.contains("!important"), "{path} shouts");
        for property in physical {
            assert!(!css.contains(property), "{path} says {property}; use a logical property");
        }
        for line in css.lines().map(str::trim_start) {
            let selects_id = line.starts_with('#') && line.contains('{');
            assert!(!selects_id, "{path} selects by id: {line}");
            for side in ["left:", "right:", "top:", "bottom:"] {
                assert!(!line.starts_with(side), "{path} says {line}; use inset-…");
            }
        }
    }
}

#[test]
fn no_markup_carries_a_style_or_a_script_of_its_own() {
    for path in files("src/views", "rs") {
        let code = code(&path);
        assert!(!code.contains("style="), "{path} has a style attribute");
        assert!(!code.contains("from_html"), "{path} makes markup from text");
    }
    let page = read("index.html");
    assert!(!page.contains("<script") && !page.contains("<style") && !page.contains("style=\""));
}

#[test]
fn every_file_opens_with_what_it_answers() {
    for path in files("src", "rs").into_iter().chain(files("xtask/src", "rs")) {
        assert!(read(&path).starts_with("//! "), "{path} does not");
    }
}

#[test]
fn every_test_named_in_the_table_of_faults_exists() {
    let table = read("tests/browser/faults/README.md");
    let rows = table.lines().filter(|line| line.starts_with("| "));
    let named = rows.flat_map(|row| row.split('`')).filter(|name| name.contains("::"));
    for name in named {
        let (module, test) = name.rsplit_once("::").expect("a module");
        let file = format!("tests/browser/{}", module.replace("::", "/"));
        let written = fs::read_to_string(root().join(format!("{file}.rs")))
            .unwrap_or_else(|_| read(&format!("{file}/mod.rs")));
        assert!(written.contains(test), "{name} is not in {file}");
    }
}

#[test]
fn every_direct_dependency_says_what_it_saves_us_from_writing() {
    let said = read("DEPENDENCIES.md");
    for manifest in ["Cargo.toml", "xtask/Cargo.toml", "fuzz/Cargo.toml"] {
        let mut of_dependencies = false;
        for line in read(manifest).lines() {
            if line.starts_with('[') {
                of_dependencies = line.ends_with("dependencies]");
            } else if let Some((name, _)) = line.split_once(" = ")
                && of_dependencies
                && line.starts_with(char::is_alphabetic)
            {
                let listed = said.contains(&format!("`{name}`"));
                assert!(listed, "{name} of {manifest} is not in DEPENDENCIES.md");
            }
        }
    }
}
