//! Is nothing sent to a clinic, or saved for it, but what the visitor has read, word for word?

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
use meso_quiz::consultation::{Action, Consent, Consultation, Notice, RecordForm, Taking, step};
use meso_quiz::record;
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
const RESULT: Consent = Consent { result: true, answers: false };
const ANSWERS: Consent = Consent { result: false, answers: true };

fn clinic(more: &[(&str, &str)]) -> Clinic {
    let said = [&[("clinic", "Derma & Co"), ("handoff", "page")], more].concat();
    let said = said.iter().map(|(name, value)| ((*name).to_owned(), Some((*value).to_owned())));
    let (settings, remarks) = read(said, Source::Element);
    assert!(remarks.is_empty(), "{remarks:?}");
    settings.clinic
}

fn does(visit: &Consultation, action: Action) -> Consultation {
    step(BOOK.rules(), visit, action).expect("something changes")
}

fn screen(clinic: &Clinic, visit: &Consultation) -> String {
    drawn(clinic, visit, Paper::Visitor)
}

/// What the visitor reads in the box of the dialog.
fn shown(page: &str) -> String {
    let (_, text) = page.split_once("<textarea").expect("a box");
    let (_, text) = text.split_once('>').expect("its text");
    let text = text.split_once("</textarea>").expect("its end").0;
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&")];
    signs.iter().fold(text.to_owned(), |text, (written, sign)| text.replace(written, sign))
}

fn text(visit: &Consultation, what: Consent) -> String {
    as_text(&BOOK, &clinic(&[]), visit, &TODAY, what).expect("a result")
}

fn can_send(page: &str) -> bool {
    page.contains("id=\"mq-send\"")
}

#[test]
fn what_is_shown_is_what_goes_and_it_follows_the_ticks() {
    for line in [DRY, GROWN_SPOT] {
        let asked = does(&at_result(line), Action::WouldTake(Taking::Sent(Consent::NONE)));
        let page = screen(&clinic(&[]), &asked);
        assert_eq!(shown(&page), "");
        assert!(!page.contains("<input checked"), "no box is ticked beforehand");
        assert!(page.contains("Send this to Derma &amp; Co?"), "{page}");
        for what in [RESULT, ANSWERS, Consent::ALL] {
            let ticked = does(&asked, Action::WouldTake(Taking::Sent(what)));
            assert_eq!(shown(&screen(&clinic(&[]), &ticked)), text(&ticked, what));
        }
    }
}

#[test]
fn a_result_goes_without_the_answers_and_the_answers_without_the_result() {
    let visit = at_result(DRY);
    let (result, answers) = (text(&visit, RESULT), text(&visit, ANSWERS));
    let heading = "Skin rejuvenation for freshness is the closest fit";
    let asked = "How old are you?";
    assert!(result.contains(heading) && !result.contains(asked), "{result}");
    assert!(answers.contains(asked) && !answers.contains(heading), "{answers}");
    assert_eq!(text(&visit, Consent::NONE), "");
}

#[test]
fn with_nothing_ticked_the_dialog_stays_and_says_what_to_do_and_a_tick_or_no_takes_that_away() {
    let asked = does(&at_result(DRY), Action::WouldTake(Taking::Sent(Consent::NONE)));
    let said = does(&asked, Action::Learned(Notice::NothingTicked));
    let page = screen(&clinic(&[]), &said);
    let words = BOOK.wording.label(Label::SendNothingTicked);
    assert!(page.contains(words) && page.contains("<dialog"), "{page}");
    let ticked = screen(&clinic(&[]), &does(&said, Action::WouldTake(Taking::Sent(RESULT))));
    assert!(!ticked.contains(words) && ticked.contains("<dialog"), "{ticked}");
    let left = screen(&clinic(&[]), &does(&said, Action::PutAway));
    assert!(!left.contains("<dialog") && can_send(&left), "{left}");
}

#[test]
fn once_it_is_sent_the_dialog_is_gone_and_the_visitor_hears_who_has_it() {
    let asked = does(&at_result(DRY), Action::WouldTake(Taking::Sent(Consent::ALL)));
    let page = screen(&clinic(&[]), &does(&asked, Action::Learned(Notice::Sent)));
    assert!(!page.contains("<dialog"), "{page}");
    assert!(page.contains(">Sent to Derma &amp; Co.</div>"), "{page}");
}

#[test]
fn a_way_to_send_is_there_only_where_the_clinic_takes_it_and_may_be_turned_to() {
    for line in [DRY, GROWN_SPOT] {
        assert!(can_send(&screen(&clinic(&[]), &at_result(line))), "{line}");
        assert!(!can_send(&screen(&Clinic::default(), &at_result(line))), "{line}");
    }
    for line in NO_CLINIC {
        assert!(!can_send(&screen(&clinic(&[]), &at_result(line))), "{line}");
    }
    assert!(!can_send(&screen(&clinic(&[("hide", "SKIN")]), &at_result(DRY))));
    let asking = clinic(&[("hide", "SKIN"), ("not-offered", "ask")]);
    assert!(can_send(&screen(&asking, &at_result(DRY))));
    assert!(screen(&clinic(&[]), &at_result(DRY)).contains("Send to Derma &amp; Co"));
}

#[test]
fn leaving_the_result_or_starting_again_ends_the_asking() {
    let asked = does(&at_result(DRY), Action::WouldTake(Taking::Sent(Consent::ALL)));
    for action in [Action::WentBack, Action::AskedToStartOver, Action::WentTo(1)] {
        assert_eq!(does(&asked, action).taking, None, "{action:?}");
    }
    let elsewhere =
        step(BOOK.rules(), &Consultation::default(), Action::WouldTake(Taking::Sent(Consent::ALL)));
    assert_eq!(elsewhere, None, "there is nothing to send before a result");
}

#[test]
fn a_record_is_offered_where_the_sheet_for_the_clinic_is_and_nowhere_else() {
    for (line, offered) in [
        (DRY, true),
        (GROWN_SPOT, true),
        ("age=50s; area=face; main=dry_dull; flags=rash_fever", true),
        ("age=50s; area=face; main=dry_dull; flags=face_emergency", false),
        ("age=30s; area=face; main=dry_dull; needles=fine; hope=clear; worry=takes_over", false),
        ("age=under18", false),
    ] {
        let page = screen(&Clinic::default(), &at_result(line));
        assert_eq!(page.contains("id=\"mq-record\""), offered, "{line}");
        assert_eq!(page.contains(BOOK.wording.label(Label::PrintClinic)), offered, "{line}");
    }
}

#[test]
fn a_record_is_shown_word_for_word_in_the_form_that_was_chosen() {
    let visit = at_result(DRY);
    let shown_as = |form| {
        let page =
            screen(&Clinic::default(), &does(&visit, Action::WouldTake(Taking::Record(form))));
        assert_eq!(page.matches("<input checked").count(), 1, "{page}");
        shown(&page)
    };
    let iso = &TODAY.iso;
    assert_eq!(shown_as(RecordForm::Json), record::own(&BOOK, &visit, iso));
    assert_eq!(shown_as(RecordForm::Fhir), record::response(&BOOK, &visit, iso));
    let whole = as_text(&BOOK, &Clinic::default(), &visit, &TODAY, Consent::ALL);
    assert_eq!(Some(shown_as(RecordForm::Text)), whole);
}

#[test]
fn a_record_is_gone_from_the_screen_once_it_is_saved_or_left() {
    let open = does(&at_result(DRY), Action::WouldTake(Taking::Record(RecordForm::Fhir)));
    let saved = does(&open, Action::Learned(Notice::Saved));
    let page = screen(&Clinic::default(), &saved);
    assert!(!page.contains("<dialog"), "{page}");
    assert!(page.contains(BOOK.wording.label(Label::StatusSaved)), "{page}");
    for action in [Action::PutAway, Action::WentBack, Action::AskedToStartOver] {
        assert_eq!(does(&open, action).taking, None, "{action:?}");
    }
    let elsewhere = Action::WouldTake(Taking::Record(RecordForm::Text));
    assert_eq!(step(BOOK.rules(), &Consultation::default(), elsewhere), None);
}
