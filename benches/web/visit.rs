//! One visit to one page: in a browser of its own that has nothing kept, from the address to the
//! result, by taps as a finger gives them.

use crate::engine::{Browser, Engine, Wire};
use crate::look::Look;
use crate::page::{Condition, Page};
use crate::support::{BOOK, answers};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use meso_quiz::questionnaire::{Kind, Said as _};
use serde::Deserialize;
use serde_json::{Value, json};
use std::time::Duration;

/// Who visits, by their answers.
const LINE: &str = "age=40s; area=chin; pinch=soft; weight=steady_above; needles=nervous; \
    downtime=two_weeks; hope=clear; worry=little";
const SCRIPT: &str = include_str!("measure.js");
/// The answers of a visit move on by Continue everywhere: where this switch is, it is turned off.
const BY_TAP: &str = "#mq-app button[aria-pressed=true]";
/// Longer than anybody would wait.
const PATIENCE: Duration = Duration::from_mins(2);

/// What was seen of a visit. Times are in milliseconds since the address was entered.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Seen {
    /// The first contentful paint.
    pub(crate) first: f64,
    /// The largest.
    pub(crate) largest: f64,
    /// When the first question was on screen.
    pub(crate) question: f64,
    /// When the second was, after an answer and Continue.
    pub(crate) moved: f64,
    /// When the whole program was there, so that any answer could be taken.
    pub(crate) ready: f64,
    /// For how long the page did not listen, until then.
    pub(crate) blocked: f64,
    /// How much moved by itself: the cumulative layout shift.
    pub(crate) shift: f64,
    /// For each tap, the time until what it did was painted.
    pub(crate) taps: Vec<f64>,
    /// What came over the line, packed, until then.
    pub(crate) bytes: f64,
    pub(crate) requests: f64,
    /// Bytes of WebAssembly at the result.
    pub(crate) memory: f64,
    /// Bytes that scripts hold at the result, once nothing waits to be thrown away.
    #[serde(default)]
    pub(crate) held: f64,
}

/// Visits a page once.
pub(crate) async fn visit(address: &str, page: Page, condition: Condition) -> Seen {
    let browser = Browser::start(&Look::of(Engine::Chromium)).await;
    let client = &browser.client;
    let slowdown = json!({ "rate": condition.slowdown() });
    devtools(client, "Emulation.setCPUThrottlingRate", &slowdown).await;
    if let Some(line) = condition.line() {
        devtools(client, "Network.enable", &json!({})).await;
        devtools(client, "Network.emulateNetworkConditions", &line).await;
    }
    let script = SCRIPT.replace("@@PLACES@@", &page.places().to_string());
    let script = script.replace("@@ANSWERS@@", &wanted().to_string());
    let before = json!({ "source": script });
    devtools(client, "Page.addScriptToEvaluateOnNewDocument", &before).await;

    client.goto(address).await.expect("the page opens");
    wait_for(client, "seen.tell().ready").await;
    let soon = tell(client).await;
    if let Ok(switch) = client.find(Locator::Css(BY_TAP)).await {
        // By a key, which is no tap that would be timed.
        switch.send_keys(" ").await.expect("it can be switched");
    }
    while let Some(next) = next(client).await {
        next.click().await.expect("it can be tapped");
    }
    let mut seen = tell(client).await;
    devtools(client, "HeapProfiler.collectGarbage", &json!({})).await;
    let heap = devtools(client, "Runtime.getHeapUsage", &json!({})).await;
    seen.held = heap["usedSize"].as_f64().expect("a number");
    // What came later is not waited for.
    Seen { bytes: soon.bytes, requests: soon.requests, blocked: soon.blocked, ..seen }
}

/// The choices of the visit, by question.
fn wanted() -> Value {
    let answers = answers(LINE);
    let path = BOOK.questionnaire.live_path(&answers).into_iter();
    let wanted = path.filter_map(|key| {
        let question = BOOK.questionnaire.question(key)?;
        let chosen = match (answers.answer(key), question.kind) {
            (Some(answer), _) => answer.choices(),
            // A line leaves out where nothing is ticked.
            (None, Kind::Many { none }) => vec![none],
            (None, Kind::One | Kind::Concerns { .. }) => return None,
        };
        let names = chosen.iter().filter_map(|choice| Some(&question.choices.get(*choice)?.name));
        Some((question.name.clone(), names.cloned().collect::<Vec<_>>()))
    });
    Value::Object(wanted.map(|(name, choices)| (name, json!(choices))).collect())
}

/// What to tap next, once the tap before it is on screen.
async fn next(client: &Client) -> Option<Element> {
    let next = ask(client, "return seen.next()").await;
    let id = next.as_object()?.values().next()?.as_str()?.to_owned();
    Some(Element::from_element_id(client.clone(), id.into()))
}

async fn tell(client: &Client) -> Seen {
    let told = ask(client, "return seen.tell()").await;
    serde_json::from_value(told.clone()).unwrap_or_else(|error| panic!("{error}: {told}"))
}

async fn wait_for(client: &Client, what: &str) {
    let is_there = format!("return {what} !== null");
    let end = tokio::time::Instant::now() + PATIENCE;
    while ask(client, &is_there).await != true {
        assert!(
            tokio::time::Instant::now() < end,
            "{what}: {}",
            ask(client, "return seen.tell()").await
        );
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn ask(client: &Client, script: &str) -> Value {
    client.execute(script, Vec::new()).await.expect("the script runs")
}

async fn devtools(client: &Client, command: &str, parameters: &Value) -> Value {
    client.issue_cmd(Wire::devtools(command, parameters)).await.expect("Chromium does it")
}
