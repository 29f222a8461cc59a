//! A24: a page whose styles spoil everything they can reach, and whose policy lets in nothing but the
//! loader and the frame.

use crate::engine::each_engine;
use crate::host::{Host, loader, page};
use crate::look::Look;
use crate::support::answers;
use crate::walk::TO_A_MATCH;
use meso_quiz::consultation::Action;
use serde_json::json;

const STYLE: &str = "
    html { font-size: 62.5%; color-scheme: dark; scroll-behavior: smooth }
    * { all: unset !important }
    body { display: block !important; background: #000 !important; color: #111 !important }
    #narrow { display: block !important; width: 280px !important }
    #tall { display: block !important; height: 300px !important }
    input { display: block !important }";

/// Where the page is, before the quiz comes and after.
const PLACE: &str =
    "return [document.activeElement.id, scrollY, history.length, location.href, history.state]";

/// Texts below 16 pixels, for whoever can see them.
const SMALL: &str = "
    const small = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const it = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || !it.checkVisibility()) continue;
        const size = parseFloat(getComputedStyle(it).fontSize);
        if (size < 16) small.push(`${it.className}: ${size}`);
    }
    return small";

/// What of the quiz is cut off by its frame: beyond 8000 pixels it scrolls inside.
const CUT: &str = "
    const page = document.documentElement, { scrollHeight, scrollWidth } = page;
    const room = [page.hasAttribute('data-mq-fitted') ? innerHeight : scrollHeight, innerWidth];
    return [scrollHeight - room[0], scrollWidth - room[1]].map((over) => Math.max(over - 2, 0))";

each_engine!(
    a24_on_a_hostile_page_the_quiz_is_walked_to_a_result_readable_and_unclipped,
    // As high as its longest question: WebKit's driver presses nothing in a frame that is out of view.
    |look| Look { size: (1024, 3000), ..look },
    async |visitor| {
        let site = visitor.site.address();
        let body = "<div id='tall'>Above</div><input id='first' autofocus><div id='narrow'>\
            <meso-quiz><p>Please call us.</p></meso-quiz></div><div id='tall'>Below</div>";
        let head = format!("<link rel='stylesheet' href='host.css'>{}", loader(&visitor.site));
        let origin = site.trim_end_matches("/clinic/quiz/");
        let policy = format!(
            "default-src 'none'; style-src 'self'; img-src data:; script-src {origin}; \
             frame-src {origin}; require-trusted-types-for 'script'; trusted-types 'none'"
        );
        let files = [("", page(&head, body)), ("host.css", STYLE.to_owned())];
        let host = Host::open(&policy, files).await;
        visitor.open_clinic(&host.address("")).await;
        let before = visitor.ask(PLACE).await;
        visitor.see_quiz("ready").await;
        assert_eq!(visitor.ask(PLACE).await, before, "focus, scroll and history are the page's");
        assert_eq!(before[0], "first");

        visitor.go_in().await;
        visitor.do_by("Start", Action::Started).await;
        let mut faults = Vec::new();
        let said = answers(TO_A_MATCH);
        let contrast = include_str!("../probes/contrast.js");
        while !visitor.has_answered_all() {
            visitor.answer(&said).await;
            visitor.see_the_screen_settle().await;
            faults.extend(visitor.amiss(SMALL).await);
            faults.extend(visitor.amiss(contrast).await);
            let cut = visitor.ask(CUT).await;
            assert_eq!(cut, json!([0, 0]), "{}", visitor.account().await);
        }
        visitor.see_result().await;
        visitor.unfold().await;
        visitor.see_the_screen_settle().await;
        faults.extend(visitor.amiss(SMALL).await);
        faults.extend(visitor.amiss(contrast).await);
        // Edges need to be strong only where more contrast is asked for.
        faults.retain(|fault| !fault.contains(": an edge of "));
        assert_eq!(faults, [""; 0]);
        assert_eq!(visitor.ask(CUT).await, json!([0, 0]));
        visitor.come_out().await;
        assert_eq!(host.reports(), [""; 0], "the clinic's policy refuses nothing");
    }
);
