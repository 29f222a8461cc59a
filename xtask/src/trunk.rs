//! How Trunk is called, so that it uses the pinned tools and downloads nothing by itself.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::tools::BuildTools;
use crate::workspace::Workspace;

/// How much effort a build takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// As visitors get it.
    Release,
    /// Unoptimised, for a short wait after each change.
    Quick,
}

/// Trunk at the repository's root, writing into the folder given.
pub(crate) fn command(
    workspace: &Workspace,
    tools: &BuildTools,
    verb: &str,
    form: Form,
    dist: &Path,
) -> Result<Command> {
    let mut trunk = Command::new(&tools.trunk);
    trunk.arg(verb).arg("--dist").arg(dist).current_dir(&workspace.root);
    // The crates were fetched before, and the tools are on the path in the right version.
    // A mismatch is then an error here, not a silent download by Trunk.
    trunk.arg("--offline=true").env("PATH", search_path(tools)?);
    if form == Form::Release {
        trunk.arg("--release=true");
    }
    // Trunk reads NO_COLOR as `true` or `false` and refuses any other value.
    if env::var_os("NO_COLOR").is_some() {
        trunk.env_remove("NO_COLOR").arg("--color=never");
    }
    Ok(trunk)
}

/// The search path with the folder of the pinned wasm-bindgen in front.
fn search_path(tools: &BuildTools) -> Result<OsString> {
    let ours = tools.wasm_bindgen.parent().map(Path::to_path_buf);
    let theirs = env::var_os("PATH").unwrap_or_default();
    env::join_paths(ours.into_iter().chain(env::split_paths(&theirs)))
        .context("the search path for programs cannot be extended")
}
