//! What is read where the quiz does not come: what the clinic wrote, and a way on.

use crate::engine::each_engine;
use crate::host::{Host, loader, page};
use crate::site::Supply;
use serde_json::json;

const QUIZ: &str = "<meso-quiz loading='eager'><p id='own'>Please call us.</p></meso-quiz>";
/// Keeps the errors, and waits a moment where the loader waits for long.
const HURRY: &str = "
    const errors = window.errors = [], wait = setTimeout;
    window.setTimeout = (then, time) => wait(then, time >= 15000 ? 500 : time);
    addEventListener('mq-error', ({ detail }) => errors.push(detail.code));";
const SHOWN: &str = "
    const quiz = document.querySelector('meso-quiz'), root = quiz.shadowRoot;
    const section = root?.querySelector('section');
    const is = (it) => it?.getBoundingClientRect().height > 0;
    return [is(own), is(section) && section.querySelector('p').innerText]";
const TRY_AGAIN: &str =
    "document.querySelector('meso-quiz').shadowRoot.querySelector('section button').click()";

each_engine!(where_the_loader_is_blocked_the_clinics_own_words_stand, async |visitor| {
    let policy = "script-src 'self'; img-src data:";
    let host = Host::open(policy, [("", page(&loader(&visitor.site), QUIZ))]).await;
    visitor.expected = vec!["embed.js"];
    visitor.open_clinic(&host.address("")).await;
    visitor.see("//p[.='Please call us.']").await;
    assert_eq!(visitor.ask(SHOWN).await, json!([true, false]));
});

each_engine!(
    where_the_frame_is_blocked_the_clinics_words_stand_with_a_way_to_try_again,
    async |visitor| {
        let head = format!("<script src='hurry.js'></script>{}", loader(&visitor.site));
        let files = [("", page(&head, QUIZ)), ("hurry.js", HURRY.to_owned())];
        let host = Host::open("frame-src 'none'", files).await;
        visitor.expected = vec!["frame"];
        visitor.open_clinic(&host.address("")).await;
        visitor.see_quiz("error").await;
        let shown = json!([true, "The quiz could not be loaded"]);
        assert_eq!(visitor.ask(SHOWN).await, shown);
        visitor.ask(TRY_AGAIN).await;
        visitor.see_quiz("loading").await;
        visitor.see_quiz("error").await;
        assert_eq!(visitor.ask(SHOWN).await, shown);
        assert_eq!(visitor.ask("return errors").await, json!(["timeout", "timeout"]));
    }
);

each_engine!(where_the_app_cannot_be_had_a_press_tries_again_once_it_can, async |visitor| {
    visitor.site.supply_wasm(Supply::Out);
    let head = format!("<script src='hurry.js'></script>{}", loader(&visitor.site));
    let hurry = HURRY.replace("500", "20000");
    let files = [("", page(&head, QUIZ)), ("hurry.js", hurry)];
    let host = Host::open("", files).await;
    visitor.expected = vec!["503"];
    visitor.open_clinic(&host.address("")).await;
    visitor.see_quiz("error").await;
    assert_eq!(visitor.ask("return errors").await, json!(["load"]));
    assert_eq!(visitor.ask(SHOWN).await, json!([true, "The quiz could not be loaded"]));
    visitor.site.supply_wasm(Supply::Given);
    visitor.ask(TRY_AGAIN).await;
    visitor.see_quiz("ready").await;
    assert_eq!(visitor.ask(SHOWN).await, json!([false, false]));
    visitor.go_in().await;
    visitor.walk_to_an_end().await;
    visitor.come_out().await;
});
