//! The quiz in a dialog that a button opens: by keyboard in, and back out to where one was.

use crate::engine::{Engine, each_engine};
use crate::host::{Host, loader, page};
use crate::visitor::Visitor;
use fantoccini::key::Key;

/// Waits until this has the focus on the page and in the element, and the dialog is open or not.
async fn see_focus(visitor: &Visitor, inside: &str, open: bool) {
    let look = "
        const [wanted, done] = arguments, end = performance.now() + 10000;
        const look = () => {
            const root = document.querySelector('meso-quiz').shadowRoot;
            const now = [root.activeElement?.localName, root.querySelector('dialog').open].join();
            if (now === wanted || performance.now() > end) done(now);
            else setTimeout(look, 20);
        };
        look()";
    let wanted = format!("{inside},{open}");
    let seen = visitor.browser.execute_async(look, vec![wanted.clone().into()]).await;
    assert_eq!(seen.expect("the script calls back"), wanted);
}

async fn opens_and_closes(visitor: &mut Visitor, mode: &str) {
    let body = format!(
        "<p>Above</p><meso-quiz mode='{mode}' open-text='Find a type'></meso-quiz>
        <p><a id='behind' href='#behind'>Behind</a></p>"
    );
    let head = format!(
        "{}<script>const shut = window.shut = []; addEventListener('mq-close', () => shut.push(1))</script>",
        loader(&visitor.site)
    );
    let host = Host::open("", [("", page(&head, &body))]).await;
    visitor.open_clinic(&host.address("")).await;
    visitor.see_quiz("idle").await;
    visitor.strike(Key::Tab).await;
    see_focus(visitor, "button", false).await;
    visitor.strike(Key::Enter).await;
    visitor.see_quiz("ready").await;
    see_focus(visitor, "iframe", true).await;
    visitor.go_in().await;
    let focused = "const done = arguments[0], look = () => document.hasFocus() ? done(true)
        : setTimeout(look, 10); look()";
    assert_eq!(visitor.ask_and_wait(focused).await, true);
    // WebKit lets no frame choose what in it has the focus before somebody has pressed something there.
    if visitor.look.engine != Engine::WebKit {
        visitor.see_focus_on("h1#mq-heading").await;
    }
    visitor.come_out().await;
    // The page behind is inert.
    visitor.ask("document.querySelector('#behind').focus()").await;
    see_focus(visitor, "iframe", true).await;
    visitor.go_in().await;
    visitor.walk_to_an_end().await;
    let scrolls = "return getComputedStyle(document.documentElement).overflowY";
    assert_eq!(visitor.ask(scrolls).await, "visible");
    visitor.strike(Key::Escape).await;
    visitor.come_out().await;
    let closed = "const done = arguments[0], look = () => shut.length ? done(shut.length)
        : setTimeout(look, 10); look()";
    assert_eq!(visitor.ask_and_wait(closed).await, 1);
    see_focus(visitor, "button", false).await;

    visitor.ask("document.querySelector('meso-quiz').open()").await;
    see_focus(visitor, "iframe", true).await;
    visitor.go_in().await;
    assert_eq!(visitor.text_of("//h1").await, "This quiz is for adults", "where it was left");
    visitor.come_out().await;
    visitor.ask("document.querySelector('meso-quiz').close()").await;
    see_focus(visitor, "button", false).await;
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
