//! The bottom of every screen, the same everywhere: the guide, privacy, what a tap does, start
//! again, and what this is.

use super::contact::ask;
use super::guide::address;
use super::scene::{Scene, text};
use super::start_again::start_again;
use crate::consultation::{Action, MovingOn, Place};
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn footer(scene: Scene<'_>) -> Html {
    // A result has "Start again" among its own buttons.
    let start_again_here = match scene.visit.place {
        Place::Welcome | Place::Result(_) => false,
        Place::Question(_) | Place::Check => true,
    };
    html! {
        <footer class="mq-footer">
            <div class="mq-footer__links">
                { ask(scene) }
                { guide(scene, None) }
                { privacy(scene) }
                { moving_on(scene) }
                if start_again_here {
                    { start_again(scene) }
                }
            </div>
            <p class="mq-footer__note">{ scene.say(Label::FooterNote) }</p>
        </footer>
    }
}

/// A switch: its words never change, so that it is heard as what it is, on or off.
fn moving_on(scene: Scene<'_>) -> Html {
    let on = scene.visit.moving_on == MovingOn::ByTap;
    html! {
        <button type="button" class="mq-switch" aria-pressed={on.to_string()}
            onclick={scene.on_click(Action::SwitchedMovingOn)}>
            { scene.say(Label::MoveOnByTap) }
        </button>
    }
}

/// The same at the bottom of the guide, with nothing that takes a script.
pub(super) fn still(scene: Scene<'_>) -> Html {
    html! {
        <footer class="mq-footer">
            <div class="mq-footer__links">
                { guide(scene, Some("page")) }
                { privacy(scene) }
            </div>
            <p class="mq-footer__note">{ scene.say(Label::FooterNote) }</p>
        </footer>
    }
}

fn guide(scene: Scene<'_>, current: Option<&'static str>) -> Html {
    html! {
        <a class="mq-link" href={address(&scene.book.wording.language)} aria-current={current}>
            <span class="mq-link__text">{ scene.say(Label::FooterGuide) }</span>
        </a>
    }
}

fn privacy(scene: Scene<'_>) -> Html {
    html! {
        <details class="mq-privacy">
            <summary class="mq-privacy__summary">
                <span class="mq-link__text">{ scene.say(Label::FooterPrivacy) }</span>
            </summary>
            <p class="mq-privacy__text">{ scene.say(Label::FooterPrivacyText) }</p>
            if let Some(page) = &scene.clinic.privacy {
                <a class="mq-link" href={text(page)} target="_blank" rel="noopener noreferrer">
                    <span class="mq-link__text">{ scene.say(Label::ClinicPrivacy) }</span>
                    <span class="mq-unseen">{ " " }{ scene.say(Label::NewTab) }</span>
                </a>
            }
        </details>
    }
}
