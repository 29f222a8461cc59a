//! What is looked up rather than read: combinations, advice texts, sources, words by region.

use maud::{Markup, html};
use meso_quiz::catalogue::Setting;
use meso_quiz::content::raw::Source;

use super::basis::{basis, grade};
use super::facts::{Facts, REGION};
use super::page;

/// Combinations and advice texts.
pub(super) fn texts(facts: &Facts) -> Markup {
    html! {
        (page::open("texts"))
        h3 { "What may be combined" }
        p { "Weeks apart are clinic habit, shown as “often about”. A combination is named as better left out where one of the cautions named here is raised." }
        (combinations(facts))
        h3 { "Advice texts" }
        p { "The paragraphs that results are made of." }
        (cards(facts))
    }
}

fn combinations(facts: &Facts) -> Markup {
    let known = facts.book.catalogue.combinations.iter();
    html! {
        table.combinations {
            caption { "Combinations, by type" }
            thead { tr {
                th scope="col" { "With" }
                th scope="col" { "Beside each type" }
                th scope="col" { "Sources" }
            } }
            tbody {
                @for (id, combination) in known {
                    @let words = facts.book.wording.combinations.get(id);
                    @let mut files = facts.rules.combinations.iter();
                    @let raw = files.find(|file| file.says.id == combination.name);
                    tr {
                        th scope="row" {
                            b.name { (combination.name) }
                            @if let Some(words) = words { p { (words.name) } }
                        }
                        td {
                            @for setting in &combination.settings {
                                p {
                                    b { (facts.treatment(setting.treatment)) ": " }
                                    @if let Some((_, said)) = words.and_then(|words| words.settings.iter().find(|(of, _)| *of == setting.treatment)) { (said) " " }
                                    span.quiet { (apart(facts, setting)) }
                                }
                            }
                        }
                        td { @if let Some(file) = raw { (basis(facts, &file.says.basis)) } }
                    }
                }
            }
        }
    }
}

fn apart(facts: &Facts, setting: &Setting) -> String {
    let mut said = match setting.weeks_apart {
        Some((from, to)) if from == to => format!("Often about {from} weeks apart. "),
        Some((from, to)) => format!("Often about {from} to {to} weeks apart. "),
        None => String::new(),
    };
    let cautions = setting.held_back_by.iter();
    let names: Vec<&str> = cautions
        .filter_map(|id| Some(facts.book.catalogue.cautions.get(*id)?.name.as_str()))
        .collect();
    if !names.is_empty() {
        said.push_str("Better left out with: ");
        said.push_str(&names.join(", "));
        said.push('.');
    }
    said
}

fn cards(facts: &Facts) -> Markup {
    html! {
        table.cards {
            caption { "Every advice text" }
            thead { tr {
                th scope="col" { "Id" }
                th scope="col" { "What the visitor reads" }
                th scope="col" { "Sources" }
            } }
            tbody {
                @for (id, card) in facts.book.catalogue.cards.iter() {
                    tr {
                        th scope="row" { b.name { (card.name) } }
                        td { (facts.book.wording.card(id)) }
                        td { @if let Some(found) = facts.rules.cards.says.cards.get(&card.name) { (basis(facts, found)) } }
                    }
                }
            }
        }
    }
}

/// Sources with their addresses, and the words that differ by region.
pub(super) fn sources(facts: &Facts) -> Markup {
    html! {
        (page::open("sources"))
        p.lead { "Addresses are printed as text. Most pages were seen as an abstract or an opening, in a stored copy." }
        table.source-list {
            caption { "Every source" }
            thead { tr {
                th scope="col" { "Id" }
                th scope="col" { "Grade" }
                th scope="col" { "Title, and where it was seen" }
            } }
            tbody {
                @for (id, source) in in_order(facts) {
                    tr {
                        th scope="row" { b.name { (id) } }
                        td { (grade(source.grade)) }
                        td { (source.title)
                            @if !source.addresses.is_empty() { br; span.address { (source.addresses.join(" · ")) } }
                        }
                    }
                }
            }
        }
        (regions(facts))
    }
}

/// The sources as a reader counts: C2 before C10.
fn in_order(facts: &Facts) -> Vec<(&String, &Source)> {
    let mut sources: Vec<_> = facts.rules.sources.says.sources.iter().collect();
    sources.sort_by_key(|(id, _)| {
        let number = id.trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let letters = id.strip_suffix(number).unwrap_or(id);
        (letters, number.parse().unwrap_or(0_u32))
    });
    sources
}

fn regions(facts: &Facts) -> Markup {
    let regions = &facts.words.regions.says.regions;
    let blanks = regions.get(REGION).into_iter().flat_map(|words| words.keys());
    html! {
        table.regions {
            caption { "Words that differ by region; this report shows " (REGION) }
            thead { tr {
                th scope="col" { "Blank" }
                @for region in regions.keys() { th scope="col" { (region) } }
            } }
            tbody {
                @for blank in blanks {
                    tr {
                        th scope="row" { b.name { (blank) } }
                        @for words in regions.values() { td { @if let Some(word) = words.get(blank) { (word) } } }
                    }
                }
            }
        }
    }
}
