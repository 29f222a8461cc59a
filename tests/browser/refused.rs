//! A browser that refuses WebAssembly, as in Lockdown Mode: the same quiz, by another way.

use crate::engine::each_engine;
use crate::look::{Look, WebAssembly};
use crate::walk::TO_A_MATCH;
use serde_json::json;

each_engine!(
    where_webassembly_is_refused_the_whole_questionnaire_walks_to_the_same_result,
    |look| Look { webassembly: WebAssembly::Refused, ..look },
    async |visitor| {
        visitor.start().await;
        let none = "return document.querySelector('#mq-app') !== null
            && !performance.getEntriesByType('resource').some(it => it.name.endsWith('.wasm'))";
        assert_eq!(visitor.ask(none).await, json!(true), "no WebAssembly was fetched");
        visitor.answer_all(TO_A_MATCH).await;
        visitor.see_result().await;
    }
);
