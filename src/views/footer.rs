//! The bottom of every screen, the same everywhere: privacy, start again, and what this is.

use super::scene::Scene;
use super::start_again::start_again;
use crate::consultation::Place;
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn footer(scene: Scene<'_>) -> Html {
    let at_welcome = scene.visit.place == Place::Welcome;
    html! {
        <footer class="mq-footer">
            <div class="mq-footer__links">
                <details class="mq-privacy">
                    <summary class="mq-privacy__summary">
                        <span class="mq-link__text">{ scene.say(Label::FooterPrivacy) }</span>
                    </summary>
                    <p class="mq-privacy__text">{ scene.say(Label::FooterPrivacyText) }</p>
                </details>
                if !at_welcome {
                    { start_again(scene) }
                }
            </div>
            <p class="mq-footer__note">{ scene.say(Label::FooterNote) }</p>
        </footer>
    }
}
