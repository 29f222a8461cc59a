//! Packages that npm brings, in pinned versions, each into a folder of its own in the target folder.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::announce;
use crate::program;
use crate::workspace::Workspace;

/// A package, the one version that is good, and the file of it that is wanted.
pub(super) struct Package {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    /// Below `node_modules`.
    pub(super) file: &'static str,
    pub(super) why: &'static str,
}

impl Package {
    /// Where the file is once the package is installed.
    pub(super) fn place(&self, workspace: &Workspace) -> PathBuf {
        self.folder(workspace).join("node_modules").join(self.file)
    }

    /// The file: from an earlier installation, or a new one.
    pub(super) fn find_or_install(&self, workspace: &Workspace) -> Result<PathBuf> {
        let place = self.place(workspace);
        if !place.is_file() {
            self.install(workspace)?;
        }
        Ok(place)
    }

    /// Installs it, over whatever is there of it.
    pub(super) fn install(&self, workspace: &Workspace) -> Result<()> {
        if program::on_path("node").is_none() || program::on_path("npm").is_none() {
            bail!("it comes by Node.js and npm, which are not here (Debian: apt-get install npm).");
        }
        announce(&format!("{} {}", self.name, self.version), self.why);
        let folder = self.folder(workspace);
        fs::create_dir_all(&folder).context("its folder cannot be made")?;
        let mut npm = Command::new("npm");
        npm.args("install --no-save --no-audit --no-fund --prefix".split(' '));
        npm.arg(&folder).arg(format!("{}@{}", self.name, self.version));
        program::run(&mut npm)
            .map_err(|error| program::mend(&error, "check the network and run this command again."))
    }

    /// One for each package and version, because npm removes from a folder what it is not told of.
    fn folder(&self, workspace: &Workspace) -> PathBuf {
        workspace.tools().join("node").join(format!("{}-{}", self.name, self.version))
    }
}
