//! The scripts of the site in fewer signs: without comments, spaces and long names.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::files;
use crate::program;

/// Rewrites every script in place. What a script exports keeps its name.
pub(super) fn shorten(site: &Path, esbuild: &Path) -> Result<()> {
    let files = files::read(site)?;
    let scripts = files.keys().filter(|address| files::ending(address) == "js");
    let mut shorten = Command::new(esbuild);
    shorten.args(["--minify", "--legal-comments=none", "--log-level=warning"]);
    shorten.args(["--allow-overwrite", "--outdir=."]).args(scripts).current_dir(site);
    program::run(&mut shorten)
}
