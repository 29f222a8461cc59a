//! `cargo xtask report`: the content as one page that a clinician can read, print and sign.
//! Everything on it is derived from `content/` and the engine; only the visitor mix and the open
//! cases are data of its own, in the JSON files beside these modules.

mod awaiting;
mod basis;
mod cautions;
mod facts;
mod flow;
mod front;
mod lettering;
mod open_cases;
mod page;
mod points;
mod reference;
mod shares;
mod treatments;
mod visits;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result};
use time::OffsetDateTime;

use self::facts::Facts;
use self::visits::Mix;
use crate::workspace::Workspace;

/// Writes the page.
pub(crate) fn write(workspace: &Workspace, out: Option<PathBuf>) -> Result<()> {
    let begun = Instant::now();
    let facts = Facts::read(&workspace.root.join("content"))?;
    let today = OffsetDateTime::now_utc().date();
    let page = page::page(&facts, &Mix::read()?, today)?.into_string();

    let out = out.unwrap_or_else(|| workspace.target.join("report.html"));
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder).with_context(|| format!("{} fails", folder.display()))?;
    }
    fs::write(&out, &page).with_context(|| format!("{} cannot be written", out.display()))?;
    println!(
        "{} written in {:.1} s ({} KiB). Open it in a browser, print it, sign it.",
        out.display(),
        begun.elapsed().as_secs_f64(),
        page.len() / 1024
    );
    Ok(())
}
