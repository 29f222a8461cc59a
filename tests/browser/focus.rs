//! Where the focus is, and what the title says, as the screens change.
//! That every screen change focuses its heading is checked by every walk.

use crate::engine::each_engine;
use crate::visitor::Visitor;
use meso_quiz::consultation::Action;

async fn focus_is_nowhere(visitor: &Visitor) {
    let focused = visitor.browser.active_element().await.unwrap().tag_name().await.unwrap();
    assert_eq!(focused, "body", "the page took the focus by itself");
}

each_engine!(focus_lands_on_each_new_heading_and_stays_away_on_first_load, async |visitor| {
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

    visitor.browser.refresh().await.unwrap();
    visitor.arrive().await;
    focus_is_nowhere(visitor).await;
});

async fn heading_is_in_view(visitor: &Visitor) {
    let script = "const at = document.getElementById('mq-heading').getBoundingClientRect();
        return at.top >= 0 && at.bottom <= innerHeight";
    assert_eq!(visitor.ask(script).await, true, "the heading is out of view");
}

each_engine!(titles_say_the_place_and_the_question, async |visitor| {
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
