//! The page as a whole: its head, its sections in order, and the words they share.

use anyhow::Result;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use meso_quiz::assessment::Headline;
use meso_quiz::catalogue::Stop;
use time::Date;

use super::facts::Facts;
use super::visits::Mix;
use super::{awaiting, cautions, flow, front, open_cases, points, reference, shares, treatments};

/// A section: its anchor, its title, and what a signature under it confirms.
pub(super) struct Section {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) confirms: &'static str,
}

/// Every section, in order.
pub(super) const SECTIONS: [Section; 9] = [
    Section {
        id: "flow",
        title: "The questionnaire, drawn",
        confirms: "The order, the conditions and the stops are right.",
    },
    Section {
        id: "types",
        title: "The types",
        confirms: "Proof, highest fit and course of each type are right.",
    },
    Section {
        id: "cautions",
        title: "Cautions",
        confirms: "Each caution does what it should, and says so well.",
    },
    Section {
        id: "points",
        title: "Points, thresholds and ties",
        confirms: "The points are sensible; nothing is double counted.",
    },
    Section {
        id: "texts",
        title: "Combinations and advice texts",
        confirms: "What visitors read is right, kind and clear.",
    },
    Section {
        id: "shares",
        title: "Outcome shares",
        confirms: "The shares are plausible for the stated mix.",
    },
    Section {
        id: "awaiting",
        title: "What awaits signature",
        confirms: "Each item is signed, changed or refused.",
    },
    Section {
        id: "cases",
        title: "Open cases",
        confirms: "Each expected outcome is what I would say.",
    },
    Section {
        id: "sources",
        title: "Sources, and words by region",
        confirms: "The sources are graded fairly.",
    },
];

/// The whole page.
pub(super) fn page(facts: &Facts, mix: &Mix, today: Date) -> Result<Markup> {
    let shares = shares::section(facts, mix)?;
    let cases = open_cases::section(facts)?;
    let version = &facts.book.version;
    Ok(html! {
        (DOCTYPE)
        html lang="en-GB" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Clinical review of the mesotherapy quiz, content " (version) }
                style { (PreEscaped(include_str!("page.css"))) }
            }
            body {
                (front::front(facts, today))
                main {
                    section { (flow::section(facts)) }
                    section { (treatments::section(facts)) }
                    section { (cautions::section(facts)) }
                    section { (points::section(facts)) }
                    section { (reference::texts(facts)) }
                    section { (shares) }
                    section { (awaiting::section(facts)) }
                    section { (cases) }
                    section { (reference::sources(facts)) }
                }
            }
        }
    })
}

/// The heading of a section.
pub(super) fn open(id: &str) -> Markup {
    let found = (1..).zip(&SECTIONS).find(|(_, section)| section.id == id);
    html! {
        @if let Some((number, section)) = found {
            h2 id=(section.id) { span.number { (number) } " " (section.title) }
        }
    }
}

/// The words of a headline.
pub(super) fn headline_words(headline: Headline) -> &'static str {
    match headline {
        Headline::Under18 => "Under 18",
        Headline::Emergency => "Emergency",
        Headline::Urgent => "Urgent: help today",
        Headline::DoctorFirst => "Doctor first",
        Headline::TalkFirst => "Talk first",
        Headline::NotNow => "Not now",
        Headline::Match => "Match",
        Headline::NoGoodMatch => "No good match",
    }
}

/// The words of what ends the matching.
pub(super) fn stop_words(stop: Stop) -> &'static str {
    headline_words(match stop {
        Stop::Under18 => Headline::Under18,
        Stop::Emergency => Headline::Emergency,
        Stop::Urgent => Headline::Urgent,
        Stop::DoctorFirst => Headline::DoctorFirst,
        Stop::TalkFirst => Headline::TalkFirst,
    })
}
