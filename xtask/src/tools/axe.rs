//! axe-core, which looks through a page for what keeps people out of it.

use std::path::PathBuf;

use anyhow::Result;

use super::AXE;
use super::npm::Package;
use crate::workspace::Workspace;

/// Its one file.
pub(super) fn find_or_install(workspace: &Workspace) -> Result<PathBuf> {
    let package = Package {
        name: "axe-core",
        version: AXE,
        file: "axe-core/axe.min.js",
        why: "it looks through every screen for barriers (by npm, into the target folder)",
    };
    package.find_or_install(workspace)
}
