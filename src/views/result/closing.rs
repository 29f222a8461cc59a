//! How every result ends: the answers, what to do with the page, and what the quiz cannot do.

use super::part::{folded, part};
use super::sheet::Sheet;
use super::shelf::Shelf;
use crate::catalogue::Caution;
use crate::consultation::Action;
use crate::views::Errand;
use crate::views::summary::readable;
use crate::wording::Label;
use yew::prelude::*;

/// "Talk it over in a consultation": never a treatment, and never where none may be offered.
pub(super) fn next_step(sheet: Sheet<'_>) -> Html {
    let scene = sheet.scene;
    part(scene.say(Label::NextStepHeading), html! { <p>{ scene.say(Label::NextStep) }</p> })
}

/// The visitor's own answers, folded.
pub(super) fn answers(sheet: Sheet<'_>) -> Html {
    let scene = sheet.scene;
    folded(scene.say(Label::AnswersHeading), readable(scene, scene.route.questions()))
}

/// Printing, the other area, and changing an answer.
pub(super) fn buttons(sheet: Sheet<'_>) -> Html {
    let scene = sheet.scene;
    let onclick = scene.on_click_ask(Errand::Print);
    html! {
        <div class="mq-buttons">
            <button type="button" class="mq-button" {onclick}>{ scene.say(Label::Print) }</button>
            for area in scene.route.areas().iter().copied() {
                if sheet.found.area.is_some_and(|here| here != area) {
                    <button type="button" class="mq-button mq-button--side"
                        onclick={scene.on_click(Action::TurnedTo(area))}>
                        { scene.fill(Label::OtherResult, &[("area", scene.area(area))]) }
                    </button>
                }
            }
            { change(sheet) }
        </div>
    }
}

/// Back to the answers; a visit that was stopped goes back to the one that stopped it.
pub(super) fn change(sheet: Sheet<'_>) -> Html {
    let raised = sheet.raised(|caution: &Caution| caution.stop().is_some());
    let stopped_by = raised.first().and_then(|one| one.by.first());
    let action = match stopped_by {
        Some((key, _)) => Action::OpenedAgain(*key),
        None => Action::WentToCheck,
    };
    sheet.scene.side_button(Label::ChangeAnswer, action)
}

/// What this quiz is not, small and last.
pub(super) fn note(sheet: Sheet<'_>) -> Html {
    html! {
        for card in sheet.cards(Shelf::Note) {
            <p class="mq-quiet">{ card }</p>
        }
    }
}
