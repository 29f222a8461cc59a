//! A result on its way to the visitor's own phone: a code that holds it, shown for as long as they
//! look at it, with their answers in it only if they tick that.

use super::dialog::opener;
use super::sheet::Sheet;
use crate::capsule;
use crate::consultation::Action;
use crate::views::code::code;
use crate::views::scene::{CONSENT, CONSENTING, TO_PHONE, text};
use crate::wording::Label;
use yew::prelude::*;

/// The way to it.
pub(super) fn way_to_phone(sheet: Sheet<'_>) -> Html {
    let asked = Action::AskedForCode { with_answers: false };
    opener(sheet.scene, TO_PHONE, sheet.scene.say(Label::SendToPhone), asked)
}

/// The code, while it is shown.
pub(super) fn shown(sheet: Sheet<'_>) -> Html {
    let scene = sheet.scene;
    let Some((with_answers, here)) = scene.visit.code.zip(scene.here) else {
        return html! {};
    };
    let Some(held) = capsule::close(scene.book, scene.visit, with_answers) else {
        return html! {};
    };
    let address = format!("{here}#{held}");
    let other = Action::AskedForCode { with_answers: !with_answers };
    let onchange = scene.on_action.reform(move |_: Event| other);
    // Escape closes it by itself.
    let onclose = scene.on_action.reform(|_: Event| Action::PutCodeAway);
    html! {
        <dialog class="mq-consent" id={CONSENT} open=true aria-labelledby={CONSENTING} {onclose}>
            <div class="mq-consent__card mq-consent__card--code">
                <h2 class="mq-subheading" id={CONSENTING} tabindex="-1">
                    { scene.say(Label::SendToPhone) }
                </h2>
                <p>{ scene.say(Label::PhoneText) }</p>
                { code(scene.say(Label::PhoneCode), &address) }
                <p class="mq-code__address">
                    { scene.say(Label::PhoneAddress) }{ " " }<bdi dir="ltr">{ text(&address) }</bdi>
                </p>
                <label class="mq-choice">
                    <input class="mq-choice__input" type="checkbox" checked={with_answers} {onchange} />
                    <span class="mq-choice__text">{ scene.say(Label::PhoneAnswers) }</span>
                </label>
                <p class="mq-quiet">{ scene.say(Label::PhoneSeen) }</p>
                <div class="mq-buttons">
                    { scene.main_button(Label::Close, Action::PutCodeAway) }
                </div>
            </div>
        </dialog>
    }
}
