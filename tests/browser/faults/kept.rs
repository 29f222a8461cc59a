//! What a tab remembers is not what this build has just written: damaged, somebody else's, too
//! large, of other content, too old, or from a time that is yet to come.

use crate::engine::each_engine;
use crate::screen;
use crate::visitor::Visitor;
use crate::walk::TO_A_MATCH;
use meso_quiz::consultation::{Action, Consultation};
use serde_json::{Value, json};

/// What becomes of the parts of the text that is kept: its form, the content, the time, the step
/// and the answers.
const CHANGES: [(&str, &str); 8] = [
    ("in another form", "['2', ...parts.slice(1)].join('|')"),
    ("of other content", "parts.with(1, 'another').join('|')"),
    ("more than two hours old", "parts.with(2, parts[2] - 7201).join('|')"),
    ("from the future", "parts.with(2, +parts[2] + 3600).join('|')"),
    ("damaged", "text.replace('age=', 'agf=')"),
    ("broken off", "text.slice(0, -1)"),
    ("somebody else's", "'{\"user\": 1}'"),
    ("too large", "text + '; '.repeat(9999)"),
];
/// Everything this tab remembers of the quiz.
const REMEMBERED: &str = "return Object.keys(sessionStorage)";

/// Changes what is remembered, and loads the page again.
async fn remember(visitor: &Visitor, key: &str, text: &str) {
    let change = format!(
        "const text = sessionStorage.getItem('mq:v1:s'), parts = text?.split('|');
        sessionStorage.setItem('{key}', {text})"
    );
    visitor.ask(&change).await;
    visitor.reload().await;
}

each_engine!(
    whatever_else_a_tab_remembers_is_forgotten_without_a_word_and_the_quiz_begins_anew,
    async |visitor| {
        for (how, text) in CHANGES {
            visitor.visit = Consultation::default();
            visitor.start().await;
            visitor.answer_up_to("area", TO_A_MATCH).await;
            let step = screen::step(&visitor.visit);
            remember(visitor, "mq:v1:s", text).await;

            visitor.visit = Consultation::default();
            visitor.note(Action::WentTo(step));
            visitor.arrive().await;
            visitor.reads_nothing_of_it().await;
            assert_eq!(visitor.ask(REMEMBERED).await, json!([]), "a visit {how}");
            let page = "return Object.keys(window).filter((key) => key.startsWith('mq:'))";
            assert_eq!(visitor.ask(page).await, json!([]), "a visit {how}");
        }
    }
);

each_engine!(a_language_and_a_switch_that_make_no_sense_are_passed_over, async |visitor| {
    visitor.start().await;
    remember(visitor, "mq:v1:moves", "'<b>'").await;
    remember(visitor, "mq:v1:lang", "'\"><b>'").await;
    visitor.arrive().await;
    visitor.see("//button[@aria-pressed='true'][normalize-space(.)='Move on by tap']").await;
    let kept: Value = visitor.ask("return sessionStorage.getItem('mq:v1:lang')").await;
    assert_eq!(kept, Value::Null);
});
