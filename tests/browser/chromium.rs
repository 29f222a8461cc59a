//! Chromium and its driver, started for one visitor and gone with them.

use crate::site::told;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use rustix::process::{Pid, Signal, kill_process_group};
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader, Lines};
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Mutex;
use tempfile::TempDir;
use tokio::signal::unix::{SignalKind, signal};
use url::Url;

/// The process groups of the drivers that run now, each with its folder.
static RUNNING: Mutex<Vec<(Pid, PathBuf)>> = Mutex::new(Vec::new());

/// The driver, in a process group of its own: what it starts ends with it.
pub(crate) struct Driver {
    process: Child,
    group: Pid,
    port: u16,
    /// Kept open, because the driver goes on writing to it.
    said: Option<Lines<BufReader<ChildStdout>>>,
    /// Everything the browser leaves behind, profile included.
    home: TempDir,
}

impl Driver {
    /// Starts the driver on a port that it finds free itself.
    pub(crate) fn start() -> Self {
        let home = TempDir::with_prefix("meso-quiz-browser-").expect("a folder for the browser");
        let process = Command::new(told("MESO_QUIZ_CHROMEDRIVER"))
            .arg("--port=0")
            .env("TMPDIR", home.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .process_group(0)
            .spawn()
            .expect("chromedriver starts");
        let group = Pid::from_child(&process);
        RUNNING.lock().unwrap().push((group, home.path().to_owned()));
        let mut driver = Self { process, group, port: 0, said: None, home };
        driver.listen();
        driver
    }

    /// Waits until the driver says where it can be reached.
    fn listen(&mut self) {
        let said = self.process.stdout.take().expect("a pipe");
        let said = self.said.insert(BufReader::new(said).lines());
        let port = said.map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        });
        self.port = port.expect("chromedriver says which port it listens on");
    }

    /// A new browser.
    pub(crate) async fn browser(&self) -> Client {
        let profile = format!("--user-data-dir={}", self.home.path().join("profile").display());
        let wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": {
                "binary": told("MESO_QUIZ_CHROMIUM"),
                "args": [
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    profile,
                ],
            },
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        let Value::Object(wanted) = wanted else { panic!("written as an object above") };
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        ClientBuilder::new(connector)
            .capabilities(Capabilities::from(wanted))
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .expect("a browser")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        RUNNING.lock().unwrap().retain(|(group, _)| *group != self.group);
        // Fails only where the group is gone already.
        let _ = kill_process_group(self.group, Signal::KILL);
        let _ = self.process.wait();
    }
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

/// Warnings and errors that the browser wrote to its console since the last time it was asked.
pub(crate) async fn complaints(browser: &Client) -> Vec<String> {
    let entries = browser.issue_cmd(ReadConsole).await.expect("the console");
    let entries = entries.as_array().expect("a list of entries");
    let level = |entry: &Value| entry["level"].as_str().unwrap_or_default().to_owned();
    entries
        .iter()
        .filter(|entry| ["WARNING", "SEVERE"].contains(&level(entry).as_str()))
        .map(|entry| format!("{}: {}", level(entry), entry["message"].as_str().unwrap_or_default()))
        .collect()
}

/// Only Chromium's driver can be asked for the console.
#[derive(Debug)]
struct ReadConsole;

impl WebDriverCompatibleCommand for ReadConsole {
    fn endpoint(&self, driver: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        driver.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (axum::http::Method, Option<String>) {
        (axum::http::Method::POST, Some(json!({ "type": "browser" }).to_string()))
    }
}
