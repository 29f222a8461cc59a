//! The words of another language come late, damaged or not at all.

use crate::engine::each_engine;
use crate::supply::Supply;
use crate::support::BOOK;
use crate::visitor::Visitor;
use crate::walk::TO_A_MATCH;
use meso_quiz::consultation::Action;
use meso_quiz::wording::Label;

const WORDS: &str = "/book.en-XA.bin";

/// Begins, with another language on offer.
async fn start(visitor: &mut Visitor) {
    visitor.expected = vec!["Failed to load resource", "ERR_"];
    visitor.open("?lang=en-XA").await;
    visitor.see("/html[@lang='en-XA']").await;
    speak(visitor, "en-GB").await;
    visitor.see("/html[@lang='en-GB']").await;
    visitor.do_by("Start", Action::Started).await;
    visitor.answer_up_to("weight", TO_A_MATCH).await;
}

async fn speak(visitor: &Visitor, tag: &str) {
    visitor.click(&format!("//header//button[@lang='{tag}']")).await;
}

/// The words are asked of the server each time from now on, as if they were not in the browser's
/// cache.
const UNKNOWN: &str = "
    const ask = window.fetch.bind(window);
    window.fetch = (file, init) => ask(file, { ...init, cache: 'reload' })";

/// In the language that was asked for, at the same question, with nothing said of any trouble.
async fn see_the_other_language(visitor: &mut Visitor) {
    visitor.see("/html[@lang='en-XA']").await;
    visitor.see_focus_on("header [lang='en-XA']").await;
    visitor.reads_nothing_of_it().await;
    speak(visitor, "en-GB").await;
    visitor.see("/html[@lang='en-GB']").await;
    visitor.answer_all(TO_A_MATCH).await;
    visitor.see_result().await;
}

each_engine!(
    words_that_come_damaged_once_are_fetched_again_and_nobody_reads_of_it,
    async |visitor| {
        start(visitor).await;
        visitor.ask(UNKNOWN).await;
        visitor.site.supply_times(1, WORDS, Supply::Damaged);
        speak(visitor, "en-XA").await;
        see_the_other_language(visitor).await;
    }
);

each_engine!(
    words_that_break_off_leave_the_visit_as_it_is_and_another_press_has_them,
    async |visitor| {
        start(visitor).await;
        visitor.ask(UNKNOWN).await;
        visitor.site.supply(WORDS, Supply::Cut);
        speak(visitor, "en-XA").await;
        visitor.hear(BOOK.wording.label(Label::StatusWordsMissing)).await;
        visitor.see_focus_on("header [lang='en-XA']").await;
        visitor.arrive().await;
        visitor.site.supply(WORDS, Supply::Given);
        speak(visitor, "en-XA").await;
        see_the_other_language(visitor).await;
    }
);
