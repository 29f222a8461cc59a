//! wasm-opt, which makes the WebAssembly smaller.
//! The site is complete without it, so its absence is told and never an error.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{BINARYEN, announce};
use crate::program;
use crate::workspace::Workspace;

/// wasm-opt in the pinned version, if this machine has it or Node.js can bring it.
pub(crate) fn wasm_opt(workspace: &Workspace) -> Option<PathBuf> {
    let folder = workspace.tools().join("node");
    let ours = folder.join("node_modules").join(".bin").join("wasm-opt");
    if let Some(found) = program::in_version(&ours, "wasm-opt", version()) {
        return Some(found);
    }
    match install(&folder) {
        Ok(()) => Some(ours),
        Err(reason) => {
            println!("Without wasm-opt the site is complete but larger: {reason:#}");
            None
        }
    }
}

/// wasm-opt counts in whole numbers; the package adds the rest.
fn version() -> &'static str {
    BINARYEN.split('.').next().unwrap_or(BINARYEN)
}

fn install(folder: &Path) -> Result<()> {
    if program::on_path("node").is_none() || program::on_path("npm").is_none() {
        bail!("it comes by Node.js and npm, which are not here (Debian: apt-get install npm).");
    }
    announce(
        &format!("binaryen {BINARYEN}"),
        "its wasm-opt makes the WebAssembly smaller (by npm, into the target folder)",
    );
    fs::create_dir_all(folder).context("its folder cannot be made")?;
    let mut npm = Command::new("npm");
    npm.args("install --no-save --no-audit --no-fund --prefix".split(' '));
    npm.arg(folder).arg(format!("binaryen@{BINARYEN}"));
    program::run(&mut npm)
        .map_err(|error| program::mend(&error, "check the network and run this command again."))
}
