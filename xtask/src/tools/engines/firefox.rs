//! Firefox, and geckodriver, which cargo compiles: Debian has no package of it.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{Programs, apt, given};
use crate::program;
use crate::tools::from_crates;
use crate::workspace::Workspace;

const FIREFOX: &str = "MESO_QUIZ_FIREFOX";
const GECKODRIVER: &str = "MESO_QUIZ_GECKODRIVER";

/// Finds a Firefox and its driver, or has them installed.
pub(super) fn find_or_install(workspace: &Workspace) -> Result<Programs> {
    if find().is_none() {
        apt::install("firefox-esr", "the browser tests drive Firefox")?;
    }
    let firefox = find().context("firefox-esr is installed, but is not found")?;
    let driver = match given(GECKODRIVER) {
        Some(named) => named,
        None => from_crates::geckodriver().find_or_install(workspace)?,
    };
    Ok(vec![(FIREFOX, firefox), (GECKODRIVER, driver)])
}

fn find() -> Option<PathBuf> {
    let named = ["firefox-esr", "firefox"];
    given(FIREFOX).or_else(|| named.into_iter().find_map(program::on_path))
}
