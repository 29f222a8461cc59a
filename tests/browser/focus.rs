//! Where the focus is, and what the title says, as the screens change.
//! That every screen change focuses its heading is checked by every walk.

use crate::engine::each_engine;
use crate::look::Look;
use crate::screen;
use crate::support::answers;
use crate::visitor::Visitor;
use meso_quiz::consultation::Action;

const LINE: &str = "age=30s; area=face; main=dry_dull; others=fine_lines; lines=moving; \
    skin_feel=dry; sun=2; needles=fine; hope=small; worry=little";

async fn focus_is_nowhere(visitor: &Visitor) {
    let focused = visitor.browser.active_element().await.unwrap().tag_name().await.unwrap();
    assert_eq!(focused, "body", "the page took the focus by itself");
}

each_engine!(a5_focus_lands_on_each_new_heading_and_stays_away_on_first_load, async |visitor| {
    visitor.open("").await;
    focus_is_nowhere(visitor).await;
    visitor.do_by("Start", Action::Started).await;
    visitor.switch_moving_on().await;
    visitor.chooses("50 to 59").await;
    let chosen = visitor.see_focus_on("input").await.attr("value").await.unwrap();
    assert_eq!(chosen.as_deref(), Some("50s"), "an answer does not move the focus");
    visitor.do_by("Continue", Action::Continued).await;
    heading_is_in_view(visitor).await;
    visitor.do_by("Back", Action::WentBack).await;
    heading_is_in_view(visitor).await;

    visitor.do_by("Continue", Action::Continued).await;
    visitor.browser.refresh().await.unwrap();
    visitor.arrive().await;
    focus_is_nowhere(visitor).await;
});

/// That it has the focus is waited for by each step.
async fn heading_is_in_view(visitor: &Visitor) {
    is_in_view(visitor, "#mq-heading").await;
}

async fn is_in_view(visitor: &Visitor, what: &str) {
    let script = format!(
        "const at = document.querySelector('{what}').getBoundingClientRect();
        return at.top >= 0 && at.bottom <= innerHeight"
    );
    assert_eq!(visitor.ask(&script).await, true, "{what} is out of view");
}

each_engine!(
    a5_in_a_low_window_each_step_brings_its_heading_into_view_and_an_error_its_summary,
    |look| Look { size: (600, 400), ..look },
    async |visitor| {
        visitor.start().await;
        heading_is_in_view(visitor).await;
        visitor.do_by("Continue", Action::Continued).await;
        visitor.see_focus_on("#mq-problem").await;
        is_in_view(visitor, "#mq-problem").await;
        let said = answers(LINE);
        while !visitor.has_answered_all() {
            visitor.answer(&said).await;
            heading_is_in_view(visitor).await;
        }
        let last = visitor.key("worry");
        let question = screen::question(last);
        visitor.do_by(&format!("Change {question}"), Action::OpenedAgain(last)).await;
        heading_is_in_view(visitor).await;
        visitor.do_by("Continue", Action::Continued).await;
        heading_is_in_view(visitor).await;
        visitor.see_result().await;
        heading_is_in_view(visitor).await;
        visitor.do_by("Back", Action::WentBack).await;
        heading_is_in_view(visitor).await;
    }
);

each_engine!(a5_titles_say_the_place_and_the_question, async |visitor| {
    let title = async |visitor: &Visitor| visitor.browser.title().await.unwrap();
    visitor.open("").await;
    let welcome = "Which mesotherapy fits your concern? - Mesotherapy finder";
    assert_eq!(title(visitor).await, welcome);
    visitor.do_by("Start", Action::Started).await;
    let first = "Question 1: How old are you? - Mesotherapy finder";
    assert_eq!(title(visitor).await, first);
    visitor.answer_up_to("pinch", "age=40s; area=chin").await;
    let fourth =
        "Question 4 of 13: Relax and pinch the area. What can you feel? - Mesotherapy finder";
    assert_eq!(title(visitor).await, fourth);
});
