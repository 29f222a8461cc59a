//! The front: what this is, how to read it, and where to sign.

use maud::{Markup, html};
use time::Date;

use super::facts::{Facts, REGION};
use super::page::SECTIONS;

/// The front of the page.
pub(super) fn front(facts: &Facts, today: Date) -> Markup {
    let date = format!("{} {} {}", today.day(), today.month(), today.year());
    html! {
        header.front {
            p.kicker { "For review and signature by a clinician" }
            h1 { "What the mesotherapy quiz asks, and what follows" }
            dl.facts {
                div { dt { "Content version" } dd { (facts.book.version) } }
                div { dt { "Written on" } dd { (date) } }
                div { dt { "Language" } dd { (facts.book.wording.language.tag) } }
                div { dt { "Region of the texts" } dd { (REGION) } }
            }
            div.columns { (how_to_read()) (contents()) }
            (signature(&facts.book.version))
        }
    }
}

fn how_to_read() -> Markup {
    html! {
        div {
        h2.plain { "How to read this" }
        ul.how {
            li { "The quiz informs. It does not diagnose, prescribe or replace a clinician." }
            li { "Everything here is taken from the content files and from the same engine that visitors use. Nothing is written twice by hand, but the mix of visitors in section 6 and the cases in section 8." }
            li { "Two scales are kept apart: " b { "fit" } " says how well a type is aimed at what the visitor described; " b { "proof" } " says how good the evidence is. Answers change the fit, and never raise the proof." }
            li { "Types have short names: " b { "SKIN, TONE, SCAR, HAIR, CELL, FAT" } ". Section 2 says what each is." }
            li { "Most sources were seen as an abstract or the opening of a page. Each is named with its grade: official, peer-reviewed, secondary, low." }
            li { "“Awaits signature” marks what rests on general clinical knowledge. No source was found, so it needs yours." }
        }
        }
    }
}

fn contents() -> Markup {
    html! {
        nav aria-label="Contents" {
            h2.plain { "Contents" }
            ol.contents {
                @for section in &SECTIONS { li { a href={ "#" (section.id) } { (section.title) } } }
            }
        }
    }
}

fn signature(version: &str) -> Markup {
    html! {
        div.signature {
            h2.plain { "Signature" }
            p { "I have read content version " b { (version) } ". Tick what you agree with; write what must change." }
            dl.lines {
                @for field in ["Name", "Registration", "Date", "Signature"] {
                    div { dt { (field) } dd {} }
                }
            }
            table {
                caption { "Section by section" }
                thead { tr {
                    th scope="col" { "Section" }
                    th scope="col" { "What a tick says" }
                    th.tick scope="col" { "Agreed" }
                    th.write scope="col" { "To change" }
                } }
                tbody {
                    @for (number, section) in (1..).zip(&SECTIONS) {
                        tr {
                            th scope="row" { (number) " " (section.title) }
                            td { (section.confirms) }
                            td.tick { (tick_box()) }
                            td {}
                        }
                    }
                }
            }
        }
    }
}

/// A box to tick by hand.
pub(super) fn tick_box() -> Markup {
    html! { span.tick-box role="img" aria-label="box to tick" {} }
}
