//! The quiz on a clinic's page: what the page and the quiz can do to each other, and what they cannot.

mod builder;
mod dialogs;
mod failing;
mod forged;
mod hostile;
mod lives;
mod offline;
mod opaque;
mod saving;
mod secret;
mod sending;
mod settings;
mod unaided;

use crate::visitor::{APP, Visitor};
use fantoccini::elements::{Element, ElementRef};
use meso_quiz::consultation::Action;
use serde_json::Value;

/// Waits until the quiz says that it is in this state, or for as long as a visitor waits.
const STATE: &str = "
    const [wanted, done] = arguments, end = performance.now() + 25000;
    const look = () => {
        const state = document.querySelector('meso-quiz')?.state;
        if (state === wanted || performance.now() > end) done(state ?? null);
        else requestAnimationFrame(look);
    };
    look()";
/// The frame of the first quiz on the page.
const FRAME: &str = "return document.querySelector('meso-quiz')?.shadowRoot.querySelector('iframe')
    ?? document.querySelector('iframe')";

impl Visitor {
    /// Opens a page of a clinic.
    async fn open_clinic(&self, address: &str) {
        self.browser.goto(address).await.expect("the page opens");
        self.listen().await;
    }

    /// Opens a page of a clinic and waits for the quiz on it.
    async fn open_quiz_at(&mut self, address: &str) {
        self.open_clinic(address).await;
        self.see_quiz("ready").await;
    }

    /// Waits until the first quiz on the page is in this state.
    async fn see_quiz(&self, state: &str) {
        let said = self.browser.execute_async(STATE, vec![state.into()]).await;
        let said = said.expect("the script calls back");
        assert_eq!(said, state, "{}", self.account().await);
    }

    /// The frame of the first quiz on the page, which may be where a search does not look.
    async fn quiz_frame(&self) -> Element {
        let frame = self.ask(FRAME).await;
        let id = frame.as_object().and_then(|it| it.values().next()).and_then(Value::as_str);
        let id = ElementRef::from(id.expect("a frame").to_owned());
        Element::from_element_id(self.browser.clone(), id)
    }

    /// Goes into the frame of the first quiz on the page.
    async fn go_in(&mut self) {
        self.quiz_frame().await.enter_frame().await.expect("the inside of the frame");
        self.address_stays = true;
        self.listen().await;
        self.see(&format!("{APP}//h1[@id='mq-heading']")).await;
    }

    /// Comes back out to the clinic's page.
    async fn come_out(&mut self) {
        self.browser.enter_parent_frame().await.expect("the page around the frame");
        self.address_stays = false;
    }

    /// Goes to the nearest end: the first answer already says that this is for adults.
    async fn walk_to_an_end(&mut self) {
        self.do_by("Start", Action::Started).await;
        self.answer_all("age=under18").await;
        assert_eq!(self.text_of("//h1").await, "This quiz is for adults");
    }
}
