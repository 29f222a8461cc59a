//! Nothing that a visitor says leaves the device, or stays on it.

use crate::engine::each_engine;
use crate::site::Site;
use crate::walk::TO_A_MATCH;
use serde_json::json;

/// What `kept.rs` looks at is left out: the files of the site, which may be kept by now.
const STORES: &str = "
    const done = arguments[0];
    indexedDB.databases().then((databases) => done({
        local: localStorage.length,
        session: sessionStorage.length,
        cookie: document.cookie,
        databases: databases.length,
    }))";

each_engine!(
    nothing_leaves_the_device_and_after_starting_again_nothing_is_left_on_it,
    async |visitor| {
        visitor.start().await;
        visitor.answer_all(TO_A_MATCH).await;
        visitor.see_result().await;

        let kept = |session: usize| json!({ "local": 0, "session": session, "cookie": "", "databases": 0 });
        assert_eq!(visitor.ask_and_wait(STORES).await, kept(1), "for the tab alone");
        let answers = visitor.ask("return Object.values(sessionStorage).join()").await;
        assert!(answers.as_str().unwrap().contains("thinners"), "{answers}");

        visitor.start_again().await;
        assert_eq!(visitor.ask_and_wait(STORES).await, kept(0));
        assert!(visitor.browser.get_all_cookies().await.unwrap().is_empty());

        for asked in visitor.site.asked() {
            assert_eq!(asked.method, "GET", "{asked:?}");
            assert!(!asked.path.contains('?'), "{asked:?}");
            assert!(Site::file(&asked.path).is_some(), "{asked:?} is not a file of the site");
        }
        let resources = "return performance.getEntriesByType('resource').map(it => it.name)";
        let resources = visitor.ask(resources).await;
        for resource in resources.as_array().unwrap() {
            let from = resource.as_str().unwrap();
            assert!(from.starts_with(&visitor.site.address()), "{from}");
        }
        assert!(!resources.as_array().unwrap().is_empty());
    }
);
