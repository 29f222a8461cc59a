//! What goes with the closest match and how long to leave between, and what is better left out.

mod timeline;

use super::course::apart;
use super::part::folded;
use super::sheet::Sheet;
use crate::catalogue::{CombinationId, Setting, TreatmentId};
use crate::order::sort_by_key;
use crate::views::scene::text;
use crate::wording::Label;
use timeline::timeline;
use yew::prelude::*;

/// A combination, and what it means beside the closest match.
type Beside<'a> = (CombinationId, &'a Setting);

pub(super) fn combine(sheet: Sheet<'_>, treatment: TreatmentId) -> Html {
    let all = sheet.catalogue().combinations.iter();
    let beside = all.filter_map(|(id, combination)| {
        let mut settings = combination.settings.iter();
        Some((id, settings.find(|one| one.treatment == treatment)?))
    });
    let (held_back, goes_with): (Vec<Beside<'_>>, Vec<_>) =
        beside.partition(|(_, setting)| held_back(sheet, setting));
    let (mut spaced, unspaced): (Vec<Beside<'_>>, Vec<_>) =
        goes_with.into_iter().partition(|(_, setting)| setting.weeks_apart.is_some());
    sort_by_key(&mut spaced, |(_, setting)| setting.weeks_apart);
    let group = |heading: Label, body: Html| {
        html! {
            <section class="mq-group-of">
                <h3 class="mq-minor">{ sheet.scene.say(heading) }</h3>
                { body }
            </section>
        }
    };
    let body = html! {
        <>
            if !unspaced.is_empty() {
                { group(Label::CombineUnspaced, rows(sheet, &unspaced)) }
            }
            if !spaced.is_empty() {
                { group(Label::CombineSpaced, rows(sheet, &spaced)) }
                { timeline(sheet, &spaced) }
            }
            if !held_back.is_empty() {
                { group(Label::CombineLeftOut, names(sheet, &held_back)) }
            }
        </>
    };
    if unspaced.is_empty() && spaced.is_empty() && held_back.is_empty() {
        return html! {};
    }
    html! {
        <div class="mq-screen-only">{ folded(sheet.scene.say(Label::CombineHeading), body) }</div>
    }
}

fn held_back(sheet: Sheet<'_>, setting: &Setting) -> bool {
    let mut raised = sheet.found.screening.raised().iter();
    raised.any(|one| setting.held_back_by.contains(&one.caution))
}

fn name(sheet: Sheet<'_>, id: CombinationId) -> AttrValue {
    let words = sheet.scene.book.wording.combinations.get(id);
    words.map_or_else(AttrValue::default, |words| text(&words.name))
}

fn names(sheet: Sheet<'_>, all: &[Beside<'_>]) -> Html {
    html! {
        <ul class="mq-list">
            for (id, _) in all.iter().copied() {
                <li>{ name(sheet, id) }</li>
            }
        </ul>
    }
}

fn rows(sheet: Sheet<'_>, all: &[Beside<'_>]) -> Html {
    html! {
        <dl class="mq-pairs">
            for (id, setting) in all.iter().copied() {
                { row(sheet, id, setting) }
            }
        </dl>
    }
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
