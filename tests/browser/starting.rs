//! From the first paint to the app, and what is read where it does not come or does not last.

use crate::engine::each_engine;
use crate::supply::{Supply, WASM};
use crate::support::BOOK;
use crate::visitor::{BEFORE_THE_APP, Visitor};
use meso_quiz::answers::Answers;
use meso_quiz::consultation::Action;
use meso_quiz::questionnaire::remaining;
use serde_json::Value;

/// Where every element of the screen is and what it says, in order.
pub(crate) const PIXELS: &str = "
    return [...document.querySelectorAll('#mq-app *:not(.mq-late, .mq-late *, noscript)')].map(it => {
        const { x, y, width, height } = it.getBoundingClientRect();
        const said = it.children.length ? '' : it.textContent;
        return [it.localName, it.className, said, x, y, width, height].join(' ');
    })";

/// Opens the page as it is before the app comes.
pub(crate) async fn open_before_the_app(visitor: &Visitor) {
    visitor.site.supply(WASM, Supply::Held);
    visitor.go_to("").await;
    visitor.see(&format!("{BEFORE_THE_APP}//h1")).await;
}

/// That a file is missing is complained of, by each engine in its own way.
async fn pass_over_what_is_missing(visitor: &Visitor) {
    visitor.complaints().await;
}

each_engine!(the_first_screen_holds_the_true_numbers_before_any_script, async |visitor| {
    open_before_the_app(visitor).await;
    let questions = remaining(&BOOK.questionnaire, &Answers::default()).longest;
    let lead = visitor.text_of("//p[@class='mq-lead']").await;
    assert!(lead.contains(&format!("up to {questions} short questions")), "{lead}");
    let minutes = (questions * 10).div_ceil(60);
    let facts = visitor.text_of("//ul[@class='mq-facts']").await;
    assert!(facts.starts_with(&format!("About {minutes} minutes\n")), "{facts}");
    visitor.site.supply(WASM, Supply::Given);
});

each_engine!(
    p3_the_app_takes_the_place_of_the_first_screen_without_moving_a_pixel,
    async |visitor| {
        open_before_the_app(visitor).await;
        let before = visitor.ask(PIXELS).await;
        visitor.site.supply(WASM, Supply::Given);
        visitor.arrive().await;
        assert_eq!(visitor.ask(PIXELS).await, before);
    }
);

each_engine!(p1_a_tap_on_start_is_kept_where_nothing_but_the_page_is_there_yet, async |visitor| {
    visitor.expected = vec!["Failed to load resource", "early.js"];
    visitor.site.supply("/early.js", Supply::Out);
    open_before_the_app(visitor).await;
    let size = "const { width, height } = document.getElementById('1').getBoundingClientRect();
        return [width, height]";
    let before = visitor.ask(size).await;
    visitor.press("Start").await;
    assert_eq!(visitor.text_of("//a[@id='1']").await, "Starting");
    assert_eq!(visitor.ask(size).await, before, "the button keeps its size");
    visitor.site.supply(WASM, Supply::Given);
    visitor.then(Action::Started).await;
});

each_engine!(a_switch_pressed_before_the_app_is_there_is_switched_when_it_comes, async |visitor| {
    open_before_the_app(visitor).await;
    visitor.press("Move on by tap").await;
    visitor.site.supply(WASM, Supply::Given);
    visitor.see("//button[@aria-pressed='false'][normalize-space(.)='Move on by tap']").await;
});

each_engine!(whoever_has_tabbed_to_a_link_still_has_it_when_the_app_comes, async |visitor| {
    open_before_the_app(visitor).await;
    visitor.ask("document.querySelector('.mq-footer .mq-link').focus()").await;
    visitor.site.supply(WASM, Supply::Given);
    visitor.arrive().await;
    let focused = visitor.see_focus_on(".mq-footer .mq-link").await;
    assert_eq!(visitor.read(&focused).await, "Guide");
});

each_engine!(p5_without_its_wasm_the_page_says_so_and_a_press_tries_again, async |visitor| {
    visitor.site.supply(WASM, Supply::Out);
    visitor.go_to("").await;
    visitor.see_focus_on("#mq-failed h1").await;
    let said = visitor.text_of("//*[@id='mq-failed']").await;
    assert!(said.starts_with("The quiz could not be loaded\n"), "{said}");
    assert!(said.contains("You can also talk to a clinic or your doctor instead."), "{said}");
    assert_eq!(visitor.ask("return document.getElementById('mq-app').hidden").await, true);
    pass_over_what_is_missing(visitor).await;

    visitor.site.supply(WASM, Supply::Given);
    visitor.press("Try again").await;
    visitor.arrive().await;
    visitor.do_by("Start", Action::Started).await;
});

/// As a browser tells of a trap in the WebAssembly.
pub(crate) const TRAP: &str = "dispatchEvent(new ErrorEvent('error', {
    error: new WebAssembly.RuntimeError('unreachable') }));
    return document.getElementById('mq-go-on').hidden";

/// Goes on after a panic, once the app is there again.
pub(crate) async fn go_on(visitor: &Visitor) {
    visitor.press("Continue from my last answer").await;
    visitor.see("//*[@id='mq-trouble'][@hidden]").await;
    visitor.arrive().await;
    visitor.see_focus_on("h1#mq-heading").await;
}

each_engine!(after_a_panic_the_visit_goes_on_from_the_last_answer, async |visitor| {
    visitor.start().await;
    visitor.switch_moving_on().await;
    visitor.chooses("30 to 39").await;
    visitor.do_by("Continue", Action::Continued).await;
    assert_eq!(visitor.ask(TRAP).await, Value::Bool(false));
    visitor.see_focus_on("#mq-trouble h1").await;
    let said = visitor.text_of("//*[@id='mq-trouble']").await;
    assert!(said.starts_with("Something went wrong\n"), "{said}");
    go_on(visitor).await;
    visitor.do_by("Back", Action::WentBack).await;
    assert!(visitor.has_chosen("30 to 39").await);
    pass_over_what_is_missing(visitor).await;
});

each_engine!(a_second_panic_at_once_offers_only_to_start_again, async |visitor| {
    visitor.start().await;
    visitor.switch_moving_on().await;
    visitor.chooses("30 to 39").await;
    visitor.ask(TRAP).await;
    go_on(visitor).await;
    assert_eq!(visitor.ask(TRAP).await, Value::Bool(true), "what crashed it is not offered again");
    visitor.click("//*[@id='mq-afresh']").await;
    visitor.see("//*[@id='mq-trouble'][@hidden]").await;
    visitor.visit = meso_quiz::consultation::Consultation::default();
    visitor.arrive().await;
    visitor.do_by("Start", Action::Started).await;
    assert!(!visitor.has_chosen("30 to 39").await, "the answers that crashed it are gone");
    pass_over_what_is_missing(visitor).await;
});
