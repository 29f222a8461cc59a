//! A11: does nothing slide, grow or fade where the visitor asked for less motion?

use crate::engine::each_engine;
use crate::look::{Look, Motion};
use crate::visitor::Visitor;
use meso_quiz::consultation::Action;

const NOTE_MOVES: &str = include_str!("probes/moves.js");

/// From a welcome to a result, by a problem and the check, with what began to move on the way.
/// Each step waits for its title and for the focus on its heading, as on every other walk.
async fn moved_on_a_walk(visitor: &mut Visitor) -> String {
    visitor.open("").await;
    visitor.ask(NOTE_MOVES).await;
    visitor.do_by("Start", Action::Started).await;
    visitor.do_by("Continue", Action::Continued).await;
    visitor.see_focus_on("[role=alert]").await;
    visitor
        .answer_all(
            "age=40s; area=chin; pinch=soft; weight=steady_above; needles=nervous; \
             downtime=two_weeks; hope=clear; worry=little",
        )
        .await;
    visitor.see_result().await;
    visitor.see_the_screen_settle().await;
    let moved = visitor.ask("return document.documentElement.dataset.moved").await;
    moved.as_str().expect("a list").to_owned()
}

each_engine!(
    a11_where_less_motion_is_asked_for_nothing_slides_or_fades_and_the_order_stays,
    |look| Look { motion: Motion::Reduced, ..look },
    async |visitor| assert_eq!(moved_on_a_walk(visitor).await, "")
);

each_engine!(a11_elsewhere_a_screen_arrives_with_a_movement, async |visitor| {
    assert_ne!(moved_on_a_walk(visitor).await, "");
});
