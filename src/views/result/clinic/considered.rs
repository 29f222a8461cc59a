//! Which types the answers were weighed for, what was said of each, and which answers counted.

use super::super::cautions::limit_label;
use super::super::compare::{ranked, standing};
use super::super::fit::words;
use super::super::sheet::Sheet;
use super::super::why::weighed;
use super::joined;
use crate::assessment::Role;
use crate::catalogue::TreatmentId;
use crate::views::scene::text;
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn considered(sheet: Sheet<'_>) -> Html {
    let types = ranked(sheet);
    if types.is_empty() {
        return html! { <p>{ sheet.scene.say(Label::ClinicNoTypes) }</p> };
    }
    html! {
        <ul class="mq-clinic__list">
            for score in types {
                { row(sheet, score.treatment) }
            }
        </ul>
    }
}

fn row(sheet: Sheet<'_>, treatment: TreatmentId) -> Html {
    let side = |label: Label, wanted: fn(Role) -> bool| {
        let reasons = weighed(sheet, treatment, wanted);
        let said = reasons.iter().map(|one| sheet.scene.choice(one.key, one.choice).to_owned());
        let said = joined(sheet, said);
        html! {
            if !said.is_empty() {
                <><br />{ sheet.scene.fill(label, &[("reasons", &said)]) }</>
            }
        }
    };
    html! {
        <li>
            <b>{ text(sheet.name(treatment)) }</b>{ " " }
            { joined(sheet, said_of(sheet, treatment).into_iter()) }
            { side(Label::ClinicFor, |role| role != Role::Against) }
            { side(Label::ClinicAgainst, |role| role == Role::Against) }
        </li>
    }
}

/// What the visitor read about it, or that they read nothing.
fn said_of(sheet: Sheet<'_>, treatment: TreatmentId) -> Vec<String> {
    let say = |label: Label| sheet.scene.say(label).to_string();
    let outcome = &sheet.found.outcome;
    if let Some(one) = outcome.suggested().find(|one| one.treatment() == treatment) {
        return words(one).map(|(_, is)| say(is)).to_vec();
    }
    let ruled_out = sheet.found.ruled_out.iter().filter(|one| one.treatment == treatment);
    if let Some(limit) = ruled_out.map(|one| one.limit).max() {
        return vec![say(limit_label(limit))];
    }
    if outcome.later().contains(&treatment) {
        return vec![say(Label::ClinicLater)];
    }
    if sheet.found.screening.stop().is_some() {
        return vec![say(Label::ClinicNotShown)];
    }
    vec![say(standing(sheet, treatment).0)]
}
