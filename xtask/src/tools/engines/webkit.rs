//! WebKitGTK: its small browser, its driver, and a display for a window that nobody sees.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{Programs, apt, given};
use crate::program;

const MINIBROWSER: &str = "MESO_QUIZ_MINIBROWSER";
const WEBKITWEBDRIVER: &str = "MESO_QUIZ_WEBKITWEBDRIVER";
const XVFB: &str = "MESO_QUIZ_XVFB";

/// Finds all three, or has them installed.
pub(super) fn find_or_install() -> Result<Programs> {
    if let Some(found) = find() {
        return Ok(found);
    }
    apt::install("webkit2gtk-driver xvfb", "the browser tests drive WebKit")?;
    find().context("webkit2gtk-driver and xvfb are installed, but not all of them is found")
}

fn find() -> Option<Programs> {
    let program = |variable, name| given(variable).or_else(|| program::on_path(name));
    Some(vec![
        (MINIBROWSER, given(MINIBROWSER).or_else(|| minibrowser(Path::new("/usr/lib")))?),
        (WEBKITWEBDRIVER, program(WEBKITWEBDRIVER, "WebKitWebDriver")?),
        (XVFB, program(XVFB, "Xvfb")?),
    ])
}

/// The browser is not on the path: it lies in `<library>/<machine>/webkit2gtk-<version>/`.
fn minibrowser(library: &Path) -> Option<PathBuf> {
    let inside = |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten();
    let versions = inside(library.to_owned()).flat_map(|machine| inside(machine.path()));
    let of_webkit =
        versions.filter(|it| it.file_name().to_string_lossy().starts_with("webkit2gtk-"));
    let browsers = of_webkit.map(|version| version.path().join("MiniBrowser"));
    browsers.filter(|browser| browser.is_file()).max()
}
