//! The screen that waits for somebody: it dims, wakes without doing anything else, and offers its
//! languages; and what a visitor changes for their eyes is in one row.

use super::{FINISH, SMALL};
use crate::axe::TABLETS;
use crate::engine::each_engine;
use crate::visitor::{APP, Visitor};
use fantoccini::key::Key;
use serde_json::json;

const IS_DIM: &str = "return 'mqDim' in document.documentElement.dataset";
const WAY_IN: &str = "//a[@id='1']";

impl Visitor {
    async fn is_dim(&self) -> bool {
        self.ask(IS_DIM).await == true
    }
}

each_engine!(
    a_screen_that_nobody_touches_dims_after_five_minutes_and_the_first_touch_only_wakes_it,
    async |visitor| {
        visitor.open_tablet().await;
        visitor.pass(290).await;
        assert!(!visitor.is_dim().await);
        visitor.pass(10).await;
        assert!(visitor.is_dim().await);
        visitor.touch(WAY_IN).await;
        assert!(!visitor.is_dim().await, "it wakes");
        visitor.arrive().await;
        visitor.pass(290).await;
        assert!(!visitor.is_dim().await, "it has its time anew");
        visitor.pass(10).await;
        visitor.ask("document.getElementById('1').focus()").await;
        visitor.strike(Key::Enter).await;
        assert!(!visitor.is_dim().await, "a key wakes it as well");
        visitor.arrive().await;
        visitor.touch(WAY_IN).await;
        visitor.then(meso_quiz::consultation::Action::Started).await;
        visitor.pass(59).await;
        assert!(!visitor.is_dim().await, "nobody reads in the dim");
    }
);

each_engine!(
    the_screen_that_waits_offers_its_languages_and_whoever_comes_next_finds_the_clinics_own,
    async |visitor| {
        visitor.open_tablet().await;
        visitor.have_set("set.settings = { lang: 'en-XB' }").await;
        visitor.go_to("kiosk.html").await;
        let mirrored = format!("/html[@lang='en-XB'][@dir='rtl']{APP}//*[@class='mq-languages']");
        visitor.see(&mirrored).await;
        visitor.see("/html[@data-mq-at='start']").await;
        visitor.see_the_screen_settle().await;
        assert_eq!(visitor.ask(SMALL).await, json!([]));
        visitor.click("//header//button[@lang='en-GB']").await;
        visitor.see_the_tablet_wait().await;
        visitor.see("/html[@lang='en-GB'][@dir='ltr']").await;
        visitor.hold("//p[@class='mq-brand']", std::time::Duration::from_millis(3300)).await;
        visitor.click("//dialog[@open]//button[@lang='en-XB']").await;
        visitor.see(&mirrored).await;
        visitor.click("//header//button[@lang='en-GB']").await;
        visitor.see_the_tablet_wait().await;
        visitor.start_on_tablet().await;
        visitor.answer_all("age=under18").await;
        visitor.click(FINISH).await;
        visitor.see(&mirrored).await;
    }
);

each_engine!(
    what_a_visitor_changes_for_their_eyes_is_one_row_on_a_tablet_and_goes_round,
    async |visitor| {
        visitor.open_tablet().await;
        let rows = "return new Set([...document.querySelectorAll('.mq-tools > *')]
            .filter((it) => it.checkVisibility()).map((it) => it.offsetTop)).size";
        for (_, _, width, height) in TABLETS {
            visitor.look.size = (width, height);
            visitor.set_size().await;
            assert_eq!(visitor.ask(rows).await, 1, "at {width}x{height}");
        }
        let size = "return getComputedStyle(document.querySelector('.mq-size')).fontSize";
        let mut sizes = vec![visitor.ask(size).await];
        for words in ["Larger text", "Largest text"] {
            visitor.press(words).await;
            sizes.push(visitor.ask(size).await);
        }
        assert_eq!(sizes, ["20px", "24px", "28px"]);
        visitor.press("Usual text").await;
        assert_eq!(visitor.ask(size).await, "20px");
        let focused = visitor.see_focus_on(".mq-size").await;
        assert_eq!(visitor.read(&focused).await, "Larger text");
    }
);
