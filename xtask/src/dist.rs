//! `cargo xtask dist`: the release site, to be served by any static server from any sub-path.

mod folder;
mod sizes;

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::trunk::{self, Form};
use crate::workspace::Workspace;
use crate::{program, tools};

/// Writes the site into `dist`, in place of the one before.
pub(crate) fn write(workspace: &Workspace) -> Result<()> {
    write_over(workspace, &workspace.dist())
}

/// Writes the site into a folder of someone's choice, which may hold something of value.
pub(crate) fn write_to_empty(workspace: &Workspace, out: &Path) -> Result<()> {
    if !folder::is_absent_or_empty(out)? {
        bail!("{} is not empty; empty it or choose another folder with --out", out.display());
    }
    write_over(workspace, out)
}

fn write_over(workspace: &Workspace, out: &Path) -> Result<()> {
    let tools = tools::build_tools(workspace)?;
    let _turn = workspace.take_turn()?;
    // Built aside, so that a failed build leaves the former site as it was.
    let site = workspace.target.join("site");
    let mut build = trunk::command(workspace, &tools, "build", Form::Release, &site)?;
    program::run(&mut build)?;
    if let Some(wasm_opt) = tools::wasm_opt(workspace) {
        shrink_wasm(&site, &wasm_opt)?;
    }
    folder::replace(out, &site)?;
    println!("\nThe site is in {}", out.display());
    sizes::print(&site)
}

/// Trunk could do this, but would download wasm-opt where it is missing.
/// No feature flags: wasm-opt then keeps to the features that the file itself declares, and the
/// result stays one that browsers accept.
fn shrink_wasm(site: &Path, wasm_opt: &Path) -> Result<()> {
    let mut files = folder::files(site)?;
    files.retain(|it| it.extension().is_some_and(|name| name == "wasm"));
    for wasm in files {
        let smaller = wasm.with_extension("smaller");
        let mut shrink = Command::new(wasm_opt);
        shrink.args(["-Oz", "--strip-producers"]).arg(&wasm).arg("-o").arg(&smaller);
        program::run(&mut shrink)?;
        fs::rename(&smaller, &wasm).context("the smaller WebAssembly cannot be put in place")?;
    }
    Ok(())
}
