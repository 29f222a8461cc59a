//! The app itself breaks in the middle of what a visitor does: by a panic of its own, or because it
//! went too deep.

use crate::engine::each_engine;
use crate::history::is_as_it_was_left;
use crate::starting::go_on;
use crate::support::BOOK;
use crate::visitor::Visitor;
use crate::walk::TO_A_MATCH;
use meso_quiz::consultation::Action;

/// Two ways to break the app at the next thing it does, each only once. It does one thing at a
/// time, so that a click while it keeps what was said makes it panic; and a clock that asks itself ends
/// in a stack that is too small.
pub(super) const BREAK: &str = "
    const { setItem } = Storage.prototype, { now } = Date;
    Storage.prototype.setItem = function (key, text) {
        setItem.call(this, key, text);
        if (window.breaks !== 'panic') return;
        window.breaks = '';
        document.querySelector('fieldset input:not(:checked)').click();
    };
    const deep = () => deep() + 1;
    Date.now = () => {
        if (window.breaks !== 'deep') return now.call(Date);
        window.breaks = '';
        return deep();
    };";
/// What the engines say of the two.
const OF_A_CRASH: [&str; 4] = ["unreachable", "Unreachable", "call stack", "recursion"];

/// Breaks the app by choosing the first answer on screen.
async fn break_by(visitor: &mut Visitor, how: &str) {
    visitor.expected.extend(OF_A_CRASH);
    visitor.ask(&format!("window.breaks = '{how}'")).await;
    visitor.click("//fieldset[legend/h1]//label").await;
    let said = visitor.see_stand_by("mq-trouble", "Something went wrong").await;
    let why = "The quiz stopped by itself. \
        It was not your doing, and your answers were not sent to anyone.";
    assert!(said.contains(why), "{said}");
}

/// Has the app go too deep at the question on screen.
pub(super) async fn overflow(visitor: &mut Visitor) {
    break_by(visitor, "deep").await;
}

each_engine!(a_visit_that_went_too_deep_goes_on_from_the_last_answer, async |visitor| {
    visitor.site.run_first(BREAK);
    visitor.start().await;
    visitor.answer_up_to("weight", TO_A_MATCH).await;
    overflow(visitor).await;
    go_on(visitor).await;
    is_as_it_was_left(visitor).await;
    visitor.do_by("Back", Action::WentBack).await;
    is_as_it_was_left(visitor).await;
    visitor.do_by("Continue", Action::Continued).await;
    visitor.answer_all(TO_A_MATCH).await;
    visitor.see_result().await;
});

each_engine!(a_visit_that_panicked_goes_on_from_the_last_answer, async |visitor| {
    visitor.site.run_first(BREAK);
    visitor.start().await;
    visitor.switch_moving_on().await;
    visitor.answer_up_to("weight", TO_A_MATCH).await;
    break_by(visitor, "panic").await;
    // It breaks on what comes after: by then the answer is kept.
    let asked = BOOK.questionnaire.question(visitor.asked()).unwrap();
    visitor.note(Action::Chose(asked.choices.ids().next().unwrap()));
    go_on(visitor).await;
    is_as_it_was_left(visitor).await;
    visitor.answer_all(TO_A_MATCH).await;
    visitor.see_result().await;
});
