//! What the clinic whose quiz it is has to do with a result: whether it offers the type, how it is
//! reached, and its name on paper. A type that it does not offer is still shown: what fits does not
//! depend on who asks.

use super::sheet::Sheet;
use crate::catalogue::TreatmentId;
use crate::clinic::{Contact, NotOffered};
use crate::views::contact::follows;
use crate::views::scene::text;
use crate::wording::Label;
use yew::prelude::*;

/// That the clinic does not offer a type, where that is so.
pub(super) fn not_offered(sheet: Sheet<'_>, treatment: TreatmentId) -> Html {
    if offers(sheet, treatment) {
        return html! {};
    }
    let scene = sheet.scene;
    let clinic = scene.clinic.name.as_deref().map_or_else(|| scene.say(Label::ThisClinic), text);
    html! {
        <p class="mq-note">
            { scene.fill(Label::NotOffered, &[("clinic", &clinic)]) }
            if scene.clinic.not_offered == NotOffered::Ask {
                { " " }{ scene.say(Label::NotOfferedAsk) }
            }
        </p>
    }
}

/// How the clinic is reached about this result: not where it would have to be about another type.
pub(super) fn contacts(sheet: Sheet<'_>) -> &[Contact] {
    if may_be_turned_to(sheet) { &sheet.scene.clinic.contacts } else { &[] }
}

/// Whether the clinic takes what a visitor chooses to send about this result.
pub(super) fn takes(sheet: Sheet<'_>) -> bool {
    sheet.scene.clinic.takes_what_is_sent && may_be_turned_to(sheet)
}

fn may_be_turned_to(sheet: Sheet<'_>) -> bool {
    !sends_elsewhere(sheet) && follows(&sheet.found.outcome)
}

/// What to do next.
pub(super) fn next_step(sheet: Sheet<'_>) -> AttrValue {
    let label = if sends_elsewhere(sheet) { Label::NotOfferedElsewhere } else { Label::NextStep };
    sheet.scene.say(label)
}

/// What stands at the top of the visitor's paper.
pub(super) fn letterhead(sheet: Sheet<'_>) -> AttrValue {
    let scene = sheet.scene;
    let numbers = contacts(sheet).iter().map(|contact| contact.shown.as_str());
    let quiz = scene.say(Label::QuizName);
    let all = scene.clinic.name.as_deref().into_iter().chain([&*quiz]).chain(numbers);
    all.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" \u{b7} ").into()
}

fn offers(sheet: Sheet<'_>, treatment: TreatmentId) -> bool {
    sheet.catalogue().treatments.get(treatment).is_none_or(|known| sheet.scene.clinic.offers(known))
}

fn sends_elsewhere(sheet: Sheet<'_>) -> bool {
    let closest = sheet.found.outcome.primary();
    let missing = closest.is_some_and(|closest| !offers(sheet, closest.treatment()));
    missing && sheet.scene.clinic.not_offered == NotOffered::Say
}
