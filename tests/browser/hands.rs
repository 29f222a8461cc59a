//! What a visitor does with a mouse, a finger and the keyboard.
//!
//! Each of them is the browser's own doing, as if the device had sent it, and never a script's:
//! WebKit, like Safari, leaves what a script did out of its history.

use crate::visitor::{Visitor, choice, quoted};
use fantoccini::actions::{
    InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    TouchActions,
};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use std::time::Duration;

impl Visitor {
    /// Clicks an element as a visitor would, with nothing over it.
    pub(crate) async fn click(&self, what: &str) {
        let element = self.bring(what).await;
        if let Err(error) = element.click().await {
            panic!("clicked {what}: {error}\n{}", self.account().await);
        }
    }

    /// Waits until the screen has come to rest: until then a tap on it counts for nothing (IR-5).
    pub(crate) async fn see_the_screen_settle(&self) {
        self.ask_and_wait(&format!("{SETTLE} settle().then(() => arguments[0]())")).await;
    }

    /// Presses the button with these words, or the way in.
    pub(crate) async fn press(&self, words: &str) {
        let words = quoted(words);
        let waits = format!("span[@class='mq-way-in__now'][normalize-space(.)={words}]");
        let button = format!("//button[normalize-space(.)={words} or {waits}]");
        self.click(&format!("{button} | //a[{waits}]")).await;
    }

    /// Clicks the choice with these words.
    pub(crate) async fn choose(&self, words: &str) {
        self.click(&choice(words)).await;
    }

    /// Clicks the further concern with these words.
    pub(crate) async fn choose_also(&self, words: &str) {
        let among = "//fieldset[not(legend/h1)]";
        self.click(&format!("{among}//label[normalize-space(.)={}]", quoted(words))).await;
    }

    /// Clicks an element twice, as fast as a mouse can.
    pub(crate) async fn double_click(&self, what: &str) {
        let element = self.bring(what).await;
        let mouse = MouseActions::new("mouse".to_owned());
        let mouse = mouse.then(over(element)).then(DOWN).then(UP).then(DOWN).then(UP);
        self.browser.perform_actions(mouse).await.expect("a double click");
    }

    /// Touches an element. WebKitGTK's driver makes a mouse of every finger.
    pub(crate) async fn touch(&self, what: &str) {
        let element = self.bring(what).await;
        let finger = TouchActions::new("finger".to_owned());
        let finger = finger.then(over(element)).then(DOWN).then(UP);
        self.browser.perform_actions(finger).await.expect("a touch");
    }

    /// Presses a key and lets it go.
    pub(crate) async fn strike(&self, key: impl Into<char>) {
        let value = key.into();
        let keys = KeyActions::new("keys".to_owned());
        let keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.browser.perform_actions(keys).await.expect("a key press");
    }

    /// Presses on an element with a mouse for so long.
    pub(crate) async fn hold(&self, what: &str, duration: Duration) {
        let element = self.bring(what).await;
        let mouse = MouseActions::new("mouse".to_owned()).then(over(element));
        let mouse = mouse.then(DOWN).then(PointerAction::Pause { duration }).then(UP);
        self.browser.perform_actions(mouse).await.expect("a long press");
    }

    /// Presses a key for so long.
    pub(crate) async fn hold_key(&self, key: Key, duration: Duration) {
        let value = key.into();
        let keys = KeyActions::new("keys".to_owned()).then(KeyAction::Down { value });
        let keys = keys.then(KeyAction::Pause { duration }).then(KeyAction::Up { value });
        self.browser.perform_actions(keys).await.expect("a long key press");
    }

    /// Presses a key and lets it go, with Shift held.
    pub(crate) async fn strike_with_shift(&self, key: Key) {
        let (shift, value) = (char::from(Key::Shift), char::from(key));
        let keys = KeyActions::new("keys".to_owned()).then(KeyAction::Down { value: shift });
        let keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        let keys = keys.then(KeyAction::Up { value: shift });
        self.browser.perform_actions(keys).await.expect("a key press");
    }

    /// Waits for an element, lets the screen settle, and brings the element to the middle of what
    /// is seen: only a screen at rest is as high as it stays.
    async fn bring(&self, what: &str) -> Element {
        let element = self.see(what).await;
        let centre = format!(
            "{SETTLE}
            const [element, done] = arguments, centre = {{ block: 'center', behavior: 'instant' }};
            settle().then(() => element.scrollIntoView(centre)).then(frames).then(() => done());"
        );
        let argument = serde_json::to_value(&element).expect("an element is JSON");
        self.browser.execute_async(&centre, vec![argument]).await.expect("the screen settles");
        element
    }
}

/// What has ended or was scrolled is felt in the frame after. That it takes long to start is said
/// after a wait that is no movement.
const SETTLE: &str = "
    const frame = () => new Promise(requestAnimationFrame);
    const frames = () => frame().then(frame);
    const moving = () => document.getAnimations().filter((it) => it.animationName !== 'mq-late');
    const settle = () => Promise.allSettled(moving().map((it) => it.finished)).then(frames);";

const DOWN: PointerAction = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
const UP: PointerAction = PointerAction::Up { button: MOUSE_BUTTON_LEFT };

fn over(element: Element) -> PointerAction {
    PointerAction::MoveToElement { element, duration: None, x: 0.0, y: 0.0 }
}
