//! The menu for staff: whoever holds its place long enough is asked for the PIN and can then leave, set
//! up, or look for a newer version; whoever touches the place never meets it.

use super::SMALL;
use super::setting_up::KEPT;
use crate::axe::TABLETS;
use crate::engine::each_engine;
use crate::later::Later;
use crate::look::Look;
use crate::visitor::{APP, Visitor, quoted};
use fantoccini::key::Key;
use meso_quiz::wording::Label;
use serde_json::json;
use std::time::Duration;

const LONG: Duration = Duration::from_millis(3300);
const SHORT: Duration = Duration::from_millis(1500);
const BRAND: &str = "//p[@class='mq-brand']";
const LAST_LINE: &str = "//*[@id='mq-app']//p[@class='mq-footer__note']";
const MENU: &str = "//dialog[@open][h1='For staff']";
/// Says whether the menu is there once it would be, had the last press been long enough.
const COMES: &str = "
    const done = arguments[0];
    setTimeout(() => done(document.querySelector('dialog[open]') !== null), 2500)";
/// How many files of the menu the page has loaded.
const LOADED: &str = "
    const files = performance.getEntriesByType('resource');
    return files.filter(({ name }) => name.includes('staff')).length";
/// The PIN 2580, mixed by another program, as often as it says.
const PIN: &str = "set.pin = { salt: '000102030405060708090a0b0c0d0e0f', rounds: 1000,
    hash: '85da899b998b59b08ed14c3f8e9556d1025002064b6d360e8e44ecebb287436d' }";

impl Visitor {
    /// Has the tablet set up with the PIN 2580.
    async fn open_tablet_with_pin(&mut self) {
        self.open_tablet().await;
        // Longer than whoever said it wrong has to wait.
        self.have_set(&format!("{PIN}; set.question = 300")).await;
        self.go_to("kiosk.html").await;
        self.see_the_tablet_wait().await;
    }

    /// Holds the name on the first screen until the menu is there.
    async fn open_menu(&self) {
        self.hold(BRAND, LONG).await;
        self.see(MENU).await;
    }

    async fn entries(&self) -> Vec<String> {
        let buttons =
            "return [...document.querySelectorAll('.mq-staff button')].map((it) => it.innerText)";
        serde_json::from_value(self.ask(buttons).await).expect("texts")
    }

    async fn say_pin(&self, pin: &str) {
        let field = self.see(&format!("{MENU}//input")).await;
        field.send_keys(pin).await.expect("a field");
        self.strike(Key::Return).await;
    }

    /// Waits until the menu says this of the PIN.
    async fn see_refused(&self, words: &str) {
        self.see(&format!("{MENU}//p[@class='mq-staff__refused'][starts-with(., '{words}')]"))
            .await;
    }
}

const ENTRIES: [&str; 10] = [
    "Start again",
    "Set up this tablet",
    "Look for a newer version",
    "Show what is behind each screen",
    "Leave the quiz",
    "Dry, dull face: a match",
    "Scars, on a strong spot medicine: not now",
    "Deep sagging: no good match",
    "A changed mole: doctor first",
    "Close",
];

each_engine!(
    whoever_holds_the_name_or_the_last_line_gets_the_menu_and_whoever_touches_it_does_not,
    async |visitor| {
        visitor.open_tablet().await;
        visitor.hold(BRAND, SHORT).await;
        assert_eq!(visitor.ask_and_wait(COMES).await, false, "a short press");
        visitor.hold("//h1[@id='mq-heading']", LONG).await;
        assert_eq!(visitor.ask(LOADED).await, 0, "nothing of it is loaded before");
        visitor.open_menu().await;
        assert_eq!(visitor.entries().await, ENTRIES);
        visitor.press("Close").await;
        visitor.see("//body[not(dialog[contains(@class, 'mq-staff')])]").await;

        visitor.start_on_tablet().await;
        visitor.hold(LAST_LINE, LONG).await;
        visitor.see(MENU).await;
        visitor.strike(Key::Escape).await;
        visitor.arrive().await;
        visitor.hold_key(Key::Escape, SHORT).await;
        assert_eq!(visitor.ask_and_wait(COMES).await, false, "a short press of the key");
        visitor.hold_key(Key::Escape, LONG).await;
        visitor.see(MENU).await;
        visitor.click(&format!("{MENU}//button[.='Start again']")).await;
        visitor.see_the_tablet_wait().await;

        visitor.open_menu().await;
        visitor.press("Set up this tablet").await;
        visitor.see("//h1[.='Set this tablet up']").await;
        visitor.save_and_start().await;
        visitor.open_menu().await;
        visitor.press("Leave the quiz").await;
        visitor.see_address("index.html").await;
    }
);

each_engine!(
    with_a_pin_the_menu_opens_for_whoever_knows_it_and_five_wrong_tries_take_a_minute,
    async |visitor| {
        visitor.open_tablet_with_pin().await;
        visitor.open_menu().await;
        visitor.see_focus_on("#mq-digits").await;
        visitor.say_pin("2580").await;
        visitor.see(&format!("{MENU}//button[.='Leave the quiz']")).await;
        visitor.press("Close").await;

        visitor.open_menu().await;
        for _ in 0..4 {
            visitor.say_pin("1111").await;
            visitor.see_refused("That is not the PIN").await;
            visitor.see("//input[@id='mq-digits'][not(string(@value))]").await;
        }
        visitor.go_to("kiosk.html").await;
        visitor.see_the_tablet_wait().await;
        visitor.open_menu().await;
        visitor.say_pin("1111").await;
        visitor.see_refused("Too many wrong tries. Seconds left to wait: ").await;
        visitor.go_to("kiosk.html").await;
        visitor.see_the_tablet_wait().await;
        visitor.open_menu().await;
        visitor.see_refused("Too many wrong tries. Seconds left to wait: ").await;
        visitor.say_pin("2580").await;
        visitor.see_refused("Too many wrong tries. Seconds left to wait: ").await;
        assert_eq!(visitor.entries().await, ["Open the menu", "Close"]);
        visitor.ask("window.ahead += 61000").await;
        visitor.see(&format!("{MENU}//p[@class='mq-staff__refused'][.='']")).await;
        visitor.ask("document.getElementById('mq-digits').value = ''").await;
        visitor.say_pin("2580").await;
        visitor.see(&format!("{MENU}//button[.='Leave the quiz']")).await;
        assert_eq!(visitor.ask(KEPT).await["tries"], json!({ "wrong": 0, "until": 0 }));
    }
);

each_engine!(where_a_pin_cannot_be_checked_the_menu_says_so_and_closes, async |visitor| {
    visitor.open_tablet_with_pin().await;
    visitor.ask("Object.defineProperty(window.crypto, 'subtle', { value: undefined })").await;
    visitor.open_menu().await;
    visitor.see(&format!("{MENU}//p[contains(., 'cannot be checked here')]")).await;
    assert_eq!(visitor.entries().await, ["Close"]);
});

each_engine!(
    a_menu_left_open_is_gone_at_the_idle_time_even_where_nothing_else_is_cleared,
    async |visitor| {
        visitor.open_tablet().await;
        visitor.open_menu().await;
        visitor.pass(30).await;
        visitor.see(MENU).await;
        visitor.pass(30).await;
        visitor.see_the_tablet_wait().await;
        assert_eq!(visitor.ask("return document.querySelector('dialog[open]')").await, json!(null));

        visitor.have_set("set.stays = true").await;
        visitor.go_to("kiosk.html").await;
        visitor.see_the_tablet_wait().await;
        visitor.start_on_tablet().await;
        assert!(!visitor.pass(3600).await, "never by itself");
        visitor.ask("window.back = 3600000; window.ahead += 3600000; window.glance()").await;
        visitor.arrive().await;
        visitor.hold(LAST_LINE, LONG).await;
        visitor.see(MENU).await;
        assert!(visitor.pass(60).await);
        visitor.pass(30).await;
        visitor.see_the_tablet_wait().await;
    }
);

each_engine!(whoever_looks_for_a_newer_version_hears_what_came_of_it, async |visitor| {
    let found = |words: &str| format!("{MENU}//p[@class='mq-quiet'][.='{words}']");
    visitor.open_tablet().await;
    visitor.see_files_kept().await;
    visitor.start_on_tablet().await;
    visitor.hold(LAST_LINE, LONG).await;
    visitor.press("Look for a newer version").await;
    visitor.see(&found("This is the newest version.")).await;
    visitor.site.bring_out(Later::Whole);
    visitor.press("Look for a newer version").await;
    visitor.see(&found("There is a newer version. “Start again” brings it in.")).await;
    visitor.site.vanish().await;
    visitor.press("Close").await;
    visitor.arrive().await;
    visitor.expected = vec!["sw.js", "ServiceWorker", "ERR_CONNECTION_REFUSED"];
});

const FRAMED: fn(Look) -> Look = |look| Look { size: (320, 640), ..look };

each_engine!(a1_a6_the_menu_has_no_barrier_and_no_small_target, FRAMED, async |visitor| {
    visitor.open_tablet_with_pin().await;
    visitor.open_menu().await;
    let mut faults = visitor.barriers("PIN", &TABLETS).await;
    let small = SMALL.replace("label'", "label:not([for])'");
    assert_eq!(visitor.ask(&small).await, json!([]));
    visitor.say_pin("2580").await;
    visitor.see(&format!("{MENU}//button[.='Leave the quiz']")).await;
    faults.extend(visitor.barriers("menu", &TABLETS).await);
    assert_eq!(visitor.ask(SMALL).await, json!([]));
    assert_eq!(faults, [""; 0]);
});

each_engine!(
    staff_show_a_sample_visitor_and_what_is_behind_the_screen_and_no_visitor_finds_it,
    async |visitor| {
        visitor.open_tablet().await;
        let behind = visitor.book.wording.label(Label::DemoHeading);
        let shown = format!("//section[@class='mq-demo'][h2={}]", quoted(behind));
        let sample = "A changed mole: doctor first";
        assert_eq!(
            visitor.ask("return document.querySelector('.mq-staff, .mq-demo')").await,
            json!(null)
        );
        visitor.open_menu().await;
        visitor.press(sample).await;
        visitor.see(&format!("{APP}//h1[.='Please see a doctor first']")).await;
        let said = visitor.text_of(&shown).await;
        for part in ["mole_change", "Points", "(source"] {
            assert!(said.contains(part), "{part} in {said}");
        }
        visitor.press("Change an answer").await;
        visitor.see(&shown).await;
        visitor.press("Start again").await;
        visitor.press("Clear my answers").await;
        visitor.see("/html[@data-mq-at='start'][not(@data-mq-away)]").await;
        assert_eq!(visitor.ask("return document.querySelector('.mq-demo')").await, json!(null));
        assert_eq!(visitor.ask("return location.search + location.hash").await, json!(""));
    }
);
