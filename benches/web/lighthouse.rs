//! What Lighthouse says of the quiz on a phone: of a hundred, in its four ways of looking.

use crate::page::Page;
use crate::told::told;
use serde_json::Value;
use std::net::SocketAddr;
use std::process::{Command, Stdio};
use tempfile::NamedTempFile;

const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

/// Each way of looking, with its score.
pub(crate) type Scores = Vec<(&'static str, f64)>;

/// Has it look at the quiz on its own page.
pub(crate) async fn look(at: SocketAddr) -> Scores {
    let report = NamedTempFile::new().expect("a file for the report");
    let mut lighthouse = Command::new(told("MESO_QUIZ_LIGHTHOUSE"));
    lighthouse.arg(Page::Ours.address(at)).args(["--quiet", "--output=json"]);
    lighthouse.arg(format!("--only-categories={}", CATEGORIES.join(",")));
    lighthouse.arg("--chrome-flags=--headless=new --no-sandbox");
    lighthouse.arg(format!("--output-path={}", report.path().display()));
    lighthouse.env("CHROME_PATH", told("MESO_QUIZ_CHROMIUM")).stdout(Stdio::null());
    // Aside, because the page is served from here.
    let run = tokio::task::spawn_blocking(move || lighthouse.status().expect("Lighthouse starts"));
    assert!(run.await.expect("it ends").success(), "Lighthouse fails");
    let report = std::fs::read_to_string(report.path()).expect("a report");
    let report: Value = serde_json::from_str(&report).expect("JSON");
    let score = |name| report["categories"][name]["score"].as_f64().expect("a score") * 100.0;
    CATEGORIES.map(|name| (name, score(name))).into()
}
