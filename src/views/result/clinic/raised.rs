//! The cautions as staff look them up: the id, the answer that raised it, and what it does here.

use super::super::care::how_soon;
use super::super::sheet::Sheet;
use super::joined;
use crate::assessment::Raised;
use crate::catalogue::{Caution, CautionId, Limit, TreatmentId};
use crate::questionnaire::{ChoiceId, Key};
use crate::wording::Label;
use yew::prelude::*;

pub(in crate::views::result) fn cautions(sheet: Sheet<'_>) -> Html {
    let raised = sheet.found.screening.raised();
    if raised.is_empty() {
        return html! { <p>{ sheet.scene.say(Label::ClinicNoCautions) }</p> };
    }
    html! {
        <ul class="mq-clinic__list">
            for one in raised {
                { row(sheet, one) }
            }
        </ul>
    }
}

fn row(sheet: Sheet<'_>, one: &Raised) -> Html {
    let scene = sheet.scene;
    let known = sheet.catalogue().cautions.get(one.caution);
    let id = known.map_or("", |known| known.name.as_str());
    let rules = one.by.iter().map(|(key, choice)| rule(sheet, *key, *choice));
    let said = one.by.iter().map(|(key, choice)| scene.choice(*key, *choice).to_owned());
    let does = known.map(|known| effects(sheet, one.caution, known)).unwrap_or_default();
    html! {
        <li>
            <b>{ id.to_owned() }</b>{ " " }
            // Paper has no room for it.
            <span class="mq-screen-only">{ sources(sheet, known) }{ " " }</span>
            <span class="mq-clinic__rule">{ joined(sheet, rules) }</span>{ " " }
            <span>{ joined(sheet, said) }</span>{ " → " }
            <span class="mq-clinic__does">{ joined(sheet, does.into_iter()) }</span>
        </li>
    }
}

/// What a caution rests on.
fn sources(sheet: Sheet<'_>, caution: Option<&Caution>) -> AttrValue {
    let sources = caution.map(|known| known.sources.join(", ")).unwrap_or_default();
    if sources.is_empty() {
        return sheet.scene.say(Label::ClinicUnsigned);
    }
    sheet.scene.fill(Label::ClinicSources, &[("n", &sources)])
}

/// The rule as a line of `cargo xtask assess` and the clinician's report have it.
fn rule(sheet: Sheet<'_>, key: Key, choice: ChoiceId) -> String {
    let asked = sheet.scene.book.questionnaire.question(key);
    let question = asked.map_or("", |asked| asked.name.as_str());
    let choice = asked.and_then(|asked| asked.choices.get(choice));
    format!("{question}={}", choice.map_or("", |choice| choice.name.as_str()))
}

/// What a caution does in this area.
fn effects(sheet: Sheet<'_>, id: CautionId, caution: &Caution) -> Vec<String> {
    let scene = sheet.scene;
    let stop = caution.stop().map(|stop| {
        let blanks = [("type", scene.book.wording.label(how_soon(stop)))];
        scene.fill(Label::ClinicStopped, &blanks).to_string()
    });
    let limits = [
        (Limit::Exclude, Label::ClinicLeftOut),
        (Limit::NotNow, Label::ClinicLaterOnly),
        (Limit::OkFirst, Label::ClinicOkFirst),
        (Limit::Tell, Label::ClinicTell),
        (Limit::NeedleFree, Label::ClinicNeedleFree),
    ];
    let limits = limits.into_iter().filter_map(|(limit, label)| {
        let types = limited(sheet, id, limit)?;
        Some(scene.fill(label, &[("type", &types)]).to_string())
    });
    let does: Vec<String> = stop.into_iter().chain(limits).collect();
    if does.is_empty() {
        return vec![scene.say(Label::ClinicTextOnly).to_string()];
    }
    does
}

/// The types that a caution limits in this way here, by name.
fn limited(sheet: Sheet<'_>, caution: CautionId, limit: Limit) -> Option<String> {
    let by_it = |treatment: &TreatmentId| {
        let mut limiting = sheet.limiting(*treatment, limit).into_iter();
        limiting.any(|one| one.caution == caution)
    };
    let all: Vec<TreatmentId> = sheet.catalogue().treatments.ids().collect();
    let limited: Vec<TreatmentId> = all.iter().copied().filter(by_it).collect();
    if limited.is_empty() {
        return None;
    }
    if limited.len() == all.len() {
        return Some(sheet.scene.say(Label::ClinicAllTypes).to_string());
    }
    Some(joined(sheet, limited.into_iter().map(|one| sheet.name(one).to_owned())))
}
