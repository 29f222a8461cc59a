//! The guide: reached from the welcome, the foot of a screen and a result, read without a script.

use crate::engine::each_engine;
use crate::visitor::Visitor;
use meso_quiz::consultation::Action;

const LINE: &str = "age=40s; area=body; main=dimples; weight=steady_near; \
    dimple_when=standing; needles=fine; downtime=two_weeks; hope=small; worry=little";

/// The guide is here, and nothing of the app with it.
async fn see_guide(visitor: &Visitor, place: &str) {
    visitor.see("//h1[normalize-space(.)='The guide']").await;
    visitor.see_address(&format!("guide.html{place}")).await;
    assert_eq!(visitor.ask("return document.scripts.length").await, 0);
}

/// The titles of the topics that are shown.
async fn topics(visitor: &Visitor) -> Vec<String> {
    let shown = "return [...document.querySelectorAll('.mq-topic')]
        .filter(topic => topic.checkVisibility()).map(topic => topic.id)";
    let shown = visitor.ask(shown).await;
    shown.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

each_engine!(
    a_topic_named_by_the_address_is_shown_alone_until_all_are_asked_for,
    async |visitor| {
        visitor.go_to("guide.html#cellulite").await;
        see_guide(visitor, "#cellulite").await;
        assert_eq!(topics(visitor).await, ["cellulite"]);
        assert_eq!(visitor.text_of("//h2[@id='mq-title-cellulite']").await, "Cellulite");

        visitor.click("//section[@id='cellulite']//a[normalize-space(.)='See all topics']").await;
        see_guide(visitor, "#mq-contents").await;
        assert_eq!(topics(visitor).await.len(), 34);
        visitor.click("//nav//a[normalize-space(.)='Redness and flushing']").await;
        assert_eq!(topics(visitor).await, ["redness"]);
        let asked = visitor.site.asked();
        assert!(asked.iter().all(|one| !one.path.contains("redness")), "a server was told");
    }
);

each_engine!(
    the_guide_is_a_link_away_from_the_welcome_and_from_the_foot_of_a_question,
    async |visitor| {
        visitor.open("").await;
        visitor.click("//main//a[normalize-space(.)='Read about the types first']").await;
        see_guide(visitor, "").await;
        visitor.click("//a[normalize-space(.)='Back to the quiz']").await;
        visitor.arrive().await;
        visitor.start().await;
        visitor.answer_up_to("area", LINE).await;
        visitor.click("//footer//a[normalize-space(.)='Guide']").await;
        see_guide(visitor, "").await;
        visitor.browser.back().await.unwrap();
        visitor.arrive().await;
    }
);

each_engine!(
    a_result_leads_to_the_topics_it_is_about_and_back_again_to_the_same_result,
    async |visitor| {
        visitor.start().await;
        visitor.answer_all(LINE).await;
        visitor.see_result().await;
        visitor.click("//main//a[normalize-space(.)='Cellulite']").await;
        see_guide(visitor, "#cellulite").await;
        visitor.browser.back().await.unwrap();
        visitor.arrive().await;
        visitor.click("//main//a[normalize-space(.)='Dimples on thighs or bottom']").await;
        see_guide(visitor, "#cellulite_dimples").await;
        visitor.click("//a[normalize-space(.)='Back to the quiz']").await;
        visitor.press("Go on where you were").await;
        visitor.then(Action::Started).await;
    }
);
