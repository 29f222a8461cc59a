//! How points add up, with a worked example from the engine, and how a result is chosen.

use maud::{Markup, html};
use meso_quiz::assessment::{Headline, Reason, Role, assess};
use meso_quiz::transcript;

use super::super::basis::basis;
use super::super::facts::Facts;
use super::super::open_cases;
use super::super::page::headline_words;
use super::signed;

/// Thresholds, caps and ties, and an example.
pub(super) fn adding_up(facts: &Facts) -> Markup {
    let at = &facts.book.catalogue.thresholds;
    html! {
        ol.rules {
            li { "For each type: " b { "base" } " is the points of the chosen concerns; " b { "bonus" } " the plus points of other answers; " b { "minus" } " their minus points." }
            li { b { "Score = base + bonus, but never more bonus than base, + minus." } " Where the base is 0, the score is 0." }
            li { b { "Fit. " } (at.strong) " or more: “" (facts.fit(meso_quiz::catalogue::Fit::Strong)) "”. "
                (at.fair) " to " (at.strong - 1) ": “" (facts.fit(meso_quiz::catalogue::Fit::Fair)) "”. Under " (at.fair) ": no match. "
                "From " (at.also) " a further type may be listed under “also consider”." }
            li { b { "Caps. " } "A caution with “OK first” caps the fit at “" (facts.fit(meso_quiz::catalogue::Fit::Fair)) "”." (caps(facts)) }
            li { b { "Ties. " } "First the type of the main concern; then the better proof; then this order: " (facts.rules.quiz.says.treatments.join(", ")) ". Never price, never the number of visits." }
        }
        (basis(facts, &facts.rules.quiz.says.basis))
        (example(facts))
    }
}

/// Forms that may never fit closely.
fn caps(facts: &Facts) -> Markup {
    let treatments = facts.book.catalogue.treatments.iter();
    let forms = treatments.flat_map(|(_, treatment)| {
        std::iter::once(&treatment.usual).chain(treatment.by_area.iter().map(|(_, form)| form))
    });
    let capped: Vec<_> =
        forms.filter(|form| form.fit_at_most < meso_quiz::catalogue::Fit::Strong).collect();
    html! {
        @for form in capped { " " b { (form.name) } " may never be more than “" (facts.fit(form.fit_at_most)) "”." }
    }
}

/// The first open case, added up.
fn example(facts: &Facts) -> Markup {
    let cases = open_cases::cases().unwrap_or_default();
    let rules = facts.book.rules();
    let worked = cases.first().and_then(|case| {
        let answers = transcript::read(rules, &case.answers).ok()?;
        let area = facts.book.questionnaire.first_area(&answers);
        let judged = assess(rules, &answers, area);
        let score = judged.scores.into_iter().max_by_key(|score| score.total)?;
        Some((case, score))
    });
    html! {
        @if let Some((case, score)) = worked {
            table.small {
                caption { "Example: how " (facts.treatment(score.treatment)) " adds up for open case " (case.id) }
                thead { tr {
                    th scope="col" { "Answer" }
                    th scope="col" { "Counts as" }
                    th scope="col" { "Points" }
                    th scope="col" { "Counted" }
                } }
                tbody { @for reason in &score.reasons { (counted(facts, reason)) } }
                tfoot { tr { th scope="row" colspan="3" { "Score" } td.points { b { (score.total) } } } }
            }
        }
    }
}

fn counted(facts: &Facts, reason: &Reason) -> Markup {
    let role = match reason.role {
        Role::Main => "base: main concern",
        Role::Also => "base: “also” concern",
        Role::Bonus => "bonus",
        Role::Against => "minus",
    };
    let question = reason.key.question;
    html! {
        tr {
            th scope="row" { (facts.name(question)) ": " (facts.choice(question, reason.choice)) }
            td { (role) }
            td.points { (signed(reason.full)) }
            td.points { (signed(reason.points)) }
        }
    }
}

/// Which result wins, strongest first.
pub(super) fn outcomes() -> Markup {
    html! {
        table {
            caption { "The first that holds is the result" }
            thead { tr { th scope="col" { "Result" } th scope="col" { "When" } th scope="col" { "What it may name" } } }
            tbody {
                @for headline in Headline::ALL {
                    @let (when, names) = outcome(headline);
                    tr { th scope="row" { (headline_words(headline)) } td { (when) } td { (names) } }
                }
            }
        }
        p.quiet { "“Match” and “not now” are weighed together: a type that fits and is free to be shown makes a match, even where another has to wait." }
    }
}

fn outcome(headline: Headline) -> (&'static str, &'static str) {
    match headline {
        Headline::Under18 => ("The age given is under 18.", "Nothing."),
        Headline::Emergency | Headline::Urgent => ("Any caution of this kind.", "Nothing."),
        Headline::DoctorFirst => (
            "Any caution of this kind.",
            "“Later” only: types that fit and are not excluded, for the clinician’s sheet.",
        ),
        Headline::TalkFirst => ("The worry takes over the day.", "Nothing."),
        Headline::NotNow => (
            "No type is left that fits, and one that fits must wait, or every type must wait.",
            "“Later” only.",
        ),
        Headline::Match => (
            "The main concern can match, and a type that fits is neither excluded nor waiting.",
            "The highest score as the closest, up to two more under “also consider”, and “later”.",
        ),
        Headline::NoGoodMatch => (
            "The main concern never matches and not every type must wait; or nothing fits.",
            "The text for the concern; up to two types that fit a further concern.",
        ),
    }
}
