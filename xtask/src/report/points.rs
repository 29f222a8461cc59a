//! Points: what concerns and answers are worth, how they add up, and how a result is chosen.

mod choosing;

use maud::{Markup, html};
use meso_quiz::content::raw::{Choice, Concern, ConcernSource, File, PointTable, Question};

use super::basis::basis;
use super::facts::Facts;
use super::page;

/// The section.
pub(super) fn section(facts: &Facts) -> Markup {
    html! {
        (page::open("points"))
        p.lead { "Points say how well a type is aimed at what was described, and nothing else. Only concerns open the door: without a concern of its own a type scores 0, whatever else was answered." }
        h3 { "Concerns" }
        (concerns(facts))
        h3 { "Other answers, question by question" }
        (modifiers(facts))
        h3 { "Adding up" }
        (choosing::adding_up(facts))
        h3 { "Choosing the result" }
        (choosing::outcomes())
    }
}

fn concerns(facts: &Facts) -> Markup {
    html! {
        table.concerns {
            caption { "Concern points" }
            thead { tr {
                th scope="col" { "Concern" }
                th scope="col" { "If main" }
                th scope="col" { "If “also”" }
                th scope="col" { "Text; match" }
                th scope="col" { "Sources" }
            } }
            tbody { @for file in &facts.rules.concerns { (concern(facts, file)) } }
        }
    }
}

fn concern(facts: &Facts, file: &File<Concern>) -> Markup {
    let concern = &file.says;
    let words = concern_words(facts, concern);
    html! {
        tr {
            th scope="row" { b.name { (concern.id) } p { (words) " " span.quiet { "(" (concern.area) ")" } } }
            td.points { (worth(&concern.main)) }
            td.points { (worth(&concern.also)) }
            td {
                @if let Some(card) = &concern.card { p { "Text " (card) } }
                @if concern.card_only { p { b { "Never a match" } " as the main concern" } }
            }
            td { (basis(facts, &concern.basis)) }
        }
    }
}

/// The words a concern is chosen by: its own choice, or the choice of its area.
fn concern_words<'a>(facts: &'a Facts, concern: &Concern) -> &'a str {
    let questions = &facts.book.questionnaire.questions;
    let asked = questions.iter().find_map(|(id, asked)| {
        let choice = asked.choices.find(|choice| {
            let known = choice.concern.and_then(|id| facts.book.catalogue.concerns.get(id));
            known.is_some_and(|known| known.name == concern.id)
        })?;
        Some(facts.choice(id, choice))
    });
    asked.unwrap_or_else(|| facts.area_words(&concern.area))
}

/// Points in words: "SKIN +6, SCAR +1".
fn worth(points: &PointTable) -> String {
    let each: Vec<String> =
        points.iter().map(|(of, points)| format!("{of} {}", signed(*points))).collect();
    if each.is_empty() {
        return "–".to_owned();
    }
    each.join(", ")
}

/// A number with its sign; minus is a true minus.
pub(super) fn signed(points: i32) -> String {
    if points < 0 {
        return format!("−{}", points.unsigned_abs());
    }
    format!("+{points}")
}

fn modifiers(facts: &Facts) -> Markup {
    let questions = || facts.rules.questions.iter().map(|file| &file.says);
    let scored = |question: &&Question| question.choices.iter().any(|one| !one.points.is_empty());
    let without: Vec<&str> = questions()
        .filter(|question| !scored(question) && !question.safety)
        .map(|question| question.id.as_str())
        .collect();
    html! {
        div.small-tables {
            @for question in questions().filter(scored) { (modifier(facts, question)) }
            (given(facts))
        }
        p { "No points: " (without.join(", ")) ", and all safety screens." }
    }
}

fn modifier(facts: &Facts, question: &Question) -> Markup {
    html! {
        div.keep {
            table {
                caption { b.name { (question.id) } " " (facts.asks(&question.id)) }
                thead { tr { th scope="col" { "Answer" } th scope="col" { "Points" } } }
                tbody { @for choice in &question.choices { (answer(facts, question, choice)) } }
            }
            (basis(facts, &question.basis))
        }
    }
}

fn answer(facts: &Facts, question: &Question, choice: &Choice) -> Markup {
    html! {
        tr {
            th scope="row" {
                (facts.says(&question.id, &choice.id))
                @if !choice.cards.is_empty() { " " span.quiet { "(adds the text " (choice.cards.join(", ")) ")" } }
                @if let Some(why) = &choice.without_effect { " " span.quiet { "(without effect: " (why) ")" } }
            }
            td.points { (worth(&choice.points)) }
        }
    }
}

/// Points that come with choosing an area.
fn given(facts: &Facts) -> Markup {
    let paths = facts.rules.paths.iter().map(|file| &file.says);
    let given: Vec<_> = paths
        .filter_map(|path| match &path.concern {
            ConcernSource::Given { points, .. } => Some((&path.area, points)),
            ConcernSource::Asked(_) => None,
        })
        .collect();
    html! {
        @if !given.is_empty() {
            div.keep {
                table {
                    caption { "Choosing an area that is its own concern" }
                    thead { tr { th scope="col" { "Area" } th scope="col" { "Points" } } }
                    tbody {
                        @for (area, points) in given {
                            tr { th scope="row" { (facts.area_words(area)) } td.points { (worth(points)) } }
                        }
                    }
                }
            }
        }
    }
}
