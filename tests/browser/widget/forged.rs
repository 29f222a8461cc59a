//! Messages that are not what they seem, and far too many of them.

use crate::engine::each_engine;
use crate::host::{Host, loader, page};
use crate::told::dist;
use fantoccini::Locator;
use serde_json::{Value, json};

/// A frame that says of itself what it is not, in the place of the quiz.
const LIAR: &str = include_str!("liar.html");
/// Keeps what the element says.
const KEEP: &str = "<script>
    const said = window.said = [];
    for (const name of ['ready', 'error', 'resize', 'warn', 'start', 'book', 'answer', 'toString'])
        addEventListener(`mq-${name}`, ({ detail }) => said.push([name, detail]));
    </script>";

/// A clinic with the loader and a false frame beside it, which speaks this version.
async fn with_a_liar(version: &str) -> Host {
    let script = std::fs::read_to_string(dist().join("embed.js")).expect("the loader");
    let head = format!("{KEEP}<script async src='embed.js'></script>");
    let frame = LIAR.replace("MQ", version);
    let page = page(&head, "<meso-quiz>Call us</meso-quiz>");
    Host::open("", [("", page), ("embed.js", script), ("frame.html", frame)]).await
}

each_engine!(a_frame_that_lies_and_floods_changes_nothing_but_a_bounded_height, async |visitor| {
    let host = with_a_liar("1").await;
    visitor.open_quiz_at(&host.address("")).await;
    let all = "const done = arguments[0], look = () =>
        said.some(([name]) => name === 'warn') ? done(said) : setTimeout(look, 10); look()";
    let said: Vec<(String, Value)> =
        serde_json::from_value(visitor.ask_and_wait(all).await).expect("what was said");
    let heights = said.iter().filter(|(name, _)| name == "resize");
    let heights: Vec<f64> = heights.map(|(_, it)| it["height"].as_f64().unwrap()).collect();
    assert_eq!(heights[..4], [8000.0, 200.0, 300.0, 310.0], "kept within bounds");
    assert!(heights.len() <= 31, "frozen after 30 changes in a second: {heights:?}");
    let others: Vec<&str> =
        said.iter().map(|(name, _)| name.as_str()).filter(|name| *name != "resize").collect();
    assert_eq!(others, ["ready", "warn"]);
    assert!(!visitor.ask("return location.href").await.to_string().contains("gone"));
});

each_engine!(
    a_frame_of_another_version_is_not_shown_and_what_the_clinic_wrote_is,
    async |visitor| {
        let host = with_a_liar("2").await;
        visitor.open_clinic(&host.address("")).await;
        visitor.see_quiz("error").await;
        assert_eq!(visitor.ask("return said").await, json!([["error", { "code": "version" }]]));
        visitor.see("//meso-quiz[normalize-space(.)='Call us']").await;
    }
);

/// The page says to the frame what only the loader may, and to itself what only the frame may; a
/// stranger's frame does too.
const FORGE: &str = r"
    const done = arguments[0];
    const inside = document.querySelector('meso-quiz').shadowRoot.querySelector('iframe');
    const config = JSON.stringify({ clinic: 'Forged' });
    for (let n = 0; n < 300; n += 1) {
        const { port2 } = new MessageChannel();
        inside.contentWindow.postMessage({ mq: 1, type: 'init', config, fit: true }, '*', [port2]);
        inside.contentWindow.postMessage({ type: 'set', config }, '*');
        inside.contentWindow.postMessage({ type: 'restart' }, '*');
        postMessage({ mq: 1, type: 'hello', build: 'forged' }, '*');
        postMessage({ mq: 2, type: 'hello', build: 'forged' }, '*');
    }
    window.answered = [];
    addEventListener('message', ({ data }) => { if (data.answered) answered.push(data); });
    const stranger = document.createElement('iframe');
    stranger.srcdoc = `<script>
        onmessage = ({ data }) => parent.postMessage({ answered: data }, '*');
        for (const mq of [1, 2]) parent.postMessage({ mq, type: 'hello', build: 'forged' }, '*');
        parent.postMessage({ type: 'ready' }, '*');
        setTimeout(() => parent.postMessage({ over: true }, '*'), 200);
        <\/script>`;
    addEventListener('message', ({ data }) => { if (data.over) done(); });
    document.body.append(stranger);";

/// Has the quiz grow again and again at once, as in a loop of its layout and the page's.
const LOOP: &str = "
    for (let n = 1; n <= 40; n += 1) {
        document.body.style.paddingBottom = `${n * 10}px`;
        document.dispatchEvent(new Event('mq-ready'));
    }
    return document.documentElement.hasAttribute('data-mq-fitted')";

each_engine!(forged_messages_reach_nobody_and_a_loop_of_heights_ends_by_itself, async |visitor| {
    let head = format!("{KEEP}{}", loader(&visitor.site));
    let host = Host::open("", [("", page(&head, "<meso-quiz clinic='True'></meso-quiz>"))]).await;
    visitor.open_quiz_at(&host.address("")).await;
    visitor.ask_and_wait(FORGE).await;
    assert_eq!(visitor.ask("return answered").await, json!([]), "a stranger is told nothing");
    let version = visitor.ask("return document.querySelector('meso-quiz').version").await;
    assert!(version.to_string().len() == 14, "the build that is in the frame: {version}");
    visitor.go_in().await;
    let text = visitor.browser.find(Locator::Css("body")).await.expect("a body");
    let text = visitor.read(&text).await;
    assert!(text.contains("True") && !text.contains("Forged"), "{text}");
    visitor.walk_to_an_end().await;
    assert_eq!(visitor.ask(LOOP).await, false, "it scrolls inside of its frame");
    visitor.come_out().await;
    let grown = "return said.filter(([name]) => name === 'resize').length";
    let grown = visitor.ask(grown).await.as_u64().expect("a number");
    assert!(grown < 40, "{grown} heights");
});
