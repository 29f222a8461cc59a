//! Does a visitor see whose quiz it is, how that clinic is reached, and what it does not offer?

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[path = "support/drawn.rs"]
mod drawn;
mod support;

use drawn::{TODAY, drawn};
use meso_quiz::clinic::{Clinic, Source, read};
use meso_quiz::consultation::{Consent, Consultation};
use meso_quiz::views::{Paper, as_text};
use meso_quiz::wording::Label;
use support::{BOOK, at_result};

const DRY: &str = "age=30s; area=face; main=dry_dull; lines=moving; skin_feel=dry; sun=2; \
    needles=fine; hope=small; worry=little";
const GROWN_SPOT: &str = "age=40s; area=face; main=dark_patches; pigment=small_spots; sun=2; \
    needles=fine; hope=clear; worry=some; flags=mole_change";
const NO_CLINIC: [&str; 4] = [
    "age=under18",
    "age=50s; area=face; main=dry_dull; flags=rash_fever",
    "age=50s; area=face; main=dry_dull; flags=face_emergency",
    "age=30s; area=face; main=dry_dull; needles=fine; hope=clear; worry=takes_over",
];

const REACHED: [(&str, &str); 4] = [
    ("clinic", "Derma & Co"),
    ("booking", "https://clinic.example/book"),
    ("phone", "+44 20 7946 0000"),
    ("privacy", "https://clinic.example/privacy"),
];

fn clinic(said: &[(&str, &str)]) -> Clinic {
    let said = said.iter().map(|(name, value)| ((*name).to_owned(), Some((*value).to_owned())));
    let (settings, remarks) = read(said, Source::File);
    assert!(remarks.is_empty(), "{remarks:?}");
    settings.clinic
}

fn screen(clinic: &Clinic, visit: &Consultation) -> String {
    drawn(clinic, visit, Paper::Visitor)
}

fn says(page: &str, label: Label) -> bool {
    page.contains(BOOK.wording.label(label))
}

#[test]
fn the_first_screen_bears_the_clinics_name_and_without_one_says_what_it_is() {
    let named = screen(&clinic(&REACHED), &Consultation::default());
    assert!(named.contains("<p class=\"mq-brand\">Derma &amp; Co</p>"), "{named}");
    let unnamed = screen(&Clinic::default(), &Consultation::default());
    assert!(unnamed.contains("<p class=\"mq-brand\">Mesotherapy finder</p>"));
}

#[test]
fn a_match_leads_to_a_consultation_at_the_clinic_and_gives_it_no_answer() {
    let page = screen(&clinic(&REACHED), &at_result(DRY));
    let book = "<a href=\"https://clinic.example/book\" data-mq-channel=\"web\" target=\"_blank\" \
        rel=\"noopener noreferrer\" class=\"mq-button\">Book a consultation";
    assert!(page.contains(book), "{page}");
    assert!(page.contains("href=\"tel:+442079460000\"") && page.contains("Call +44 20 7946 0000"));
    assert!(says(&page, Label::FooterAsk));
    assert!(page.contains("href=\"https://clinic.example/privacy\""));
    let paper = "Derma &amp; Co · Mesotherapy finder · +44 20 7946 0000";
    assert!(page.contains(paper), "{page}");
    let copied = as_text(&BOOK, &clinic(&REACHED), &at_result(DRY), &TODAY, Consent::ALL).unwrap();
    assert!(copied.contains("- https://clinic.example/book\n- +44 20 7946 0000\n"), "{copied}");
}

#[test]
fn nobody_is_sent_to_a_clinic_who_needs_other_help_first() {
    for line in NO_CLINIC {
        let page = screen(&clinic(&REACHED), &at_result(line));
        assert!(!page.contains("data-mq-channel"), "{line}");
        assert!(!page.contains("7946"), "{line}");
    }
}

#[test]
fn with_a_sign_to_be_checked_the_clinic_can_be_asked_and_nothing_be_booked_among_the_buttons() {
    let page = screen(&clinic(&REACHED), &at_result(GROWN_SPOT));
    let (main, _) = page.split_once("<footer").unwrap();
    assert!(
        main.contains("data-mq-channel=\"phone\"") && !main.contains("data-mq-channel=\"web\"")
    );
}

#[test]
fn a_type_that_the_clinic_does_not_offer_is_shown_as_the_closest_all_the_same() {
    let without = |more: &[(&str, &str)]| {
        let said = [&REACHED[..], &[("offers", "HAIR CELL")], more].concat();
        screen(&clinic(&said), &at_result(DRY))
    };
    let heading = |page: &str| {
        let (_, from) = page.split_once("<h1").unwrap();
        from.split_once("</h1>").unwrap().0.to_owned()
    };
    let offered = screen(&clinic(&REACHED), &at_result(DRY));
    let say = without(&[]);
    assert_eq!(heading(&say), heading(&offered), "never another type in its place");
    assert!(say.contains("Derma &amp; Co does not offer this type."), "{say}");
    assert!(says(&say, Label::NotOfferedElsewhere));
    assert!(!say.contains("class=\"mq-button\">Book"), "no booking for what is not offered");
    let ask = without(&[("not-offered", "ask")]);
    assert!(says(&ask, Label::NotOfferedAsk) && ask.contains("data-mq-channel=\"web\""));
    assert!(!says(&offered, Label::NotOfferedElsewhere) && !offered.contains("does not offer"));
}

#[test]
fn nothing_that_a_clinic_is_called_becomes_markup() {
    let mut clinic = clinic(&[]);
    clinic.name = Some("<img src=x>\"'&".to_owned());
    for visit in [Consultation::default(), at_result(DRY)] {
        let page = screen(&clinic, &visit);
        assert!(!page.contains("<img src=x>"), "{page}");
    }
}
