//! What a visitor says in the quiz stays between the two: no script of the clinic's page learns it.

use super::opaque::same_origin_page;
use crate::engine::each_engine;
use crate::host::{Host, loader, page};
use crate::visitor::Visitor;
use meso_quiz::consultation::Action;
use serde_json::Value;

const SPY: &str = include_str!("spy.js");
const QUIZ: &str = "<meso-quiz handoff='page' style='display: block; width: 500px'></meso-quiz>";

/// What only somebody can know who saw the questions or the answers.
const SECRETS: [&str; 8] = [
    "under18",
    "Under 18",
    "30 to 39",
    "for adults",
    "How old",
    "mq-choice",
    "mq-heading",
    "mq:v1:s\":\"",
];

/// Everything that the spy tried.
const TRIED: [&str; 41] = [
    "patched attachShadow",
    "patched setAttribute",
    "patched postMessage",
    "patched dispatchEvent",
    "patched parse",
    "patched setItem",
    "patched pushState",
    "patched sendBeacon",
    "patched fetch",
    "patched MessageChannel",
    "messages to the window",
    "events",
    "mutations",
    "resource timing",
    "the shadow root",
    "the patched root",
    "the element",
    "contentDocument",
    "the document of contentWindow",
    "getSVGDocument",
    "the address in the frame",
    "the name of the frame",
    "the history of the frame",
    "what the app keeps",
    "the settings in the frame",
    "its sessionStorage",
    "its localStorage",
    "frames by number",
    "frames inside",
    "a function in the frame",
    "a script in the frame",
    "a way back through opener",
    "sessionStorage",
    "localStorage",
    "cookies",
    "history",
    "selection",
    "what has the focus",
    "what is under the pointer",
    "text found by the page",
    "the clipboard events",
];

async fn pry(visitor: &mut Visitor) -> Vec<String> {
    visitor.come_out().await;
    let said: (Vec<String>, Vec<String>) =
        serde_json::from_value(visitor.ask("return pry()").await).expect("two lists");
    assert_eq!(said.0, TRIED);
    visitor.go_in().await;
    said.1
}

/// Answers with the spy looking on, which must learn nothing but heights and bare words.
async fn answer_before_the_spy(visitor: &mut Visitor) {
    visitor.go_in().await;
    visitor.do_by("Start", Action::Started).await;
    pry(visitor).await;
    visitor.answer_all("age=under18").await;
    let learned = pry(visitor).await;
    for line in &learned {
        for secret in SECRETS {
            assert!(!line.contains(secret), "the page learns {secret}: {line}");
        }
    }
    let mut kinds: Vec<String> = learned
        .iter()
        .filter_map(|line| line.strip_prefix("port: "))
        .map(|said| serde_json::from_str::<Value>(said).expect("JSON")["type"].to_string())
        .collect();
    kinds.sort();
    kinds.dedup();
    assert_eq!(kinds, ["\"height\"", "\"ready\"", "\"top\""], "all that the frame ever says");
    visitor.come_out().await;
}

each_engine!(
    a_script_of_another_origins_page_learns_no_answer_whatever_it_tries,
    async |visitor| {
        let head = format!("<script src='spy.js'></script>{}", loader(&visitor.site));
        let files = [("", page(&head, QUIZ)), ("spy.js", SPY.to_owned())];
        let host = Host::open("", files).await;
        visitor.expected = PRYING.to_vec();
        visitor.open_quiz_at(&host.address("")).await;
        answer_before_the_spy(visitor).await;
    }
);

each_engine!(a_script_of_the_quizs_own_origin_learns_no_answer_either, async |visitor| {
    let address = same_origin_page(&visitor.site, &format!("<script>{SPY}</script>"), QUIZ);
    visitor.expected = PRYING.to_vec();
    visitor.open_quiz_at(&address).await;
    answer_before_the_spy(visitor).await;
});

/// What browsers say of a page that reaches where it may not.
const PRYING: [&str; 3] = ["Permission denied", "Blocked a frame", "SecurityError"];
