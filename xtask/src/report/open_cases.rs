//! The open cases: what a sensible clinician expects, and what the engine answers.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, anyhow};
use maud::{Markup, html};
use meso_quiz::assessment::{Assessment, assess};
use meso_quiz::catalogue::Fit;
use meso_quiz::consultation::Consultation;
use meso_quiz::transcript;
use serde::Deserialize;

use super::facts::Facts;
use super::page;

/// One visitor.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    /// Its number in CONTENT section 9.
    pub(super) id: String,
    /// Who it is.
    pub(super) story: String,
    /// What a sensible clinician would say, in words.
    pub(super) clinician: String,
    /// The answers, as `assess` reads them.
    pub(super) answers: String,
    /// What that means for the engine.
    pub(super) expected: Told,
}

/// A result, as far as a case speaks about it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub(super) struct Told {
    headline: String,
    primary: Option<String>,
    fit: Option<String>,
    also: Vec<String>,
    later: Vec<String>,
    flags: BTreeSet<String>,
    scores: BTreeMap<String, i32>,
}

/// A case with what the engine answers.
pub(super) struct Judged {
    pub(super) case: Case,
    pub(super) actual: Told,
    /// What follows from the answers on the live path alone.
    live: Told,
}

impl Judged {
    /// Whether the engine answers as expected.
    pub(super) fn agrees(&self) -> bool {
        self.case.expected == self.actual
    }
}

/// The cases.
pub(super) fn cases() -> Result<Vec<Case>> {
    let text = include_str!("open_cases.json");
    serde_json::from_str(text).context("xtask/src/report/open_cases.json cannot be read")
}

/// The cases with what the engine answers.
pub(super) fn judged(facts: &Facts) -> Result<Vec<Judged>> {
    cases()?.into_iter().map(|case| judge(facts, case)).collect()
}

fn judge(facts: &Facts, case: Case) -> Result<Judged> {
    let rules = facts.book.rules();
    let answers = transcript::read(rules, &case.answers).map_err(|faults| {
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        anyhow!("open case {}: {}", case.id, faults.join("; "))
    })?;
    let area = facts.book.questionnaire.first_area(&answers);
    let actual = told(facts, &assess(rules, &answers, area));
    let visit = Consultation { answers, ..Consultation::default() };
    let live = told(facts, &visit.assessment(rules, area));
    Ok(Judged { case, actual, live })
}

fn told(facts: &Facts, judged: &Assessment) -> Told {
    let name = |treatment| facts.treatment(treatment).to_owned();
    let outcome = &judged.outcome;
    let fit = outcome.primary().map(|primary| match primary.fit() {
        Fit::Strong => "STRONG",
        Fit::Fair => "FAIR",
        Fit::Weak => "WEAK",
    });
    let ticked = judged.screening.raised().iter().filter(|raised| raised.ticked);
    let caution = |id| facts.book.catalogue.cautions.get(id);
    let scores = judged.scores.iter().filter(|score| score.total != 0);
    Told {
        headline: outcome.headline().name().to_owned(),
        primary: outcome.primary().map(|primary| name(primary.treatment())),
        fit: fit.map(str::to_owned),
        also: outcome.also().iter().map(|also| name(also.treatment())).collect(),
        later: outcome.later().iter().map(|later| name(*later)).collect(),
        flags: ticked.filter_map(|raised| Some(caution(raised.caution)?.name.clone())).collect(),
        scores: scores.map(|score| (name(score.treatment), score.total)).collect(),
    }
}

/// The section.
pub(super) fn section(facts: &Facts) -> Result<Markup> {
    let judged = judged(facts)?;
    let agree = judged.iter().filter(|one| one.agrees()).count();
    Ok(html! {
        (page::open("cases"))
        p.lead {
            b { (agree) " of " (judged.len()) " cases agree." }
            " Each is a visitor described in the clinical sheet, with what a sensible clinician would say, and what the engine answers. The same author wrote table and cases, so this shows inner sense, not clinical validity."
        }
        (summary(&judged))
        @for one in &judged { (case(one)) }
    })
}

fn summary(judged: &[Judged]) -> Markup {
    html! {
        table {
            caption { "All cases" }
            thead { tr {
                th scope="col" { "Case" }
                th scope="col" { "Expected" }
                th scope="col" { "Actual" }
                th scope="col" { "Agrees" }
            } }
            tbody {
                @for one in judged {
                    tr {
                        th scope="row" { a href={ "#case-" (one.case.id) } { (one.case.id) } }
                        td { (in_short(&one.case.expected)) }
                        td { (in_short(&one.actual)) }
                        td { (verdict(one.agrees())) }
                    }
                }
            }
        }
    }
}

fn in_short(told: &Told) -> String {
    let mut said = told.headline.clone();
    if let (Some(primary), Some(fit)) = (&told.primary, &told.fit) {
        said.extend([": ", primary, ", ", fit]);
    }
    if !told.later.is_empty() {
        said.extend([", later ", &told.later.join(", ")]);
    }
    said
}

fn verdict(agrees: bool) -> Markup {
    html! {
        @if agrees { span.agrees { "✓ yes" } } @else { span.differs { "✗ NO" } }
    }
}

fn case(one: &Judged) -> Markup {
    let (expected, actual) = (fields(&one.case.expected), fields(&one.actual));
    let live = in_short(&one.live) == in_short(&one.actual);
    html! {
        article.case id={ "case-" (one.case.id) } {
            h3 { (one.case.id) " " (verdict(one.agrees())) }
            div.told {
                p { (one.case.story) }
                p { b { "A sensible clinician: " } (one.case.clinician) }
                p.answers { b { "Answers: " } code { (one.case.answers) } }
                @if !live {
                    p { b { "On the live path alone: " } (in_short(&one.live)) ". The line names answers that the quiz would not have asked for." }
                }
            }
            table {
                caption { "Case " (one.case.id) ", point by point" }
                thead { tr {
                    th scope="col" { "Point" }
                    th scope="col" { "Expected" }
                    th scope="col" { "Actual" }
                    th scope="col" { "Agrees" }
                } }
                tbody {
                    @for ((name, expected), (_, actual)) in expected.iter().zip(&actual) {
                        tr {
                            th scope="row" { (name) }
                            td { (expected) }
                            td { (actual) }
                            td { (verdict(expected == actual)) }
                        }
                    }
                }
            }
        }
    }
}

fn fields(told: &Told) -> [(&'static str, String); 7] {
    let none = || "none".to_owned();
    let list = |items: Vec<String>| {
        if items.is_empty() { none() } else { items.join(", ") }
    };
    let scores = told.scores.iter().map(|(of, score)| format!("{of} {score}"));
    [
        ("Headline", told.headline.clone()),
        ("Closest type", told.primary.clone().unwrap_or_else(none)),
        ("Fit", told.fit.clone().unwrap_or_else(none)),
        ("Also consider", list(told.also.clone())),
        ("Later", list(told.later.clone())),
        ("Ticked cautions", list(told.flags.iter().cloned().collect())),
        ("Scores other than 0", list(scores.collect())),
    ]
}
