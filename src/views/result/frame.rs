//! When there is no match to show: better to wait, no type fits, or something else comes first (S11).

use super::cautions::left_out;
use super::change::change;
use super::closing::{MAIN, ending, onward, take_away};
use super::compare::compare;
use super::guide;
use super::matched::{also_list, ask_and_after};
use super::part::{list, opening, paragraphs, part, side_by_side};
use super::sheet::Sheet;
use super::shelf::Shelf;
use super::told::told;
use crate::assessment::Suggestion;
use crate::catalogue::{Effect, Limit, Stop, TreatmentId};
use crate::questionnaire::{Answer, ChoiceId, Key, Said as _};
use crate::views::scene::text;
use crate::wording::Label;
use yew::prelude::*;

/// Better to wait: why, and what could be looked at then.
pub(super) fn not_now(sheet: Sheet<'_>, later: &[TreatmentId]) -> Html {
    let scene = sheet.scene;
    let raised = sheet.raised(|caution| {
        let mut effects = caution.effects.iter();
        effects.any(|effect| matches!(effect, Effect::Limit(Limit::NotNow, _)))
    });
    let said: Vec<_> = raised.iter().map(|one| one.caution).collect();
    let names = later.iter().map(|treatment| text(sheet.name(*treatment)));
    let then = html! {
        <>
            if !later.is_empty() {
                { part(scene.say(Label::LaterHeading), list(names)) }
            }
            { compare(sheet) }
            { left_out(sheet, &said) }
            { change(sheet) }
        </>
    };
    let rest = further_texts(sheet);
    html! {
        <>
            { opening(sheet) }
            <div class="mq-reading">
            { side_by_side(html! {
                if !raised.is_empty() {
                    { part(scene.say(Label::WaitHeading), told(sheet, &raised)) }
                }
            }, then) }
            { side_by_side(html! {
                if !rest.is_empty() {
                    { part(scene.say(Label::GoodToKnowHeading), paragraphs(rest)) }
                }
            }, onward(sheet)) }
            </div>
        </>
    }
}

/// No type fits: what may help more, and what fits another concern.
pub(super) fn no_match(sheet: Sheet<'_>, also: &[Suggestion]) -> Html {
    let scene = sheet.scene;
    let rest = further_texts(sheet);
    let helps_more = html! {
        <>
            if let Some(concern) = main_concern(sheet) {
                { part(scene.say(Label::WhyHeadingNone), html! { <p>{ concern }</p> }) }
            }
            if rest.is_empty() {
                { concern_guide(sheet, guide::unfolded) }
            } else {
                { part(scene.say(Label::HelpsMoreHeading), paragraphs(rest)) }
                { concern_guide(sheet, guide::guide) }
            }
        </>
    };
    let types = html! {
        <>
            { compare(sheet) }
            { left_out(sheet, &[]) }
            { change(sheet) }
        </>
    };
    html! {
        <>
            { opening(sheet) }
            <div class="mq-reading">
            { side_by_side(helps_more, types) }
            { also_list(sheet, also, &[]) }
            { side_by_side(folds(sheet), onward(sheet)) }
            </div>
        </>
    }
}

/// What is folded, where there is any of it.
fn folds(sheet: Sheet<'_>) -> Html {
    let shelves = [Shelf::ToAsk, Shelf::Afterwards];
    html! {
        if shelves.into_iter().any(|shelf| !sheet.cards(shelf).is_empty()) {
            <div class="mq-folds">{ ask_and_after(sheet) }</div>
        }
    }
}

/// The quiz stops here, calmly, and offers no booking.
pub(super) fn stopped(sheet: Sheet<'_>, stop: Stop) -> Html {
    let raised = sheet.stopping(stop);
    html! {
        <>
            { opening(sheet) }
            { paragraphs(further_texts(sheet)) }
            if !raised.is_empty() {
                { part(sheet.scene.say(Label::WhyHeadingNone), told(sheet, &raised)) }
            }
            { take_away(sheet, MAIN) }
            { ending(sheet) }
        </>
    }
}

/// The texts that the answers added to the outcome's own.
fn further_texts(sheet: Sheet<'_>) -> Vec<AttrValue> {
    sheet.cards(Shelf::GoodToKnow).into_iter().skip(1).collect()
}

/// The main concern of this area, as it was answered.
fn main_answer(sheet: Sheet<'_>) -> Option<(Key, ChoiceId)> {
    let key = sheet.scene.book.questionnaire.concern_key(sheet.found.area?)?;
    match sheet.scene.visit.answers.answer(key)? {
        Answer::Concerns { main, .. } => Some((key, *main)),
        Answer::One(_) | Answer::Many(_) => None,
    }
}

/// The main concern of this area, quoted.
fn main_concern(sheet: Sheet<'_>) -> Option<AttrValue> {
    let (key, main) = main_answer(sheet)?;
    let blanks = [("choice", sheet.scene.choice(key, main))];
    Some(sheet.scene.fill(Label::WhyMain, &blanks))
}

/// The guide page about the main concern.
fn concern_guide(sheet: Sheet<'_>, show: fn(Sheet<'_>, &str) -> Html) -> Html {
    let asked = main_answer(sheet);
    let choice = asked
        .and_then(|(key, main)| sheet.scene.book.questionnaire.question(key)?.choices.get(main));
    let concern = choice.and_then(|choice| sheet.catalogue().concerns.get(choice.concern?));
    concern.map_or_else(Html::default, |concern| show(sheet, &concern.guide))
}
