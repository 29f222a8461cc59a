//! What a doctor should hear first, what the clinic must be told, and what was left out.

use super::part::part;
use super::sheet::Sheet;
use super::told::told;
use crate::assessment::{Raised, RuledOut, Score, Suggestion};
use crate::catalogue::{CautionId, Limit, TreatmentId};
use crate::order::sort_by_key;
use crate::views::scene::text;
use crate::wording::Label;
use yew::prelude::*;

/// What limits a treatment that is shown all the same, less what was said before.
fn limits<'a>(
    sheet: Sheet<'a>,
    treatment: TreatmentId,
    said: &[CautionId],
) -> (Vec<&'a Raised>, Vec<&'a Raised>) {
    let mut first = sheet.limiting(treatment, Limit::OkFirst);
    first.retain(|one| !said.contains(&one.caution));
    let mut tell = sheet.limiting(treatment, Limit::Tell);
    tell.retain(|one| !said.contains(&one.caution) && !first.contains(one));
    (first, tell)
}

/// The cautions said about a treatment.
pub(super) fn said_about(sheet: Sheet<'_>, treatment: TreatmentId) -> Vec<CautionId> {
    let (first, tell) = limits(sheet, treatment, &[]);
    first.iter().chain(&tell).map(|one| one.caution).collect()
}

/// What a doctor should hear before anything is booked; it leads a match.
pub(super) fn ask_first(sheet: Sheet<'_>, closest: &Suggestion) -> Html {
    let (first, _) = limits(sheet, closest.treatment(), &[]);
    if first.is_empty() {
        return html! {};
    }
    html! {
        <section class="mq-note">
            <h2 class="mq-note__heading">{ sheet.scene.say(Label::OkFirstHeading) }</h2>
            { told(sheet, &first) }
        </section>
    }
}

/// What the clinic must be told.
pub(super) fn tell(sheet: Sheet<'_>, closest: &Suggestion) -> Html {
    let (_, tell) = limits(sheet, closest.treatment(), &[]);
    if tell.is_empty() {
        return html! {};
    }
    html! {
        <section class="mq-care mq-care--doctor">
            <h2 class="mq-care__heading">{ sheet.scene.say(Label::TellHeading) }</h2>
            <div class="mq-care__body">{ told(sheet, &tell) }</div>
        </section>
    }
}

/// What limits a further suggestion, where it was not said before.
pub(super) fn further(sheet: Sheet<'_>, other: &Suggestion, said: &[CautionId]) -> Html {
    let (mut all, tell) = limits(sheet, other.treatment(), said);
    all.extend(tell);
    if all.is_empty() {
        return html! {};
    }
    told(sheet, &all)
}

/// What was left out or put off, by the caution that did it, where that was not said before.
pub(super) fn left_out(sheet: Sheet<'_>, said: &[CautionId]) -> Html {
    let ruled_out: Vec<&RuledOut> =
        sheet.found.ruled_out.iter().filter(|one| worth_saying(sheet, one)).collect();
    let mut cautions: Vec<CautionId> = ruled_out.iter().map(|one| one.caution).collect();
    sort_by_key(&mut cautions, |caution| *caution);
    cautions.dedup();
    cautions.retain(|caution| !said.contains(caution));
    if cautions.is_empty() {
        return html! {};
    }
    let names = |caution: CautionId| {
        let by_it = ruled_out.iter().filter(move |one| one.caution == caution);
        by_it.map(|one| (sheet.name(one.treatment), one.limit))
    };
    let body = html! {
        <dl class="mq-pairs">
            for caution in cautions {
                <div class="mq-pairs__row">
                    for (name, limit) in names(caution) {
                        <dt class="mq-pairs__name">
                            { text(name) }
                            <span class="mq-pairs__mark">{ sheet.scene.say(limit_label(limit)) }</span>
                        </dt>
                    }
                    <dd>{ text(sheet.scene.book.wording.caution(caution)) }</dd>
                </div>
            }
        </dl>
    };
    part(sheet.scene.say(Label::RuledOutHeading), body)
}

/// A type nobody asked about is named only where a tick on a safety screen took it out.
fn worth_saying(sheet: Sheet<'_>, one: &RuledOut) -> bool {
    let mut scores = sheet.found.scores.iter();
    let asked_about = |score: &Score| score.treatment == one.treatment && !score.reasons.is_empty();
    let mut raised = sheet.found.screening.raised().iter();
    scores.any(asked_about) || raised.any(|by| by.ticked && by.caution == one.caution)
}

/// The word for what happened to a treatment that is not shown.
pub(super) fn limit_label(limit: Limit) -> Label {
    match limit {
        Limit::NotNow => Label::CompareLater,
        Limit::Exclude | Limit::OkFirst | Limit::Tell | Limit::NeedleFree => Label::CompareLeftOut,
    }
}
