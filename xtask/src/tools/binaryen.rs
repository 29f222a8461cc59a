//! wasm-opt, which makes the WebAssembly smaller.
//! The site is complete without it, so its absence is told and never an error.

use std::path::PathBuf;

use super::BINARYEN;
use super::npm::Package;
use crate::program;
use crate::workspace::Workspace;

const PACKAGE: Package = Package {
    name: "binaryen",
    version: BINARYEN,
    file: ".bin/wasm-opt",
    why: "its wasm-opt makes the WebAssembly smaller (by npm, into the target folder)",
};

/// wasm-opt in the pinned version, if this machine has it or Node.js can bring it.
pub(crate) fn wasm_opt(workspace: &Workspace) -> Option<PathBuf> {
    let ours = PACKAGE.place(workspace);
    if let Some(found) = program::in_version(&ours, "wasm-opt", version()) {
        return Some(found);
    }
    match PACKAGE.install(workspace) {
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
