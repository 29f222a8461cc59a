//! Programs that cargo compiles from published crates: Trunk, wasm-bindgen, geckodriver and
//! cargo-fuzz.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{CARGO_FUZZ, GECKODRIVER, TRUNK, WASM_BINDGEN, announce};
use crate::program;
use crate::workspace::Workspace;

/// A program, the crate it comes from and the one version that is good.
pub(super) struct CrateProgram {
    program: &'static str,
    package: &'static str,
    version: &'static str,
    features: &'static [&'static str],
    why: &'static str,
}

/// Trunk, with TLS in Rust, so that no OpenSSL headers are needed to compile it.
pub(super) fn trunk() -> CrateProgram {
    CrateProgram {
        program: "trunk",
        package: "trunk",
        version: TRUNK,
        features: &["--no-default-features", "--features=rustls"],
        why: "it builds and serves the page (compiled once, some minutes)",
    }
}

/// The half of wasm-bindgen that runs after the compiler.
pub(super) fn wasm_bindgen() -> CrateProgram {
    CrateProgram {
        program: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: WASM_BINDGEN,
        features: &[],
        why: "it joins the WebAssembly to the page (compiled once, some minutes)",
    }
}

/// The program that steers Firefox.
pub(super) fn geckodriver() -> CrateProgram {
    CrateProgram {
        program: "geckodriver",
        package: "geckodriver",
        version: GECKODRIVER,
        features: &[],
        why: "it steers Firefox for the browser tests (compiled once, two minutes)",
    }
}

/// The program that compiles fuzz targets and runs them.
pub(super) fn cargo_fuzz() -> CrateProgram {
    CrateProgram {
        program: "cargo-fuzz",
        package: "cargo-fuzz",
        version: CARGO_FUZZ,
        features: &[],
        why: "it looks for inputs that break a decoder (compiled once, a minute)",
    }
}

impl CrateProgram {
    /// The program in the pinned version: ours, that of the machine, or a new one.
    pub(super) fn find_or_install(&self, workspace: &Workspace) -> Result<PathBuf> {
        let file = format!("{}{}", self.program, std::env::consts::EXE_SUFFIX);
        let ours = workspace.tools().join("bin").join(file);
        let find = || program::in_version(&ours, self.program, self.version);
        if let Some(found) = find() {
            return Ok(found);
        }
        self.install(workspace)?;
        find().with_context(|| format!("{} was installed, but does not start", self.package))
    }

    fn install(&self, workspace: &Workspace) -> Result<()> {
        announce(&format!("{} {}", self.package, self.version), self.why);
        // Forced, because cargo may remember an installation whose file is gone or broken.
        let mut install = workspace.cargo(["install", "--locked", "--force", "--root"]);
        install.arg(workspace.tools()).args(self.features);
        // Ready sooner: these programs run for a second, and linking them slowly takes minutes.
        install.env("CARGO_PROFILE_RELEASE_LTO", "off");
        install.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
        install.arg(format!("{}@{}", self.package, self.version));
        program::run(&mut install).map_err(|error| {
            let remedy = "check the network and the C compiler (Debian: apt-get install \
                          build-essential), then run this command again";
            program::mend(&error, remedy)
        })
    }
}
