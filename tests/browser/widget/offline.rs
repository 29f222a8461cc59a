//! Once the quiz is there, it needs neither the clinic's server nor its own.

use crate::engine::each_engine;
use crate::host::{Host, loader, page};
use crate::look::Look;
use crate::visitor::Visitor;
use crate::walk::TO_A_MATCH;
use meso_quiz::consultation::Action;
use meso_quiz::wording::Label;
use serde_json::json;

const QUIZ: &str = "<meso-quiz loading='eager' events='coarse' clinic='Derma Clinic'
    booking='https://clinic.example/book' phone='+44 20 7946 0000'></meso-quiz>";
const BOOKED: &str = "<script>const booked = window.booked = [];
    addEventListener('mq-book', ({ detail }) => booked.push(detail.channel))</script>";
/// Presses the way to book, and goes nowhere.
const PRESS: &str = "
    const link = document.querySelector('[data-mq-channel=web]');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click()";
const HEARD: &str = "const done = arguments[0], end = performance.now() + 5000,
    look = () => window.booked.length || performance.now() > end ? done(window.booked) : setTimeout(look, 10);
    look()";

/// Whether the words that booking needs a line are seen.
async fn is_told(visitor: &Visitor) -> bool {
    let words = visitor.book.wording.label(Label::NeedsInternet);
    let seen = "const it = document.querySelector('.mq-offline');
        return it.getClientRects().length ? it.innerText : ''";
    visitor.ask(seen).await.as_str().is_some_and(|said| said == words)
}

each_engine!(
    with_both_servers_gone_a_visit_comes_to_its_result_which_says_what_needs_a_line,
    |look| Look { size: (1024, 2400), ..look },
    async |visitor| {
        let head = format!("{BOOKED}{}", loader(&visitor.site));
        let host = Host::open("", [("", page(&head, QUIZ))]).await;
        visitor.open_quiz_at(&host.address("")).await;
        host.vanish();
        visitor.site.vanish().await;
        let so_far = visitor.site.asked().len();

        visitor.go_in().await;
        visitor.do_by("Start", Action::Started).await;
        visitor.answer_all(TO_A_MATCH).await;
        visitor.see_result().await;
        assert!(!is_told(visitor).await);
        visitor.ask("window.dispatchEvent(new Event('offline'))").await;
        assert!(is_told(visitor).await);
        visitor.see("//a[normalize-space(.)='Call +44 20 7946 0000']").await;
        visitor.ask("window.dispatchEvent(new Event('online'))").await;
        assert!(!is_told(visitor).await);
        visitor.ask(PRESS).await;
        visitor.come_out().await;
        assert_eq!(visitor.ask_and_wait(HEARD).await, json!(["web"]));
        assert_eq!(visitor.site.asked().len(), so_far, "nothing was asked for");
    }
);
