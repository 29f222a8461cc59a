//! Whether another machine would build the same bytes: the same sources are built again from another
//! folder, with another folder of cargo's and nothing compiled before.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::{env, io};

use anyhow::{Context, Result, bail};

use super::files::{self, Files};
use crate::program;
use crate::trunk;
use crate::workspace::Workspace;

/// Builds again and fails unless the site is the same, byte for byte.
pub(super) fn compare(workspace: &Workspace, origin: Option<&str>, site: &Files) -> Result<()> {
    let away = workspace.target.join("twice");
    match fs::remove_dir_all(&away) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(error).with_context(|| format!("{} stays", away.display()));
        }
        _ => {}
    }
    let sources = away.join("some/other/sources");
    copy_sources(workspace, &sources)?;
    let again = away.join("site");
    let mut build = Command::new(env::current_exe().context("this program has no place")?);
    build.args(["dist", "--complete", "--out"]).arg(&again).current_dir(&sources);
    build.args(origin.iter().flat_map(|origin| ["--origin", origin]));
    build.env("CARGO_TARGET_DIR", other_target(workspace, &away)?);
    build.env("CARGO_HOME", other_home(&away)?);
    println!("\nBuilding again in {}", away.display());
    program::run(&mut build)?;
    tell(site, &files::read(&again)?)
}

fn tell(site: &Files, again: &Files) -> Result<()> {
    let names: std::collections::BTreeSet<&String> = site.keys().chain(again.keys()).collect();
    let differ = names.into_iter().filter(|name| site.get(*name) != again.get(*name));
    let differ: Vec<&str> = differ.map(String::as_str).collect();
    if !differ.is_empty() {
        bail!("two builds of the same sources differ in:\n{}", differ.join("\n"));
    }
    println!("Two builds of the same sources are the same bytes: {} files.", site.len());
    Ok(())
}

/// What git knows of, as it stands now.
fn copy_sources(workspace: &Workspace, to: &Path) -> Result<()> {
    let mut question = Command::new("git");
    question.args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
    let known = program::answer(question.current_dir(&workspace.root))?;
    for name in known.split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (workspace.root.join(name), to.join(name));
        // Git still knows a file that was removed and not committed.
        if from.is_file() {
            fs::create_dir_all(to.parent().context("a file has a folder")?)?;
            fs::copy(&from, &to).with_context(|| format!("{name} cannot be copied"))?;
        }
    }
    Ok(())
}

/// A target folder with the same tools and nothing else.
fn other_target(workspace: &Workspace, away: &Path) -> Result<std::path::PathBuf> {
    let target = away.join("target");
    fs::create_dir_all(&target)?;
    link(&workspace.tools(), &target.join("tools"))?;
    Ok(target)
}

/// A home of cargo's at another place, with the same crates.
fn other_home(away: &Path) -> Result<std::path::PathBuf> {
    let (ours, other) = (trunk::cargo_home()?, away.join("cargo"));
    fs::create_dir_all(&other)?;
    for name in ["config.toml", "registry", "git"] {
        if ours.join(name).exists() {
            link(&ours.join(name), &other.join(name))?;
        }
    }
    Ok(other)
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) -> Result<()> {
    std::os::unix::fs::symlink(to, at).with_context(|| format!("{} fails", at.display()))
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<()> {
    bail!("a build is compared with another where folders can be linked: on Linux or a Mac")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_byte_that_differs_is_named_by_its_file() {
        let site = |content: &str| Files::from([("a.js".to_owned(), content.as_bytes().to_vec())]);
        assert!(tell(&site("1"), &site("1")).is_ok());
        let said = tell(&site("1"), &site("2")).err().map(|error| error.to_string());
        assert!(said.is_some_and(|said| said.ends_with("a.js")));
    }
}
