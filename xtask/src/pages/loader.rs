//! The loader of the widget, with its few words and its styles in it: it may ask for no other file.

use anyhow::{Context, Result, ensure};
use meso_quiz::book::Book;
use meso_quiz::wording::Label;

use crate::styles;

const SCRIPT: &str = include_str!("../../../embed/embed.js");
const STYLE: &str = include_str!("../../../embed/embed.css");

/// Where the styles go.
const STYLE_GAP: &str = "@@STYLE@@";
/// Before the name of a label; after the name stands `END`.
const BEGIN: &str = "@@LABEL:";
const END: &str = "@@";

/// The script as a page of a clinic loads it.
pub(super) fn loader(book: &Book) -> Result<String> {
    let style = styles::bare(STYLE).replace(" {\n", "{").replace('\n', "");
    let style = style.replace(": ", ":").replace(", ", ",").replace(";}", "}");
    ensure!(SCRIPT.contains(STYLE_GAP), "the loader has no room for its styles");
    let script = SCRIPT.replace(STYLE_GAP, &style);
    let mut parts = script.split(BEGIN);
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(END).context("a label's name has no end")?;
        let label = Label::ALL.iter().find(|label| label.name() == name);
        let words = book.wording.label(*label.with_context(|| format!("no label {name}"))?);
        // It stands in a text of the script.
        ensure!(!words.contains(['\'', '\\', '\n']), "the loader cannot say {words}");
        filled.push_str(words);
        filled.push_str(rest);
    }
    Ok(filled)
}
