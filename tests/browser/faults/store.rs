//! A browser whose store is denied, or full from the middle of a visit on.

use super::crash::{BREAK, overflow};
use crate::engine::each_engine;
use crate::starting::go_on;
use crate::visitor::Visitor;
use crate::walk::TO_A_MATCH;
use meso_quiz::consultation::{Action, Consultation};

/// As with cookies blocked: even to look throws.
pub(crate) const DENIED: &str = "
    for (const store of ['sessionStorage', 'localStorage']) {
        Object.defineProperty(window, store, {
            get() { throw new DOMException('denied', 'SecurityError'); },
        });
    }";
/// As in the private windows of older browsers: there is a store, and no room in it.
pub(crate) const FULL: &str = "
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }";

/// Walks to the result past a crash, and nothing is said of the store.
async fn walk(visitor: &mut Visitor) {
    visitor.start().await;
    visitor.answer_up_to("weight", TO_A_MATCH).await;
    visitor.reads_nothing_of_it().await;
    overflow(visitor).await;
    go_on(visitor).await;
    visitor.answer_all(TO_A_MATCH).await;
    visitor.see_result().await;
}

/// Begins anew where nothing could be kept.
async fn reload(visitor: &mut Visitor) {
    visitor.reload().await;
    visitor.visit = Consultation::default();
    visitor.note(Action::Started);
    visitor.arrive().await;
}

each_engine!(
    where_a_store_throws_a_visit_comes_to_its_result_past_a_crash_and_a_reload_begins_anew,
    async |visitor| {
        visitor.site.run_first(&format!("{BREAK}{DENIED}"));
        walk(visitor).await;
        reload(visitor).await;
    }
);

each_engine!(
    where_a_store_is_full_a_visit_comes_to_its_result_past_a_crash_and_a_reload_begins_anew,
    async |visitor| {
        visitor.site.run_first(&format!("{BREAK}{FULL}"));
        walk(visitor).await;
        reload(visitor).await;
    }
);

each_engine!(a_store_that_gets_full_half_way_loses_no_answer_to_a_crash, async |visitor| {
    let fills = format!("{BREAK}window.fill = () => {{ {FULL} }}");
    visitor.site.run_first(&fills);
    visitor.start().await;
    visitor.answer_up_to("pinch", TO_A_MATCH).await;
    visitor.ask("window.fill()").await;
    visitor.answer_up_to("needles", TO_A_MATCH).await;
    overflow(visitor).await;
    go_on(visitor).await;
    visitor.answer_all(TO_A_MATCH).await;
    visitor.see_result().await;
});
