//! What goes with the closest match, and what is better left out.

use super::course::apart;
use super::part::folded;
use super::sheet::Sheet;
use crate::catalogue::{CombinationId, Setting, TreatmentId};
use crate::views::scene::text;
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn combine(sheet: Sheet<'_>, treatment: TreatmentId) -> Html {
    let all = sheet.catalogue().combinations.iter();
    let beside = all.filter_map(|(id, combination)| {
        let mut settings = combination.settings.iter();
        Some((id, settings.find(|one| one.treatment == treatment)?))
    });
    let (held_back, goes_with): (Vec<_>, Vec<_>) =
        beside.partition(|(_, setting)| held_back(sheet, setting));
    if held_back.is_empty() && goes_with.is_empty() {
        return html! {};
    }
    let body = html! {
        <>
            <dl class="mq-pairs">
                for (id, setting) in goes_with {
                    { row(sheet, id, setting) }
                }
            </dl>
            if !held_back.is_empty() {
                <h3 class="mq-minor">{ sheet.scene.say(Label::CombineLeftOut) }</h3>
                <ul class="mq-list">
                    for (id, _) in held_back {
                        <li>{ name(sheet, id) }</li>
                    }
                </ul>
            }
        </>
    };
    folded(sheet.scene.say(Label::CombineHeading), body)
}

fn held_back(sheet: Sheet<'_>, setting: &Setting) -> bool {
    let mut raised = sheet.found.screening.raised().iter();
    raised.any(|one| setting.held_back_by.contains(&one.caution))
}

fn name(sheet: Sheet<'_>, id: CombinationId) -> AttrValue {
    let words = sheet.scene.book.wording.combinations.get(id);
    words.map_or_else(AttrValue::default, |words| text(&words.name))
}

fn row(sheet: Sheet<'_>, id: CombinationId, setting: &Setting) -> Html {
    let words = sheet.scene.book.wording.combinations.get(id);
    let said = words.and_then(|words| {
        let mut settings = words.settings.iter();
        settings.find(|(treatment, _)| *treatment == setting.treatment)
    });
    html! {
        <div class="mq-pairs__row">
            <dt class="mq-pairs__name">{ name(sheet, id) }</dt>
            if let Some((_, said)) = said {
                <dd>{ text(said) }</dd>
            }
            if let Some(weeks) = setting.weeks_apart {
                <dd>{ apart(sheet.scene, weeks) }</dd>
            }
        </div>
    }
}
