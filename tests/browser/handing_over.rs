//! A tablet hands a result over to the visitor's own phone: by a code that a camera reads, which holds
//! no more than they want, and which is gone as soon as it is put away.

use crate::axe::{PHONES, TABLETS};
use crate::engine::each_engine;
use crate::look::{Look, Scheme};
use crate::visitor::{APP, Visitor, quoted};
use crate::walk::TO_A_MATCH;
use meso_quiz::consultation::{Action, Consultation, Place, Taking};
use meso_quiz::wording::Label;
use rqrr::PreparedImage;
use serde_json::json;
use std::io::Cursor;

const TO_A_DOCTOR: &str = "age=40s; area=face; main=dark_patches; flags=mole_change";

const DARK: fn(Look) -> Look = |look| Look { scheme: Scheme::Dark, ..look };

/// What the picture of a code says, read as a camera would: from grey dots.
fn read(png: Vec<u8>) -> String {
    let mut reader = png::Decoder::new(Cursor::new(png)).read_info().expect("a PNG");
    let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut bytes).expect("a picture");
    let (width, samples) = (info.width as usize, info.color_type.samples());
    let mut image = PreparedImage::prepare_from_greyscale(width, info.height as usize, |x, y| {
        bytes[(y * width + x) * samples]
    });
    let codes = image.detect_grids();
    assert_eq!(codes.len(), 1, "one code is in the picture");
    codes[0].decode().expect("a code that can be read").1
}

impl Visitor {
    /// On a tablet at the result of these answers.
    async fn come_to_a_result_on_a_tablet(&mut self, line: &str) {
        self.open_tablet().await;
        self.start_on_tablet().await;
        self.answer_all(line).await;
        if self.visit.place == Place::Check {
            self.see_result().await;
        }
    }

    /// Has the tablet show the code, and reads it from a picture 240 pixels wide.
    async fn read_code(&mut self) -> String {
        let narrow = "const code = document.querySelector('dialog .mq-code');
            code.style.inlineSize = '240px';
            code.scrollIntoView({ block: 'center' })";
        self.ask(narrow).await;
        self.see_the_screen_settle().await;
        let address = read(self.picture().await);
        let said = self.text_of("//*[@class='mq-code__address']").await;
        assert!(said.ends_with(&address), "{said} is {address}");
        assert!(address.starts_with(&self.site.address()), "{address}");
        assert!(address.len() <= 110, "{address}");
        address
    }

    async fn show_code(&mut self, with_answers: bool) -> String {
        self.do_by("Send to my phone", Action::WouldTake(Taking::Code { with_answers: false }))
            .await;
        self.see_focus_on("#mq-consenting").await;
        if with_answers {
            self.click("//dialog[@id='mq-consent']//label").await;
            self.then(Action::WouldTake(Taking::Code { with_answers: true })).await;
        }
        self.read_code().await
    }

    /// Opens the address that a phone reads, also in a window that has the quiz already, and waits
    /// until it says this.
    async fn open_on_phone(&mut self, address: &str, said: Label) {
        self.address_stays = false;
        let place = address.strip_prefix(&self.site.address()).expect("an address of the site");
        self.go_to(place).await;
        let said = quoted(self.book.wording.label(said));
        self.see(&format!("{APP}//*[normalize-space(.)={said}]")).await;
        // What was behind the sign is gone from the address, the title and what the tab keeps.
        let traces = "return [location.hash.length > 4, document.title.includes('r1.'),
            sessionStorage.length,
            Object.keys(localStorage).filter((key) => key !== 'mq:v1:kiosk').length, document.body.innerText.includes('r1.')]";
        assert_eq!(self.ask(traces).await, json!([false, false, 0, 0, false]));
    }
}

async fn hand_over(visitor: &mut Visitor) {
    visitor.come_to_a_result_on_a_tablet(TO_A_MATCH).await;
    let heading = visitor.text_of("//h1[@id='mq-heading']").await;
    let answers = visitor.visit.clone();
    let alone = visitor.show_code(false).await;
    visitor.do_by("Close", Action::PutAway).await;
    visitor.see_focus_on("#mq-to-phone").await;
    assert_eq!(visitor.ask("return document.querySelector('dialog .mq-code')").await, json!(null));
    let whole = visitor.show_code(true).await;
    assert!(whole.len() > alone.len());

    // With the answers it is the very result, and everything can be looked at and changed.
    visitor.open_on_phone(&whole, Label::BroughtNote).await;
    visitor.visit = answers;
    visitor.visit.taking = None;
    visitor.arrive().await;
    visitor.do_by("Change an answer", Action::WentToCheck).await;

    // Without them it says the same, quotes nothing, and leads back to the beginning.
    visitor.open_on_phone(&alone, Label::BroughtWithout).await;
    assert_eq!(visitor.text_of("//h1[@id='mq-heading']").await, heading);
    let said = visitor.text_of("//main").await;
    let quoted = ["“Nervous", "blood thinner", "40 to 49", "Your answers\n"];
    for quote in quoted {
        assert!(!said.contains(quote), "{quote} in {said}");
    }
    visitor.visit = Consultation::default();
    visitor.press("Close").await;
    visitor.arrive().await;
    visitor.see_address("").await;
}

each_engine!(
    a_phone_that_reads_the_code_off_a_light_tablet_opens_the_same_result,
    async |visitor| hand_over(visitor).await
);

each_engine!(
    a_phone_that_reads_the_code_off_a_dark_tablet_opens_the_same_result,
    DARK,
    async |visitor| hand_over(visitor).await
);

each_engine!(
    a_code_that_was_damaged_on_its_way_is_refused_in_words_and_the_quiz_begins,
    async |visitor| {
        visitor.come_to_a_result_on_a_tablet(TO_A_DOCTOR).await;
        let address = visitor.show_code(true).await;
        let last = address.chars().last().expect("a sign");
        let other = if last == 'A' { 'B' } else { 'A' };
        let damaged = format!("{}{other}", address.trim_end_matches(last));
        visitor.open_on_phone(&damaged, Label::StatusCodeDamaged).await;
        visitor.visit = Consultation::default();
        visitor.arrive().await;
        visitor.do_by("Start", Action::Started).await;
    }
);

each_engine!(
    the_code_and_what_it_opens_have_no_barrier,
    |look| Look { size: (320, 640), ..look },
    async |visitor| {
        visitor.come_to_a_result_on_a_tablet(TO_A_DOCTOR).await;
        let address = visitor.show_code(false).await;
        let mut faults = visitor.barriers("code", &TABLETS).await;
        visitor.open_on_phone(&address, Label::BroughtWithout).await;
        faults.extend(visitor.barriers("brought", &PHONES).await);
        assert_eq!(faults, [""; 0]);
    }
);

const TEAM: &str = "//*[@data-mq-words][not(@hidden)]//button[@data-mq-team]";

each_engine!(
    the_team_is_shown_what_a_doctor_reads_and_one_tap_leads_back_to_the_visitors_own_result,
    |look| Look { size: (320, 640), ..look },
    async |visitor| {
        visitor.come_to_a_result_on_a_tablet(TO_A_DOCTOR).await;
        let shown = visitor.text_of("//main").await;
        assert!(!shown.contains("mole_change"), "{shown}");
        visitor.click(TEAM).await;
        let heading = visitor.book.wording.label(Label::ClinicHeading);
        let focused = visitor.see_focus_on("h1#mq-heading").await;
        assert_eq!(visitor.read(&focused).await, heading);
        let sheet = visitor.text_of("//*[@class='mq-team']").await;
        for part in ["mole_change", "Please see a doctor first", "40 to 49"] {
            assert!(sheet.contains(part), "{part} in {sheet}");
        }
        assert_eq!(visitor.ask("return localStorage.getItem('mq:v1:s')").await, json!(null));
        assert_eq!(visitor.barriers("team", &TABLETS).await, [""; 0]);
        visitor.press("Back to my result").await;
        visitor.arrive().await;
        assert_eq!(visitor.text_of("//main").await, shown);
    }
);
