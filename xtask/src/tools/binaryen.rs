//! binaryen, whose wasm-opt makes the WebAssembly smaller and whose wasm2js translates it for browsers
//! that are not allowed WebAssembly.
//! The site is complete without it but for those browsers, so its absence is told, and an error only
//! where nothing may be left out.

use std::path::PathBuf;

use anyhow::Result;

use super::BINARYEN;
use super::npm::Package;
use crate::workspace::Workspace;

/// The programs of binaryen.
pub(crate) struct Binaryen {
    /// Makes WebAssembly smaller, and older.
    pub(crate) wasm_opt: PathBuf,
    /// Translates WebAssembly into JavaScript.
    pub(crate) wasm2js: PathBuf,
}

/// Finds or installs both in the pinned version.
pub(crate) fn binaryen(workspace: &Workspace) -> Result<Binaryen> {
    let program = |file| {
        let package = Package {
            name: "binaryen",
            version: BINARYEN,
            file,
            why: "it makes the WebAssembly smaller, and translates it for browsers that are not \
                  allowed any (by npm, into the target folder)",
        };
        package.find_or_install(workspace)
    };
    Ok(Binaryen { wasm_opt: program(".bin/wasm-opt")?, wasm2js: program(".bin/wasm2js")? })
}
