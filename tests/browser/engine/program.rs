//! A program that a browser takes, from its start to its certain end.

use rustix::process::{Pid, Signal, kill_process_group};
use std::collections::VecDeque;
use std::io::{BufRead as _, BufReader, Read};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use tokio::signal::unix::{SignalKind, signal};

/// The process groups that run now, each with its folder.
static RUNNING: Mutex<Vec<(Pid, PathBuf)>> = Mutex::new(Vec::new());

/// How many lines that a program said on the side are kept: the last ones.
const KEPT: usize = 40;

/// A program in a process group of its own: what it starts ends with it.
pub(super) struct Program {
    name: String,
    process: Child,
    group: Pid,
    /// What it and all that it started said on the side.
    said: Arc<Mutex<VecDeque<String>>>,
}

impl Program {
    /// Starts a program that keeps its files in this folder, and returns what it writes, line by
    /// line.
    pub(super) fn start(command: &mut Command, home: &Path) -> (Self, Receiver<String>) {
        command.env("TMPDIR", home).stdin(Stdio::null()).process_group(0);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process =
            command.spawn().unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
        let group = Pid::from_child(&process);
        RUNNING.lock().unwrap().push((group, home.to_owned()));
        let (tell, told) = channel();
        // It need not be heard.
        each_line(process.stdout.take().expect("a pipe"), move |line| drop(tell.send(line)));
        let said = Arc::<Mutex<VecDeque<String>>>::default();
        let keep = Arc::clone(&said);
        each_line(process.stderr.take().expect("a pipe"), move |line| {
            let mut kept = keep.lock().unwrap();
            kept.push_back(line);
            if kept.len() > KEPT {
                kept.pop_front();
            }
        });
        let name = command.get_program().to_string_lossy().into_owned();
        (Self { name, process, group, said }, told)
    }

    /// Whether it still runs and what was said on the side, for a test that failed.
    pub(super) fn account(&mut self) -> String {
        let state = match self.process.try_wait() {
            Ok(Some(ended)) => format!("has ended: {ended}"),
            Ok(None) => "still runs".to_owned(),
            Err(error) => error.to_string(),
        };
        let said = self.said.lock().unwrap();
        let said = said.iter().filter(|line| !line.trim().is_empty());
        let said = said.map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n");
        format!("{} {state}; last said:\n{said}", self.name)
    }
}

/// Hears a program to its end, or else a full pipe would stop it.
fn each_line(from: impl Read + Send + 'static, mut hear: impl FnMut(String) + Send + 'static) {
    thread::spawn(move || {
        for line in BufReader::new(from).split(b'\n').map_while(Result::ok) {
            hear(String::from_utf8_lossy(&line).into_owned());
        }
    });
}

impl Drop for Program {
    fn drop(&mut self) {
        RUNNING.lock().unwrap().retain(|(group, _)| *group != self.group);
        // Fails only where the group is gone already.
        let _ = kill_process_group(self.group, Signal::KILL);
        let _ = self.process.wait();
    }
}

/// What follows these words in the first line that has them; `None` where the program ends without
/// saying them.
pub(super) fn what_follows(words: &str, told: &Receiver<String>) -> Option<String> {
    told.iter().find_map(|line| Some(line.split_once(words)?.1.to_owned()))
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
