//! A visitor: reads, clicks what is written there, and waits for what should come.

use crate::chromium::{Driver, complaints, end_when_told};
use crate::site::Site;
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use meso_quiz::consultation::Consultation;
use serde_json::Value;
use std::time::Duration;
use url::Url;

/// How long a visitor waits for anything but the app's own ten seconds.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often they look.
const GLANCE: Duration = Duration::from_millis(20);

/// One person with one browser on one site.
pub(crate) struct Visitor {
    pub(crate) browser: Client,
    pub(crate) site: Site,
    /// The same visit without a browser: what the screen must agree with.
    pub(crate) visit: Consultation,
    /// Last, so that the browser is gone after everything that speaks to it.
    _driver: Driver,
}

/// Has one visitor do something, in a browser whose console must stay without warnings.
pub(crate) fn visit(doing: impl AsyncFnOnce(&mut Visitor)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        tokio::spawn(end_when_told());
        let site = Site::open().await;
        let driver = Driver::start();
        let browser = driver.browser().await;
        let visit = Consultation::default();
        let mut visitor = Visitor { browser, site, visit, _driver: driver };
        doing(&mut visitor).await;
        assert_eq!(complaints(&visitor.browser).await, [""; 0], "the browser's console");
        visitor.browser.clone().close().await.expect("the browser closes");
    });
}

impl Visitor {
    /// Opens the site, at this place in it, and waits for the app.
    pub(crate) async fn open(&self, place: &str) {
        let address = self.site.address() + place;
        self.browser.goto(&address).await.expect("the page opens");
        self.see("//h1[@id='mq-heading']").await;
    }

    /// Waits for an element, named by `XPath`.
    pub(crate) async fn see(&self, what: &str) -> Element {
        self.wait_for(Locator::XPath(what)).await
    }

    /// Waits until this has the focus, named by a CSS selector.
    pub(crate) async fn see_focus_on(&self, what: &str) -> Element {
        self.wait_for(Locator::Css(&format!("{what}:focus"))).await
    }

    /// Waits until the address ends like this.
    pub(crate) async fn see_address(&self, place: &str) {
        let address = self.site.address() + place;
        let waiting = self.browser.wait().at_most(PATIENCE).every(GLANCE);
        if let Err(error) = waiting.for_url(&Url::parse(&address).unwrap()).await {
            panic!("waited for {address}: {error}\n{}", self.account().await);
        }
    }

    async fn wait_for(&self, what: Locator<'_>) -> Element {
        let waiting = self.browser.wait().at_most(PATIENCE).every(GLANCE);
        match waiting.for_element(what).await {
            Ok(element) => element,
            Err(error) => panic!("waited for {what:?}: {error}\n{}", self.account().await),
        }
    }

    /// Clicks an element as a visitor would, with nothing over it.
    pub(crate) async fn click(&self, what: &str) {
        let element = self.see(what).await;
        let centre = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let argument = serde_json::to_value(&element).expect("an element is JSON");
        self.browser.execute(centre, vec![argument]).await.expect("scrolling");
        self.see_the_screen_settle().await;
        if let Err(error) = element.click().await {
            panic!("clicked {what}: {error}\n{}", self.account().await);
        }
    }

    /// Waits until the screen has come to rest: until then a tap on it counts for nothing (IR-5).
    pub(crate) async fn see_the_screen_settle(&self) {
        let script = "const [done] = arguments;
            const moving = document.getAnimations().map((animation) => animation.finished);
            Promise.allSettled(moving).then(() => done());";
        self.ask_and_wait(script).await;
    }

    /// Presses the button with these words.
    pub(crate) async fn press(&self, words: &str) {
        self.click(&format!("//button[normalize-space(.)={}]", quoted(words))).await;
    }

    /// Clicks the choice with these words.
    pub(crate) async fn choose(&self, words: &str) {
        self.click(&choice(words)).await;
    }

    /// Clicks the further concern with these words.
    pub(crate) async fn choose_also(&self, words: &str) {
        let among = "//fieldset[starts-with(normalize-space(legend), 'Anything else?')]";
        self.click(&format!("{among}//label[normalize-space(.)={}]", quoted(words))).await;
    }

    /// Whether the choice with these words is chosen or ticked.
    pub(crate) async fn has_chosen(&self, words: &str) -> bool {
        let control = self.see(&format!("{}//input", choice(words))).await;
        control.is_selected().await.expect("a control of the page")
    }

    /// What the element says, as it is laid out.
    pub(crate) async fn text_of(&self, what: &str) -> String {
        self.see(what).await.text().await.expect("an element of the page")
    }

    /// Waits until the region for things that changed by themselves says this.
    pub(crate) async fn hear(&self, words: &str) {
        self.see(&format!("//*[@role='status'][normalize-space(.)={}]", quoted(words))).await;
    }

    /// What a script says about the page.
    pub(crate) async fn ask(&self, script: &str) -> Value {
        self.browser.execute(script, Vec::new()).await.expect("the script runs")
    }

    /// What a script says about the page, once it calls back.
    pub(crate) async fn ask_and_wait(&self, script: &str) -> Value {
        self.browser.execute_async(script, Vec::new()).await.expect("the script calls back")
    }

    /// Where the visitor is, for a test that failed.
    async fn account(&self) -> String {
        let address = self.browser.current_url().await.map(String::from);
        let title = self.browser.title().await;
        let script = "return document.body.innerText";
        let text = self.browser.execute(script, Vec::new()).await;
        let text = text.as_ref().map(|text| text.as_str().unwrap_or_default());
        format!("at {address:?}, titled {title:?}, which says:\n{}", text.unwrap_or("nothing"))
    }
}

/// A choice of the question on screen, by its words.
pub(crate) fn choice(words: &str) -> String {
    format!("//fieldset[legend/h1]//label[normalize-space(.)={}]", quoted(words))
}

/// A text as `XPath` has it, which knows no escapes.
pub(crate) fn quoted(words: &str) -> String {
    assert!(!words.contains('"'), "XPath cannot say {words}");
    format!("\"{words}\"")
}
