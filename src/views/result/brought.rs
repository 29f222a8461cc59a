//! What is said above a result that came from another device: from where, whether it is kept, and
//! what is missing where its answers stayed behind.

use super::closing::SIDE;
use super::sheet::Sheet;
use crate::consultation::{Action, Notice};
use crate::views::keeping::{keep_or_delete, until};
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn note(sheet: Sheet<'_>) -> Html {
    let scene = sheet.scene;
    if scene.visit.brought.is_none() {
        return html! {};
    }
    let kept = until(scene, sheet.has_answers());
    html! {
        <div class="mq-note mq-screen-only">
            <p>{ kept.unwrap_or_else(|| scene.say(Label::BroughtNote)) }</p>
            if !sheet.has_answers() {
                <p>{ scene.say(Label::BroughtWithout) }</p>
            }
            if scene.visit.notice == Some(Notice::NotKept) {
                <p aria-hidden="true">{ scene.say(Label::StatusNotKept) }</p>
            }
            <div class="mq-buttons">
                if let Some((label, errand)) = keep_or_delete(scene, sheet.has_answers()) {
                    { scene.side_errand(label, errand) }
                }
                <button type="button" class={SIDE} onclick={scene.on_click(Action::StartedOver)}>
                    { scene.say(Label::Close) }
                </button>
            </div>
        </div>
    }
}
