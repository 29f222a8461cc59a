//! A program that a browser takes, from its start to its certain end.

use rustix::process::{Pid, Signal, kill_process_group};
use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use tokio::signal::unix::{SignalKind, signal};

/// The process groups that run now, each with its folder.
static RUNNING: Mutex<Vec<(Pid, PathBuf)>> = Mutex::new(Vec::new());

/// A program in a process group of its own: what it starts ends with it.
pub(super) struct Program {
    process: Child,
    group: Pid,
}

impl Program {
    /// Starts a program that keeps its files in this folder, and returns what it writes, line by
    /// line.
    pub(super) fn start(command: &mut Command, home: &Path) -> (Self, Receiver<String>) {
        command.env("TMPDIR", home).stdin(Stdio::null()).stdout(Stdio::piped());
        // What it says on the side is about its own machinery.
        command.stderr(Stdio::null()).process_group(0);
        let mut process =
            command.spawn().unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
        let group = Pid::from_child(&process);
        RUNNING.lock().unwrap().push((group, home.to_owned()));
        let written = process.stdout.take().expect("a pipe");
        let (tell, told) = channel();
        // Read to the end, or else a full pipe would stop the program; it need not be heard.
        thread::spawn(move || {
            for line in BufReader::new(written).lines().map_while(Result::ok) {
                let _ = tell.send(line);
            }
        });
        (Self { process, group }, told)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        RUNNING.lock().unwrap().retain(|(group, _)| *group != self.group);
        // Fails only where the group is gone already.
        let _ = kill_process_group(self.group, Signal::KILL);
        let _ = self.process.wait();
    }
}

/// What follows these words in the first line that has them.
pub(super) fn what_follows(words: &str, told: &Receiver<String>) -> String {
    let found = told.iter().find_map(|line| Some(line.split_once(words)?.1.to_owned()));
    found.unwrap_or_else(|| panic!("a program ended without saying “{words}”"))
}

/// Where these tests are told to stop, from a terminal or by whoever runs them, no browser stays.
pub(crate) async fn end_when_told() {
    let mut interrupted = signal(SignalKind::interrupt()).expect("signals can be heard");
    let mut terminated = signal(SignalKind::terminate()).expect("signals can be heard");
    tokio::select! {
        _ = interrupted.recv() => {}
        _ = terminated.recv() => {}
    }
    for (group, home) in RUNNING.lock().unwrap().iter() {
        let _ = kill_process_group(*group, Signal::KILL);
        let _ = std::fs::remove_dir_all(home);
    }
    std::process::exit(130);
}
