//! What a screen reader is given, screen by screen: role, name and state of each thing in order,
//! beside what was reviewed. `UPDATE_EXPECT=1` records the new ones.

use crate::engine::{Wire, each_engine};
use crate::support::BOOK;
use crate::visitor::Visitor;
use expect_test::expect_file;
use meso_quiz::screens;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The day as a result writes it and as a record does, and what stands in the place of each in the
/// reviewed trees.
const TODAY: &str = "const now = new Date(), two = (it) => String(it).padStart(2, 0);
    return [now.toLocaleDateString('en-GB',
        { day: 'numeric', month: 'long', year: 'numeric' }).replaceAll(' ', '\u{a0}'),
        [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-')]";
const ANY_DAY: [&str; 2] = ["22\u{a0}November\u{a0}2026", "2026-11-22"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/trees")
}

each_engine!([chromium], "no other driver tells of the whole tree", heard_as_reviewed, compare);

async fn compare(visitor: &mut Visitor) {
    let screens = screens::all(&BOOK).expect("every screen");
    visitor.open("").await;
    let today = visitor.ask(TODAY).await;
    let [words, iso] = [0, 1].map(|at| today[at].as_str().expect("a date"));
    for screen in &screens {
        visitor.reach(screen).await;
        let ask = Wire::devtools("Accessibility.getFullAXTree", &json!({}));
        let found = visitor.browser.issue_cmd(ask).await.expect("a tree");
        let reviewed = folder().join(format!("{}.txt", screen.name));
        let lines = Tree::of(&found).lines().replace(words, ANY_DAY[0]).replace(iso, ANY_DAY[1]);
        expect_file![reviewed].assert_eq(&lines);
    }
}

#[test]
fn every_reviewed_tree_is_that_of_a_screen() {
    let screens = screens::all(&BOOK).expect("every screen");
    let names: BTreeSet<String> = screens.into_iter().map(|screen| screen.name).collect();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(names.contains(name), "no screen is called {name} any more; delete its file");
    }
}

/// The nodes that a browser tells of, by their ids.
struct Tree<'t> {
    nodes: BTreeMap<&'t str, &'t Value>,
    root: &'t str,
}

impl<'t> Tree<'t> {
    fn of(found: &'t Value) -> Self {
        let all = found["nodes"].as_array().expect("a list of nodes");
        let id = |node: &'t Value| node["nodeId"].as_str().expect("an id");
        Self { nodes: all.iter().map(|node| (id(node), node)).collect(), root: id(&all[0]) }
    }

    fn lines(&self) -> String {
        let mut lines = String::new();
        self.write(self.root, 0, "", &mut lines);
        lines
    }

    /// The name of the control inside a label.
    fn labelled(&self, label: &'t Value) -> Option<&'t str> {
        let children = label["childIds"].as_array().into_iter().flatten();
        let mut nodes = children.filter_map(|id| self.nodes.get(id.as_str()?));
        let control = nodes.find(|node| ["radio", "checkbox"].contains(&said(node, "role")))?;
        Some(said(control, "name"))
    }

    /// A node and what is in it. One that nobody hears leaves its place to what is in it; text that
    /// is the name of what it is in, or of what it labels, is heard as that name.
    fn write(&self, id: &str, depth: usize, around: &str, lines: &mut String) {
        let Some(node) = self.nodes.get(id) else { return };
        let (role, name) = (said(node, "role"), said(node, "name"));
        let silent = node["ignored"] == true || SILENT.contains(&role);
        let is_a_name = role == "StaticText" && around.contains(name.trim());
        let (mut depth, mut around) = (depth, around);
        if !silent && !is_a_name {
            writeln!(lines, "{}{}", "  ".repeat(depth), heard(node)).unwrap();
            depth += 1;
            around = name;
        }
        if role == "LabelText" {
            around = self.labelled(node).unwrap_or(around);
        }
        for child in node["childIds"].as_array().into_iter().flatten() {
            self.write(child.as_str().unwrap(), depth, around, lines);
        }
    }
}

/// What only holds other things together.
const SILENT: [&str; 6] = ["generic", "none", "InlineTextBox", "LabelText", "Legend", "ListMarker"];

fn said<'n>(node: &'n Value, what: &str) -> &'n str {
    node[what]["value"].as_str().unwrap_or_default()
}

/// Role, name, description and state.
fn heard(node: &Value) -> String {
    let mut line = said(node, "role").to_owned();
    for (part, opening) in [("name", " "), ("description", " described as ")] {
        if !said(node, part).is_empty() {
            write!(line, "{opening}“{}”", said(node, part).trim()).unwrap();
        }
    }
    for state in node["properties"].as_array().into_iter().flatten() {
        let (name, value) = (state["name"].as_str().unwrap(), &state["value"]["value"]);
        let spoken = match name {
            "checked" | "pressed" | "expanded" | "level" | "disabled" | "invalid" | "required"
            | "modal" | "live" => *value != json!("false") && !value.is_null(),
            "focused" => *value == true,
            _ => false,
        };
        if spoken {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            write!(line, ", {name} {value}").unwrap();
        }
    }
    line
}
