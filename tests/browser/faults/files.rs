//! A file without which there is no quiz comes late, in pieces, damaged, under a wrong name or not
//! at all.

use crate::engine::each_engine;
use crate::look::{Look, WebAssembly};
use crate::supply::{Supply, WASM};
use crate::visitor::Visitor;
use crate::walk::TO_A_MATCH;
use meso_quiz::consultation::Action;
use serde_json::json;

const TRY_AGAIN: &str = "//button[@id='mq-try-again']";
/// What joins the app to the browser.
const BRIDGE: &str = "/meso-quiz.js";
/// The rules, with the words of the page's language.
const BOOK_FILE: &str = "/book.en-GB.bin";
const PARTS: [&str; 3] = [WASM, BRIDGE, BOOK_FILE];
/// Remembers whether the page ever gave up.
const LISTEN: &str = "
    window.given_up = [];
    document.addEventListener('mq-fatal', ({ detail }) => window.given_up.push(detail))";
/// As long as it is told so, the page waits a moment where it waits for long.
const HURRY: &str = "
    const wait = window.setTimeout.bind(window);
    window.hurries = true;
    window.setTimeout = (then, time, ...rest) =>
        wait(then, time >= 15000 && window.hurries ? 100 : time, ...rest)";
/// What the engines say of files that did not come, or not whole.
const OF_FILES: [&str; 4] = ["Failed to load resource", "digest", "integrity", "ERR_"];

/// Comes to a quiz whose parts fail in this way at the first requests for each.
async fn come_to_it_all_the_same(
    visitor: &mut Visitor,
    parts: &[&'static str],
    supply: Supply,
    times: usize,
) {
    visitor.expected = OF_FILES.into();
    visitor.site.run_first(LISTEN);
    for part in parts {
        visitor.site.supply_times(times, part, supply);
    }
    visitor.start().await;
    visitor.reads_nothing_of_it().await;
    assert_eq!(visitor.ask("return window.given_up").await, json!([]));
    for part in parts {
        assert!(visitor.asked_for(part) > times, "{part}: {:?}", visitor.site.asked());
    }
}

/// Reads that it could not be loaded, and finds it there after another try, once it can be had.
async fn try_again(visitor: &mut Visitor, part: &'static str, supply: Supply) {
    visitor.expected = OF_FILES.into();
    visitor.site.supply(part, supply);
    visitor.go_to("").await;
    let said = visitor.see_stand_by("mq-failed", "The quiz could not be loaded").await;
    assert!(said.contains("You can also talk to a clinic or your doctor instead."), "{said}");
    visitor.site.supply(part, Supply::Given);
    visitor.press("Try again").await;
    visitor.arrive().await;
    visitor.see_focus_on("h1#mq-heading").await;
    visitor.reads_nothing_of_it().await;
    visitor.do_by("Start", Action::Started).await;
}

each_engine!(a_server_that_is_busy_twice_is_asked_again_and_nobody_reads_of_it, async |visitor| {
    come_to_it_all_the_same(visitor, &PARTS, Supply::Out, 2).await;
});

each_engine!(a_line_that_drops_twice_is_tried_again_and_nobody_reads_of_it, async |visitor| {
    come_to_it_all_the_same(visitor, &PARTS, Supply::Dropped, 2).await;
});

each_engine!(
    a_file_that_breaks_off_twice_is_fetched_again_and_nobody_reads_of_it,
    async |visitor| {
        come_to_it_all_the_same(visitor, &PARTS, Supply::Cut, 2).await;
    }
);

each_engine!(an_app_that_comes_damaged_is_fetched_again_and_nobody_reads_of_it, async |visitor| {
    come_to_it_all_the_same(visitor, &[WASM], Supply::Damaged, 2).await;
});

each_engine!(a_book_that_comes_damaged_is_fetched_again_and_nobody_reads_of_it, async |visitor| {
    come_to_it_all_the_same(visitor, &[BOOK_FILE], Supply::Damaged, 1).await;
});

each_engine!(a_server_that_names_the_wrong_type_of_a_file_changes_nothing, async |visitor| {
    for part in [WASM, BOOK_FILE] {
        visitor.site.supply(part, Supply::Mistyped);
    }
    visitor.start().await;
    visitor.reads_nothing_of_it().await;
    for part in [WASM, BOOK_FILE] {
        assert_eq!(visitor.asked_for(part), 1, "{part}");
    }
    visitor.answer_all(TO_A_MATCH).await;
    visitor.see_result().await;
});

each_engine!(without_its_bridge_the_page_says_so_and_a_press_tries_again, async |visitor| {
    try_again(visitor, BRIDGE, Supply::Cut).await;
});

each_engine!(without_its_book_the_page_says_so_and_a_press_tries_again, async |visitor| {
    try_again(visitor, BOOK_FILE, Supply::Damaged).await;
});

each_engine!(
    where_webassembly_is_refused_and_the_other_way_is_cut_off_a_press_tries_again,
    |look| Look { webassembly: WebAssembly::Refused, ..look },
    async |visitor| {
        try_again(visitor, "/meso-quiz_w2js.js", Supply::Dropped).await;
    }
);

each_engine!(a_press_on_try_again_is_felt_and_one_is_enough, async |visitor| {
    visitor.expected = OF_FILES.into();
    visitor.site.supply(WASM, Supply::Out);
    visitor.go_to("").await;
    visitor.see_stand_by("mq-failed", "The quiz could not be loaded").await;
    let before = visitor.asked_for(WASM);
    visitor.site.supply(WASM, Supply::Held);
    visitor.press("Try again").await;
    assert_eq!(visitor.text_of(TRY_AGAIN).await, "Starting");
    visitor.click(TRY_AGAIN).await;
    visitor.hear("Still loading…").await;
    visitor.site.supply(WASM, Supply::Given);
    visitor.arrive().await;
    assert_eq!(visitor.asked_for(WASM), before + 1);
    visitor.see("//*[@id='mq-still'][@hidden]").await;
});

each_engine!(a_file_that_never_comes_is_given_up_and_a_press_tries_again, async |visitor| {
    for part in [WASM, BOOK_FILE] {
        visitor.site.supply(part, Supply::Held);
    }
    visitor.site.run_first(HURRY);
    visitor.go_to("").await;
    visitor.see_stand_by("mq-failed", "The quiz could not be loaded").await;
    for part in [WASM, BOOK_FILE] {
        assert_eq!(visitor.asked_for(part), 3, "{part}");
        visitor.site.supply(part, Supply::Given);
    }
    visitor.ask("window.hurries = false").await;
    visitor.press("Try again").await;
    visitor.arrive().await;
    visitor.do_by("Start", Action::Started).await;
});

each_engine!(what_a_clinic_has_set_is_left_out_where_it_does_not_come_whole, async |visitor| {
    visitor.expected = [&OF_FILES[..], &["clinic.json is left out"]].concat();
    visitor.site.supply("/clinic.json", Supply::Cut);
    visitor.start().await;
    visitor.reads_nothing_of_it().await;
});
