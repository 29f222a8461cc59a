//! What a browser complains about in its console.

use super::Wire;
use fantoccini::Client;
use serde_json::{Value, json};
use std::sync::mpsc::Receiver;
use std::time::Duration;

/// How an engine's console can be read.
pub(crate) enum Console {
    /// Chromium's driver is asked for it.
    Asked,
    /// Firefox writes to its standard output what scripts write and throw, though neither what was
    /// refused nor what failed in a promise.
    Written(Receiver<String>),
    /// WebKitGTK gives it to nobody who steers it. A script in the page collects what it can, and
    /// as no driver can put a script before those of a page, only from when the page has loaded.
    Collected,
}

const COLLECT: &str = "
    if (window.complaints) return;
    const complaints = window.complaints = [];
    for (const level of ['warn', 'error']) {
        console[level] = (...said) => complaints.push(`${level}: ${said.join(' ')}`);
    }
    addEventListener('error', ({ message, target }) => complaints.push(message
        ? `error: ${message}`
        : `error: Failed to load resource: ${target.src ?? target.href}`), true);
    addEventListener('unhandledrejection', event => complaints.push(`error: ${event.reason}`));
    addEventListener('securitypolicyviolation', event =>
        complaints.push(`refused: ${event.violatedDirective} ${event.blockedURI}`));";

/// Said to see that everything before it has been heard.
const LAST: &str = "that was all";

impl Console {
    /// A page has loaded.
    pub(crate) async fn page_loaded(&self, client: &Client) {
        if let Self::Collected = self {
            client.execute(COLLECT, Vec::new()).await.expect("the script runs");
        }
    }

    /// Warnings and errors since the last time they were asked for.
    pub(crate) async fn complaints(&self, client: &Client) -> Vec<String> {
        match self {
            Self::Asked => asked(client).await,
            Self::Written(lines) => written(client, lines).await,
            Self::Collected => {
                let script = "return window.complaints?.splice(0) ?? []";
                let said = client.execute(script, Vec::new()).await.expect("the script runs");
                serde_json::from_value(said).expect("a list of complaints")
            }
        }
    }
}

async fn asked(client: &Client) -> Vec<String> {
    let log = Wire::post("se/log", json!({ "type": "browser" }));
    let entries = client.issue_cmd(log).await.expect("the console");
    let entries = entries.as_array().expect("a list of entries");
    let level = |entry: &Value| entry["level"].as_str().unwrap_or_default().to_owned();
    entries
        .iter()
        .filter(|entry| ["WARNING", "SEVERE"].contains(&level(entry).as_str()))
        .map(|entry| format!("{}: {}", level(entry), entry["message"].as_str().unwrap_or_default()))
        .collect()
}

async fn written(client: &Client, lines: &Receiver<String>) -> Vec<String> {
    let say = format!("console.info('{LAST}')");
    client.execute(&say, Vec::new()).await.expect("the script runs");
    let next = || lines.recv_timeout(Duration::from_secs(10)).expect("what Firefox writes");
    let said = std::iter::repeat_with(next).take_while(|line| !line.contains(LAST));
    let begins = ["console.warn:", "console.error:", "JavaScript warning: ", "JavaScript error: "];
    let complains = |line: &String| begins.iter().any(|begin| line.starts_with(begin));
    // Firefox's own scripts, which are never from a server, have troubles of their own.
    said.filter(|line| {
        complains(line) && !line.contains(": resource:") && !line.contains(": chrome:")
    })
    .collect()
}
