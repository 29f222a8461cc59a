//! The parts of the Rust toolchain that may be missing, and the crates that the project is made of.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::announce;
use crate::program;
use crate::workspace::Workspace;

const WASM: &str = "wasm32-unknown-unknown";

/// Asks the compiler, not rustup: a toolchain from elsewhere may have the target as well.
pub(super) fn wasm_target() -> Result<()> {
    let mut question = Command::new("rustc");
    question.args(["--print=target-libdir", "--target", WASM]);
    let library = program::answer(&mut question)?;
    if Path::new(library.trim()).is_dir() {
        return Ok(());
    }
    announce(&format!("the Rust target {WASM}"), "the page is compiled to WebAssembly");
    rustup(&["target", "add", WASM])
}

/// rustfmt and clippy, which a minimal toolchain leaves out.
pub(crate) fn formatter_and_linter() -> Result<()> {
    let components = [
        ("rustfmt", "rustfmt", "it checks the formatting"),
        ("clippy", "cargo-clippy", "it finds likely mistakes"),
    ];
    for (component, program, why) in components {
        if program::answer(Command::new(program).arg("--version")).is_err() {
            announce(component, why);
            rustup(&["component", "add", component])?;
        }
    }
    Ok(())
}

/// Fetches now what Trunk, which runs offline, will compile later.
pub(super) fn fetch_crates(workspace: &Workspace) -> Result<()> {
    // Without the network first, so that a machine that has them needs none.
    if program::answer(&mut workspace.cargo(["fetch", "--locked", "--offline"])).is_ok() {
        return Ok(());
    }
    announce("the crates of Cargo.lock", "the page is compiled from them");
    program::run(&mut workspace.cargo(["fetch", "--locked"]))
        .map_err(|error| program::mend(&error, "check the network and run `cargo fetch`"))
}

fn rustup(arguments: &[&str]) -> Result<()> {
    let mut rustup = Command::new("rustup");
    rustup.args(arguments);
    program::run(&mut rustup).map_err(|error| {
        let by_hand = program::spelled(&rustup);
        program::mend(&error, &format!("install rustup, check the network and run `{by_hand}`"))
    })
}
