//! A mouse that clicks twice and a finger, which the screens must not take for more than they are.

use crate::engine::each_engine;
use crate::visitor::choice;
use meso_quiz::consultation::Action;

each_engine!(a_double_click_on_a_tick_is_two_clicks_and_leaves_it_as_it_was, async |visitor| {
    visitor.start().await;
    visitor.answer_up_to("rf_chin", "age=30s; area=chin").await;
    let sore = "A sore or scab that has not healed in 4 weeks";
    visitor.double_click(&choice(sore)).await;
    assert!(!visitor.has_chosen(sore).await);
    visitor.chooses(sore).await;
    assert!(visitor.has_chosen(sore).await);
});

each_engine!(
    [chromium, firefox],
    "WebKitGTK's driver turns a finger into a mouse",
    a_finger_starts_the_questions,
    async |visitor| {
        visitor.open("").await;
        visitor.touch("//a[@id='1']").await;
        visitor.then(Action::Started).await;
    }
);
