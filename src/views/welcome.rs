//! The first screen: what this is, what it takes, and the way in.
//! The static page in `index.html` says the same, for as long as the app is not there.

use super::guide::address;
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
                { scene.main_button(start, Action::Started) }
                if restored {
                    { start_again(scene) }
                }
                <a class="mq-link" href={address(&scene.book.wording.language)}>
                    <span class="mq-link__text">{ scene.say(Label::WelcomeGuide) }</span>
                </a>
            </div>
        </div>
    }
}
