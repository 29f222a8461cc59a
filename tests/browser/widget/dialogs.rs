//! The quiz in a dialog that a button opens: by keyboard in, and back out to where one was.

use crate::engine::each_engine;
use crate::host::{Host, loader, page};
use crate::visitor::Visitor;
use fantoccini::key::Key;
use serde_json::json;

/// What has the focus on the page, and in the element.
const FOCUS: &str = "
    const root = document.querySelector('meso-quiz').shadowRoot;
    return [document.activeElement.localName, root.activeElement?.localName ?? null,
        root.querySelector('dialog').open]";

async fn opens_and_closes(visitor: &mut Visitor, mode: &str) {
    let body = format!(
        "<p>Above</p><meso-quiz mode='{mode}' open-text='Find a type'></meso-quiz>
        <p><a id='behind' href='#behind'>Behind</a></p>"
    );
    let head = format!(
        "{}<script>const closed = []; addEventListener('mq-close', () => closed.push(1))</script>",
        loader(&visitor.site)
    );
    let host = Host::open("", [("", page(&head, &body))]).await;
    visitor.open_clinic(&host.address("")).await;
    visitor.see_quiz("idle").await;
    visitor.strike(Key::Tab).await;
    assert_eq!(visitor.ask(FOCUS).await, json!(["meso-quiz", "button", false]));
    visitor.strike(Key::Enter).await;
    visitor.see_quiz("ready").await;
    assert_eq!(visitor.ask(FOCUS).await, json!(["meso-quiz", "iframe", true]));
    visitor.ask("behind.focus()").await;
    assert_eq!(visitor.ask(FOCUS).await, json!(["meso-quiz", "iframe", true]), "inert behind");
    visitor.go_in().await;
    visitor.see_focus_on("h1#mq-heading").await;
    visitor.walk_to_an_end().await;
    let scrolls = "return getComputedStyle(document.documentElement).overflowY";
    assert_eq!(visitor.ask(scrolls).await, "visible");
    visitor.strike(Key::Escape).await;
    visitor.come_out().await;
    let closed = "const done = arguments[0], look = () => closed.length ? done(closed.length)
        : setTimeout(look, 10); look()";
    assert_eq!(visitor.ask_and_wait(closed).await, 1);
    assert_eq!(
        visitor.ask(FOCUS).await,
        json!(["meso-quiz", "button", false]),
        "back to the button"
    );

    visitor.ask("document.querySelector('meso-quiz').open()").await;
    assert_eq!(visitor.ask(FOCUS).await, json!(["meso-quiz", "iframe", true]));
    visitor.go_in().await;
    assert_eq!(visitor.text_of("//h1").await, "This quiz is for adults", "where it was left");
    visitor.come_out().await;
    visitor.ask("document.querySelector('meso-quiz').close()").await;
    assert_eq!(visitor.ask(FOCUS).await, json!(["meso-quiz", "button", false]));
}

each_engine!(a_popup_takes_the_focus_in_and_gives_it_back_on_escape, async |visitor| {
    opens_and_closes(visitor, "popup").await;
});

each_engine!(a_slider_takes_the_focus_in_and_gives_it_back_on_escape, async |visitor| {
    opens_and_closes(visitor, "slider").await;
});

each_engine!(a_side_tab_takes_the_focus_in_and_gives_it_back_on_escape, async |visitor| {
    opens_and_closes(visitor, "sidetab").await;
});
