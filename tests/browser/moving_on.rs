//! Moving on by a tap: where it happens, where it never does, and that no screen is ever skipped.

use crate::engine::each_engine;
use crate::support::{BOOK, answers};
use crate::visitor::{Visitor, choice};
use fantoccini::key::Key;
use meso_quiz::consultation::{Action, Place};

const LINE: &str = "age=30s; area=face; main=dry_dull; lines=moving; skin_feel=dry; sun=2; \
    needles=fine; hope=small; worry=little";

/// From here on, a pause ends only when a test lets it. What is to be done at once still is, and so
/// is what takes long: WebKit's driver gives up its own scripts by the same clock.
pub(crate) async fn stop_the_clock(visitor: &Visitor) {
    let script = "window.waiting = new Map();
        const { setTimeout: start, clearTimeout: stop } = window;
        window.setTimeout = (does, pause) => {
            if (!pause || pause > 1000) return start(does, pause);
            const id = 1e6 + waiting.size;
            waiting.set(id, does);
            return id;
        };
        window.clearTimeout = (id) => waiting.delete(id) || stop(id);";
    visitor.ask(script).await;
}

/// Lets the pause after a tap end, and finds the visitor where they were.
pub(crate) async fn stays(visitor: &Visitor) {
    visitor.ask("for (const does of waiting.values()) does(); waiting.clear();").await;
    visitor.arrive().await;
}

each_engine!(a_tap_on_an_answer_moves_on_and_one_on_the_answer_before_does_not, async |visitor| {
    visitor.start().await;
    let hint = "//p[@id='mq-help'][contains(., 'Tap an answer to move on.')]";
    visitor.see(hint).await;
    visitor.chooses("30 to 39").await;
    visitor.then(Action::Continued).await;
    visitor.do_by("Back", Action::WentBack).await;
    stop_the_clock(visitor).await;
    visitor.chooses("40 to 49").await;
    stays(visitor).await;
    visitor.do_by("Continue", Action::Continued).await;
    visitor.browser.back().await.unwrap();
    visitor.note(Action::WentTo(1));
    visitor.arrive().await;
    assert!(visitor.has_chosen("40 to 49").await);
});

each_engine!(a3_arrow_keys_through_every_answer_never_change_the_screen, async |visitor| {
    visitor.start().await;
    while let Place::Question(key) = visitor.visit.place {
        if visitor.visit.moves_on_by_tap(BOOK.rules()) {
            visitor.see_the_screen_settle().await;
            visitor.strike(Key::Tab).await;
            let asked = BOOK.questionnaire.question(key).unwrap();
            // Space chooses the first one; after the last, only some engines begin anew.
            let mut key = ' ';
            for choice in asked.choices.ids() {
                visitor.strike(key).await;
                visitor.note(Action::Chose(choice));
                visitor.arrive().await;
                key = Key::Down.into();
            }
        }
        visitor.answer(&answers(LINE)).await;
    }
});

each_engine!(a4_a_tap_and_a_quick_continue_go_one_screen_forward, async |visitor| {
    visitor.start().await;
    stop_the_clock(visitor).await;
    visitor.chooses("30 to 39").await;
    visitor.press("Continue").await;
    visitor.then(Action::Continued).await;
    stays(visitor).await;
    assert!(nothing_is_chosen(visitor).await);
});

each_engine!(a4_a_double_tap_goes_one_screen_forward, async |visitor| {
    visitor.start().await;
    visitor.double_click(&choice("30 to 39")).await;
    visitor.note_choice("30 to 39");
    visitor.then(Action::Continued).await;
    stop_the_clock(visitor).await;
    visitor.see_the_screen_settle().await;
    assert!(nothing_is_chosen(visitor).await);
});

async fn nothing_is_chosen(visitor: &Visitor) -> bool {
    visitor.ask("return document.querySelector('input:checked') === null").await == true
}

each_engine!(a_key_after_the_tap_keeps_the_screen, async |visitor| {
    visitor.start().await;
    stop_the_clock(visitor).await;
    visitor.chooses("30 to 39").await;
    visitor.strike(Key::Tab).await;
    stays(visitor).await;
});

each_engine!(after_a_complaint_the_first_tap_stays_to_be_read, async |visitor| {
    visitor.start().await;
    stop_the_clock(visitor).await;
    visitor.press("Continue").await;
    visitor.note(Action::Continued);
    visitor.see_focus_on("#mq-problem").await;
    visitor.chooses("30 to 39").await;
    stays(visitor).await;
});

each_engine!(the_switch_turns_it_off_and_is_remembered_in_this_tab, async |visitor| {
    visitor.start().await;
    visitor.switch_moving_on().await;
    stop_the_clock(visitor).await;
    visitor.see("//button[@aria-pressed='false'][.='Move on by tap']").await;
    visitor.chooses("30 to 39").await;
    stays(visitor).await;
    visitor.browser.refresh().await.unwrap();
    visitor.see("//button[@aria-pressed='false'][.='Move on by tap']").await;
});
