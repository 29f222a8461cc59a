//! The top of every screen: the way back, and how far along the visitor is.

use super::scene::{HEADING, MAIN, Scene};
use crate::browser::focus;
use crate::consultation::{Action, Place};
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn header(scene: Scene<'_>) -> Html {
    let way_back = match scene.visit.place {
        Place::Welcome => html! { <p class="mq-brand">{ scene.say(Label::QuizName) }</p> },
        Place::Question(_) | Place::Check | Place::Result(_) => html! {
            <button type="button" class="mq-link mq-back" onclick={scene.on_click(Action::WentBack)}>
                <svg class="mq-back__arrow" viewBox="0 0 12 20" aria-hidden="true" focusable="false">
                    <path d="M10 2 2 10l8 8" />
                </svg>
                <span class="mq-link__text">{ scene.say(Label::Back) }</span>
            </button>
        },
    };
    html! {
        <>
            { skip_link(scene) }
            <header class="mq-header">
                { way_back }
                { progress(scene) }
            </header>
        </>
    }
}

/// The skip link moves focus itself: its address would take the place of the step number.
fn skip_link(scene: Scene<'_>) -> Html {
    let onclick = |event: MouseEvent| {
        event.prevent_default();
        focus::on(HEADING);
    };
    html! { <a class="mq-skip" href={format!("#{MAIN}")} {onclick}>{ scene.say(Label::SkipLink) }</a> }
}

/// A thin line. What it shows is said in words by the caption of the question.
fn progress(scene: Scene<'_>) -> Html {
    let percent = match scene.visit.place {
        Place::Question(key) => scene.route.percent_done(key),
        Place::Check => 100,
        Place::Welcome | Place::Result(_) => return html! {},
    };
    html! {
        <svg class="mq-progress" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect class="mq-progress__track" width="100" height="1" />
            <rect class="mq-progress__done" width={percent.to_string()} height="1" />
        </svg>
    }
}
