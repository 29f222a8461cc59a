//! How xtask finds and runs other programs, and how it says that one failed.

use std::env::{self, consts::EXE_SUFFIX};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Error, Result, anyhow, bail};

/// Runs a program in full view, and fails if it fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| not_started(command))?;
    if !status.success() {
        bail!("`{}` failed ({status})", spelled(command));
    }
    Ok(())
}

/// The program in this version: our own installation, or else what the machine has.
pub(crate) fn in_version(ours: &Path, name: &str, version: &str) -> Option<PathBuf> {
    let known = [Some(ours.to_path_buf()), on_path(name)];
    known.into_iter().flatten().find(|it| has_version(it, version))
}

/// Runs a program quietly and returns what it printed.
pub(crate) fn answer(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .with_context(|| not_started(command))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed ({}): {}", spelled(command), output.status, said.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The file that a bare program name means, as a shell would find it.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{EXE_SUFFIX}");
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|it| it.is_file())
}

/// Whether a program starts and names this version among the words of `--version`.
pub(crate) fn has_version(program: &Path, version: &str) -> bool {
    answer(Command::new(program).arg("--version"))
        .is_ok_and(|text| text.split_whitespace().any(|word| word == version))
}

/// An error together with what the reader can do about it.
pub(crate) fn mend(error: &Error, remedy: &str) -> Error {
    anyhow!("{error:#}\nTo mend it, {remedy}")
}

/// The command as one would type it, to be repeated by hand.
pub(crate) fn spelled(command: &Command) -> String {
    let settings = command.get_envs().filter_map(|(name, value)| {
        let (name, value) = (name.to_string_lossy(), value?.to_string_lossy());
        // The search path is long and the same as before, but for our tools.
        (name != "PATH").then(|| format!("{name}={}", quoted(&value)))
    });
    let program = command.get_program().to_string_lossy();
    let words = command.get_args().map(|word| quoted(&word.to_string_lossy()));
    settings.chain([quoted(&program)]).chain(words).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    if word.is_empty() || word.contains(char::is_whitespace) {
        format!("'{word}'")
    } else {
        word.to_owned()
    }
}

fn not_started(command: &Command) -> String {
    format!("`{}` cannot be started", command.get_program().to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_spelled_so_that_it_can_be_typed() {
        let mut command = Command::new("cargo");
        command.args(["test", "--", "two words"]).env("SITE", "/a b").env("PATH", "/tools");
        assert_eq!(spelled(&command), "SITE='/a b' cargo test -- 'two words'");
    }

    #[test]
    fn an_absent_program_is_not_found_and_has_no_version() {
        assert_eq!(on_path("no-such-program-anywhere"), None);
        assert!(!has_version(Path::new("no-such-program-anywhere"), "1"));
    }
}
