//! A visitor: has a browser with a certain look, reads, and waits for what should come.
//! What they do with their hands is in `hands.rs`, and the size of what they look at in `window.rs`.

use crate::engine::{Browser, end_when_told};
use crate::look::Look;
use crate::site::Site;
use crate::support::BOOK;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use meso_quiz::book::Book;
use meso_quiz::consultation::Consultation;
use serde_json::Value;
use std::time::Duration;

/// How long a visitor waits for anything, on however busy a machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);
/// How often they look.
pub(crate) const GLANCE: Duration = Duration::from_millis(20);

/// The app, once it is in the place of the page's own first screen.
pub(crate) const APP: &str = "//*[@id='mq-app'][not(@data-mq-waiting)]";
/// What stands in its place until it is there.
pub(crate) const BEFORE_THE_APP: &str = "//*[@id='mq-app'][@data-mq-waiting]";

/// One person with one browser on one site.
pub(crate) struct Visitor {
    /// What steers the browser, for what this visitor has no words for.
    pub(crate) browser: Client,
    pub(crate) site: Site,
    /// The same visit without a browser: what the screen must agree with.
    pub(crate) visit: Consultation,
    /// In the language that the page is in.
    pub(crate) book: &'static Book,
    pub(crate) look: Look,
    /// Whether the address says nothing of where they are: in a frame on a clinic's page, whose title
    /// is not the quiz's either, and on a tablet.
    pub(crate) address_stays: bool,
    /// What the browser may complain of, by some words of it.
    pub(crate) expected: Vec<&'static str>,
    /// Last, so that the browser is gone after everything that speaks to it.
    started: Browser,
}

/// Has one visitor do something, in a browser whose console must stay without complaints.
pub(crate) fn visit(look: Look, doing: impl AsyncFnOnce(&mut Visitor)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        tokio::spawn(end_when_told());
        let site = Site::open().await;
        let started = Browser::start(&look).await;
        let browser = started.client.clone();
        let visit = Consultation::default();
        let mut visitor = Visitor {
            browser,
            site,
            visit,
            book: &BOOK,
            look,
            address_stays: false,
            expected: Vec::new(),
            started,
        };
        visitor.set_size().await;
        doing(&mut visitor).await;
        assert_eq!(visitor.unexpected().await, [""; 0], "the browser's console");
        assert_eq!(visitor.site.reports(), [""; 0], "what a policy made the browser refuse");
    });
}

impl Visitor {
    /// Opens the site, at this place in it, and waits for the app.
    pub(crate) async fn open(&self, place: &str) {
        self.go_to(place).await;
        self.see(&format!("{APP}//h1[@id='mq-heading']")).await;
    }

    /// Opens the site, at this place in it, and waits for nothing but its files.
    pub(crate) async fn go_to(&self, place: &str) {
        let address = self.site.address() + place;
        if self.look.is_framed() {
            self.frame(&address).await;
        } else {
            self.browser.goto(&address).await.expect("the page opens");
        }
        self.started.console.page_loaded(&self.browser).await;
    }

    /// Hears what the browser complains of from now on, in the page or the frame they are in.
    pub(crate) async fn listen(&self) {
        self.started.console.page_loaded(&self.browser).await;
    }

    /// Loads the page again.
    pub(crate) async fn reload(&self) {
        if self.look.is_framed() {
            self.reload_frame().await;
        } else {
            self.browser.refresh().await.expect("the page loads again");
        }
        self.started.console.page_loaded(&self.browser).await;
    }

    /// Warnings and errors that the browser wrote to its console since the last time it was asked.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        self.started.console.complaints(&self.browser).await
    }

    /// Those of them that nobody expects.
    pub(crate) async fn unexpected(&self) -> Vec<String> {
        let is_expected = |said: &String| self.expected.iter().any(|it| said.contains(it));
        let mut complaints = self.complaints().await;
        complaints.retain(|said| !is_expected(said));
        complaints
    }

    /// Waits for an element, named by `XPath`.
    pub(crate) async fn see(&self, what: &str) -> Element {
        self.wait_for(Locator::XPath(what)).await
    }

    /// Waits until this has the focus, named by a CSS selector.
    pub(crate) async fn see_focus_on(&self, what: &str) -> Element {
        self.wait_for(Locator::Css(&format!("{what}:focus"))).await
    }

    /// Waits until something inside of this has the focus, named by a CSS selector.
    pub(crate) async fn see_focus_within(&self, what: &str) -> Element {
        self.wait_for(Locator::Css(&format!("{what}:focus-within"))).await
    }

    /// Waits until the address ends like this.
    pub(crate) async fn see_address(&self, place: &str) {
        let address = self.site.address() + place;
        let is_there = "const [address, done] = arguments, end = Date.now() + 20000;
            const look = () => location.href === address || Date.now() > end
                ? done(location.href) : requestAnimationFrame(look);
            look()";
        let at = loop {
            match self.browser.execute_async(is_there, vec![address.clone().into()]).await {
                Ok(at) => break at,
                Err(error) if was_leaving(&error) => {}
                Err(error) => panic!("waited for {address}: {error}"),
            }
        };
        assert!(at == address, "waited for {address}, at {}", self.account().await);
    }

    async fn wait_for(&self, what: Locator<'_>) -> Element {
        loop {
            let wait = self.browser.wait().at_most(PATIENCE).every(GLANCE);
            match wait.for_element(what).await {
                Ok(element) => return element,
                Err(error) if was_leaving(&error) => {}
                Err(error) => panic!("waited for {what:?}: {error}\n{}", self.account().await),
            }
        }
    }

    /// Whether the choice with these words is chosen or ticked.
    pub(crate) async fn has_chosen(&self, words: &str) -> bool {
        let control = self.see(&format!("{}//input", choice(words))).await;
        control.is_selected().await.expect("a control of the page")
    }

    /// What the element says, line by line as it is laid out.
    pub(crate) async fn text_of(&self, what: &str) -> String {
        self.read(&self.see(what).await).await
    }

    /// What an element says, line by line as it is laid out. The engines differ in the space around
    /// lines, and the WebKit driver's own reading in the lines.
    pub(crate) async fn read(&self, element: &Element) -> String {
        let argument = serde_json::to_value(element).expect("an element is JSON");
        let script = "return arguments[0].innerText";
        let text = self.browser.execute(script, vec![argument]).await.expect("the script runs");
        let lines = text.as_str().expect("a text").lines().map(str::trim);
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
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
    pub(crate) async fn account(&self) -> String {
        let address = self.browser.current_url().await.map(String::from);
        let title = self.browser.title().await;
        let script = "return `${document.activeElement?.outerHTML.slice(0, 99)} has the focus, ` +
            `${document.hasFocus()}\\n${document.body.innerText}`";
        let text = self.browser.execute(script, Vec::new()).await;
        let text = text.as_ref().map(|text| text.as_str().unwrap_or_default());
        format!("at {address:?}, titled {title:?}, which says:\n{}", text.unwrap_or("nothing"))
    }
}

/// Whether the page they looked at was just leaving: they look at the one that came.
fn was_leaving(error: &CmdError) -> bool {
    error.to_string().contains("unload event")
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
