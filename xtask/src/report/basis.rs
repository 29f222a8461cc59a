//! Where a statement comes from: its sources with title and grade, and what awaits a signature.

use maud::{Markup, html};
use meso_quiz::content::raw::{Basis, Grade};

use super::facts::Facts;

/// The sources of one rule, and what of it rests on general clinical knowledge.
pub(super) fn basis(facts: &Facts, basis: &Basis) -> Markup {
    html! {
        @if basis.sources.is_empty() && basis.awaiting_signature.is_empty() {
            span.quiet { "None of its own" }
        }
        @if !basis.sources.is_empty() { (sources(facts, &basis.sources)) }
        @for item in &basis.awaiting_signature { (awaits(item)) }
    }
}

/// A list of sources.
fn sources(facts: &Facts, ids: &[String]) -> Markup {
    let known = &facts.rules.sources.says.sources;
    html! {
        ul.sources {
            @for id in ids {
                li {
                    b { (id) } " "
                    @if let Some(source) = known.get(id) {
                        (source.title) " " span.grade { "(" (grade(source.grade)) ")" }
                    }
                }
            }
        }
    }
}

/// One thing that no source was found for.
fn awaits(item: &str) -> Markup {
    html! { p.awaits { b { "Awaits signature: " } (item) } }
}

/// The words of a grade.
pub(super) fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Official => "official",
        Grade::PeerReviewed => "peer-reviewed",
        Grade::Secondary => "secondary",
        Grade::Low => "low",
        Grade::Seed => "founding article",
    }
}
