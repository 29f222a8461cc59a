//! "Start again", which asks once, in place, where there is something to lose (IR-13).

use super::scene::{START_AGAIN, STARTING_OVER, Scene};
use crate::consultation::Action;
use crate::wording::Label;
use yew::prelude::*;

/// A link, or the question it asks.
pub(super) fn start_again(scene: Scene<'_>) -> Html {
    if scene.visit.starting_over {
        return ask(scene);
    }
    let onclick = scene.on_click(Action::AskedToStartOver);
    html! {
        <button type="button" class="mq-link" id={START_AGAIN} {onclick}>
            <span class="mq-link__text">{ scene.say(Label::StartAgain) }</span>
        </button>
    }
}

fn ask(scene: Scene<'_>) -> Html {
    html! {
        <div class="mq-ask" role="group" aria-labelledby={STARTING_OVER}>
            <p class="mq-ask__question" id={STARTING_OVER} tabindex="-1">
                { scene.say(Label::StartAgainQuestion) }
            </p>
            <div class="mq-buttons">
                { scene.side_button(Label::StartAgainNo, Action::KeptAnswers) }
                { scene.side_button(Label::StartAgainAsk, Action::StartedOver) }
            </div>
        </div>
    }
}
