//! How large a piece of the page a visitor sees, and a picture of it.

use crate::visitor::Visitor;
use fantoccini::Locator;
use serde_json::json;

impl Visitor {
    /// Gives the viewport the size of the look.
    ///
    /// What a window adds around it differs between engines, and settles only once it is shown.
    pub(crate) async fn set_size(&self) {
        let (width, height) = self.look.size;
        if self.look.is_framed() {
            // Large enough that the page around the frame never scrolls.
            let set = self.browser.set_window_size(1024, height + 200).await;
            return set.expect("a window of another size");
        }
        let sizes = "return [innerWidth, innerHeight, outerWidth - innerWidth,
            outerHeight - innerHeight].map(Math.round)";
        let mut seen = (0, 0);
        for _ in 0..10 {
            let said = self.ask(sizes).await;
            let at = |index: usize| u32::try_from(said[index].as_u64().unwrap_or(0)).unwrap();
            seen = (at(0), at(1));
            if seen == (width, height) {
                return;
            }
            let set = self.browser.set_window_size(width + at(2), height + at(3)).await;
            set.expect("a window of another size");
        }
        panic!("{:?} shows {seen:?} and not {:?}", self.look.engine, self.look.size);
    }

    /// Opens an address in a frame that has the size of the look.
    pub(crate) async fn frame(&self, address: &str) {
        self.browser.goto(&self.site.around()).await.expect("the page around it opens");
        let (width, height) = self.look.size;
        let script = "const [src, width, height, done] = arguments;
            const frame = document.querySelector('iframe');
            frame.addEventListener('load', () => done(), { once: true });
            Object.assign(frame, { src, width, height })";
        let arguments = vec![json!(address), json!(width), json!(height)];
        self.browser.execute_async(script, arguments).await.expect("the page opens in a frame");
        let frame = self.browser.find(Locator::Css("iframe")).await.expect("a frame");
        frame.enter_frame().await.expect("the inside of the frame");
    }

    /// Loads the page in the frame again.
    pub(crate) async fn reload_frame(&self) {
        self.browser.enter_parent_frame().await.expect("the page around the frame");
        let script = "const [done] = arguments, frame = document.querySelector('iframe');
            frame.addEventListener('load', () => done(), { once: true });
            frame.contentWindow.location.reload()";
        self.ask_and_wait(script).await;
        let frame = self.browser.find(Locator::Css("iframe")).await.expect("a frame");
        frame.enter_frame().await.expect("the inside of the frame");
    }

    /// What is seen, as a PNG. Around a frame there is white.
    pub(crate) async fn picture(&self) -> Vec<u8> {
        self.browser.screenshot().await.expect("a picture of the page")
    }
}
