//! What is read where not even the start script runs: the page's own words, and a way on.

use crate::engine::each_engine;
use crate::supply::Supply;
use crate::visitor::Visitor;
use meso_quiz::consultation::Action;

/// Has all that moves come to its end, the wait for the line that says that it takes long included.
const LATER: &str = "for (const waits of document.getAnimations()) waits.finish()";
/// What is read in a frame whose scripts do not run.
const WITHOUT_SCRIPTS: &str = "
    const [address, done] = arguments, frame = document.querySelector('iframe');
    frame.sandbox = 'allow-same-origin';
    frame.addEventListener('load', () => done(frame.contentDocument.body.innerText));
    frame.src = address";
const NO_SCRIPT: &str = "This quiz works inside your browser and needs JavaScript. \
    Please turn it on and load this page again, or talk to a clinic or your doctor instead. \
    The pages below need no JavaScript.";
const LATE: &str = "//p[@class='mq-late']";
const LOAD_AGAIN: &str = "//a[@class='mq-late__again']";

/// Reads that it takes long, with a way to load the page again.
async fn read_that_it_takes_long(visitor: &mut Visitor) {
    visitor.expected = vec!["Failed to load resource", "boot.js"];
    visitor.go_to("").await;
    visitor.see(LATE).await;
    assert_eq!(visitor.text_of(LATE).await, "", "not at once");
    visitor.ask(LATER).await;
    let said = "The quiz has not started yet. You can wait a little longer, or load the page again. \
        Load this page again";
    assert_eq!(visitor.text_of(LATE).await, said);
}

each_engine!(where_the_start_script_cannot_be_had_a_link_loads_the_page_again, async |visitor| {
    visitor.site.supply("/boot.js", Supply::Out);
    read_that_it_takes_long(visitor).await;
    visitor.site.supply("/boot.js", Supply::Given);
    visitor.click(LOAD_AGAIN).await;
    visitor.arrive().await;
    visitor.do_by("Start", Action::Started).await;
});

each_engine!(where_a_script_never_comes_a_link_loads_the_page_again, async |visitor| {
    visitor.site.supply("/meso-quiz.js", Supply::Held);
    read_that_it_takes_long(visitor).await;
    visitor.click(LOAD_AGAIN).await;
    visitor.site.supply("/meso-quiz.js", Supply::Given);
    visitor.arrive().await;
    visitor.do_by("Start", Action::Started).await;
});

each_engine!(where_scripts_do_not_run_the_page_says_what_to_do_and_leads_on, async |visitor| {
    visitor.expected = vec!["Blocked script execution"];
    let around = visitor.site.around();
    visitor.browser.goto(&around).await.unwrap();
    visitor.listen().await;
    let address = visitor.site.address();
    let read = visitor.browser.execute_async(WITHOUT_SCRIPTS, vec![address.into()]).await.unwrap();
    let read = read.as_str().unwrap();
    for words in ["Which mesotherapy fits your concern?", NO_SCRIPT] {
        assert!(read.contains(words), "{read}");
    }
});
