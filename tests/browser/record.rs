//! What a visitor takes along for the clinic's record: nothing before they press the button, and then
//! exactly what they read.

use crate::engine::each_engine;
use crate::site::Site;
use crate::support::BOOK;
use crate::visitor::Visitor;
use fantoccini::key::Key;
use meso_quiz::record;
use serde_json::{Value, json};

/// The way to the shortest result that is for a clinic.
pub(crate) const GROWN_SPOT: &str = "age=40s; area=face; main=dark_patches; flags=mole_change";
/// Keeps what the browser is given to save, by its name.
const CATCH: &str = "
    const saved = window.saved = [], files = new Map(), { URL, HTMLAnchorElement } = window;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
        const address = make(file);
        files.set(address, file);
        return address;
    };
    HTMLAnchorElement.prototype.click = function () {
        saved.push([this.download, files.get(this.href)]);
    };";
const SAVED: &str = "
    const done = arguments[0], named = async ([name, file]) => [name, file.type, await file.text()];
    Promise.all(window.saved.map(named)).then(done)";
const DIALOGS: &str = "return document.querySelectorAll('dialog.mq-consent').length";

impl Visitor {
    /// Keeps what is saved from now on.
    pub(crate) async fn catch_files(&self) {
        self.ask(CATCH).await;
    }

    async fn saved(&self) -> Value {
        self.ask_and_wait(SAVED).await
    }

    /// Opens the dialog, which takes the focus.
    pub(crate) async fn look_at_the_record(&self) {
        self.press("For the clinic’s record").await;
        self.see_focus_on("#mq-consenting").await;
    }

    /// Waits until it is gone, and the focus is where it was.
    async fn see_the_record_closed(&self) {
        self.see_focus_on("#mq-record").await;
        assert_eq!(self.ask(DIALOGS).await, 0);
    }

    /// Chooses a form, and waits for what only that form has.
    async fn shown_as(&self, form: &str, sign: &str) -> String {
        self.click(&format!("//dialog//label[normalize-space(.)='{form}']")).await;
        let wait = format!(
            "const done = arguments[0], look = () => {{
                const {{ value }} = document.querySelector('dialog textarea');
                value.startsWith('{sign}') ? done(value) : setTimeout(look, 10);
            }}; look()"
        );
        self.ask_and_wait(&wait).await.as_str().expect("a text").to_owned()
    }

    /// Saves what is shown in this form, and holds it against what was read.
    pub(crate) async fn save_as(&self, file: [&str; 4]) -> String {
        let [form, sign, name, kind] = file;
        self.look_at_the_record().await;
        let shown = self.shown_as(form, sign).await;
        let before = self.saved().await.as_array().map_or(0, Vec::len);
        self.press("Save the file").await;
        self.see_the_record_closed().await;
        let saved = self.saved().await;
        assert_eq!(saved.as_array().map(Vec::len), Some(before + 1));
        assert_eq!(saved[before], json!([name, kind, shown]));
        shown
    }
}

/// The forms, each with how it begins, and the file it becomes.
const TEXT: [&str; 4] =
    ["Plain text, for people", "Mesotherapy finder", "mesotherapy-answers.txt", "text/plain"];
const JSON: [&str; 4] =
    ["JSON, for computers", "{\\n  \"format\"", "mesotherapy-answers.json", "application/json"];
pub(crate) const FHIR: [&str; 4] = [
    "FHIR, for record systems",
    "{\\n  \"resourceType\"",
    "mesotherapy-answers.fhir.json",
    "application/json",
];

each_engine!(what_is_saved_for_the_record_is_what_was_read_in_each_form, async |visitor| {
    visitor.start().await;
    visitor.answer_all(GROWN_SPOT).await;
    visitor.catch_files().await;

    visitor.look_at_the_record().await;
    visitor.shown_as(JSON[0], JSON[1]).await;
    visitor.press("Close").await;
    visitor.see_the_record_closed().await;
    visitor.look_at_the_record().await;
    visitor.strike(Key::Escape).await;
    visitor.see_the_record_closed().await;
    assert_eq!(visitor.saved().await, json!([]), "nothing is saved before “Save the file”");

    let text = visitor.save_as(TEXT).await;
    assert!(text.contains("- 40 to 49\n") && text.contains("see a doctor first"), "{text}");
    visitor.hear("Your browser has the file now and saves it.").await;
    let own = visitor.save_as(JSON).await;
    let day: Value = serde_json::from_str(&own).expect("JSON");
    let day = day["date"].as_str().expect("a day");
    assert_eq!(own, record::own(&BOOK, &visitor.visit, day));
    let response = visitor.save_as(FHIR).await;
    assert_eq!(response, record::response(&BOOK, &visitor.visit, day));

    let is_today =
        format!("return new Date('{day}T12:00').toDateString() === new Date().toDateString()");
    assert_eq!(visitor.ask(&is_today).await, true, "{day}");
    for asked in visitor.site.asked() {
        let is_ours = asked.method == "GET" && Site::file(&asked.path).is_some();
        assert!(is_ours, "{asked:?} is no file of the site");
    }
});
