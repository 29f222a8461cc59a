//! One loader, several quizzes, and pages that change under them.

use crate::engine::each_engine;
use crate::host::{Host, page};
use crate::visitor::Visitor;
use meso_quiz::consultation::Action;
use serde_json::json;

/// Runs the loader once more.
const LOAD: &str = "
    const [src, done] = arguments;
    const script = Object.assign(document.createElement('script'), { src, onload: () => done() });
    document.head.append(script)";
const HEIGHTS: &str = "
    return [...document.querySelectorAll('meso-quiz')].map(it => it.offsetHeight)";
const STATES: &str = "return [...document.querySelectorAll('meso-quiz')].map((it) => it.state)";
const FRAMES: &str = "return [...document.querySelectorAll('meso-quiz')]
    .map((it) => it.shadowRoot.querySelectorAll('iframe').length)";

const TOP_IN_VIEW: &str = "
    const done = arguments[0], end = performance.now() + 10000, look = () => {
        const seen = document.querySelector('#far').getBoundingClientRect().top >= 0;
        if (seen || performance.now() > end) done(seen);
        else requestAnimationFrame(look);
    }; look()";

async fn load(visitor: &Visitor) {
    let script = format!("{}embed.js", visitor.site.address());
    visitor.browser.execute_async(LOAD, vec![script.into()]).await.expect("the loader runs");
}

/// Waits until all quizzes on the page are ready.
async fn all_ready(visitor: &Visitor) {
    let ready = "const done = arguments[0], end = performance.now() + 25000, look = () => {
        const all = [...document.querySelectorAll('meso-quiz')].map((it) => it.state);
        if (all.every((it) => it === 'ready') || performance.now() > end) done(all);
        else requestAnimationFrame(look);
    }; look()";
    let said = visitor.ask_and_wait(ready).await;
    let said = said.as_array().expect("a list");
    assert!(!said.is_empty() && said.iter().all(|it| it == "ready"), "{said:?}");
}

each_engine!(
    the_loader_may_come_late_and_twice_and_quizzes_be_added_moved_removed_and_put_back,
    async |visitor| {
        let body = "<main><p id='mark'>Mark</p><meso-quiz id='one'>Call us</meso-quiz></main>";
        let host = Host::open("", [("", page("", body))]).await;
        visitor.open_clinic(&host.address("")).await;
        visitor.see("//meso-quiz[normalize-space(.)='Call us']").await;
        load(visitor).await;
        load(visitor).await;
        all_ready(visitor).await;
        assert_eq!(visitor.ask(FRAMES).await, json!([1]), "one loader, one frame");

        visitor
            .ask(
                "const two = document.createElement('div');
            two.dataset.mesoQuiz = ''; two.dataset.clinic = 'Two'; two.append('Call them');
            document.querySelector('main').append(two)",
            )
            .await;
        all_ready(visitor).await;
        assert_eq!(visitor.ask(STATES).await, json!(["ready", "ready"]));

        visitor.ask("document.querySelector('main').append(one)").await;
        all_ready(visitor).await;
        visitor.ask("window.kept = one; one.remove()").await;
        assert_eq!(
            visitor.ask("return [kept.state, kept.shadowRoot.querySelector('iframe')]").await,
            json!(["idle", null])
        );
        visitor.ask("document.querySelector('main').prepend(kept)").await;
        all_ready(visitor).await;
        assert_eq!(visitor.ask(FRAMES).await, json!([1, 1]));
        visitor.go_in().await;
        visitor.walk_to_an_end().await;
        visitor.come_out().await;
    }
);

each_engine!(
    a_page_that_changes_without_loading_has_the_quiz_wherever_and_whenever_it_wants_it,
    async |visitor| {
        let head = crate::host::loader(&visitor.site);
        let body = "<div style='height: 4000px'>Above</div>
            <meso-quiz id='far'></meso-quiz><meso-quiz id='asked' loading='manual'></meso-quiz>
            <div style='height: 4000px'>Below</div>";
        let host = Host::open("", [("", page(&head, body))]).await;
        visitor.open_clinic(&host.address("")).await;
        visitor.see_quiz("idle").await;
        assert_eq!(
            visitor.ask(HEIGHTS).await,
            json!([0, 0]),
            "nothing is said of what is not begun"
        );
        let frames = |visitor: &Visitor| {
            visitor.site.asked().iter().filter(|it| it.path.ends_with("frame.html")).count()
        };
        assert_eq!(frames(visitor), 0, "nothing but the loader before the quiz is near");
        visitor.ask("document.querySelector('#far').scrollIntoView()").await;
        visitor.see_quiz("ready").await;
        assert_eq!(visitor.ask(STATES).await, json!(["ready", "idle"]));
        // Whoever goes on where the top is out of view is brought to the top of the next screen.
        visitor.ask("scrollBy(0, 150)").await;
        visitor.go_in().await;
        visitor.do_by("Start", Action::Started).await;
        visitor.come_out().await;
        assert_eq!(visitor.ask_and_wait(TOP_IN_VIEW).await, true);

        visitor.ask("document.querySelector('#asked').load()").await;
        all_ready(visitor).await;
        visitor.ask("document.querySelector('#far').unload()").await;
        assert_eq!(visitor.ask(STATES).await, json!(["idle", "ready"]));

        visitor
            .ask(
                "history.pushState({}, '', '/next');
            document.body.replaceChildren(document.createElement('meso-quiz'))",
            )
            .await;
        all_ready(visitor).await;
        assert_eq!(visitor.ask("return history.state").await, json!({}));
        visitor.ask("document.querySelector('meso-quiz').reload()").await;
        all_ready(visitor).await;
    }
);
