//! Staff set a tablet up on the tablet itself: what they say counts for every visitor, wrong input is
//! told where it is, and what is kept holds neither an answer nor a PIN.

use crate::engine::each_engine;
use crate::layout::FITS;
use crate::look::{Look, Storage};
use crate::visitor::{APP, Visitor};
use meso_quiz::clinic::{Source, read};
use serde_json::{Value, json};

/// What is kept on this tablet.
pub(super) const KEPT: &str = "return JSON.parse(localStorage.getItem('mq:v1:kiosk'))";
const FORM: &str = "//form[@id='mq-settings'][not(@hidden)]";
/// Whether the page takes this value in a field of its own accord.
const TAKES: &str = "
    const [setting, value] = arguments, field = document.getElementById(`mq-set-${setting}`);
    field.value = value;
    return field.validity.valid";

/// Values that are taken, and that are not.
const VALUES: [(&str, &str); 30] = [
    ("clinic", "Derma & Co “Nord”"),
    ("clinic", "皮膚科"),
    ("clinic", "<b>Derma</b>"),
    ("clinic", "Derma\u{202e}"),
    ("clinic", "Derma\u{7f}"),
    ("accent", "#1E5247"),
    ("accent", "#152"),
    ("accent", "1E5247"),
    ("accent", "#1E524"),
    ("accent", "#12é"),
    ("canvas", "white"),
    ("font", "Helvetica Neue"),
    ("font", "明朝"),
    ("font", "Arial, serif"),
    ("font", "a\"b"),
    ("font-heading", "url(x)"),
    ("font-heading", "ééééééééééééééééééééééééééééééé"),
    ("font-heading", "a23456789 b23456789 c23456789 d23456789 e23456789 f234567890"),
    ("logo", "logo.svg"),
    ("logo", "Logo-2.PNG"),
    ("logo", "logo.txt"),
    ("logo", "../logo.svg"),
    ("logo", ".svg"),
    ("logo", "https://clinic.example/logo.svg"),
    ("logo", "data:image/png;base64,iVBORw0KGgo="),
    ("logo", "data:image/svg+xml;base64,PHN2Zz48L3N2Zz4="),
    ("logo", "data:text/html;base64,PGI+"),
    ("logo", "data:image/png,abc"),
    ("logo", "javascript:alert(1).png"),
    (
        "clinic",
        "abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij",
    ),
];

impl Visitor {
    /// Types into a field of the page for staff, in the place of what is there.
    pub(super) async fn type_into(&self, id: &str, value: &str) {
        let field = self.see(&format!("//*[@id='{id}']")).await;
        field.clear().await.expect("a field");
        field.send_keys(value).await.expect("a field");
    }

    /// Has this kept for the tablet, as if it had been set up so.
    pub(super) async fn have_set(&self, change: &str) {
        let script = format!(
            "const set = {{ version: 1, settings: {{}}, question: 60, result: 120, stays: false,
                pin: null, tries: {{ wrong: 0, until: 0 }} }};
            {change};
            localStorage.setItem('mq:v1:kiosk', JSON.stringify(set))"
        );
        self.ask(&script).await;
    }
}

each_engine!(
    a_new_tablet_is_set_up_once_and_then_greets_every_visitor_for_the_clinic,
    async |visitor| {
        visitor.address_stays = true;
        visitor.go_to("kiosk.html").await;
        visitor.see(FORM).await;
        visitor.see("//h1[.='Set this tablet up']").await;
        visitor.unfold().await;
        visitor.fill_in("clinic", "Derma & Co").await;
        visitor.fill_in("accent", "#0B1F3A").await;
        visitor.fill_in("region", "United Kingdom").await;
        visitor.type_into("mq-set-question", "40").await;
        visitor.type_into("mq-set-result", "90").await;
        visitor.save_and_start().await;
        greets_for_the_clinic(visitor).await;
        let kept = visitor.ask(KEPT).await;
        let said = json!({ "clinic": "Derma & Co", "accent": "#0B1F3A", "region": "gb" });
        assert_eq!(kept["settings"], said);

        visitor.see_files_kept().await;
        visitor.start_on_tablet().await;
        assert!(!visitor.pass(38).await, "as long as was set");
        assert!(visitor.pass(2).await);
        visitor.press("I need more time").await;
        visitor.answer_all("age=50s; area=face; main=dry_dull; flags=rash_fever").await;
        visitor.see("//*[@class='mq-app']//*[contains(., 'Call 111 or your GP today')]").await;
        assert!(!visitor.pass(88).await);
        assert!(visitor.pass(2).await);
        visitor.press("Clear and finish").await;
        visitor.see_the_tablet_wait().await;
        assert_eq!(visitor.ask(KEPT).await, kept, "no visitor changes it");

        visitor.site.vanish().await;
        visitor.go_to("kiosk.html").await;
        visitor.see_the_tablet_wait().await;
        greets_for_the_clinic(visitor).await;
        visitor.go_to("setup.html").await;
        visitor.see(FORM).await;
        let filled = "return ['clinic', 'accent', 'region', 'question', 'result']
            .map((it) => document.getElementById(`mq-set-${it}`).value)";
        let was = json!(["Derma & Co", "#0B1F3A", "gb", "40", "90"]);
        assert_eq!(visitor.ask(filled).await, was);
        visitor.expected = vec!["sw.js", "ServiceWorker", "ERR_CONNECTION_REFUSED", "clinic.json"];
    }
);

async fn greets_for_the_clinic(visitor: &Visitor) {
    visitor.see(&format!("{APP}//p[@class='mq-brand'][.='Derma & Co']")).await;
    let colour = "return getComputedStyle(document.getElementById('1')).backgroundColor";
    assert_eq!(visitor.ask(colour).await, "rgb(11, 31, 58)");
}

each_engine!(wrong_input_is_told_where_it_is_and_nothing_of_the_rest_is_lost, async |visitor| {
    visitor.go_to("setup.html").await;
    visitor.see(FORM).await;
    visitor.unfold().await;
    visitor.fill_in("clinic", "Derma").await;
    visitor.fill_in("accent", "red").await;
    visitor.type_into("mq-set-question", "5").await;
    visitor.type_into("mq-pin", "12").await;
    visitor.type_into("mq-pin-again", "1234").await;
    visitor.ask("document.querySelectorAll('details').forEach((it) => { it.open = false })").await;
    visitor.press("Save and start").await;
    let told = visitor.see_focus_on("#mq-faults").await;
    assert_eq!(
        visitor.read(&told).await,
        "There is a problem\n\
             Your colour: It must be a colour like #1E5247.\n\
             Seconds without a touch at a question: It must be a whole number from 30 to 300.\n\
             PIN: It must be 4 to 6 digits.\n\
             The same PIN again: It must be the same digits twice."
    );
    assert_eq!(visitor.ask("return localStorage.length").await, 0, "nothing is kept by halves");
    visitor.click("//a[@href='#mq-set-accent']").await;
    visitor.see_focus_on("#mq-set-accent[aria-invalid]").await;
    visitor.type_into("mq-set-accent", "#152").await;
    visitor.see("//input[@id='mq-set-accent'][not(@aria-invalid)]").await;
    visitor.unfold().await;
    visitor.type_into("mq-set-question", "300").await;
    visitor.type_into("mq-pin", "2580").await;
    visitor.type_into("mq-pin-again", "2580").await;
    visitor.save_and_start().await;
    let kept = visitor.ask(KEPT).await;
    assert_eq!(kept["settings"], json!({ "clinic": "Derma", "accent": "#152" }));
    assert_eq!(kept["question"], 300);
    assert!(!kept.to_string().contains("2580"), "{kept}");
    assert!(kept["pin"]["rounds"].as_u64() > Some(100_000), "{kept}");
});

each_engine!(what_the_page_for_staff_takes_the_quiz_takes, async |visitor| {
    visitor.go_to("setup.html").await;
    visitor.see(FORM).await;
    for (setting, value) in VALUES {
        let arguments = vec![json!(setting), json!(value)];
        let taken = visitor.browser.execute(TAKES, arguments).await.expect("a field");
        let said = [(setting.to_owned(), Some(value.to_owned()))];
        let (_, remarks) = read(said, Source::File);
        let refused = remarks.iter().any(|remark| remark.to_string().contains("it is left out"));
        assert_eq!(taken, !refused, "{setting}: {value}: {remarks:?}");
    }
});

each_engine!(a_tablet_that_was_reset_is_as_if_nobody_had_set_it_up, async |visitor| {
    visitor.go_to("setup.html").await;
    visitor.see(FORM).await;
    visitor.have_set("set.settings = { clinic: 'Derma' }; set.stays = true").await;
    visitor.reload().await;
    visitor.see(FORM).await;
    let filled = "return [document.getElementById('mq-set-clinic').value,
        document.getElementById('mq-set-stays').checked]";
    assert_eq!(visitor.ask(filled).await, json!(["Derma", true]));
    visitor.click("//summary[.='Reset this tablet']").await;
    visitor.press("Reset it now").await;
    visitor.hear("All that was set up here is gone.").await;
    assert_eq!(visitor.ask(filled).await, json!(["", false]));
    assert_eq!(visitor.ask("return localStorage.length").await, 0);
    visitor.go_to("kiosk.html").await;
    visitor.see(FORM).await;
});

/// What may stand in the place of what staff have set.
const STRANGE: [&str; 9] = [
    "",
    "null",
    "[]",
    "{",
    "{\"version\":2}",
    "{\"version\":1,\"settings\":{},\"question\":5,\"result\":120,\"stays\":false,\"pin\":null,\"tries\":{\"wrong\":0,\"until\":0}}",
    "{\"version\":1,\"settings\":{\"clinic\":1},\"question\":60,\"result\":120,\"stays\":false,\"pin\":null,\"tries\":{\"wrong\":0,\"until\":0}}",
    "{\"version\":1,\"settings\":{},\"question\":60,\"result\":120,\"stays\":false,\"pin\":\"2580\",\"tries\":{\"wrong\":0,\"until\":0}}",
    "{\"version\":1,\"settings\":{},\"question\":60,\"result\":120,\"stays\":false,\"pin\":null}",
];

each_engine!(whatever_else_stands_there_counts_as_never_set, async |visitor| {
    visitor.go_to("setup.html").await;
    let strange = STRANGE.map(str::to_owned);
    let long = format!("{}{}", STRANGE[5].replace(":5,", ":60,"), " ".repeat(50_000));
    for text in strange.into_iter().chain([long]) {
        let keep = "localStorage.setItem('mq:v1:kiosk', arguments[0])";
        visitor.browser.execute(keep, vec![Value::String(text)]).await.expect("room for it");
        visitor.go_to("kiosk.html").await;
        visitor.see(FORM).await;
    }
});

const DENIED: fn(Look) -> Look = |look| Look { storage: Storage::Denied, ..look };

each_engine!(
    [chromium, firefox],
    "WebKitGTK cannot be told to deny it",
    where_nothing_can_be_kept_the_page_says_so_and_the_tablet_works_all_the_same,
    DENIED,
    async |visitor| {
        visitor.go_to("setup.html").await;
        visitor.see("//*[@id='mq-denied'][not(@hidden)]//p[contains(., 'cannot be set up')]").await;
        visitor.click("//a[.='Start']").await;
        visitor.see_the_tablet_wait().await;
        visitor.address_stays = true;
        visitor.start_on_tablet().await;
        visitor.answer_all("age=under18").await;
    }
);

const FRAMED: fn(Look) -> Look = |look| Look { size: (320, 640), ..look };
const VARIANTS: [(&str, &str, u32, u32); 3] =
    [("light", "ltr", 1024, 768), ("dark", "ltr", 768, 1024), ("dark", "ltr", 1180, 820)];
/// What is smaller than it should be for a finger (A6).
const SMALL: &str = "
    return [...document.querySelectorAll('a[href], button, summary, label:has(input), select, .mq-field__control')]
        .filter((it) => it.checkVisibility() && it.offsetHeight < 64)
        .map((it) => `${it.id} ${it.innerText} is ${it.offsetHeight} high`)";

each_engine!(
    a1_a6_the_page_for_staff_has_no_barrier_and_no_small_target_and_fits,
    FRAMED,
    async |visitor| {
        visitor.go_to("setup.html").await;
        visitor.see(FORM).await;
        visitor.unfold().await;
        visitor.type_into("mq-set-question", "5").await;
        visitor.press("Save and start").await;
        visitor.see_focus_on("#mq-faults").await;
        let mut faults = visitor.barriers("setup", &VARIANTS).await;
        assert_eq!(visitor.ask(SMALL).await, json!([]));
        for size in [(320, 640), (768, 1024), (1024, 768), (1180, 820)] {
            visitor.resize(size).await;
            let found = visitor.amiss(FITS).await;
            faults.extend(found.iter().map(|it| format!("at {size:?}: {it}")));
        }
        assert_eq!(faults, [""; 0]);
    }
);
