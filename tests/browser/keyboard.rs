//! Without a mouse.

use crate::visitor::{Visitor, visit};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::key::Key;
use meso_quiz::consultation::Action;

pub(crate) async fn press(visitor: &Visitor, key: Key) {
    let value = char::from(key);
    let keys = KeyActions::new("keys".to_owned())
        .then(KeyAction::Down { value })
        .then(KeyAction::Up { value });
    visitor.browser.perform_actions(keys).await.unwrap();
}

/// Presses Tab until this has the focus, as long as anything new has it.
async fn tab_to(visitor: &Visitor, words: &str) {
    let mut passed = Vec::new();
    loop {
        press(visitor, Key::Tab).await;
        let focused = visitor.browser.active_element().await.unwrap();
        let label = focused.prop("innerText").await.unwrap().unwrap_or_default();
        if label.trim() == words {
            return;
        }
        assert!(!passed.contains(&label), "Tab leads to {passed:?} and not to {words}");
        passed.push(label);
    }
}

/// The words of the choice that has the focus.
async fn choice_in_focus(visitor: &Visitor) -> String {
    visitor
        .ask("return document.activeElement.closest('label').innerText")
        .await
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn the_keyboard_alone_leads_from_start_through_a_radio_group_to_the_second_question() {
    visit(async |visitor| {
        visitor.open("").await;
        tab_to(visitor, "Start").await;
        press(visitor, Key::Enter).await;
        visitor.then(Action::Started).await;

        press(visitor, Key::Tab).await;
        assert_eq!(choice_in_focus(visitor).await, "Under 18");
        let order =
            ["18 to 29", "30 to 39", "40 to 49", "50 to 59", "60 to 69", "70 or over", "Under 18"];
        for words in order {
            press(visitor, Key::Down).await;
            assert_eq!(choice_in_focus(visitor).await, words);
            assert!(visitor.has_chosen(words).await);
            visitor.arrive().await;
        }
        press(visitor, Key::Down).await;
        visitor.note_choice("18 to 29");
        press(visitor, Key::Enter).await;
        visitor.then(Action::Continued).await;
        assert!(visitor.text_of("//h1").await.ends_with("Which area would you like to look at?"));

        tab_to(visitor, "Back").await;
        press(visitor, Key::Enter).await;
        visitor.then(Action::WentBack).await;
        assert!(visitor.has_chosen("18 to 29").await);
    });
}
