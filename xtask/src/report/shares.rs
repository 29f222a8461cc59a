//! Outcome shares: what a stated mix of visitors would be told, as charts and in numbers.

mod chart;

use std::collections::BTreeMap;

use anyhow::Result;
use maud::{Markup, html};
use meso_quiz::assessment::Headline;

use super::facts::Facts;
use super::page::{self, headline_words};
use super::visits::{Mix, Scenario, Tallies, Tally, simulate};

/// Columns of a chart: what each is about, and what its visits ended with.
pub(super) struct Column {
    pub(super) title: String,
    pub(super) tally: Tally,
}

/// The section.
pub(super) fn section(facts: &Facts, mix: &Mix) -> Result<Markup> {
    let mut charts = Vec::new();
    let mut sentence = None;
    for scenario in &mix.scenarios {
        let tallies = simulate(facts, mix, scenario)?;
        let columns = columns(facts, &tallies);
        if sentence.is_none() {
            let all = Tally::sum(tallies.values());
            sentence = Some(compared(mix, &all));
        }
        charts.push((scenario, columns));
    }
    Ok(html! {
        (page::open("shares"))
        p.lead {
            (thousands(mix.visits)) " simulated visits for each chart. " b { "The mix is a guess, not a count." }
            " Replace it in xtask/src/report/visits/mix.json once real, consented, anonymous counts exist. Every visit goes the real way: only questions on the live path are answered, and a stop ends it."
        }
        @if let Some(sentence) = &sentence { p { (sentence) } }
        (stated(facts, mix))
        @for (scenario, columns) in &charts {
            figure.sheet {
                figcaption { h3 { (scenario.title) } p { (said(scenario)) } }
                div.scroll { (chart::svg(facts, &scenario.id, &scenario.title, columns)) }
            }
        }
    })
}

fn said(scenario: &Scenario) -> String {
    if scenario.caution_per_thousand == 0 && scenario.cautions_per_thousand.is_empty() {
        return "Every safety screen is answered by “none”. Shares are of all visits in a column; the closest types add up to its matches.".to_owned();
    }
    format!(
        "Cautions are ticked independently: each by {} in 1,000 of those who are asked, unless stated above.",
        scenario.caution_per_thousand
    )
}

/// One column for all visits, and one for each area.
fn columns(facts: &Facts, tallies: &Tallies) -> Vec<Column> {
    let mut columns =
        vec![Column { title: "All areas".to_owned(), tally: Tally::sum(tallies.values()) }];
    for (area, tally) in tallies {
        let known = area.and_then(|area| facts.book.catalogue.areas.get(area));
        if let Some(known) = known {
            let name = known.name.clone();
            let mut letters = name.chars();
            let title = letters.next().map(|first| first.to_uppercase().chain(letters).collect());
            columns.push(Column { title: title.unwrap_or_default(), tally: tally.clone() });
        }
    }
    columns
}

/// A share in tenths of a percent, rounded.
pub(super) fn share(count: u32, of: u32) -> u32 {
    (count * 1000 + of / 2).checked_div(of).unwrap_or(0)
}

/// A number with its thousands set apart.
pub(super) fn thousands(number: u32) -> String {
    match number / 1000 {
        0 => number.to_string(),
        thousands => format!("{thousands},{:03}", number % 1000),
    }
}

/// Tenths of a percent in words.
pub(super) fn percent(tenths: u32) -> String {
    format!("{}.{}%", tenths / 10, tenths % 10)
}

/// How far the shares are from the figures they are compared with, in one sentence.
fn compared(mix: &Mix, all: &Tally) -> String {
    let mut parts = Vec::new();
    let mut widest = (0, "");
    for headline in Headline::ALL {
        let Some(before) = mix.compared_with.percent.get(headline.name()) else {
            continue;
        };
        let count = all.headlines.get(&headline).copied().unwrap_or(0);
        let now = share(count, all.visits);
        let name = headline_words(headline);
        parts.push(format!("{name} {} against {before}%", percent(now)));
        let apart = now.abs_diff(before * 10);
        if apart >= widest.0 {
            widest = (apart, name);
        }
    }
    format!(
        "Compared with {}: {}. The widest gap is {} percentage points, at “{}”.",
        mix.compared_with.source,
        parts.join("; "),
        percent(widest.0).trim_end_matches('%'),
        widest.1
    )
}

/// The mix in full.
fn stated(facts: &Facts, mix: &Mix) -> Markup {
    let further: Vec<String> = (0..)
        .zip(&mix.further_concerns)
        .map(|(count, weight): (u32, _)| format!("{count}: {weight}"))
        .collect();
    html! {
        table.mix {
            caption { "The mix, as weights" }
            thead { tr { th scope="col" { "What" } th scope="col" { "Weights" } } }
            tbody {
                @for (question, weights) in &mix.weights {
                    tr { th scope="row" { b.name { (question) } } td { (weighed(facts, question, weights)) } }
                }
                tr { th scope="row" { "Further concerns" } td { (further.join(" · ")) ". Drawn like the main one; a repeat is dropped." } }
                tr { th scope="row" { "Other boxes to tick" } td { "Each " (mix.ticks_per_thousand) " in 1,000; none ticked means “none of these”." } }
                tr { th scope="row" { "Every other question" } td { "Each choice is equally likely. One area a visit." } }
                @for scenario in &mix.scenarios {
                    @for (question, weights) in &scenario.weights {
                        tr { th scope="row" { b.name { (question) } " in the chart “" (scenario.title) "”" } td { (weighed(facts, question, weights)) } }
                    }
                    @if !scenario.cautions_per_thousand.is_empty() {
                        tr {
                            th scope="row" { "Cautions in the chart “" (scenario.title) "”, in 1,000" }
                            td { (often(&scenario.cautions_per_thousand)) " · every other: " (scenario.caution_per_thousand) }
                        }
                    }
                }
                tr { th scope="row" { "Chance" } td { "SplitMix64 from the seed " (mix.seed) "; the same content gives the same figures." } }
            }
        }
    }
}

fn weighed(facts: &Facts, question: &str, weights: &BTreeMap<String, u32>) -> String {
    let asked = facts.question(question).map(|(_, asked)| asked);
    let choices = asked.into_iter().flat_map(|asked| asked.choices.iter());
    let each = choices.map(|(_, choice)| {
        let weight = weights.get(&choice.name).copied().unwrap_or(0);
        format!("{}: {weight}", facts.says(question, &choice.name))
    });
    each.collect::<Vec<_>>().join(" · ")
}

fn often(cautions: &BTreeMap<String, u32>) -> String {
    let each = cautions.iter().map(|(name, often)| format!("{name} {often}"));
    each.collect::<Vec<_>>().join(" · ")
}
