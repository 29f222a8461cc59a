//! Chromium, and the driver of the same version.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::{Programs, apt, given};
use crate::program;

const CHROMIUM: &str = "MESO_QUIZ_CHROMIUM";
const CHROMEDRIVER: &str = "MESO_QUIZ_CHROMEDRIVER";

/// Finds a Chromium with a fitting driver, or has both installed.
pub(super) fn find_or_install() -> Result<Programs> {
    if let Some(found) = find() {
        return Ok(found);
    }
    apt::install("chromium chromium-driver", "the browser tests drive Chromium")?;
    find().context("chromium and chromium-driver are installed, but do not start or do not match")
}

fn find() -> Option<Programs> {
    let driver = given(CHROMEDRIVER).or_else(|| program::on_path("chromedriver"))?;
    let series = release_series(&driver)?;
    let named = ["chromium", "chromium-browser", "google-chrome"];
    let known = given(CHROMIUM).into_iter().chain(named.into_iter().filter_map(program::on_path));
    // A driver steers only browsers of its own release series.
    let chromium = known.into_iter().find(|it| release_series(it).as_ref() == Some(&series))?;
    Some(vec![(CHROMIUM, chromium), (CHROMEDRIVER, driver)])
}

fn release_series(program: &Path) -> Option<String> {
    series_in(&program::answer(Command::new(program).arg("--version")).ok()?)
}

fn series_in(version: &str) -> Option<String> {
    let number = version.split_whitespace().find(|word| word.starts_with(char::is_numeric))?;
    number.split('.').next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browser_and_driver_name_their_series_alike() {
        let series = Some("142".to_owned());
        assert_eq!(series_in("Chromium 142.0.7444.59 built on Debian GNU/Linux"), series);
        assert_eq!(series_in("ChromeDriver 142.0.7444.59 (4b8153)"), series);
        assert_eq!(series_in("no number"), None);
    }
}
