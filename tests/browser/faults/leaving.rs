//! A visitor leaves the page for another one or another tab, and comes back.

use crate::engine::each_engine;
use crate::history::is_as_it_was_left;
use crate::walk::TO_A_MATCH;
use meso_quiz::consultation::Action;
use std::mem::take;

each_engine!(a_page_that_was_left_for_another_is_as_it_was_on_coming_back, async |visitor| {
    visitor.start().await;
    visitor.switch_moving_on().await;
    visitor.answer_up_to("weight", TO_A_MATCH).await;
    visitor.do_by("Back", Action::WentBack).await;
    visitor.click("//footer//a[normalize-space(.)='Guide']").await;
    visitor.see("//h1[normalize-space(.)='The guide']").await;
    visitor.browser.back().await.unwrap();
    visitor.arrive().await;
    visitor.listen().await;
    is_as_it_was_left(visitor).await;
    visitor.do_by("Continue", Action::Continued).await;
    visitor.answer_all(TO_A_MATCH).await;
    visitor.see_result().await;
});

each_engine!(two_tabs_know_nothing_of_each_other, async |visitor| {
    visitor.start().await;
    visitor.answer_up_to("weight", TO_A_MATCH).await;
    let first = visitor.browser.window().await.unwrap();
    let second = visitor.browser.new_window(false).await.unwrap().handle;
    visitor.browser.switch_to_window(second).await.unwrap();
    let in_first = take(&mut visitor.visit);
    visitor.start().await;
    visitor.answer_all("age=under18").await;
    visitor.start_again().await;

    visitor.browser.close_window().await.unwrap();
    visitor.browser.switch_to_window(first).await.unwrap();
    visitor.visit = in_first;
    visitor.arrive().await;
    visitor.reload().await;
    visitor.arrive().await;
    is_as_it_was_left(visitor).await;
    visitor.answer_all(TO_A_MATCH).await;
    visitor.see_result().await;
});
