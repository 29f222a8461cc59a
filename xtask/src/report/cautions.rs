//! Every caution in words: what raises it, what follows, what the visitor reads, and its sources.

use maud::{Markup, html};
use meso_quiz::catalogue::CautionId;
use meso_quiz::content::raw::{Action, Caution, Effect, File};
use meso_quiz::questionnaire::{Condition, QuestionId};

use super::basis::basis;
use super::facts::{Facts, listed};
use super::page;

/// The section.
pub(super) fn section(facts: &Facts) -> Markup {
    let groups = groups(facts);
    html! {
        (page::open("cautions"))
        p.lead { "A caution is ticked on a safety screen, or follows from an ordinary answer. One ticked about one area counts for every area of the visit. Where several meet, the strongest wins." }
        (actions())
        @for group in &groups {
            table.cautions {
                caption { (group.title) }
                thead { tr {
                    th scope="col" { "Caution, and what raises it" }
                    th scope="col" { "What follows" }
                    th scope="col" { "What the visitor reads" }
                    th scope="col" { "Sources" }
                } }
                tbody { @for (id, raw) in &group.cautions { (row(facts, *id, raw)) } }
            }
        }
    }
}

/// Cautions that are first met in the same place.
struct Group<'a> {
    screen: Option<QuestionId>,
    title: String,
    cautions: Vec<(CautionId, &'a File<Caution>)>,
}

fn groups(facts: &Facts) -> Vec<Group<'_>> {
    let questions = &facts.book.questionnaire.questions;
    let screens = questions.iter().filter(|(_, asked)| asked.safety);
    let mut groups: Vec<Group<'_>> = screens
        .map(|(id, asked)| Group {
            screen: Some(id),
            title: format!("{}: {}", asked.name, facts.book.wording.question(id)),
            cautions: Vec::new(),
        })
        .collect();
    groups.push(Group {
        screen: None,
        title: "From ordinary answers".to_owned(),
        cautions: Vec::new(),
    });
    for (id, caution) in facts.book.catalogue.cautions.iter() {
        let mut files = facts.rules.cautions.iter();
        let Some(raw) = files.find(|file| file.says.id == caution.name) else {
            continue;
        };
        let first = ticks(facts, id).first().map(|(screen, _)| *screen);
        let group = groups.iter_mut().find(|group| group.screen == first);
        if let Some(group) = group {
            group.cautions.push((id, raw));
        }
    }
    groups.retain(|group| !group.cautions.is_empty());
    groups
}

/// The safety screens that offer a caution, with the words it is offered in.
fn ticks(facts: &Facts, caution: CautionId) -> Vec<(QuestionId, &str)> {
    let mut found = Vec::new();
    for (id, asked) in facts.book.questionnaire.questions.iter() {
        let choices = asked.choices.iter();
        let own = choices.filter(|(_, choice)| choice.caution == Some(caution));
        found.extend(own.map(|(choice, _)| (id, facts.choice(id, choice))));
    }
    found
}

fn row(facts: &Facts, id: CautionId, raw: &File<Caution>) -> Markup {
    let caution = &raw.says;
    html! {
        tr id={ "caution-" (caution.id) } {
            th scope="row" {
                b.name { (caution.id) }
                (raised_by(facts, id))
            }
            td {
                ul.plain { @for effect in &caution.effects { li { (effect_words(facts, effect)) } } }
                @if !caution.cards.is_empty() {
                    p.quiet { "Adds the text " (caution.cards.join(", ")) "." }
                }
            }
            td { (facts.book.wording.caution(id)) }
            td { (basis(facts, &caution.basis)) }
        }
    }
}

fn raised_by(facts: &Facts, id: CautionId) -> Markup {
    let mut ticked: Vec<(&str, Vec<&str>)> = Vec::new();
    for (screen, words) in ticks(facts, id) {
        match ticked.iter_mut().find(|(known, _)| *known == words) {
            Some((_, screens)) => screens.push(facts.name(screen)),
            None => ticked.push((words, vec![facts.name(screen)])),
        }
    }
    let rules = facts.book.questionnaire.rules.iter();
    let own = rules.filter(|rule| rule.caution == id);
    let answered: Vec<&Vec<Condition>> = own.flat_map(|rule| &rule.when).collect();
    html! {
        @for (words, screens) in &ticked {
            p { "Ticks “" (words) "” " span.quiet { "on " (listed(screens, "and")) } }
        }
        @for all in answered { p { (conditions(facts, all)) } }
    }
}

/// Conditions that must all hold, in words.
fn conditions(facts: &Facts, all: &[Condition]) -> String {
    let each = all.iter().map(|one| {
        let choices = one.any_of.iter();
        let choices: Vec<String> =
            choices.map(|choice| format!("“{}”", facts.choice(one.question, *choice))).collect();
        let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
        format!("{} {}", facts.name(one.question), listed(&choices, "or"))
    });
    format!("Answers {}", each.collect::<Vec<_>>().join(" together with "))
}

/// What an effect does, to which types, and where.
fn effect_words(facts: &Facts, effect: &Effect) -> Markup {
    let types: Vec<&str> = effect.treatments.iter().map(String::as_str).collect();
    let types = if types.is_empty() { "all types".to_owned() } else { listed(&types, "and") };
    let areas: Vec<&str> = effect.areas.iter().map(|area| facts.area_words(area)).collect();
    let (name, stops) = action_words(effect.action);
    html! {
        b { (name) }
        @if !stops { ": " (types) }
        @if !areas.is_empty() { ", only for: " (areas.join("; ")) }
        @else if !stops { ", every area" }
    }
}

/// The name of an action, and whether it ends the quiz.
fn action_words(action: Action) -> (&'static str, bool) {
    match action {
        Action::Under18 => ("Stop: under 18", true),
        Action::Emergency => ("Stop: emergency", true),
        Action::Urgent => ("Stop: urgent, help today", true),
        Action::Doctor => ("Stop: doctor first", true),
        Action::TalkFirst => ("Stop: talk first", true),
        Action::NotNow => ("Not now", false),
        Action::Exclude => ("Never shown", false),
        Action::OkFirst => ("OK first", false),
        Action::Tell => ("Tell the clinic", false),
        Action::NeedleFree => ("Without needles only", false),
    }
}

fn actions() -> Markup {
    let meanings = [
        (Action::Under18, "The quiz ends and shows where else to ask. No type is named."),
        (
            Action::Emergency,
            "The quiz ends at once with the emergency call. Nothing else is shown.",
        ),
        (Action::Urgent, "The quiz ends at once with where to get help today. No type is named."),
        (
            Action::Doctor,
            "The quiz ends. No match; types that fit are kept as “later” for the clinician’s sheet.",
        ),
        (Action::TalkFirst, "The quiz ends. No match, no prices, no clinics."),
        (
            Action::Exclude,
            "The type is never a match, “also consider” or “later”, and the result says why.",
        ),
        (
            Action::NotNow,
            "The type waits: it may be kept as “later”. If every type waits, the result is “not now”.",
        ),
        (
            Action::OkFirst,
            "The type may be shown, as a partial match at most, with a doctor’s OK before booking.",
        ),
        (Action::Tell, "The type is shown, with a line to tell the clinic."),
        (
            Action::NeedleFree,
            "Only the form without needles is shown, with the proof one step lower.",
        ),
    ];
    html! {
        table.small {
            caption { "What may follow, strongest first" }
            thead { tr { th scope="col" { "Action" } th scope="col" { "What it means" } } }
            tbody {
                @for (action, meaning) in meanings {
                    tr { th scope="row" { (action_words(action).0) } td { (meaning) } }
                }
            }
        }
    }
}
