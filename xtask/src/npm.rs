//! `cargo xtask npm`: a package for people who build a clinic's site with tools of npm. It holds
//! what adds a clinic's loader to a page and what editors know of the element; nothing of the quiz
//! itself, and nothing is published.

mod declarations;
mod manifest;
mod package;
mod proof;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;

pub(crate) use proof::prove;

use crate::tools;
use crate::workspace::Workspace;

/// The name of the package and of its folder.
const NAME: &str = "meso-quiz";

/// Where to write it, and whether it is judged.
#[derive(Args)]
pub(crate) struct Options {
    /// Where to write it; `npm/meso-quiz` in the target folder if not given.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Judge it by TypeScript and by the schema of its manifest, as `cargo xtask test` does.
    #[arg(long)]
    prove: bool,
}

/// Writes the package over the one before.
pub(crate) fn npm(workspace: &Workspace, options: Options) -> Result<()> {
    let out = options.out.unwrap_or_else(|| usual(workspace));
    lay_out(&out)?;
    println!("The package is in {0}. To use it: npm install {0}", out.display());
    if options.prove { prove(workspace, &tools::of_npm(workspace)?) } else { Ok(()) }
}

fn usual(workspace: &Workspace) -> PathBuf {
    workspace.target.join("npm").join(NAME)
}

fn lay_out(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("{} fails", folder.display()))?;
    for (name, content) in files()? {
        let path = folder.join(name);
        fs::write(&path, content).with_context(|| format!("{} fails", path.display()))?;
    }
    Ok(())
}

/// Every file of the package by its name.
fn files() -> Result<BTreeMap<&'static str, String>> {
    Ok(BTreeMap::from([
        ("package.json", package::package()?),
        ("custom-elements.json", manifest::manifest()?),
        ("index.d.ts", declarations::declarations()),
        ("index.js", include_str!("npm/index.js").to_owned()),
        ("react.d.ts", include_str!("npm/react.d.ts").to_owned()),
        ("README.md", include_str!("npm/README.md").to_owned()),
        ("LICENSE", include_str!("../../LICENSE").to_owned()),
    ]))
}
