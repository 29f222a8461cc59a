//! `cargo xtask shots`: pictures of every screen of the built site, and sheets to look through.

use std::path::{self, PathBuf};

use anyhow::{Context, Result};

use crate::workspace::Workspace;
use crate::{dist, program, tools};

const PHOTOGRAPH: &str = "test -p meso-quiz --no-default-features --test shots -- --nocapture";

/// Builds the site, photographs it, and writes the pictures.
pub(crate) fn write(workspace: &Workspace, out: Option<PathBuf>) -> Result<()> {
    let chromium = tools::chromium()?;
    dist::write(workspace, &dist::Options::usual(false))?;
    let out = out.unwrap_or_else(|| workspace.target.join("shots"));
    let out = path::absolute(out).context("the folder for the pictures has no place")?;
    let mut cargo = workspace.cargo(PHOTOGRAPH.split(' '));
    cargo.env("MESO_QUIZ_DIST", workspace.dist()).env("MESO_QUIZ_SHOTS", &out);
    chromium.tell(&mut cargo);
    program::run(&mut cargo)?;
    println!(
        "Open {} in a browser, or look at the sheets beside it.",
        out.join("index.html").display()
    );
    Ok(())
}
