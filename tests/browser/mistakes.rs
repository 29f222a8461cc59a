//! Continuing too soon, and ticks that exclude each other.

use crate::engine::each_engine;
use meso_quiz::consultation::Action;

each_engine!(
    continuing_without_an_answer_says_what_is_missing_and_leads_to_the_first_choice,
    async |visitor| {
        visitor.start().await;
        visitor.do_by("Continue", Action::Continued).await;
        let summary = visitor.read(&visitor.see_focus_on("[role=alert]").await).await;
        assert_eq!(summary, "There is a problem\nChoose the answer that is closest");
        assert!(visitor.browser.title().await.unwrap().starts_with("Error: Question 1: "));
        let said = "Choose the answer that is closest";
        let described = visitor
            .ask(
                "const ids = document.querySelector('fieldset').getAttribute('aria-describedby');
                 return ids.split(' ').map(id => document.getElementById(id).textContent);",
            )
            .await;
        assert_eq!(described, serde_json::json!(["This quiz is for adults.", said]));

        visitor.press("Continue").await;
        visitor.see_focus_on("[role=alert]").await;

        visitor.click("//*[@role='alert']//a").await;
        let first = visitor.see_focus_on("input").await;
        assert_eq!(first.attr("value").await.unwrap().as_deref(), Some("under18"));
        visitor.arrive().await;

        visitor.chooses("18 to 29").await;
        visitor.arrive().await;
        assert_eq!(
            visitor.ask("return document.querySelector('[role=alert]:not([hidden])')").await,
            serde_json::Value::Null
        );
        visitor.do_by("Continue", Action::Continued).await;
    }
);

each_engine!(continuing_without_a_tick_says_that_none_of_these_is_an_answer, async |visitor| {
    visitor.start().await;
    visitor.answer_up_to("rf_chin", "age=30s; area=chin").await;
    visitor.do_by("Continue", Action::Continued).await;
    let summary = visitor.read(&visitor.see_focus_on("[role=alert]").await).await;
    assert_eq!(summary, "There is a problem\nTick what fits you, or “None of these”");
});

each_engine!(none_of_these_and_the_other_ticks_clear_each_other_and_it_is_said, async |visitor| {
    visitor.open("").await;
    visitor.hear("").await;
    visitor.start().await;
    visitor.answer_up_to("rf_chin", "age=30s; area=chin").await;
    let (sore, voice, none) = (
        "A sore or scab that has not healed in 4 weeks",
        "Trouble swallowing, or a hoarse voice for 3 weeks or more",
        "None of these",
    );
    visitor.chooses(sore).await;
    visitor.chooses(voice).await;
    visitor.hear("").await;
    assert!(visitor.has_chosen(sore).await && visitor.has_chosen(voice).await);

    visitor.chooses(none).await;
    visitor.hear("Your other ticks on this screen were cleared.").await;
    assert!(visitor.has_chosen(none).await);
    assert!(!visitor.has_chosen(sore).await && !visitor.has_chosen(voice).await);

    visitor.chooses(voice).await;
    visitor.hear("“None of these” is no longer ticked.").await;
    assert!(visitor.has_chosen(voice).await);
    assert!(!visitor.has_chosen(none).await && !visitor.has_chosen(sore).await);
});
