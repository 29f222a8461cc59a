//! The first questions, answered before the app is there.

use crate::drawings::tap_region;
use crate::engine::each_engine;
use crate::starting::{PIXELS, open_before_the_app};
use crate::supply::{Supply, WASM};
use crate::visitor::{BEFORE_THE_APP, Visitor};
use fantoccini::key::Key;
use meso_quiz::consultation::{Action, MovingOn};
use serde_json::json;

/// What the browser keeps of a visit that nobody has begun.
const KEPT: &str = "return sessionStorage.getItem('mq:v1:s')";
/// A clinic's settings that come when they are told to.
const LATE_SETTINGS: &str = "
    globalThis.mqSettings = new Promise(settings => {
        window.set_by_clinic = () => settings({ 'move-on': 'button' });
    })";
/// Where it says that it takes long.
const STILL: &str = "//*[@id='mq-still']";

impl Visitor {
    /// Notes what was just done, and waits for the screen that follows, still without the app: it is
    /// called and addressed as the app would, and its heading has the focus.
    async fn then_before_the_app(&mut self, action: Action) {
        self.note(action);
        self.arrive_in(BEFORE_THE_APP).await;
        self.see_focus_on("h1#mq-heading").await;
    }

    /// The first question, while the app is on its way.
    async fn come_to_the_first_question(&mut self) {
        open_before_the_app(self).await;
        self.press("Start").await;
        self.then_before_the_app(Action::Started).await;
    }

    /// From there to the second one.
    async fn come_to_the_second_question(&mut self) {
        self.come_to_the_first_question().await;
        self.chooses("30 to 39").await;
        self.then_before_the_app(Action::Continued).await;
    }

    /// Back to the first one, which has an answer.
    async fn come_back_from_the_second_question(&mut self) {
        self.come_to_the_second_question().await;
        self.press("Back").await;
        self.then_before_the_app(Action::WentBack).await;
    }

    /// Chooses the second answer by keys, from the place before the first one.
    async fn choose_the_second_by_keys(&mut self, words: &str) {
        self.see_the_screen_settle().await;
        self.strike(Key::Tab).await;
        self.strike(' ').await;
        self.strike(Key::Down).await;
        self.note_choice(words);
    }

    /// Loads the page again, and finds the first screen until the app is there.
    async fn reload_before_the_app(&self) {
        self.reload().await;
        self.see(&format!("{BEFORE_THE_APP}//h1")).await;
        assert_eq!(self.text_of("//h1").await, "Which mesotherapy fits your concern?");
    }

    /// Sees the button to go on say that it was pressed.
    async fn see_it_wait(&self) {
        self.see("//button[@type='submit'][@data-mq-soon]").await;
        assert_eq!(self.text_of("//button[@type='submit']").await, "Starting");
    }

    /// The app comes, and the visit is where it would be if it had been there all along.
    async fn the_app_comes(&mut self) {
        self.site.supply(WASM, Supply::Given);
        self.arrive().await;
    }

    async fn the_app_comes_without_moving_a_pixel(&mut self) {
        self.see_the_screen_settle().await;
        let before = self.ask(PIXELS).await;
        self.the_app_comes().await;
        assert_eq!(self.ask(PIXELS).await, before);
    }
}

each_engine!(
    the_first_questions_are_answered_before_the_app_and_it_goes_on_from_them,
    async |visitor| {
        visitor.come_to_the_second_question().await;
        visitor.chooses("Face, neck or hands").await;
        visitor.see_it_wait().await;
        visitor.hear("Starting").await;
        visitor.note(Action::Continued);
        visitor.the_app_comes().await;
        visitor.see_focus_on("h1#mq-heading").await;
        assert_eq!(visitor.ask("return document.querySelector('.mq-status').innerText").await, "");
        visitor.do_by("Back", Action::WentBack).await;
        assert!(visitor.has_chosen("Face, neck or hands").await);
        visitor.do_by("Back", Action::WentBack).await;
        assert!(visitor.has_chosen("30 to 39").await);
        visitor.do_by("Back", Action::WentBack).await;
    }
);

each_engine!(the_app_takes_the_place_of_a_first_question_without_moving_a_pixel, async |visitor| {
    visitor.come_to_the_second_question().await;
    visitor.see_the_screen_settle().await;
    tap_region(visitor, 0).await;
    visitor.note_choice("Face, neck or hands");
    let on_list = visitor.has_chosen("Face, neck or hands").await;
    assert!(on_list, "the picture is the list once more");
    let drawn = "//*[@class='mq-region mq-region--chosen'][@fill='url(#mq-hatch)']";
    visitor.see(drawn).await;
    visitor.see_the_screen_settle().await;
    let before = visitor.ask(PIXELS).await;
    visitor.the_app_comes().await;
    visitor.see(drawn).await;
    assert_eq!(visitor.ask(PIXELS).await, before);
    let coming = "return document.querySelector('form').getAnimations().length";
    assert_eq!(visitor.ask(coming).await, 0, "it has come in already");
});

each_engine!(an_answer_that_ends_the_questions_waits_for_the_app, async |visitor| {
    visitor.come_to_the_first_question().await;
    visitor.chooses("Under 18").await;
    visitor.see_it_wait().await;
    assert_eq!(visitor.ask(KEPT).await, json!(null), "nothing is judged before the app is there");
    visitor.note(Action::Continued);
    visitor.the_app_comes().await;
});

each_engine!(
    whoever_waits_for_long_is_told_so_without_moving_anything_until_they_do_not_wait,
    async |visitor| {
        visitor.come_to_the_second_question().await;
        visitor.press("Continue").await;
        visitor.see_it_wait().await;
        visitor.see_the_screen_settle().await;
        let before = visitor.ask(PIXELS).await;
        visitor.hear("Still loading…").await;
        assert_eq!(visitor.ask(PIXELS).await, before);
        visitor.ask("document.getElementById('mq-heading').focus()").await;
        visitor.choose_the_second_by_keys("Under the chin (double chin)").await;
        visitor.see(&format!("{STILL}[@hidden]")).await;
        visitor.press("Continue").await;
        visitor.hear("Still loading…").await;
        visitor.note(Action::Continued);
        visitor.the_app_comes().await;
        visitor.see(&format!("{STILL}[@hidden]")).await;
    }
);

each_engine!(going_on_without_an_answer_is_complained_of_once_the_app_is_there, async |visitor| {
    visitor.come_to_the_first_question().await;
    visitor.press("Continue").await;
    visitor.see_it_wait().await;
    visitor.note(Action::Continued);
    visitor.the_app_comes().await;
    visitor.see_focus_on("#mq-problem").await;
});

each_engine!(
    whoever_goes_back_before_the_app_finds_their_answer_and_may_change_it,
    async |visitor| {
        visitor.come_back_from_the_second_question().await;
        assert!(visitor.has_chosen("30 to 39").await);
        let help = visitor.text_of("//p[@id='mq-help']").await;
        assert_eq!(help, "This quiz is for adults.", "a tap on a new answer does not move on");
        visitor.chooses("40 to 49").await;
        visitor.press("Continue").await;
        visitor.then_before_the_app(Action::Continued).await;
        visitor.browser.back().await.unwrap();
        visitor.then_before_the_app(Action::WentBack).await;
        visitor.the_app_comes_without_moving_a_pixel().await;
        visitor.see_focus_on("h1#mq-heading").await;
        assert!(visitor.has_chosen("40 to 49").await);
        visitor.browser.forward().await.unwrap();
        visitor.note(Action::WentTo(2));
        visitor.arrive().await;
    }
);

each_engine!(
    keys_choose_before_the_app_without_moving_on_and_leave_nothing_behind,
    async |visitor| {
        visitor.come_to_the_first_question().await;
        visitor.choose_the_second_by_keys("18 to 29").await;
        visitor.the_app_comes().await;
        assert!(visitor.has_chosen("18 to 29").await);
        visitor.see_focus_on("#mq-choice-18_29").await;
        visitor.strike(Key::Enter).await;
        visitor.then(Action::Continued).await;
    }
);

each_engine!(enter_moves_on_before_the_app_and_puts_no_answer_into_the_address, async |visitor| {
    visitor.come_to_the_first_question().await;
    visitor.choose_the_second_by_keys("18 to 29").await;
    visitor.strike(Key::Enter).await;
    visitor.then_before_the_app(Action::Continued).await;
    visitor.the_app_comes().await;
});

each_engine!(a_switch_pressed_on_a_first_question_comes_before_what_follows_it, async |visitor| {
    visitor.come_to_the_first_question().await;
    visitor.press("Move on by tap").await;
    visitor.note(Action::SwitchedMovingOn);
    visitor.chooses("30 to 39").await;
    visitor.press("Continue").await;
    visitor.see_it_wait().await;
    visitor.note(Action::Continued);
    visitor.the_app_comes().await;
    visitor.see("//button[@aria-pressed='false'][normalize-space(.)='Move on by tap']").await;
});

each_engine!(where_the_app_never_comes_the_first_answers_are_still_there, async |visitor| {
    visitor.expected = vec!["Failed to load resource", ".wasm", "503", "given up"];
    visitor.come_to_the_second_question().await;
    visitor.site.supply(WASM, Supply::Out);
    visitor.see_focus_on("#mq-failed h1").await;
    visitor.site.supply(WASM, Supply::Given);
    visitor.press("Try again").await;
    visitor.arrive().await;
    visitor.do_by("Back", Action::WentBack).await;
    assert!(visitor.has_chosen("30 to 39").await);
});

each_engine!(whoever_loads_the_page_again_before_the_app_is_asked_nothing_twice, async |visitor| {
    visitor.come_to_the_second_question().await;
    visitor.reload_before_the_app().await;
    visitor.the_app_comes().await;
    visitor.do_by("Back", Action::WentBack).await;
    assert!(visitor.has_chosen("30 to 39").await);
});

each_engine!(
    where_a_clinic_wants_another_way_to_move_on_start_waits_for_the_app,
    async |visitor| {
        visitor.site.run_first("globalThis.mqSettings = { 'move-on': 'button' }");
        visitor.visit.moving_on = MovingOn::ByButton;
        open_before_the_app(visitor).await;
        visitor.press("Start").await;
        assert_eq!(visitor.text_of("//a[@id='1']").await, "Starting");
        visitor.note(Action::Started);
        visitor.the_app_comes().await;
        assert_eq!(visitor.text_of("//p[@id='mq-help']").await, "This quiz is for adults.");
    }
);

each_engine!(
    where_a_clinic_wants_a_button_no_question_speaks_of_taps_even_if_that_is_known_late,
    async |visitor| {
        visitor.site.run_first(LATE_SETTINGS);
        visitor.come_to_the_first_question().await;
        visitor.ask("window.set_by_clinic()").await;
        visitor.visit.moving_on = MovingOn::ByButton;
        visitor.see("//p[@id='mq-help'][.='This quiz is for adults.']").await;
        visitor.chooses("30 to 39").await;
        visitor.press("Continue").await;
        visitor.then_before_the_app(Action::Continued).await;
        visitor.the_app_comes_without_moving_a_pixel().await;
    }
);

each_engine!(
    whoever_goes_back_and_says_what_ends_the_questions_is_led_past_no_stop,
    async |visitor| {
        visitor.come_back_from_the_second_question().await;
        visitor.chooses("Under 18").await;
        visitor.browser.forward().await.unwrap();
        visitor.see_address("#2").await;
        assert!(visitor.has_chosen("Under 18").await, "the second question is not asked");
        visitor.note(Action::WentTo(2));
        visitor.the_app_comes().await;
        assert_eq!(visitor.text_of("//h1").await, "This quiz is for adults");
    }
);

each_engine!(an_answer_that_ends_the_questions_outlives_a_reload_before_the_app, async |visitor| {
    visitor.come_back_from_the_second_question().await;
    visitor.chooses("Under 18").await;
    visitor.press("Continue").await;
    visitor.reload_before_the_app().await;
    visitor.the_app_comes().await;
    assert!(visitor.has_chosen("Under 18").await);
});

each_engine!(pressing_what_waits_again_changes_nothing, async |visitor| {
    visitor.come_to_the_second_question().await;
    visitor.chooses("Face, neck or hands").await;
    visitor.see_it_wait().await;
    visitor.click("//button[@type='submit']").await;
    visitor.strike(Key::Enter).await;
    visitor.note(Action::Continued);
    visitor.the_app_comes().await;
    assert_eq!(visitor.ask("return document.querySelectorAll('#mq-problem').length").await, 0);
});

each_engine!(whoever_says_something_else_is_not_gone_on_with, async |visitor| {
    visitor.come_to_the_second_question().await;
    visitor.press("Continue").await;
    visitor.see_it_wait().await;
    visitor.ask("document.getElementById('mq-heading').focus()").await;
    visitor.choose_the_second_by_keys("Under the chin (double chin)").await;
    assert_eq!(visitor.text_of("//button[@type='submit']").await, "Continue");
    visitor.the_app_comes().await;
    assert!(visitor.has_chosen("Under the chin (double chin)").await);
});

each_engine!(what_waits_is_found_in_the_quiz_of_a_clinic_with_contacts, async |visitor| {
    visitor.site.run_first("globalThis.mqSettings = { phone: '+44 20 7946 0000' }");
    open_before_the_app(visitor).await;
    visitor.press("Move on by tap").await;
    visitor.ask("document.querySelector('.mq-footer a.mq-link').focus()").await;
    visitor.the_app_comes().await;
    visitor.see("(//footer//a)[2]").await;
    visitor.see("//button[@aria-pressed='false'][normalize-space(.)='Move on by tap']").await;
    let focused = visitor.see_focus_on(".mq-footer a.mq-link").await;
    assert_eq!(visitor.read(&focused).await, "Guide");
});
