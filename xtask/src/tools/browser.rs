//! The browser that the browser tests drive, and the driver of the same version.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::announce;
use crate::program;

/// The variables that name the two programs, for the tests and for people with unusual places.
pub(crate) const CHROMIUM: &str = "MESO_QUIZ_CHROMIUM";
/// See [`CHROMIUM`].
pub(crate) const CHROMEDRIVER: &str = "MESO_QUIZ_CHROMEDRIVER";

const INSTALL: &str = "install -y --no-install-recommends chromium chromium-driver";

/// A Chromium and its driver.
pub(crate) struct Browser {
    /// The browser itself.
    pub(crate) chromium: PathBuf,
    /// The program that steers it.
    pub(crate) driver: PathBuf,
}

impl Browser {
    /// Tells a test where the two programs are.
    pub(crate) fn tell(&self, test: &mut Command) {
        test.env(CHROMIUM, &self.chromium).env(CHROMEDRIVER, &self.driver);
    }
}

/// Finds a Chromium with a fitting driver, or has the system's package manager install both.
pub(crate) fn browser() -> Result<Browser> {
    if let Some(found) = find() {
        return Ok(found);
    }
    install()?;
    find().context("chromium and chromium-driver are installed, but do not start or do not match")
}

fn find() -> Option<Browser> {
    let driver = given(CHROMEDRIVER).or_else(|| program::on_path("chromedriver"))?;
    let series = release_series(&driver)?;
    let named = ["chromium", "chromium-browser", "google-chrome"];
    let known = given(CHROMIUM).into_iter().chain(named.into_iter().filter_map(program::on_path));
    // A driver steers only browsers of its own release series.
    let chromium = known.into_iter().find(|it| release_series(it).as_ref() == Some(&series))?;
    Some(Browser { chromium, driver })
}

fn given(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from)
}

fn release_series(program: &Path) -> Option<String> {
    series_in(&program::answer(Command::new(program).arg("--version")).ok()?)
}

fn series_in(version: &str) -> Option<String> {
    let number = version.split_whitespace().find(|word| word.starts_with(char::is_numeric))?;
    number.split('.').next().map(str::to_owned)
}

fn install() -> Result<()> {
    if program::on_path("apt-get").is_none() {
        bail!(
            "the browser tests find no Chromium with its chromedriver, and there is no apt-get\n\
             To mend it, install both, or name them in {CHROMIUM} and {CHROMEDRIVER}"
        );
    }
    announce("chromium and chromium-driver", "the browser tests drive a real browser");
    for arguments in ["update", INSTALL] {
        apt_get(arguments).map_err(|error| {
            let by_hand = format!("apt-get update && apt-get {INSTALL}");
            program::mend(&error, &format!("check the network and run as root: {by_hand}"))
        })?;
    }
    Ok(())
}

fn apt_get(arguments: &str) -> Result<()> {
    let mut apt = as_root().context("installing a browser takes the rights of root")?;
    apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(arguments.split(' '));
    program::run(&mut apt)
}

/// The beginning of a command that may install, if this person may.
fn as_root() -> Option<Command> {
    let mut command = Command::new("env");
    if program::answer(Command::new("id").arg("-u")).ok()?.trim() != "0" {
        program::answer(Command::new("sudo").args(["-n", "true"])).ok()?;
        command = Command::new("sudo");
        command.args(["-n", "env"]);
    }
    Some(command)
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
