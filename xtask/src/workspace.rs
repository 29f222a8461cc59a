//! Where this repository keeps things: its root, its target folder, the tools installed there.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::program;

/// The folders of this repository on this machine.
pub(crate) struct Workspace {
    /// The folder of the root `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// Cargo's target folder, wherever its settings put it.
    pub(crate) target: PathBuf,
}

impl Workspace {
    /// Asks cargo, so that `CARGO_TARGET_DIR` and calls from a sub-folder are respected.
    pub(crate) fn find() -> Result<Self> {
        let mut question = Command::new("cargo");
        question.args(["metadata", "--no-deps", "--format-version=1"]);
        let metadata: Value = serde_json::from_str(&program::answer(&mut question)?)
            .context("cargo metadata did not answer in JSON")?;
        let folder = |key: &str| {
            let path = metadata.get(key).and_then(Value::as_str).map(PathBuf::from);
            path.with_context(|| format!("cargo metadata does not name its {key}"))
        };
        Ok(Self { root: folder("workspace_root")?, target: folder("target_directory")? })
    }

    /// Where the pinned tools live: away from the tools of the person who runs this.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// Where the release site goes unless told otherwise.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// A command of cargo, run at the root.
    pub(crate) fn cargo<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.args(arguments).current_dir(&self.root);
        cargo
    }

    /// Waits until no other xtask writes into the target folder.
    /// The turn ends when the returned file is dropped.
    pub(crate) fn take_turn(&self) -> Result<File> {
        fs::create_dir_all(&self.target).context("the target folder cannot be made")?;
        let path = self.target.join("xtask.lock");
        let file = File::create(&path).with_context(|| format!("{} fails", path.display()))?;
        if file.try_lock().is_err() {
            println!("Waiting for another `cargo xtask` to finish its part.");
            file.lock().context("the lock of the target folder fails")?;
        }
        Ok(file)
    }
}
