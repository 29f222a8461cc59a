//! Another language, asked for by the address or by the switch.

use crate::engine::each_engine;
use crate::screen;
use crate::visitor::Visitor;
use fantoccini::Locator;
use meso_quiz::consultation::Action;
use serde_json::json;

const LINE: &str = "age=30s; area=face; main=dry_dull; sun=2; lines=moving; skin_feel=dry; \
    needles=fine; hope=small; worry=little";

/// Waits until the page is in this language.
async fn see_language(visitor: &Visitor, tag: &str, direction: &str) {
    visitor.see(&format!("/html[@lang='{tag}'][@dir='{direction}']")).await;
}

/// Presses the switch for a language.
async fn speak(visitor: &Visitor, tag: &str) {
    visitor.click(&format!("//header//button[@lang='{tag}']")).await;
}

async fn current(visitor: &Visitor) -> String {
    let current = visitor.see("//header//button[@aria-current='true']").await;
    current.attr("lang").await.unwrap().unwrap()
}

each_engine!(nobody_is_offered_a_language_where_there_is_only_one, async |visitor| {
    visitor.open("?lang=xx-unknown").await;
    see_language(visitor, "en-GB", "ltr").await;
    visitor.see_address("").await;
    assert!(visitor.browser.find(Locator::Css("header [lang]")).await.is_err());
    let asked = visitor.site.asked();
    assert!(asked.iter().all(|one| !one.path.contains("words")), "words were asked for");
});

each_engine!(
    a_page_read_from_right_to_left_walks_from_the_start_to_a_result_and_stays_so_on_reload,
    async |visitor| {
        visitor.open("?lang=en-XB").await;
        see_language(visitor, "en-XB", "rtl").await;
        visitor.see_address("").await;
        visitor.press("\u{202e}Start\u{202c}").await;
        visitor.note(Action::Started);
        visitor.see_address(&screen::place(&visitor.visit)).await;
        visitor.browser.refresh().await.unwrap();
        see_language(visitor, "en-XB", "rtl").await;
        speak(visitor, "en-GB").await;
        see_language(visitor, "en-GB", "ltr").await;
        visitor.answer_all(LINE).await;
        visitor.see_result().await;
        assert!(visitor.ask("return localStorage.length").await == 0);
    }
);

each_engine!(
    changing_the_language_half_way_keeps_the_place_the_answer_and_the_focus,
    async |visitor| {
        visitor.open("?lang=en-XA").await;
        see_language(visitor, "en-XA", "ltr").await;
        speak(visitor, "en-GB").await;
        see_language(visitor, "en-GB", "ltr").await;
        visitor.do_by("Start", Action::Started).await;
        visitor.switch_moving_on().await;
        visitor.answer_up_to("lines", LINE).await;
        visitor.chooses("Lines only when I smile or frown").await;
        let english = visitor.browser.title().await.unwrap();

        speak(visitor, "en-XA").await;
        see_language(visitor, "en-XA", "ltr").await;
        visitor.see_focus_on("header [lang='en-XA']").await;
        assert_eq!(current(visitor).await, "en-XA");
        assert_ne!(visitor.browser.title().await.unwrap(), english);
        visitor.see_address(&screen::place(&visitor.visit)).await;
        let chosen = "return document.querySelectorAll('input:checked').length";
        assert_eq!(visitor.ask(chosen).await, 1);
        let entries = visitor.ask("return history.state").await;
        assert!(entries.is_null() || entries.is_number(), "{entries}");

        speak(visitor, "en-GB").await;
        see_language(visitor, "en-GB", "ltr").await;
        assert_eq!(visitor.browser.title().await.unwrap(), english);
        assert!(visitor.has_chosen("Lines only when I smile or frown").await);
        visitor.do_by("Continue", Action::Continued).await;
    }
);

each_engine!(
    where_the_words_cannot_be_had_the_page_says_so_and_goes_on_in_the_language_it_has,
    async |visitor| {
        visitor.open("?lang=en-XA").await;
        see_language(visitor, "en-XA", "ltr").await;
        speak(visitor, "en-GB").await;
        see_language(visitor, "en-GB", "ltr").await;
        visitor.do_by("Start", Action::Started).await;
        let lost = "window.fetch = () => Promise.reject(new TypeError('no network'))";
        visitor.ask(lost).await;
        speak(visitor, "en-XA").await;
        visitor
            .hear("The words of that language could not be loaded. You can go on in this one.")
            .await;
        assert_eq!(current(visitor).await, "en-GB");
        visitor.arrive().await;
        visitor.answer_up_to("sun", LINE).await;
        assert_eq!(visitor.ask("return sessionStorage.length").await, json!(1));
    }
);
