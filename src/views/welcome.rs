//! The first screen: what this is, what it takes, and the way in.
//! The page holds the same screen before the app is there, and a tap on its way in is kept.

use super::guide::address;
use super::keeping::way_back;
use super::scene::{Scene, heading};
use super::start_again::start_again;
use crate::answers::Answers;
use crate::consultation::Action;
use crate::questionnaire::remaining;
use crate::wording::Label;
use yew::prelude::*;

/// How long a question takes, to promise rather too much time than too little.
const SECONDS_EACH: usize = 10;

pub(super) fn welcome(scene: Scene<'_>) -> Html {
    let questions = remaining(&scene.book.questionnaire, &Answers::default()).longest;
    let minutes = (questions * SECONDS_EACH).div_ceil(60);
    let restored = !scene.visit.answers.is_empty();
    let start = if restored { Label::WelcomeGoOn } else { Label::Start };
    html! {
        <div class="mq-welcome">
            { heading(scene.say(Label::WelcomeHeading)) }
            <p class="mq-lead">
                { scene.fill(Label::WelcomeLead, &[("n", &questions.to_string())]) }
            </p>
            <ul class="mq-facts">
                <li>{ scene.fill(Label::WelcomeTime, &[("n", &minutes.to_string())]) }</li>
                <li>{ scene.say(Label::WelcomePrivacy) }</li>
                <li>{ scene.say(Label::WelcomeLimits) }</li>
            </ul>
            <div class="mq-buttons">
                { way_in(scene, start) }
                if restored {
                    { start_again(scene) }
                }
                <a class="mq-link" href={address(&scene.book.wording.language)}>
                    <span class="mq-link__text">{ scene.say(Label::WelcomeGuide) }</span>
                </a>
            </div>
            { way_back(scene) }
        </div>
    }
}

/// A link to the first step. Before the app is there, the browser follows it by itself: the address
/// then holds the tap, the link says that it was felt, and the app begins where the address says.
fn way_in(scene: Scene<'_>, label: Label) -> Html {
    let on_action = scene.on_action.clone();
    let onclick = move |event: MouseEvent| {
        event.prevent_default();
        on_action.emit(Action::Started);
    };
    html! {
        <a class="mq-button mq-way-in" id="1" href="#1" draggable="false" {onclick}>
            { now_and_soon(scene, label) }
        </a>
    }
}

/// What is on a button that may have to wait, and what it says then.
pub(super) fn now_and_soon(scene: Scene<'_>, label: Label) -> Html {
    html! {
        <>
            <span class="mq-way-in__now">{ scene.say(label) }</span>
            <span class="mq-way-in__soon">{ scene.say(Label::Starting) }</span>
        </>
    }
}
