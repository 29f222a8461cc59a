//! When there is no match to show: better to wait, no type fits, or something else comes first (S11).

use super::cautions::left_out;
use super::change::change;
use super::closing::{answers, buttons, next_step, note};
use super::compare::compare;
use super::guide;
use super::matched::{also_list, ask_and_after};
use super::part::{list, opening, paragraphs, part};
use super::sheet::Sheet;
use super::shelf::Shelf;
use super::told::told;
use crate::assessment::Suggestion;
use crate::catalogue::{Effect, Limit, Stop, TreatmentId};
use crate::questionnaire::{Answer, ChoiceId, Key, Said as _};
use crate::views::scene::{heading, text};
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
    let (lead, rest) = texts(sheet, Label::NotNowHeading);
    html! {
        <>
            { opening(sheet, scene.say(Label::NotNowHeading)) }
            <p class="mq-lead">{ lead }</p>
            { part(scene.say(Label::WaitHeading), told(sheet, &raised)) }
            if !later.is_empty() {
                { part(scene.say(Label::LaterHeading), list(names)) }
            }
            { compare(sheet) }
            { left_out(sheet, &said) }
            { change(sheet) }
            if !rest.is_empty() {
                { part(scene.say(Label::GoodToKnowHeading), paragraphs(rest)) }
            }
            { next_step(sheet) }
            { answers(sheet) }
            { buttons(sheet) }
            { note(sheet) }
        </>
    }
}

/// No type fits: what may help more, and what fits another concern.
pub(super) fn no_match(sheet: Sheet<'_>, also: &[Suggestion]) -> Html {
    let scene = sheet.scene;
    let (lead, rest) = texts(sheet, Label::NoMatchHeading);
    html! {
        <>
            { opening(sheet, scene.say(Label::NoMatchHeading)) }
            <p class="mq-lead">{ lead }</p>
            if let Some(concern) = main_concern(sheet) {
                { part(scene.say(Label::WhyHeadingNone), html! { <p>{ concern }</p> }) }
            }
            if rest.is_empty() {
                { concern_guide(sheet, guide::unfolded) }
            } else {
                { part(scene.say(Label::HelpsMoreHeading), paragraphs(rest)) }
                { concern_guide(sheet, guide::guide) }
            }
            { compare(sheet) }
            { also_list(sheet, also, &[]) }
            { left_out(sheet, &[]) }
            { change(sheet) }
            { ask_and_after(sheet) }
            { next_step(sheet) }
            { answers(sheet) }
            { buttons(sheet) }
            { note(sheet) }
        </>
    }
}

/// The quiz stops here, calmly, and offers no booking.
pub(super) fn stopped(sheet: Sheet<'_>, title: Label, stop: Stop) -> Html {
    let scene = sheet.scene;
    let (lead, rest) = texts(sheet, title);
    html! {
        <>
            { heading(scene.say(title)) }
            <p class="mq-lead">{ lead }</p>
            { paragraphs(rest) }
            { part(scene.say(Label::WhyHeadingNone), told(sheet, &sheet.stopping(stop))) }
            { answers(sheet) }
            { buttons(sheet) }
            { note(sheet) }
        </>
    }
}

/// The outcome's own text, and those that the answers added.
fn texts(sheet: Sheet<'_>, title: Label) -> (AttrValue, Vec<AttrValue>) {
    let mut cards = sheet.cards(Shelf::GoodToKnow);
    let own = sheet.found.cards.first().copied();
    let own = own.map(|card| sheet.card_under(&sheet.scene.say(title), card));
    if !cards.is_empty() {
        cards.remove(0);
    }
    (own.unwrap_or_default(), cards)
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
