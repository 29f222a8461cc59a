//! What a visitor sends to the clinic's page: nothing before they press "Send", and then exactly what
//! they read.

use crate::engine::each_engine;
use crate::host::{Host, loader, page};
use crate::look::Look;
use crate::visitor::Visitor;
use fantoccini::key::Key;
use meso_quiz::consultation::Action;
use serde_json::{Value, json};

const QUIZ: &str = "<meso-quiz loading='eager' clinic='Derma Clinic'></meso-quiz>";
const KEEP: &str = "<script>
    const sent = window.sent = [];
    addEventListener('mq-handoff', ({ detail, target }) => sent.push([detail, target.localName]));
    const said = window.said = [], Channel = MessageChannel;
    window.MessageChannel = function () {
        const channel = new Channel();
        channel.port1.addEventListener('message', ({ data }) => said.push(data.type));
        return channel;
    };
    </script>";
/// The way to the shortest result that a clinic may be asked about.
const GROWN_SPOT: &str = "age=40s; area=face; main=dark_patches; flags=mole_change";
const SEND_TO: &str = "Send to Derma Clinic";
const WOULD_GO: &str = "return document.querySelector('dialog textarea').value";
/// What would go, once it holds the answers and, before them, the result.
const BOTH: &str = "const done = arguments[0], look = () => {
    const text = document.querySelector('dialog textarea').value;
    const [result, answers] = ['see a doctor first', '40 to 49'].map((it) => text.indexOf(it));
    result >= 0 && answers > result
        ? done(text) : setTimeout(look, 10);
    }; look()";
/// Whether the card is within reach of the button that opened it.
const IS_NEAR: &str = "
    const middle = (it) => { const { top, bottom } = it.getBoundingClientRect(); return (top + bottom) / 2; };
    const [card, button] = ['.mq-consent__card', '#mq-send'].map((it) => document.querySelector(it));
    const { top, bottom, height } = card.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && Math.abs(middle(card) - middle(button)) <= height";
const ARRIVED: &str = "const done = arguments[0], end = performance.now() + 5000,
    look = () => window.sent.length || performance.now() > end ? done(window.sent) : setTimeout(look, 10);
    look()";

/// What the page around has got.
async fn sent(visitor: &mut Visitor) -> Value {
    visitor.come_out().await;
    let sent = visitor.ask("return window.sent").await;
    visitor.go_in().await;
    sent
}

/// Opens the dialog, which takes the focus.
async fn ask_to_send(visitor: &mut Visitor) {
    visitor.press(SEND_TO).await;
    visitor.see_focus_on("#mq-consenting").await;
}

/// Waits until it is gone, and the focus is where it was.
async fn see_it_closed(visitor: &Visitor) {
    // The browser closes it first, and the app then takes it away.
    visitor.see("//body[not(.//dialog)]").await;
    visitor.see_focus_on("#mq-send").await;
}

each_engine!(
    the_clinics_page_gets_the_text_that_was_shown_and_only_once_it_is_sent,
    |look| Look { size: (1024, 2000), ..look },
    async |visitor| {
        let head = format!("{KEEP}{}", loader(&visitor.site));
        let host = Host::open("", [("", page(&head, QUIZ))]).await;
        visitor.open_quiz_at(&host.address("")).await;
        visitor.go_in().await;
        visitor.do_by("Start", Action::Started).await;
        visitor.answer_all(GROWN_SPOT).await;
        assert_eq!(visitor.ask("return document.getElementById('mq-send')").await, Value::Null);

        visitor.come_out().await;
        visitor.ask("document.querySelector('meso-quiz').setAttribute('handoff', 'page')").await;
        visitor.go_in().await;
        ask_to_send(visitor).await;
        assert_eq!(visitor.ask(IS_NEAR).await, true);
        visitor.press("Send").await;
        visitor.see("//dialog//p[@role='alert']").await;
        visitor.click("//dialog//label[normalize-space(.)='My answers']").await;
        visitor.press("Don’t send").await;
        see_it_closed(visitor).await;
        ask_to_send(visitor).await;
        visitor.strike(Key::Escape).await;
        see_it_closed(visitor).await;
        assert_eq!(sent(visitor).await, json!([]), "nothing goes before “Send”");

        ask_to_send(visitor).await;
        assert_eq!(visitor.ask(WOULD_GO).await, "", "the boxes are empty again");
        visitor.click("//dialog//label[normalize-space(.)='My result']").await;
        visitor.click("//dialog//label[normalize-space(.)='My answers']").await;
        let shown = visitor.ask_and_wait(BOTH).await;
        visitor.press("Send").await;
        see_it_closed(visitor).await;
        visitor.hear("Sent to Derma Clinic.").await;
        visitor.come_out().await;
        let closes = "return window.said.filter((it) => it === 'close').length";
        assert_eq!(visitor.ask(closes).await, 0, "Escape was for the dialog in the frame alone");
        let arrived = visitor.ask_and_wait(ARRIVED).await;
        assert_eq!(arrived, json!([[{ "text": shown }, "meso-quiz"]]));
    }
);
