//! How Trunk is called, so that it uses the pinned tools and downloads nothing by itself.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::program;
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

/// How the compiler is told what concerns WebAssembly alone, so that nothing native is compiled anew.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// The WebAssembly of a release, as cargo leaves it.
pub(crate) fn compiled(workspace: &Workspace) -> PathBuf {
    workspace.target.join("wasm32-unknown-unknown/release/meso-quiz.wasm")
}

/// The folders of this machine under names that every machine has, so that each builds the same bytes.
fn flags(workspace: &Workspace) -> Result<String> {
    let mut question = Command::new("rustc");
    let sysroot = program::answer(question.args(["--print", "sysroot"]))?;
    let crates = cargo_home()?.join("registry/src");
    let mut folders = vec![
        (crates.clone(), "crates"),
        (PathBuf::from(sysroot.trim()), "rust"),
        (workspace.root.clone(), "meso-quiz"),
        (workspace.target.clone(), "target"),
    ];
    // One folder for each registry, or mirror of it, with a name of its own. Of several that fit, the
    // last counts.
    for registry in fs::read_dir(&crates).into_iter().flatten() {
        folders.push((registry?.path(), "crates"));
    }
    let named = folders.iter().map(|(folder, name)| {
        let folder = folder.to_str().context("a folder's name is no text")?;
        if folder.contains(' ') {
            bail!("the compiler cannot be told of a folder with a space in its name: {folder}");
        }
        Ok(format!("--remap-path-prefix={folder}={name}"))
    });
    let named: Result<Vec<String>> = named.collect();
    Ok(named?.join(" "))
}

/// Where cargo keeps its crates.
pub(crate) fn cargo_home() -> Result<PathBuf> {
    let told = env::var_os("CARGO_HOME").map(PathBuf::from);
    told.or_else(|| Some(env::home_dir()?.join(".cargo"))).context("cargo has no home")
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
        trunk.arg("--release=true").env(FLAGS, flags(workspace)?);
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
