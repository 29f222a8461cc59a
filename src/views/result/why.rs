//! Why the closest match came up, in the visitor's own answers, and what speaks against it.

use super::part::{list, part};
use super::sheet::Sheet;
use crate::assessment::{Reason, Role};
use crate::catalogue::TreatmentId;
use crate::order::sort_by_key;
use crate::views::scene::text;
use crate::wording::Label;
use std::cmp::Reverse;
use yew::prelude::*;

/// How many answers are quoted before the rest is folded away.
const STRONGEST: usize = 3;

/// What spoke for it: the strongest first, the rest folded.
pub(super) fn why(sheet: Sheet<'_>, treatment: TreatmentId) -> Html {
    let quoted = quotes(sheet, treatment, |role| role != Role::Against);
    if quoted.is_empty() {
        return html! {};
    }
    let (strongest, rest) = quoted.split_at(quoted.len().min(STRONGEST));
    let scene = sheet.scene;
    part(
        scene.say(Label::WhyHeading),
        html! {
            <>
                { list(strongest.iter().cloned()) }
                if !rest.is_empty() {
                    <details class="mq-rest">
                        <summary class="mq-rest__summary">
                            <span class="mq-link__text">{ scene.say(Label::WhyMore) }</span>
                        </summary>
                        { list(rest.iter().cloned()) }
                    </details>
                }
            </>
        },
    )
}

/// What spoke for and against another type, folded.
pub(super) fn reasons(sheet: Sheet<'_>, treatment: TreatmentId) -> Html {
    let scene = sheet.scene;
    let spoke_for = quotes(sheet, treatment, |role| role != Role::Against);
    let spoke_against = quotes(sheet, treatment, |role| role == Role::Against);
    let side = |label: Label, quoted: Vec<AttrValue>| {
        html! {
            if !quoted.is_empty() {
                <p class="mq-minor">{ scene.say(label) }</p>
                { list(quoted) }
            }
        }
    };
    html! {
        <details class="mq-rest">
            <summary class="mq-rest__summary">
                <span class="mq-link__text">{ scene.say(Label::WhyType) }</span>
                <span class="mq-unseen">{ " " }{ text(sheet.name(treatment)) }</span>
            </summary>
            { side(Label::SpeaksFor, spoke_for) }
            { side(Label::AgainstHeading, spoke_against) }
        </details>
    }
}

/// What spoke against it.
pub(super) fn against(sheet: Sheet<'_>, treatment: TreatmentId) -> Html {
    let quoted = quotes(sheet, treatment, |role| role == Role::Against);
    if quoted.is_empty() {
        return html! {};
    }
    part(sheet.scene.say(Label::AgainstHeading), list(quoted))
}

/// Answers in the order of their weight.
pub(super) fn weighed(
    sheet: Sheet<'_>,
    treatment: TreatmentId,
    wanted: impl Fn(Role) -> bool,
) -> Vec<&Reason> {
    let score = sheet.found.scores.iter().find(|one| one.treatment == treatment);
    let reasons = score.map_or([].as_slice(), |score| &score.reasons);
    let mut reasons: Vec<&Reason> = reasons.iter().filter(|one| wanted(one.role)).collect();
    sort_by_key(&mut reasons, |one| (one.role != Role::Main, Reverse(one.full.abs())));
    reasons
}

/// Answers in the order of their weight, each quoted once.
pub(super) fn quotes(
    sheet: Sheet<'_>,
    treatment: TreatmentId,
    wanted: impl Fn(Role) -> bool,
) -> Vec<AttrValue> {
    let reasons = weighed(sheet, treatment, wanted);
    let mut quoted: Vec<AttrValue> = Vec::new();
    for reason in reasons {
        let quote = quote(sheet, reason);
        if !quoted.contains(&quote) {
            quoted.push(quote);
        }
    }
    quoted
}

fn quote(sheet: Sheet<'_>, reason: &Reason) -> AttrValue {
    let scene = sheet.scene;
    let label = match reason.role {
        _ if reason.key.question == scene.book.questionnaire.area_question => Label::WhyArea,
        Role::Main => Label::WhyMain,
        Role::Also => Label::WhyAlso,
        Role::Bonus | Role::Against => Label::WhyAnswer,
    };
    let question = scene.book.wording.question(reason.key.question);
    let choice = scene.choice(reason.key, reason.choice);
    scene.fill(label, &[("question", question), ("choice", choice)])
}
