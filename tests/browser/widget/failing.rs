//! What is read where the quiz does not come: what the clinic wrote, and a way on.

use crate::engine::each_engine;
use crate::host::{Host, loader, page};
use crate::starting::TRAP;
use crate::supply::{Supply, WASM};
use crate::told::dist;
use meso_quiz::consultation::Action;
use serde_json::json;

const QUIZ: &str = "<meso-quiz loading='eager'><p id='own'>Please call us.</p></meso-quiz>";
/// Keeps the errors, and waits a moment where the loader waits for long.
const HURRY: &str = "
    const errors = window.errors = [], wait = setTimeout;
    window.setTimeout = (then, time, ...with_it) =>
        wait(then, time >= 15000 ? 500 : time, ...with_it);
    addEventListener('mq-error', ({ detail }) => errors.push(detail.code));";
const SHOWN: &str = "
    const quiz = document.querySelector('meso-quiz'), root = quiz.shadowRoot;
    const section = root?.querySelector('section');
    const is = (it) => it?.getBoundingClientRect().height > 0;
    return [is(own), is(section) && section.querySelector('p').innerText]";
const TWO_ERRORS: &str = "
    const done = arguments[0], end = performance.now() + 20000, look = () =>
        errors.length === 2 || performance.now() > end ? done(errors) : setTimeout(look, 10);
    look()";
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
    where_the_frame_is_blocked_or_silent_the_clinics_words_stand_with_a_way_to_try_again,
    async |visitor| {
        // At once, where the page's own policy refuses it: no clock is hurried here.
        let listen = HURRY.replace("15000", "Infinity");
        let head = format!("<script src='listen.js'></script>{}", loader(&visitor.site));
        let files = [("", page(&head, QUIZ)), ("listen.js", listen)];
        let host = Host::open("frame-src 'none'", files).await;
        visitor.expected = vec!["frame"];
        visitor.open_clinic(&host.address("")).await;
        visitor.see_quiz("error").await;
        let shown = json!([true, "The quiz could not be loaded"]);
        assert_eq!(visitor.ask(SHOWN).await, shown);
        visitor.ask(TRY_AGAIN).await;
        assert_eq!(visitor.ask_and_wait(TWO_ERRORS).await, json!(["blocked", "blocked"]));
        assert_eq!(visitor.ask(SHOWN).await, shown);

        let script = std::fs::read_to_string(dist().join("embed.js")).expect("the loader");
        let head = "<script src='hurry.js'></script><script async src='embed.js'></script>";
        let silence = page("", "");
        let files = [
            ("", page(head, QUIZ)),
            ("hurry.js", HURRY.to_owned()),
            ("embed.js", script),
            ("frame.html", silence),
        ];
        let host = Host::open("", files).await;
        visitor.open_clinic(&host.address("")).await;
        visitor.see_quiz("error").await;
        assert_eq!(visitor.ask(SHOWN).await, shown);
        assert_eq!(visitor.ask("return errors").await, json!(["timeout"]));
    }
);

each_engine!(where_the_app_cannot_be_had_a_press_tries_again_once_it_can, async |visitor| {
    visitor.site.supply(WASM, Supply::Out);
    let head = format!("<script src='hurry.js'></script>{}", loader(&visitor.site));
    let hurry = HURRY.replace("500", "20000");
    let files = [("", page(&head, QUIZ)), ("hurry.js", hurry)];
    let host = Host::open("", files).await;
    visitor.expected = vec!["503"];
    visitor.open_clinic(&host.address("")).await;
    visitor.see_quiz("error").await;
    assert_eq!(visitor.ask("return errors").await, json!(["load"]));
    assert_eq!(visitor.ask(SHOWN).await, json!([true, "The quiz could not be loaded"]));
    visitor.site.supply(WASM, Supply::Given);
    visitor.ask(TRY_AGAIN).await;
    visitor.see_quiz("ready").await;
    assert_eq!(visitor.ask(SHOWN).await, json!([false, false]));
    visitor.go_in().await;
    visitor.walk_to_an_end().await;
    visitor.come_out().await;
});

each_engine!(a_crash_in_the_frame_is_told_and_the_visit_goes_on_in_it, async |visitor| {
    let listen = HURRY.replace("15000", "Infinity");
    let head = format!("<script>{listen}</script>{}", loader(&visitor.site));
    let host = Host::open("", [("", page(&head, QUIZ))]).await;
    visitor.open_quiz_at(&host.address("")).await;
    visitor.go_in().await;
    visitor.do_by("Start", Action::Started).await;
    visitor.ask(TRAP).await;
    visitor.see("//*[@id='mq-trouble'][not(@hidden)]//h1[.='Something went wrong']").await;
    visitor.come_out().await;
    visitor.see_quiz("error").await;
    assert_eq!(visitor.ask("return window.errors").await, json!(["crash"]));
    assert_eq!(visitor.ask(SHOWN).await, json!([false, false]), "the frame itself says it");
    visitor.go_in().await;
    visitor.press("Continue from my last answer").await;
    visitor.arrive().await;
    visitor.complaints().await;
    visitor.come_out().await;
    visitor.see_quiz("ready").await;
});
