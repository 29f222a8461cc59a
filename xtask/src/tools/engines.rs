//! The engines that the browser tests drive, each with the driver that steers it, and what tests in
//! all of them need besides: axe-core, and a site that was built with binaryen.
//! What cannot be had here is left out and named, with the reason.

mod apt;
mod chromium;
mod firefox;
mod webkit;

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use super::{axe, binaryen};
use crate::workspace::Workspace;

/// Where the programs of one engine are, each with the variable that names it: for the tests, and
/// for people who have it in an unusual place.
type Programs = Vec<(&'static str, PathBuf)>;

/// The engines, as far as this machine has them.
pub(crate) struct Engines {
    programs: Programs,
    skipped: Vec<Skipped>,
}

/// An engine, or another thing that tests need, that is not here.
struct Skipped {
    /// What it is called.
    name: &'static str,
    /// What is in the names of its tests and of no others.
    tests: &'static str,
    why: String,
}

/// Finds what each engine takes, or has it installed.
pub(crate) fn engines(workspace: &Workspace) -> Engines {
    let mut engines = Engines { programs: Vec::new(), skipped: Vec::new() };
    engines.add("Chromium", "::chromium", chromium::find_or_install());
    engines.add("Firefox", "::firefox", firefox::find_or_install(workspace));
    engines.add("WebKit", "::webkit", webkit::find_or_install());
    let axe = axe::find_or_install(workspace);
    engines.add("axe-core", "axe::", axe.map(|file| vec![("MESO_QUIZ_AXE", file)]));
    // Without it the site has nothing for a browser that refuses WebAssembly.
    engines.add("binaryen", "refused::", binaryen(workspace).map(|_| Programs::new()));
    engines
}

/// Finds Chromium alone, or has it installed.
pub(crate) fn chromium() -> Result<Engines> {
    Ok(Engines { programs: chromium::find_or_install()?, skipped: Vec::new() })
}

impl Engines {
    fn add(&mut self, name: &'static str, tests: &'static str, found: Result<Programs>) {
        match found {
            Ok(programs) => self.programs.extend(programs),
            Err(why) => self.skipped.push(Skipped { name, tests, why: format!("{why:#}") }),
        }
    }

    /// Fails unless every engine is here.
    pub(crate) fn all(&self) -> Result<()> {
        if self.skipped.is_empty() {
            return Ok(());
        }
        bail!("every engine is asked for\n{}", self.excuses().join("\n"));
    }

    /// Says which engines are left out, and why.
    pub(crate) fn excuse(&self) {
        for line in self.excuses() {
            println!("{line}");
        }
    }

    fn excuses(&self) -> Vec<String> {
        let line = |skipped: &Skipped| format!("Skipped {}: {}", skipped.name, skipped.why);
        self.skipped.iter().map(line).collect()
    }

    /// Tells a test where the programs are, and to leave out what is not here.
    pub(crate) fn tell(&self, test: &mut Command) {
        for (variable, program) in &self.programs {
            test.env(variable, program);
        }
        for skipped in &self.skipped {
            test.args(["--skip", skipped.tests]);
        }
    }
}

/// The program that somebody named in a variable.
fn given(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::*;

    fn without_firefox() -> Engines {
        let mut engines = Engines { programs: Vec::new(), skipped: Vec::new() };
        engines.add("Chromium", "::chromium", Ok(vec![("CHROMIUM", PathBuf::from("/chromium"))]));
        engines.add("Firefox", "::firefox", Err(anyhow!("it is not here")));
        engines
    }

    #[test]
    fn an_engine_that_is_not_here_is_named_with_the_reason_and_its_tests_are_left_out() {
        let engines = without_firefox();
        assert_eq!(engines.excuses(), ["Skipped Firefox: it is not here"]);
        let mut test = Command::new("cargo");
        engines.tell(&mut test);
        assert_eq!(crate::program::spelled(&test), "CHROMIUM=/chromium cargo --skip ::firefox");
    }

    #[test]
    fn where_every_engine_is_asked_for_none_may_be_left_out() {
        let said = without_firefox().all().err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.ends_with("Skipped Firefox: it is not here"), "{said}");
    }
}
