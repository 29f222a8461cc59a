//! The static page before the app, and instead of it.

use crate::engine::each_engine;
use crate::support::BOOK;
use fantoccini::Locator;
use fantoccini::wd::TimeoutConfiguration;
use meso_quiz::answers::Answers;
use meso_quiz::questionnaire::remaining;
use std::time::Duration;

/// What a page says on its first screen, whitespace aside.
const FIRST_SCREEN: &str = "
    const words = node => node.textContent.replace(/\\s+/g, ' ').trim();
    const read = page => ({
        language: page.documentElement.lang,
        direction: page.documentElement.dir,
        title: page.title,
        brand: words(page.querySelector('.mq-header .mq-brand')),
        heading: words(page.querySelector('h1')),
        lead: words(page.querySelector('.mq-lead')),
        facts: [...page.querySelectorAll('.mq-facts li')].map(words),
        note: words(page.querySelector('.mq-footer__note')),
    });";

each_engine!(the_static_page_says_what_the_app_says_with_the_true_numbers, async |visitor| {
    visitor.open("").await;
    let app = visitor.ask(&format!("{FIRST_SCREEN} return read(document)")).await;
    let fetched = "fetch('./').then(page => page.text()).then(text =>
            arguments[0](read(new DOMParser().parseFromString(text, 'text/html'))))";
    let page = visitor.ask_and_wait(&format!("{FIRST_SCREEN} {fetched}")).await;
    assert_eq!(page, app);

    let questions = remaining(&BOOK.questionnaire, &Answers::default()).longest;
    let lead = page["lead"].as_str().unwrap();
    assert!(lead.contains(&format!("up to {questions} short questions")), "{lead}");
    let minutes = (questions * 10).div_ceil(60);
    assert_eq!(page["facts"][0], format!("About {minutes} minutes"));
});

each_engine!(
    without_its_wasm_the_page_stands_and_says_after_a_while_that_the_quiz_has_not_started,
    async |visitor| {
        visitor.site.withhold_wasm(true);
        visitor.go_to("").await;
        let late = visitor.browser.find(Locator::Css(".mq-late")).await.unwrap();
        assert!(!late.is_displayed().await.unwrap(), "too soon to give up");
        assert_eq!(visitor.text_of("//h1").await, "Which mesotherapy fits your concern?");

        let patience = Some(Duration::from_secs(15));
        let patience = TimeoutConfiguration::new(patience, None, None);
        visitor.browser.update_timeouts(patience).await.unwrap();
        let shown = "const done = arguments[0], late = document.querySelector('.mq-late');
            const look = () =>
                getComputedStyle(late).visibility === 'visible' ? done() : requestAnimationFrame(look);
            look()";
        visitor.ask_and_wait(shown).await;
        assert!(late.is_displayed().await.unwrap());
        assert!(visitor.read(&late).await.starts_with("The quiz has not started. Load this page"));
        assert_eq!(visitor.text_of("//h1").await, "Which mesotherapy fits your concern?");
        // That the file is missing is complained of, by each engine in its own way.
        visitor.complaints().await;

        visitor.site.withhold_wasm(false);
        visitor.click("//a[normalize-space(.)='Load this page again']").await;
        visitor.start().await;
    }
);
