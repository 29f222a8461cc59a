//! What is said above a result that came from another device: from where, whether it is kept, and
//! what is missing where its answers stayed behind.

use super::closing::SIDE;
use super::sheet::Sheet;
use crate::consultation::{Action, Notice};
use crate::views::keeping::way;
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn note(sheet: Sheet<'_>) -> Html {
    let scene = sheet.scene;
    if scene.visit.brought.is_none() {
        return html! {};
    }
    let keeping = way(scene, sheet.has_answers());
    let until = keeping.as_ref().and_then(|way| way.until.clone());
    html! {
        <div class="mq-note mq-screen-only">
            <p>{ until.unwrap_or_else(|| scene.say(Label::BroughtNote)) }</p>
            if !sheet.has_answers() {
                <p>{ scene.say(Label::BroughtWithout) }</p>
            }
            if scene.visit.notice == Some(Notice::NotKept) {
                <p aria-hidden="true">{ scene.say(Label::StatusNotKept) }</p>
            }
            <div class="mq-buttons">
                if let Some(way) = keeping {
                    { scene.side_errand(way.label, way.errand) }
                }
                <button type="button" class={SIDE} onclick={scene.on_click(Action::StartedOver)}>
                    { scene.say(Label::Close) }
                </button>
            </div>
        </div>
    }
}
