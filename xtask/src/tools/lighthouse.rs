//! Lighthouse, which looks at a page as a search engine and a phone would.

use std::path::PathBuf;

use anyhow::Result;

use super::LIGHTHOUSE;
use super::npm::Package;
use crate::workspace::Workspace;

/// Finds or installs its program.
pub(crate) fn lighthouse(workspace: &Workspace) -> Result<PathBuf> {
    let package = Package {
        name: "lighthouse",
        version: LIGHTHOUSE,
        file: ".bin/lighthouse",
        why: "it says how the quiz does on a phone (by npm, into the target folder)",
    };
    package.find_or_install(workspace)
}
