//! Without a mouse.

use crate::engine::each_engine;
use crate::visitor::Visitor;
use fantoccini::key::Key;
use meso_quiz::consultation::Action;

/// Presses Tab until this has the focus, as long as anything new has it.
async fn tab_to(visitor: &Visitor, words: &str) {
    tab(visitor, words, async || visitor.strike(Key::Tab).await).await;
}

/// The same the other way. Firefox's own buttons stand between the last control and the first, and
/// once a driver's Tab has been there, Enter presses nothing in the page any more.
async fn tab_back_to(visitor: &Visitor, words: &str) {
    tab(visitor, words, async || visitor.strike_with_shift(Key::Tab).await).await;
}

async fn tab(visitor: &Visitor, words: &str, strike: impl AsyncFn()) {
    let mut passed = Vec::new();
    loop {
        strike().await;
        let label = visitor.read(&visitor.browser.active_element().await.unwrap()).await;
        if label == words {
            return;
        }
        assert!(!passed.contains(&label), "Tab leads to {passed:?} and not to {words}");
        passed.push(label);
    }
}

/// The words of the choice that has the focus.
async fn choice_in_focus(visitor: &Visitor) -> String {
    visitor.read(&visitor.see_focus_within("label").await).await
}

each_engine!(
    the_keyboard_alone_leads_from_start_through_a_radio_group_to_the_second_question,
    async |visitor| {
        visitor.open("").await;
        tab_to(visitor, "Start").await;
        visitor.strike(Key::Enter).await;
        visitor.then(Action::Started).await;

        visitor.strike(Key::Tab).await;
        assert_eq!(choice_in_focus(visitor).await, "Under 18");
        // Not past the last one: there WebKit stops, and the others begin anew.
        let order = ["18 to 29", "30 to 39", "40 to 49", "50 to 59", "60 to 69", "70 or over"];
        for words in order {
            visitor.strike(Key::Down).await;
            assert_eq!(choice_in_focus(visitor).await, words);
            assert!(visitor.has_chosen(words).await);
            visitor.arrive().await;
        }
        visitor.strike(Key::Up).await;
        visitor.note_choice("60 to 69");
        visitor.strike(Key::Enter).await;
        visitor.then(Action::Continued).await;
        assert!(visitor.text_of("//h1").await.ends_with("Which area would you like to look at?"));

        tab_back_to(visitor, "Back").await;
        visitor.strike(Key::Enter).await;
        visitor.then(Action::WentBack).await;
        assert!(visitor.has_chosen("60 to 69").await);
    }
);
