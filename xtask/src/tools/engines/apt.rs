//! Debian's package manager, which brings browsers and the displays they need.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::program;
use crate::tools::announce;

/// Installs packages, where this person may.
pub(super) fn install(packages: &str, why: &str) -> Result<()> {
    let by_hand = format!("apt-get install {packages}");
    if program::on_path("apt-get").is_none() {
        bail!("it is not here, and there is no apt-get to bring it (Debian: {by_hand})");
    }
    let arguments = format!("install -y --no-install-recommends {packages}");
    as_root().with_context(|| {
        format!("it is not here, and to install it takes the rights of root ({by_hand})")
    })?;
    announce(&packages.replace(' ', ", "), why);
    for arguments in ["update", &arguments] {
        apt_get(arguments).map_err(|error| {
            program::mend(&error, &format!("check the network and run as root: {by_hand}"))
        })?;
    }
    Ok(())
}

fn apt_get(arguments: &str) -> Result<()> {
    let mut apt = as_root().context("only root may install")?;
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
