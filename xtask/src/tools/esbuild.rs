//! esbuild, which writes scripts in fewer signs.

use std::path::PathBuf;

use anyhow::Result;

use super::ESBUILD;
use super::npm::Package;
use crate::workspace::Workspace;

/// Finds or installs its program.
pub(crate) fn esbuild(workspace: &Workspace) -> Result<PathBuf> {
    let package = Package {
        name: "esbuild",
        version: ESBUILD,
        file: ".bin/esbuild",
        why: "it makes the scripts smaller (by npm, into the target folder)",
    };
    package.find_or_install(workspace)
}
