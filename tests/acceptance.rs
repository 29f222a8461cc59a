//! Is what DESIGN section 11 accepts true of every screen, as far as no browser is needed for it?
//! Each test is named by its line there. What needs a browser is in `browser/`, what is about the
//! words (A27) in `content.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[path = "support/drawn.rs"]
mod drawn;
mod support;

use drawn::drawn;
use meso_quiz::brand::{Accent, Colour, Ground};
use meso_quiz::catalogue::{Caution, Stop};
use meso_quiz::clinic::Clinic;
use meso_quiz::consultation::{Action, Consultation, Place, step};
use meso_quiz::questionnaire::Kind;
use meso_quiz::views::Paper;
use meso_quiz::wording::Label;
use std::collections::BTreeSet;
use support::BOOK;

const TOKENS: &str = include_str!("../styles/tokens.css");

/// A colour of the style sheet in its light and in its dark form.
fn token(name: &str) -> [Colour; 2] {
    let written = TOKENS.lines().find_map(|line| {
        line.trim().strip_prefix(&format!("--mq-{name}: light-dark("))?.strip_suffix(");")
    });
    let (light, dark) = written.and_then(|both| both.split_once(", ")).expect(name);
    let plainly = format!("--mq-{name}: {light};");
    assert!(TOKENS.contains(&plainly), "{name} is not written plainly first, in the same colour");
    [light, dark].map(|colour| Colour::parse(colour).expect(colour))
}

#[test]
fn a13_every_pair_of_colours_has_the_contrast_it_needs_in_both_schemes() {
    let pairs = [
        ("ink", "canvas", 7.0),
        ("ink", "surface", 7.0),
        ("ink", "accent-soft", 7.0),
        ("ink-2", "canvas", 7.0),
        ("ink-2", "surface", 7.0),
        ("ink-2", "accent-soft", 7.0),
        ("on-accent", "accent", 4.5),
        ("on-accent", "accent-hover", 4.5),
        ("accent", "canvas", 4.5),
        ("accent", "surface", 4.5),
        ("accent", "accent-soft", 4.5),
        ("line-strong", "canvas", 3.0),
        ("line-strong", "surface", 3.0),
        ("line-strong", "accent-soft", 3.0),
        ("danger", "canvas", 7.0),
        ("danger", "surface", 4.5),
        ("on-danger", "danger", 4.5),
        ("warn", "warn-soft", 7.0),
        ("warn-line", "canvas", 3.0),
        ("on-info", "info", 4.5),
        ("focus-inner", "focus-outer", 9.0),
    ];
    for (front, ground, least) in pairs {
        for (front_colour, ground_colour) in token(front).into_iter().zip(token(ground)) {
            let contrast = front_colour.contrast(ground_colour);
            assert!(contrast >= least, "{front} on {ground}: {contrast:.2}, needs {least}");
        }
    }
}

#[test]
fn a13_the_colours_of_the_style_sheet_have_the_contrasts_that_design_computed() {
    let computed = [
        ("ink", "canvas", [15.49, 16.05]),
        ("ink", "accent-soft", [13.93, 11.16]),
        ("ink-2", "canvas", [8.13, 10.25]),
        ("ink-2", "accent-soft", [7.31, 7.13]),
        ("on-accent", "accent", [8.92, 9.55]),
        ("accent", "accent-soft", [7.51, 7.23]),
        ("line-strong", "accent-soft", [3.95, 3.93]),
        ("danger", "canvas", [7.94, 10.71]),
        ("on-danger", "danger", [8.49, 10.04]),
        ("warn", "warn-soft", [7.75, 8.90]),
        ("on-info", "info", [9.11, 10.14]),
        ("focus-inner", "focus-outer", [18.80, 18.80]),
    ];
    for (front, ground, expected) in computed {
        let pairs = token(front).into_iter().zip(token(ground));
        for ((front_colour, ground_colour), expected) in pairs.zip(expected) {
            let contrast = front_colour.contrast(ground_colour);
            assert!((contrast - expected).abs() < 0.01, "{front} on {ground}: {contrast:.3}");
        }
    }
}

#[test]
fn a13_a_clinics_colour_becomes_what_design_says_it_becomes() {
    let vectors = [
        ("#0B1F3A", "#FFFFFF", "#0B1F3A", false),
        ("#E8B4B8", "#221E1A", "#886B6B", true),
        ("#C69967", "#221E1A", "#7F6447", true),
        ("#00A499", "#221E1A", "#297970", true),
        ("#FF3F7A", "#221E1A", "#B73B5B", false),
    ];
    for (accent, on_accent, text, needs_edge) in vectors {
        let accent = Colour::parse(accent).expect(accent);
        let made = Accent::on(Ground::LIGHT, accent);
        let made = (made.on_accent.to_string(), made.text.to_string(), made.needs_edge);
        assert_eq!(made, (on_accent.to_owned(), text.to_owned(), needs_edge), "{accent}");
    }
}

#[test]
fn a13_what_a_clinics_colours_are_held_against_are_the_colours_of_the_style_sheet() {
    for (scheme, ground) in [Ground::LIGHT, Ground::DARK].into_iter().enumerate() {
        let of = |name: &str| token(name)[scheme];
        let sheet = Ground {
            canvas: of("canvas"),
            surface: of("surface"),
            ink: of("ink"),
            quiet: of("ink-2"),
            edge: of("line-strong"),
            danger: of("danger"),
        };
        assert_eq!(ground, sheet);
    }
}

/// Every fifteenth red, green and blue.
fn colours() -> impl Iterator<Item = Colour> {
    let parts = || (0..=255).step_by(15);
    let pairs = parts().flat_map(move |red| parts().map(move |green| (red, green)));
    pairs.flat_map(move |(red, green)| parts().map(move |blue| Colour::from_rgb(red, green, blue)))
}

#[test]
fn a13_no_accent_whatever_makes_a_mark_a_button_or_an_answer_that_cannot_be_read() {
    for ground in [Ground::LIGHT, Ground::DARK] {
        for accent in colours() {
            let made = Accent::on(ground, accent);
            assert!(made.on_accent.contrast(accent) >= 4.5, "on {accent}");
            assert!(made.on_accent.contrast(made.hover) >= 4.5, "on {accent} under a pointer");
            for behind in [ground.canvas, ground.surface, made.soft] {
                assert!(made.text.contrast(behind) >= 4.5, "{accent} as text");
            }
            assert!(ground.ink.contrast(made.soft) >= 7.0, "an answer on {accent}");
            assert!(ground.quiet.contrast(made.soft) >= 7.0, "a hint on {accent}");
            assert!(ground.edge.contrast(made.soft) >= 3.0, "an edge on {accent}");
        }
    }
}

#[test]
fn a13_no_background_whatever_makes_a_text_that_cannot_be_read() {
    for ground in [Ground::LIGHT, Ground::DARK] {
        for wanted in colours() {
            for behind in
                [ground.nearest(wanted, ground.canvas), ground.nearest(wanted, ground.surface)]
            {
                assert!(ground.ink.contrast(behind) >= 7.0, "{wanted} became {behind}");
                assert!(ground.quiet.contrast(behind) >= 7.0, "{wanted} became {behind}");
                assert!(ground.danger.contrast(behind) >= 7.0, "{wanted} became {behind}");
                assert!(ground.edge.contrast(behind) >= 3.0, "{wanted} became {behind}");
            }
        }
        assert_eq!(ground.nearest(ground.canvas, ground.surface), ground.canvas);
    }
}

fn markup(visit: &Consultation) -> String {
    drawn(&Clinic::default(), visit, Paper::Visitor)
}

fn does(visit: &Consultation, action: Action) -> Consultation {
    step(BOOK.rules(), visit, action).unwrap_or_else(|| visit.clone())
}

/// Every stop a visitor to an area can come to by one answer, all others being harmless.
fn stops(area: &str) -> Vec<(&'static str, &'static str, Consultation)> {
    let mut visit = does(&Consultation::default(), Action::Started);
    let mut found = Vec::new();
    while let Place::Question(key) = visit.place {
        let asked = BOOK.questionnaire.question(key).unwrap();
        let mut harmless = None;
        for (id, choice) in asked.choices.iter() {
            let after = does(&does(&visit, Action::Chose(id)), Action::Continued);
            match after.place {
                Place::Result(_) => found.push((asked.name.as_str(), choice.name.as_str(), after)),
                _ if choice.area.is_some_and(|chosen| chosen != area_named(area)) => {}
                _ => harmless = harmless.or(Some(id)),
            }
        }
        let harmless = match asked.kind {
            Kind::Many { none } => none,
            Kind::One | Kind::Concerns { .. } => harmless.expect("one answer lets a visitor go on"),
        };
        visit = does(&does(&visit, Action::Chose(harmless)), Action::Continued);
    }
    found
}

fn area_named(area: &str) -> meso_quiz::catalogue::AreaId {
    BOOK.catalogue.areas.find(|known| known.name == area).expect("an area")
}

/// What any type is called, in any form.
fn names_of_types() -> Vec<&'static str> {
    let families = BOOK.wording.families.iter().map(|(_, family)| family.name.as_str());
    families.chain(BOOK.wording.forms.iter().map(|form| form.name.as_str())).collect()
}

/// The class of the card and the heading that each stop calls for; the calm endings have no card.
fn expected(stop: Stop) -> (Option<&'static str>, Label) {
    match stop {
        Stop::Emergency => (Some("mq-care--emergency"), Label::EmergencyHeading),
        Stop::Urgent => (Some("mq-care--urgent"), Label::UrgentHeading),
        Stop::DoctorFirst => (Some("mq-care--doctor"), Label::DoctorFirstHeading),
        Stop::TalkFirst => (None, Label::TalkFirstHeading),
        Stop::Under18 => (None, Label::Under18Heading),
    }
}

#[test]
fn a21_every_stop_answer_in_every_area_ends_without_naming_a_type_and_at_the_right_level() {
    let mut met = BTreeSet::new();
    for (_, area) in BOOK.catalogue.areas.iter() {
        for (question, choice, visit) in stops(&area.name) {
            let case = format!("{}, {question}: {choice}", area.name);
            let Place::Result(of) = visit.place else { panic!("{case}: not a result") };
            let found = visit.assessment(BOOK.rules(), of);
            let raised = found.screening.raised().iter();
            met.extend(raised.clone().map(|one| one.caution));
            let cautions = raised.filter_map(|one| BOOK.catalogue.cautions.get(one.caution));
            let stop = cautions.filter_map(Caution::stop).max().expect("a stop");
            let html = markup(&visit);
            let (card, heading) = expected(stop);
            let cards = html.matches("<section class=\"mq-care ").count();
            assert_eq!(cards, usize::from(card.is_some()), "{case}");
            assert!(card.is_none_or(|card| html.contains(card)), "{case}: not {card:?}");
            assert!(html.contains(BOOK.wording.label(heading)), "{case}: not headed {heading:?}");
            for name in names_of_types() {
                assert!(!html.contains(name), "{case} names {name}");
            }
        }
    }
    for (id, caution) in BOOK.catalogue.cautions.iter() {
        let stops = caution.stop().is_some();
        assert!(!stops || met.contains(&id), "no answer led to {}", caution.name);
    }
}

#[test]
fn a28_help_and_privacy_stand_in_the_same_place_and_order_on_every_screen() {
    let links = |visit: &Consultation| {
        let html = markup(visit);
        let foot = html.split_once("<footer").expect("a foot").1.to_owned();
        let said = [Label::FooterPrivacy, Label::MoveOnByTap, Label::FooterNote];
        let places = said.map(|label| foot.find(BOOK.wording.label(label)));
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{foot}");
        foot.split(BOOK.wording.label(Label::MoveOnByTap)).next().unwrap().to_owned()
    };
    let screens = meso_quiz::screens::all(&BOOK).expect("every screen");
    let mut feet = screens.iter().map(|screen| links(&screen.visit(BOOK.rules())));
    let first = feet.next().expect("a screen");
    assert!(feet.all(|foot| foot == first), "a foot is not like the others");
}
