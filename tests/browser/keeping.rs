//! A visitor has their own device keep a result, comes back to it, and deletes it.

use crate::axe::PHONES;
use crate::engine::each_engine;
use crate::faults::store::{DENIED, FULL};
use crate::look::Look;
use crate::support::BOOK;
use crate::visitor::{APP, Visitor};
use crate::walk::TO_A_MATCH;
use meso_quiz::capsule::{close, keep};
use meso_quiz::consultation::{Action, Consultation};
use meso_quiz::wording::Label;
use serde_json::json;

const KEPT: &str = "return Object.keys(localStorage)";
/// In thirty days, as a sentence has it.
const UNTIL: &str = "const date = new Date();
    date.setDate(date.getDate() + 30);
    return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })";
/// Today, counted from 1 January 1970, where the device is.
const TODAY: &str = "const now = new Date();
    return Math.floor((now - now.getTimezoneOffset() * 60000) / 86400000)";

/// That an element says until when a result is kept, as `XPath` has it.
fn says_until() -> String {
    let said = BOOK.wording.label(Label::KeptUntil).split('{').next().expect("words");
    format!("starts-with(., '{said}')")
}

impl Visitor {
    async fn come_to_a_result(&mut self) {
        self.start().await;
        self.answer_all(TO_A_MATCH).await;
        self.see_result().await;
    }

    /// Waits until the page says so, up to the date, where a result is kept.
    async fn see_until(&self) -> String {
        self.text_of(&format!("{APP}//p[{}]", says_until())).await
    }

    /// Waits until nothing on the page says that a result is kept.
    async fn see_nothing_kept(&self) {
        self.see(&format!("{APP}[not(descendant::p[{}])]", says_until())).await;
    }

    /// Comes back another day: the tab of the last visit is closed.
    async fn come_back(&mut self) {
        self.ask("sessionStorage.clear()").await;
        self.go_to("").await;
        self.visit = Consultation::default();
        self.arrive().await;
    }
}

each_engine!(what_a_visitor_keeps_on_their_device_is_there_until_they_delete_it, async |visitor| {
    visitor.come_to_a_result().await;
    assert_eq!(visitor.ask(KEPT).await, json!([]), "nothing is kept before “Keep”");
    let shown = visitor.visit.clone();
    visitor.press("Keep on this device").await;
    visitor.hear("The result is kept on this device.").await;
    let date = visitor.ask(UNTIL).await;
    let said = visitor.see_until().await;
    assert!(said.contains(date.as_str().expect("a date")), "{said}, and not {date}");
    assert_eq!(visitor.ask(KEPT).await, json!(["mq:v1:keep"]));
    let focused = visitor.see_focus_on("button").await;
    assert_eq!(visitor.read(&focused).await, "Delete it from this device");

    visitor.come_back().await;
    assert_eq!(visitor.see_until().await, said);
    visitor.click("//a[normalize-space(.)='Show the result']").await;
    visitor.see(&format!("{APP}//h1[@id='mq-heading'][contains(., 'closest fit')]")).await;
    visitor.listen().await;
    visitor.visit = shown;
    visitor.arrive().await;
    assert_eq!(visitor.see_until().await, said);
    visitor.press("Delete it from this device").await;
    visitor.hear("The result is deleted from this device.").await;
    visitor.see_nothing_kept().await;
    assert_eq!(visitor.ask(KEPT).await, json!([]));

    visitor.come_back().await;
    visitor.see_nothing_kept().await;
});

each_engine!(what_is_deleted_in_one_tab_is_gone_from_the_other, async |visitor| {
    visitor.come_to_a_result().await;
    visitor.press("Keep on this device").await;
    visitor.see_until().await;
    let first = visitor.browser.window().await.expect("a window");
    let second = visitor.browser.new_window(false).await.expect("another window").handle;
    visitor.browser.switch_to_window(second).await.expect("the other window");
    let in_first = std::mem::take(&mut visitor.visit);
    visitor.open("").await;
    visitor.see_until().await;
    visitor.press("Delete it from this device").await;
    visitor.see_focus_on("#mq-heading").await;
    visitor.see_nothing_kept().await;
    visitor.browser.close_window().await.expect("it closes");
    visitor.browser.switch_to_window(first).await.expect("the first window");
    visitor.visit = in_first;
    visitor.see_nothing_kept().await;
    visitor.arrive().await;
});

each_engine!(after_thirty_days_a_kept_result_is_deleted_by_itself, async |visitor| {
    visitor.come_to_a_result().await;
    let code = close(&BOOK, &visitor.visit, true).expect("a result");
    let today = visitor.ask(TODAY).await.as_u64().expect("a day");
    for (day, is_kept) in [(today - 30, true), (today - 31, false), (today + 2, false)] {
        let text = keep(&code, day);
        visitor.ask(&format!("localStorage.setItem('mq:v1:keep', '{text}')")).await;
        visitor.come_back().await;
        if is_kept {
            visitor.see_until().await;
        } else {
            visitor.see_nothing_kept().await;
            assert_eq!(visitor.ask(KEPT).await, json!([]), "{day}");
        }
    }
});

/// How many ways to keep a result are on screen.
const OFFERED: &str = "return [...document.querySelectorAll('button')]
    .filter((it) => it.innerText.includes('Keep on this device')).length";

each_engine!(where_the_store_is_denied_nothing_is_offered_to_be_kept, async |visitor| {
    visitor.site.run_first(DENIED);
    visitor.come_to_a_result().await;
    assert_eq!(visitor.ask(OFFERED).await, 0);
});

each_engine!(in_the_page_of_a_clinic_nothing_is_offered_to_be_kept, async |visitor| {
    visitor.address_stays = true;
    visitor.open("frame.html").await;
    visitor.do_by("Start", Action::Started).await;
    visitor.answer_all(TO_A_MATCH).await;
    visitor.see_result().await;
    assert_eq!(visitor.ask(OFFERED).await, 0);
});

each_engine!(a_device_without_room_says_so_and_the_result_stays, async |visitor| {
    visitor.site.run_first(FULL);
    visitor.come_to_a_result().await;
    visitor.press("Keep on this device").await;
    visitor.hear(BOOK.wording.label(Label::StatusNotKept)).await;
    visitor.see_nothing_kept().await;
    visitor.arrive().await;
});

each_engine!(
    a_kept_result_and_the_way_back_to_it_have_no_barrier,
    |look| Look { size: (320, 640), ..look },
    async |visitor| {
        visitor.come_to_a_result().await;
        visitor.press("Keep on this device").await;
        visitor.see_until().await;
        let mut faults = visitor.barriers("kept", &PHONES).await;
        visitor.come_back().await;
        visitor.see_until().await;
        faults.extend(visitor.barriers("way back", &PHONES).await);
        assert_eq!(faults, [""; 0]);
    }
);
