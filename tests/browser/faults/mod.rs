//! Whatever goes wrong: what the visitor then reads, where the focus is, and what is kept.
//! `README.md` beside this says which test holds for which fault.

mod crash;
mod files;
mod kept;
mod language;
mod leaving;
mod start;
pub(crate) mod store;

use crate::visitor::Visitor;

impl Visitor {
    /// Waits for the screen that stands in the place of every other, and says what is on it. Its
    /// heading says this and has the focus.
    async fn see_stand_by(&self, screen: &str, heading: &str) -> String {
        let focused = self.see_focus_on(&format!("#{screen} h1")).await;
        assert_eq!(self.read(&focused).await, heading);
        assert_eq!(self.ask("return document.getElementById('mq-app').hidden").await, true);
        self.text_of(&format!("//*[@id='{screen}']")).await
    }

    /// Nothing was said but the question, and nobody took the focus elsewhere.
    async fn reads_nothing_of_it(&self) {
        assert_eq!(self.text_of("//*[@role='status']").await, "");
        let others = "return document.getElementById('mq-failed').hidden
            && document.getElementById('mq-trouble').hidden";
        assert_eq!(self.ask(others).await, true);
    }

    /// How often a file was asked for whose address ends like this, whatever is asked behind it.
    fn asked_for(&self, ending: &str) -> usize {
        let asked = self.site.asked();
        let path = |path: &str| path.split('?').next().unwrap_or_default().ends_with(ending);
        asked.iter().filter(|asked| path(&asked.path)).count()
    }
}
