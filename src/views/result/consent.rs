//! Sending a result to the clinic's page: never before the visitor has seen, word for word, what
//! goes, who gets it and by which way, and has ticked it themself.

use super::closing::{MAIN, SIDE};
use super::offered;
use super::plain;
use super::sheet::Sheet;
use crate::consultation::{Action, Consent, Notice};
use crate::views::errand::Errand;
use crate::views::scene::{CONSENT, CONSENTING, SEND};
use crate::wording::Label;
use yew::prelude::*;

/// The way to send something, where the clinic takes it and may be turned to.
pub(super) fn way_to_send(sheet: Sheet<'_>) -> Html {
    if !offered::takes(sheet) {
        return html! {};
    }
    let onclick = sheet.scene.on_click(Action::WouldSend(Consent::NONE));
    html! {
        <button type="button" class={SIDE} id={SEND} {onclick}>
            { sheet.scene.fill_clinic(Label::SendTo) }
        </button>
    }
}

/// What is asked before anything goes, while it is asked.
pub(super) fn asked(sheet: Sheet<'_>) -> Html {
    let Some(consent) = sheet.scene.visit.consent else {
        return html! {};
    };
    let scene = sheet.scene;
    let tick = |label: Label, checked: bool, other: Consent| {
        let onchange = scene.on_action.reform(move |_: Event| Action::WouldSend(other));
        html! {
            <label class="mq-choice">
                <input class="mq-choice__input" type="checkbox" {checked} {onchange} />
                <span class="mq-choice__text">{ scene.say(label) }</span>
            </label>
        }
    };
    let Consent { result, answers } = consent;
    // Escape closes it by itself.
    let onclose = scene.on_action.reform(|_: Event| Action::SentNothing);
    html! {
        <dialog class="mq-consent" id={CONSENT} open=true aria-labelledby={CONSENTING} {onclose}>
            <div class="mq-consent__card">
                <h2 class="mq-subheading" id={CONSENTING} tabindex="-1">
                    { scene.fill_clinic(Label::SendHeading) }
                </h2>
                <p>{ scene.fill_clinic(Label::SendWay) }</p>
                <fieldset>
                    <legend class="mq-group__legend">{ scene.say(Label::SendWhat) }</legend>
                    <div class="mq-choices">
                        { tick(Label::SendResult, result, Consent { result: !result, ..consent }) }
                        { tick(Label::SendAnswers, answers, Consent { answers: !answers, ..consent }) }
                    </div>
                </fieldset>
                if scene.visit.notice == Some(Notice::NothingTicked) {
                    <p class="mq-missing" role="alert">{ scene.say(Label::SendNothingTicked) }</p>
                }
                <label class="mq-consent__label">
                    { scene.say(Label::SendText) }
                    <textarea class="mq-became__text" rows="8" readonly=true
                        value={plain::text(sheet, consent)} />
                </label>
                <div class="mq-buttons">
                    <button type="button" class={MAIN} onclick={scene.on_click_ask(Errand::Send)}>
                        { scene.say(Label::Send) }
                    </button>
                    { scene.side_button(Label::SendNot, Action::SentNothing) }
                </div>
            </div>
        </dialog>
    }
}
