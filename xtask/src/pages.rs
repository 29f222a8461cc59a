//! `cargo xtask pages`: what stands beside the quiz: the guide in each language, and the words of
//! each language that is not in the app. Trunk runs it after every build, as `Trunk.toml` says.

mod chapters;
mod document;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, anyhow};
use meso_quiz::content::authored::{self, Authored};
use meso_quiz::content::raw::WordFiles;
use meso_quiz::content::{Problem, pack, pseudo};
use meso_quiz::views::address;
use meso_quiz::wording::{FIRST_LANGUAGE, Language};

use crate::workspace::Workspace;

/// Where Trunk puts the page together.
const STAGE: &str = "TRUNK_STAGING_DIR";

/// Writes everything into the folder in which Trunk has just put the page together.
pub(crate) fn write(workspace: &Workspace) -> Result<()> {
    let stage = env::var_os(STAGE).map(PathBuf::from).with_context(|| {
        format!("{STAGE} is not set: Trunk runs this, and `cargo xtask dist` runs Trunk")
    })?;
    let page = stage.join("index.html");
    let page =
        fs::read_to_string(&page).with_context(|| format!("{} cannot be read", page.display()))?;
    let styles = document::styles(&page)?;
    for (name, file) in files(&workspace.root.join("content"), &styles)? {
        let path = stage.join(name);
        fs::write(&path, file).with_context(|| format!("{} fails", path.display()))?;
    }
    Ok(())
}

/// Each file by its name.
fn files(content: &Path, styles: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let authored = read(content)?;
    let packed = pack::pack(authored.clone());
    let release = pack::release(&packed)?;
    let mut files = BTreeMap::new();
    for (tag, words) in languages(&authored)? {
        let page = document::guide(&authored.rules, &words, styles)?;
        files.insert(address(&Language::from(&words.language.says)), page.into_bytes());
        if tag != FIRST_LANGUAGE {
            let words =
                languages(&packed)?.remove(&tag).context("a language is lost in packing")?;
            files.insert(release.file_name(&tag), release.write(&words)?);
        }
    }
    Ok(files)
}

fn read(content: &Path) -> Result<Authored> {
    let files = authored::read_folder(content)
        .with_context(|| format!("{} cannot be read", content.display()))?;
    let authored = authored::parse(&files).map_err(|found| told(&found))?;
    let problems = authored.gate_problems();
    if problems.is_empty() { Ok(authored) } else { Err(told(&problems)) }
}

/// Every language, with those that nobody speaks.
fn languages(authored: &Authored) -> Result<BTreeMap<String, WordFiles>> {
    let english = authored.words.get(FIRST_LANGUAGE).context("the first language is missing")?;
    let made = pseudo::TAGS.into_iter().filter_map(|tag| {
        let words = pseudo::words(tag, english)?;
        Some((tag.to_owned(), words))
    });
    Ok(authored.words.clone().into_iter().chain(made).collect())
}

fn told(problems: &[Problem]) -> anyhow::Error {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    anyhow!("the content has problems:\n{}", lines.join("\n"))
}
