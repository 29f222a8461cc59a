//! A clinic that has the quiz on its own server: its frame has no origin, so that the pages of that
//! server cannot read in it. WebKit needs the policy to name the origin for that.
//! A clinic whose quiz is elsewhere can ask for the same.

use crate::engine::each_engine;
use crate::host::{Host, loader, page};
use crate::look::Look;
use crate::site::Site;
use crate::walk::TO_A_MATCH;
use meso_quiz::consultation::Action;
use serde_json::json;

/// The address of a page that is of the quiz's own origin.
pub(super) fn same_origin_page(site: &Site, head: &str, body: &str) -> String {
    site.beside(page(&format!("{head}{}", loader(site)), body))
}

const SANDBOX: &str = "
    const frame = document.querySelector('meso-quiz').shadowRoot.querySelector('iframe');
    return [frame.sandbox.contains('allow-same-origin'), frame.contentDocument]";

each_engine!(
    on_the_clinics_own_server_the_quiz_is_walked_to_a_result_in_a_frame_without_an_origin,
    // As high as its longest question: WebKit's driver presses nothing in a frame that is out of view.
    |look| Look { size: (1024, 2000), ..look },
    async |visitor| {
        let address = same_origin_page(&visitor.site, "", "<meso-quiz></meso-quiz>");
        visitor.open_quiz_at(&address).await;
        assert_eq!(visitor.ask(SANDBOX).await, json!([false, null]));
        let so_far = visitor.site.asked().len();
        visitor.go_in().await;
        assert_eq!(visitor.ask("return origin").await, "null");
        visitor.do_by("Start", Action::Started).await;
        visitor.answer_all(TO_A_MATCH).await;
        visitor.see_result().await;
        visitor.come_out().await;
        let all = visitor.site.asked();
        for asked in &all {
            let is_ours = Site::file(&asked.path).is_some() || address.ends_with(&asked.path);
            assert!(is_ours && asked.method == "GET", "{asked:?} is no file of the site");
        }
        assert_eq!(all.len(), so_far, "asked for once the quiz was ready: {all:?}");
    }
);

each_engine!(
    where_a_clinic_asks_for_it_a_frame_of_another_site_has_no_origin_either_and_works,
    async |visitor| {
        let quiz = "<meso-quiz isolation='strict'></meso-quiz>";
        let host = Host::open("", [("", page(&loader(&visitor.site), quiz))]).await;
        visitor.open_quiz_at(&host.address("")).await;
        assert_eq!(visitor.ask(SANDBOX).await, json!([false, null]));
        visitor.go_in().await;
        assert_eq!(visitor.ask("return origin").await, "null");
        visitor.walk_to_an_end().await;
        visitor.come_out().await;
    }
);
