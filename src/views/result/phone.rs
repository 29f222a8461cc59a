//! A result on its way to the visitor's own phone: a code that holds it, shown for as long as they
//! look at it, with their answers in it only if they tick that.

use super::dialog::{choice, opener, over};
use super::sheet::Sheet;
use crate::capsule;
use crate::consultation::{Action, Taking};
use crate::views::code::code;
use crate::views::scene::{TO_PHONE, text};
use crate::wording::Label;
use yew::prelude::*;

/// The way to it.
pub(super) fn way_to_phone(sheet: Sheet<'_>) -> Html {
    opener(sheet.scene, TO_PHONE, sheet.scene.say(Label::SendToPhone), would_hold(false))
}

/// The code, while it is shown.
pub(super) fn shown(sheet: Sheet<'_>, with_answers: bool) -> Html {
    let scene = sheet.scene;
    let held = capsule::close(scene.book, scene.visit, with_answers);
    let Some((held, here)) = held.zip(scene.here) else {
        return html! {};
    };
    let address = format!("{here}#{held}");
    let body = html! {
        <>
            <p>{ scene.say(Label::PhoneText) }</p>
            { code(scene.say(Label::PhoneCode), &address) }
            <p class="mq-code__address">
                { scene.say(Label::PhoneAddress) }{ " " }<bdi dir="ltr">{ text(&address) }</bdi>
            </p>
            { choice(scene, "checkbox", Label::PhoneAnswers, with_answers, would_hold(!with_answers)) }
            <p class="mq-quiet">{ scene.say(Label::PhoneSeen) }</p>
            <div class="mq-buttons">{ scene.main_button(Label::Close, Action::PutAway) }</div>
        </>
    };
    over(scene, "mq-consent__card--code", scene.say(Label::SendToPhone), body)
}

fn would_hold(with_answers: bool) -> Action {
    Action::WouldTake(Taking::Code { with_answers })
}
