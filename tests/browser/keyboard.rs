//! Without a mouse.

use crate::engine::each_engine;
use crate::screen;
use crate::support::{BOOK, answers};
use crate::visitor::Visitor;
use fantoccini::key::Key;
use meso_quiz::consultation::{Action, Place};
use meso_quiz::questionnaire::{Answer, Key as Question, Kind, Said as _};

const FACE: &str = "age=30s; area=face; main=dry_dull; others=fine_lines; lines=moving; \
    skin_feel=dry; sun=2; needles=fine; hope=small; worry=little";

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
        let focused = visitor.browser.active_element().await.unwrap();
        if visitor.read(&focused).await.replace('\n', " ") == words {
            return;
        }
        let focused = focused.html(false).await.unwrap();
        assert!(!passed.contains(&focused), "Tab leads to {passed:?} and not to {words}");
        passed.push(focused);
    }
}

/// The words of the choice that has the focus.
async fn choice_in_focus(visitor: &Visitor) -> String {
    visitor.read(&visitor.see_focus_within("label").await).await
}

each_engine!(a2_arrows_walk_a_radio_group_and_never_the_screens, async |visitor| {
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
});

/// Goes to a choice of the question on screen by Tab, from its heading.
async fn tab_to_choice(visitor: &Visitor, id: &str) {
    let focused = "return document.activeElement.id";
    while visitor.ask(focused).await != id {
        visitor.strike(Key::Tab).await;
        let is_there = "return document.activeElement.closest('main') !== null";
        assert_eq!(visitor.ask(is_there).await, true, "Tab does not lead to {id}");
    }
}

/// Answers the question on screen: arrows choose one of several, and Space ticks.
async fn answer_by_keys(visitor: &mut Visitor, key: Question, answer: &Answer) {
    let asked = BOOK.questionnaire.question(key).unwrap();
    let name = |choice| asked.choices.get(choice).unwrap().name.clone();
    let chosen = answer.choices();
    if let Kind::Many { .. } = asked.kind {
        for choice in chosen {
            tab_to_choice(visitor, &format!("mq-choice-{}", name(choice))).await;
            visitor.strike(' ').await;
            visitor.note(Action::Chose(choice));
        }
    } else {
        visitor.strike(Key::Tab).await;
        visitor.strike(' ').await;
        for passed in asked.choices.ids() {
            visitor.note(Action::Chose(passed));
            if passed == chosen[0] {
                break;
            }
            visitor.strike(Key::Down).await;
        }
        for choice in &chosen[1..] {
            tab_to_choice(visitor, &format!("mq-also-{}", name(*choice))).await;
            visitor.strike(' ').await;
            visitor.note(Action::ChoseAlso(*choice));
        }
    }
    tab_to(visitor, "Continue").await;
    visitor.strike(Key::Enter).await;
    visitor.then(Action::Continued).await;
}

each_engine!(
    a2_the_keyboard_alone_leads_from_welcome_to_the_result_and_to_each_change,
    async |visitor| {
        let said = answers(FACE);
        visitor.open("").await;
        tab_to(visitor, "Start").await;
        visitor.strike(Key::Enter).await;
        visitor.then(Action::Started).await;
        while let Place::Question(key) = visitor.visit.place {
            let none = |kind| match kind {
                Kind::Many { none } => Answer::Many([none].into()),
                other => panic!("say what to {other:?}"),
            };
            let kind = BOOK.questionnaire.question(key).unwrap().kind;
            let answer = said.answer(key).cloned().unwrap_or_else(|| none(kind));
            answer_by_keys(visitor, key, &answer).await;
        }
        assert_eq!(visitor.visit.place, Place::Check);
        for key in visitor.visit.route(BOOK.rules()).questions().to_vec() {
            tab_to(visitor, &format!("Change {}", screen::question(key))).await;
            visitor.strike(Key::Enter).await;
            visitor.then(Action::OpenedAgain(key)).await;
            tab_to(visitor, "Continue").await;
            visitor.strike(Key::Enter).await;
            visitor.then(Action::Continued).await;
            assert_eq!(visitor.visit.place, Place::Check);
        }
        tab_to(visitor, "See my result").await;
        visitor.strike(Key::Enter).await;
        visitor.then(Action::AskedForResult).await;
        assert!(matches!(visitor.visit.place, Place::Result(_)));
    }
);
