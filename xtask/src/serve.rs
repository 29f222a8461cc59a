//! `cargo xtask serve`: the page on this machine, rebuilt after each change.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::tools;
use crate::trunk::{self, Form};
use crate::workspace::Workspace;

/// How many ports after the wished one are tried before giving up.
const TRIES: u16 = 100;

/// Serves until Ctrl-C.
pub(crate) fn serve(workspace: &Workspace, form: Form, wished: u16) -> Result<()> {
    let tools = tools::build_tools(workspace)?;
    let port = free_port(wished)?;
    if port != wished {
        println!("Port {wished} is taken; using {port} instead.");
    }
    // Not `dist`, so that a half-edited page never replaces the finished site.
    let folder = workspace.target.join("serve");
    let mut trunk = trunk::command(workspace, &tools, "serve", form, &folder)?;
    trunk.args(["--address=127.0.0.1", "--disable-address-lookup=true"]);
    trunk.arg(format!("--port={port}"));
    ignore_what_makes_no_page(workspace, &mut trunk);
    println!("Building. Then open http://127.0.0.1:{port}/ (Ctrl-C ends the server).");
    become_program(&mut trunk)
}

/// Nothing in these folders reaches the page, so a change there must not rebuild it.
fn ignore_what_makes_no_page(workspace: &Workspace, trunk: &mut Command) {
    let folders = [workspace.target.clone(), workspace.dist()].into_iter();
    let folders = folders.chain(["xtask", "tests"].map(|name| workspace.root.join(name)));
    // Trunk refuses to ignore what does not exist.
    for folder in folders.filter(|it| it.is_dir()) {
        trunk.arg("--ignore").arg(folder);
    }
}

/// The wished port, or the next one that nobody listens on.
fn free_port(wished: u16) -> Result<u16> {
    for port in wished..=wished.saturating_add(TRIES) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener.local_addr()?.port()),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => {
                let message = format!("port {port} cannot be used; choose another with --port");
                return Err(error).context(message);
            }
        }
    }
    bail!("no free port from {wished} on; choose another with --port")
}

/// Trunk takes the place of this process, so that Ctrl-C reaches it alone and the prompt returns
/// only after the server has closed.
#[cfg(unix)]
fn become_program(trunk: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(trunk.exec()).context("Trunk cannot be started")
}

#[cfg(not(unix))]
fn become_program(trunk: &mut Command) -> Result<()> {
    crate::program::run(trunk)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_moves_to_a_later_one() -> Result<()> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let taken = listener.local_addr()?.port();
        assert!(free_port(taken)? > taken);
        Ok(())
    }
}
