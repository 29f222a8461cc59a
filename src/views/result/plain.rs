//! A result and its answers as plain text, to be pasted or sent. Words only: no bar, no drawing.

use super::care::{how_soon, levels};
use super::fit::words;
use super::offered::{contacts, next_step as onward};
use super::sheet::Sheet;
use super::shelf::Shelf;
use super::why::quotes;
use crate::assessment::{Outcome, Raised, Role, Suggestion};
use crate::book::Book;
use crate::catalogue::{Effect, Limit};
use crate::clinic::Clinic;
use crate::consultation::{Consent, Consultation, Place};
use crate::questionnaire::{Answer, Said as _};
use crate::views::day::Day;
use crate::views::scene::{still, text as owned};
use crate::wording::Label;
use yew::AttrValue;

/// The result a visit is at, its answers or both as text; `None` where it is at none.
pub fn as_text(
    book: &Book,
    clinic: &Clinic,
    visit: &Consultation,
    today: &Day,
    what: Consent,
) -> Option<String> {
    let Place::Result(area) = visit.place else {
        return None;
    };
    let found = visit.assessment(book.rules(), area);
    Some(still(book, clinic, visit, today, |scene| text(Sheet { scene, found: &found }, what)))
}

/// A heading with lines under it; nothing where there are no lines.
type Part = (AttrValue, Vec<AttrValue>);

/// Nothing where nothing is wanted.
pub(super) fn text(sheet: Sheet<'_>, what: Consent) -> String {
    if what == Consent::NONE {
        return String::new();
    }
    let scene = sheet.scene;
    let mut written = format!("{}\n{}\n", scene.say(Label::QuizName), sheet.kicker());
    let mut parts = Vec::new();
    if what.result {
        parts.extend(result(sheet));
    }
    if what.answers {
        parts.extend(answers(sheet));
    }
    parts.retain(|(_, lines)| !lines.is_empty());
    let parts = parts.iter().map(|(heading, lines)| {
        let lines = lines.iter().map(|line| format!("- {line}\n"));
        format!("\n{heading}\n{}", lines.collect::<String>())
    });
    let notes = sheet.cards(Shelf::Note).into_iter().map(|note| format!("\n{note}\n"));
    written.extend(parts);
    written.extend(notes);
    written
}

/// What follows from the answers.
fn result(sheet: Sheet<'_>) -> Vec<Part> {
    let scene = sheet.scene;
    let mut parts = vec![(sheet.heading(), sheet.lead().into_iter().collect())];
    parts.extend(cautions(sheet));
    if let Some(closest) = sheet.found.outcome.primary() {
        parts.extend(matched(sheet, closest));
    }
    parts.push((scene.say(Label::AskHeading), sheet.cards(Shelf::ToAsk)));
    if may_go_on(&sheet.found.outcome) {
        parts.push((scene.say(Label::NextStepHeading), next_step(sheet)));
    }
    parts
}

/// The next step, and where the clinic is reached.
fn next_step(sheet: Sheet<'_>) -> Vec<AttrValue> {
    let reached = contacts(sheet).iter().map(|contact| {
        owned(if contact.shown.is_empty() { &contact.link } else { &contact.shown })
    });
    std::iter::once(onward(sheet)).chain(reached).collect()
}

/// What was ticked, and what it means: what ends the matching, or what limits the closest match.
fn cautions(sheet: Sheet<'_>) -> Vec<Part> {
    let scene = sheet.scene;
    let part = |heading: Label, raised: &[&Raised]| {
        let lines = raised.iter().flat_map(|one| {
            let ticked = one.by.iter().filter(|_| one.ticked);
            let choice = |(key, choice): &(_, _)| {
                scene.fill(Label::ToldUs, &[("choice", scene.choice(*key, *choice))])
            };
            let means = owned(scene.book.wording.caution(one.caution));
            ticked.map(choice).chain([means]).collect::<Vec<_>>()
        });
        (scene.say(heading), lines.collect())
    };
    if let Some(closest) = sheet.found.outcome.primary() {
        let limiting = |limit| sheet.limiting(closest.treatment(), limit);
        return vec![
            part(Label::OkFirstHeading, &limiting(Limit::OkFirst)),
            part(Label::TellHeading, &limiting(Limit::Tell)),
        ];
    }
    if let Outcome::NotNow { .. } = sheet.found.outcome {
        let waits = |effect: &Effect| matches!(effect, Effect::Limit(Limit::NotNow, _));
        let raised = sheet.raised(|caution| caution.effects.iter().any(waits));
        return vec![part(Label::WaitHeading, &raised)];
    }
    let levels = levels(&sheet.found.outcome).iter();
    levels.map(|level| part(how_soon(*level), &sheet.stopping(*level))).collect()
}

/// Fit and proof, each in its own words, and what speaks for the match and against it.
fn matched(sheet: Sheet<'_>, closest: &Suggestion) -> Vec<Part> {
    let scene = sheet.scene;
    let [fit, proof] = words(closest);
    let quoted = |wanted: fn(Role) -> bool| quotes(sheet, closest.treatment(), wanted);
    vec![
        (scene.say(fit.0), vec![scene.say(fit.1)]),
        (scene.say(proof.0), vec![scene.say(proof.1)]),
        (scene.say(Label::WhyHeading), quoted(|role| role != Role::Against)),
        (scene.say(Label::AgainstHeading), quoted(|role| role == Role::Against)),
    ]
}

/// Whether a consultation is the next step.
fn may_go_on(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Match { .. } | Outcome::NotNow { .. } | Outcome::NoGoodMatch { .. } => true,
        Outcome::Under18
        | Outcome::Emergency
        | Outcome::Urgent
        | Outcome::DoctorFirst { .. }
        | Outcome::TalkFirst => false,
    }
}

/// Every question with what was answered.
fn answers(sheet: Sheet<'_>) -> Vec<Part> {
    let scene = sheet.scene;
    let keys = scene.route.questions().iter().copied();
    let answered = keys.map(|key| {
        let choices = scene.visit.answers.answer(key).map(Answer::choices).unwrap_or_default();
        let choices = choices.into_iter().map(|choice| owned(scene.choice(key, choice)));
        (owned(scene.book.wording.question(key.question)), choices.collect())
    });
    answered.collect()
}
