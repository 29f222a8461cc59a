//! How the types compare: a sorted list with words. The bars repeat the words (D-2).

use super::bars::{fit_bar, fit_label};
use super::cautions::limit_label;
use super::part::part;
use super::sheet::Sheet;
use super::why::reasons;
use crate::assessment::Score;
use crate::catalogue::{Fit, TreatmentId};
use crate::order::sort_by_key;
use crate::views::scene::text;
use crate::wording::Label;
use std::cmp::Reverse;
use yew::prelude::*;

pub(super) fn compare(sheet: Sheet<'_>) -> Html {
    let scores = ranked(sheet);
    let alone = scores.len() == 1 && sheet.found.outcome.primary().is_some();
    if scores.is_empty() || alone {
        return html! {};
    }
    let drawn = scores.iter().any(|score| standing(sheet, score.treatment).1.is_some());
    let body = html! {
        <>
            <ul class="mq-compare">
                for score in scores {
                    { row(sheet, score.treatment) }
                }
            </ul>
            if drawn {
                <p class="mq-quiet">{ sheet.scene.say(Label::CompareNote) }</p>
            }
        </>
    };
    part(sheet.scene.say(Label::CompareHeading), body)
}

/// Everything that has a reason: as suggested, and then by what it scored.
pub(super) fn ranked<'a>(sheet: Sheet<'a>) -> Vec<&'a Score> {
    let place = |score: &Score| {
        let mut suggested = sheet.found.outcome.suggested();
        suggested.position(|one| one.treatment() == score.treatment).unwrap_or(usize::MAX)
    };
    let scores = sheet.found.scores.iter();
    let mut scores: Vec<&'a Score> = scores.filter(|score| !score.reasons.is_empty()).collect();
    sort_by_key(&mut scores, |score| (place(score), Reverse(score.total)));
    scores
}

fn row(sheet: Sheet<'_>, treatment: TreatmentId) -> Html {
    let (label, fit) = standing(sheet, treatment);
    let primary = sheet.found.outcome.primary().is_some_and(|one| one.treatment() == treatment);
    let class = match fit {
        Some(_) => "mq-compare__word",
        None => "mq-compare__word mq-compare__word--out",
    };
    html! {
        <li class="mq-compare__row">
            <span class="mq-compare__name">{ text(sheet.name(treatment)) }</span>
            { " " }
            <span {class}>{ sheet.scene.say(label) }</span>
            if let Some(fit) = fit {
                { fit_bar(fit) }
            }
            if !primary {
                { reasons(sheet, treatment) }
            }
        </li>
    }
}

/// The word for a treatment, and the fit it is drawn with.
pub(super) fn standing(sheet: Sheet<'_>, treatment: TreatmentId) -> (Label, Option<Fit>) {
    let outcome = &sheet.found.outcome;
    let suggested = outcome.suggested().find(|one| one.treatment() == treatment);
    if let Some(suggestion) = suggested {
        return (fit_label(suggestion.fit()), Some(suggestion.fit()));
    }
    let ruled_out = sheet.found.ruled_out.iter();
    let strongest = ruled_out.filter(|one| one.treatment == treatment).map(|one| one.limit).max();
    (strongest.map_or(Label::CompareNone, limit_label), None)
}
