//! What is said above a result that came from another device: from where, that it is kept nowhere, and
//! what is missing where its answers stayed behind.

use super::closing::SIDE;
use super::sheet::Sheet;
use crate::consultation::Action;
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn note(sheet: Sheet<'_>) -> Html {
    let scene = sheet.scene;
    if scene.visit.brought.is_none() {
        return html! {};
    }
    html! {
        <div class="mq-note mq-screen-only">
            <p>{ scene.say(Label::BroughtNote) }</p>
            if !sheet.has_answers() {
                <p>{ scene.say(Label::BroughtWithout) }</p>
            }
            <div class="mq-buttons">
                <button type="button" class={SIDE} onclick={scene.on_click(Action::StartedOver)}>
                    { scene.say(Label::Close) }
                </button>
            </div>
        </div>
    }
}
