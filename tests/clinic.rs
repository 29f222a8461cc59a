//! Can a clinic set what is its own, and nothing that would harm or mislead a visitor?

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use meso_quiz::clinic::{Kind, Reader, Remark, Setting, Settings, Source, read};
use meso_quiz::consultation::MovingOn;
use meso_quiz::content::Region;
use proptest::prelude::*;
use support::BOOK;

fn settings(said: &[(&str, &str)]) -> (Settings, Vec<String>) {
    settings_in(Source::Element, said)
}

fn settings_in(source: Source, said: &[(&str, &str)]) -> (Settings, Vec<String>) {
    let said = said.iter().map(|(name, value)| ((*name).to_owned(), Some((*value).to_owned())));
    told(read(said, source))
}

fn told((mut settings, mut remarks): (Settings, Vec<Remark>)) -> (Settings, Vec<String>) {
    remarks.append(&mut settings.keep_known(&BOOK.catalogue));
    (settings, remarks.iter().map(ToString::to_string).collect())
}

/// What a clinic is told that set this one thing.
fn remarks(name: &str, value: &str) -> Vec<String> {
    settings(&[(name, value)]).1
}

#[track_caller]
fn is_refused(name: &str, value: &str) {
    let (got, remarks) = settings(&[(name, value)]);
    assert_eq!(got, Settings::default(), "{name}={value}");
    assert!(remarks.len() == 1 && remarks[0].starts_with(name), "{name}={value}: {remarks:?}");
}

#[test]
fn every_setting_takes_its_own_example_without_a_word() {
    for setting in Setting::ALL.iter().copied().filter(|it| it.reader() == Reader::Quiz) {
        let (taken, remarks) = settings(&[(setting.name(), setting.example())]);
        assert_eq!(remarks, [""; 0], "{}", setting.name());
        assert_ne!(taken, Settings::default(), "{} changes nothing", setting.name());
    }
}

#[test]
fn the_first_word_of_each_list_is_what_counts_without_it() {
    for setting in Setting::ALL.iter().copied().filter(|it| it.reader() == Reader::Quiz) {
        if let Kind::OneOf(words) = setting.kind() {
            assert_eq!(settings(&[(setting.name(), words[0])]).0, Settings::default());
            for word in words {
                assert_eq!(remarks(setting.name(), word), [""; 0], "{}={word}", setting.name());
            }
            is_refused(setting.name(), "something else");
        }
    }
}

#[test]
fn a_whole_file_is_taken() {
    let (settings, remarks) = settings_in(
        Source::File,
        &[
            ("$schema", "clinic.schema.json"),
            ("clinic", "Derma Clinic"),
            ("booking", "https://clinic.example:8443/book?from=quiz#form"),
            ("phone", "+44 (20) 7946-0000"),
            ("email", "hello@clinic.example"),
            ("whatsapp", "+447700900000"),
            ("region", "gb"),
            ("move-on", "button"),
            ("offers", "SKIN, HAIR"),
        ],
    );
    assert_eq!(remarks, [""; 0]);
    assert_eq!(settings.clinic.name.as_deref(), Some("Derma Clinic"));
    assert_eq!(settings.region, Region::Gb);
    assert_eq!(settings.moving_on, MovingOn::ByButton);
    let links: Vec<_> = settings.clinic.contacts.iter().map(|it| it.link.as_str()).collect();
    let expected = [
        "https://clinic.example:8443/book?from=quiz#form",
        "tel:+442079460000",
        "mailto:hello@clinic.example",
        "https://wa.me/447700900000",
    ];
    assert_eq!(links, expected);
    let offered = BOOK.catalogue.treatments.iter().filter(|(_, it)| settings.clinic.offers(it));
    assert_eq!(offered.map(|(_, it)| it.name.as_str()).collect::<Vec<_>>(), ["SKIN", "HAIR"]);
}

#[test]
fn a_link_that_runs_a_script_or_looks_like_another_host_is_refused() {
    for link in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "http://clinic.example/book",
        "//clinic.example/book",
        "https://",
        "https://clinic",
        "https://clinic.example\\@evil.example/",
        "https://clinic.example@evil.example/",
        "https://cl\u{456}nic.example/",
        "https://clinic.example/\u{202e}kooB",
        "https://clinic.example/a b",
        "https://clinic.example/\"onclick=alert(1)",
        "https://clinic.example:99999999/",
        "https://-clinic.example/",
        "https://clinic..example/",
        "blob:https://clinic.example/1",
    ] {
        is_refused("booking", link);
        is_refused("privacy", link);
    }
}

#[test]
fn a_number_or_an_address_that_would_smuggle_something_in_is_refused() {
    for number in
        ["020 7946 0000", "+44 call me", "+1", "+44;ext=1", "+0123456789", "+44\n20794600"]
    {
        is_refused("phone", number);
        is_refused("whatsapp", number);
    }
    for address in [
        "hello",
        "a@b",
        "a@clinic.example?bcc=x@y.example",
        "<a@clinic.example>",
        "a b@clinic.example",
    ] {
        is_refused("email", address);
    }
}

#[test]
fn markup_and_signs_that_nobody_sees_are_refused() {
    for name in ["<b>Derma</b>", "Derma\u{202e}amreD", "Derma\u{0}", "", &"a".repeat(81)] {
        is_refused("clinic", name);
    }
    for family in ["Georgia; } body { display: none", "\"Georgia\"", "url(x)", "Georgia, serif"] {
        is_refused("font", family);
    }
    for colour in ["red", "#12345", "rgb(1,2,3)", "#1E5247;}", "#ggg", ""] {
        is_refused("accent", colour);
    }
    for logo in ["https://evil.example/a.png", "../a.png", "data:text/html;base64,AAAA", "a.js"] {
        is_refused("logo", logo);
    }
    is_refused("logo", &format!("data:image/png;base64,{}", "A".repeat(30_000)));
}

#[test]
fn what_is_no_text_and_what_does_not_exist_is_named_and_left_out() {
    let said =
        [("phone".to_owned(), None), ("phonee".to_owned(), Some("+442079460000".to_owned()))];
    let (settings, remarks) = told(read(said.clone(), Source::File));
    assert_eq!(settings, Settings::default());
    assert_eq!(remarks.len(), 2, "{remarks:?}");
    assert!(remarks[1].starts_with("phonee: there is no such setting"), "{remarks:?}");
    let (_, remarks) = told(read(said, Source::Element));
    assert_eq!(remarks.len(), 1, "an element may have attributes of its own: {remarks:?}");
}

#[test]
fn a_type_that_there_is_not_is_named_and_a_clinic_that_names_no_other_offers_all() {
    let (settings, remarks) = settings(&[("offers", "BOTOX SKIN")]);
    assert_eq!(
        remarks,
        ["offers: there is no type BOTOX; the types are SKIN, HAIR, TONE, SCAR, CELL, FAT"]
    );
    let offered = BOOK.catalogue.treatments.iter().filter(|(_, it)| settings.clinic.offers(it));
    assert_eq!(offered.count(), 1);
    let (settings, _) = self::settings(&[("offers", "BOTOX")]);
    assert!(BOOK.catalogue.treatments.iter().all(|(_, it)| settings.clinic.offers(it)));
}

#[test]
fn a_type_can_be_hidden_whatever_is_offered_and_a_part_of_a_result_never() {
    let offered = |said: &[(&str, &str)]| {
        let (settings, remarks) = settings(said);
        let all = BOOK.catalogue.treatments.iter();
        let offered = all.filter(|(_, it)| settings.clinic.offers(it));
        (offered.map(|(_, it)| it.name.as_str()).collect::<Vec<_>>(), remarks)
    };
    assert_eq!(offered(&[("hide", "SKIN FAT")]).0, ["HAIR", "TONE", "SCAR", "CELL"]);
    assert_eq!(offered(&[("offers", "SKIN HAIR"), ("hide", "SKIN")]).0, ["HAIR"]);
    let (all, remarks) = offered(&[("hide", "risks")]);
    assert_eq!(all.len(), 6);
    assert_eq!(
        remarks,
        ["hide: there is no type risks; the types are SKIN, HAIR, TONE, SCAR, CELL, FAT, and no \
          part of a result can be hidden"]
    );
}

#[test]
fn on_the_quizs_own_page_there_is_nobody_to_send_anything_to() {
    let (settings, remarks) = settings_in(Source::File, &[("handoff", "page")]);
    assert_eq!(settings, Settings::default());
    assert_eq!(remarks, ["handoff: the quiz's own page has no page around it; it is left out"]);
}

#[test]
fn a_compact_screen_has_less_room_between_its_parts_and_nothing_else_is_other() {
    let (settings, _) = settings(&[("density", "compact")]);
    let rule = settings.look.rule().expect("a look");
    let (_, said) = rule.split_once(":root{").expect("a rule");
    let said: Vec<&str> = said.split_once('}').expect("its end").0.split_terminator(';').collect();
    assert!(said.iter().all(|it| it.starts_with("--mq-room-")) && said.len() == 2, "{rule}");
}

#[test]
fn a_colour_that_fails_is_told_with_what_was_done_about_it() {
    assert_eq!(
        remarks("accent", "#E8B4B8"),
        ["accent: #E8B4B8 is too weak for links and marks; they are #886B6B"]
    );
    let [remark] = &remarks("canvas", "#101010")[..] else { panic!("one remark") };
    assert!(remark.starts_with("canvas: text cannot be read on #101010; #"), "{remark}");
    assert_eq!(remarks("canvas-dark", "#101010"), [""; 0]);
}

#[test]
fn the_look_is_one_rule_that_leaves_paper_and_high_contrast_alone() {
    let (settings, _) = settings(&[
        ("accent", "#00A499"),
        ("font", "Helvetica Neue"),
        ("radius", "none"),
        ("theme", "dark"),
    ]);
    let rule = settings.look.rule().expect("a look");
    assert!(rule.starts_with("@layer clinic{:root{--mq-font-body:\"Helvetica Neue\",var(--_fonts-body);--mq-radius-s:0px"), "{rule}");
    assert!(rule.contains("@media screen{:root{color-scheme:dark}}"), "{rule}");
    assert!(
        rule.contains(
            "@media screen and (prefers-contrast:no-preference){:root{--mq-canvas:#FAF7F2"
        ),
        "{rule}"
    );
    assert!(rule.contains("--mq-accent-text:#297970"), "{rule}");
    assert_eq!(Settings::default().look.rule(), None);
}

proptest! {
    #[test]
    fn whatever_is_written_the_quiz_runs_and_no_link_leads_anywhere_else(
        name in prop::sample::select(Setting::ALL),
        value in "\\PC{0,80}|javascript:\\PC{0,20}|https://\\PC{0,60}|#[0-9a-fA-F]{3,6}|\\+[0-9 ]{0,20}",
    ) {
        let (settings, remarks) = settings(&[(name.name(), &value)]);
        for contact in &settings.clinic.contacts {
            let begins = ["https://", "tel:+", "mailto:"];
            prop_assert!(begins.iter().any(|begin| contact.link.starts_with(begin)), "{}", contact.link);
            prop_assert!(contact.link.is_ascii() && !contact.link.contains(['<', '"', ' ']));
        }
        if let Some(rule) = settings.look.rule() {
            prop_assert_eq!(rule.matches('{').count(), rule.matches('}').count(), "{}", rule);
            prop_assert!(!rule.contains("url("), "{}", rule);
        }
        for remark in remarks {
            prop_assert!(remark.len() < 400, "{}", remark);
        }
    }
}
