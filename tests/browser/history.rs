//! The browser's own Back, Forward and Reload.

use crate::engine::each_engine;
use crate::screen;
use crate::visitor::Visitor;
use meso_quiz::consultation::{Action, Place};
use serde_json::{Value, json};

const LINE: &str = "age=30s; area=face; main=dry_dull; sun=2; lines=moving; skin_feel=dry; \
    needles=fine; hope=small; worry=little";

async fn back(visitor: &mut Visitor) {
    let to = screen::step(&visitor.visit) - 1;
    visitor.browser.back().await.unwrap();
    visitor.then(Action::WentTo(to)).await;
}

async fn forward(visitor: &mut Visitor) {
    let to = screen::step(&visitor.visit) + 1;
    visitor.browser.forward().await.unwrap();
    visitor.then(Action::WentTo(to)).await;
}

each_engine!(a19_the_browsers_back_and_forward_walk_the_questions, async |visitor| {
    visitor.start().await;
    visitor.answer_up_to("sun", LINE).await;
    back(visitor).await;
    assert!(visitor.has_chosen("None of these").await);
    back(visitor).await;
    assert!(visitor.has_chosen("Dry, tight or dull skin").await);
    back(visitor).await;
    back(visitor).await;
    assert!(visitor.has_chosen("30 to 39").await);
    back(visitor).await;
    assert_eq!(visitor.visit.place, Place::Welcome);
    for _ in 0..5 {
        forward(visitor).await;
    }
    assert_eq!(visitor.visit.place, Place::Question(visitor.key("sun")));
});

each_engine!(
    a19_a_result_can_be_left_and_found_again_by_the_browser_and_stays_through_a_reload,
    async |visitor| {
        visitor.start().await;
        visitor.answer_all(LINE).await;
        visitor.see_result().await;
        back(visitor).await;
        assert_eq!(visitor.visit.place, Place::Check);
        back(visitor).await;
        assert_eq!(visitor.visit.place, Place::Question(visitor.key("worry")));
        forward(visitor).await;
        forward(visitor).await;
        assert!(matches!(visitor.visit.place, Place::Result(_)));

        visitor.browser.refresh().await.unwrap();
        visitor.arrive().await;
    }
);

each_engine!(a19_a_reload_half_way_keeps_the_place_and_the_answers, async |visitor| {
    visitor.start().await;
    visitor.answer_up_to("skin_feel", LINE).await;
    visitor.browser.refresh().await.unwrap();
    visitor.arrive().await;
    visitor.hear("Your answers are back.").await;
    visitor.do_by("Back", Action::WentBack).await;
    assert!(visitor.has_chosen("Lines only when I smile or frown").await);
    visitor.do_by("Continue", Action::Continued).await;
});

each_engine!(a_deep_address_opens_the_first_question_still_open, async |visitor| {
    visitor.open("#12").await;
    visitor.note(Action::Started);
    visitor.arrive().await;
    assert!(visitor.text_of("//h1").await.starts_with("Question 1\n"));

    visitor.answer_up_to("area", LINE).await;
    visitor.browser.goto(&(visitor.site.address() + "#12")).await.unwrap();
    visitor.arrive().await;
    assert!(visitor.text_of("//h1").await.starts_with("Question 2\n"));
});

/// The question on screen is answered as it was left, and what others may read holds no answer.
pub(crate) async fn is_as_it_was_left(visitor: &Visitor) {
    let shown = "return [...document.querySelectorAll('fieldset input:checked')]
        .map(it => it.value).sort()";
    assert_eq!(visitor.ask(shown).await, json!(screen::chosen(&visitor.visit)));
    let told = visitor.ask("return [document.referrer, location.search, history.state]").await;
    assert_eq!(told[0], "", "the referrer");
    assert_eq!(told[1], "", "the address");
    assert!(told[2].is_null() || told[2].is_number(), "the history: {told}");
}

each_engine!(
    a19_back_forward_and_reload_at_each_step_find_it_as_it_was_left_and_tell_no_answer,
    async |visitor| {
        visitor.start().await;
        visitor.answer_all(LINE).await;
        visitor.see_result().await;
        let steps = screen::step(&visitor.visit);
        for _ in 0..steps {
            back(visitor).await;
            is_as_it_was_left(visitor).await;
        }
        assert_eq!(visitor.visit.place, Place::Welcome);
        for _ in 0..steps {
            forward(visitor).await;
            is_as_it_was_left(visitor).await;
            visitor.reload().await;
            visitor.arrive().await;
            is_as_it_was_left(visitor).await;
        }
        assert!(matches!(visitor.visit.place, Place::Result(_)));

        visitor.click("//footer//a[normalize-space(.)='Guide']").await;
        visitor.see("//h1[normalize-space(.)='The guide']").await;
        let referrer: Value = visitor.ask("return document.referrer").await;
        let referrer = referrer.as_str().unwrap();
        assert!(["", &visitor.site.address()].contains(&referrer), "the guide is told {referrer}");
    }
);
