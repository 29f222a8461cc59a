//! A browser that refuses WebAssembly, as in Lockdown Mode: the same quiz, by another way.

use crate::engine::each_engine;
use crate::look::{Look, WebAssembly};
use serde_json::json;

const LINE: &str = "age=40s; area=chin; pinch=soft; weight=steady_above; needles=nervous; \
    downtime=two_weeks; hope=clear; worry=little; flags=thinners";

each_engine!(
    where_webassembly_is_refused_the_whole_questionnaire_walks_to_the_same_result,
    |look| Look { webassembly: WebAssembly::Refused, ..look },
    async |visitor| {
        visitor.start().await;
        let none = "return document.querySelector('#mq-app') !== null
            && !performance.getEntriesByType('resource').some(it => it.name.endsWith('.wasm'))";
        assert_eq!(visitor.ask(none).await, json!(true), "no WebAssembly was fetched");
        visitor.answer_all(LINE).await;
        visitor.see_result().await;
    }
);
