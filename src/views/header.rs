//! The top of every screen: the way back, the languages, and how far along the visitor is.

use super::errand::Errand;
use super::scene::{HEADING, MAIN, Scene, text};
use crate::browser::focus;
use crate::consultation::{Action, Brought, Place};
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn header(scene: Scene<'_>) -> Html {
    // Behind a result that came alone there is nothing.
    let came_alone = matches!(scene.visit.brought, Some(Brought::Result(_)));
    let way_back = match scene.visit.place {
        Place::Welcome => brand(scene),
        Place::Result(_) if came_alone => brand(scene),
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
                <div class="mq-header__row">
                    { way_back }
                    { languages(scene) }
                </div>
                { progress(scene) }
            </header>
        </>
    }
}

/// Whose quiz it is; where nobody has said so, what it is.
fn brand(scene: Scene<'_>) -> Html {
    let clinic = scene.clinic;
    let name = clinic.name.as_deref().map(text);
    html! {
        <p class="mq-brand">
            if let Some(logo) = &clinic.logo {
                // Where the name stands beside it, the picture says nothing more.
                <img class="mq-brand__logo" src={text(logo)} alt="" />
            }
            { name.unwrap_or_else(|| scene.say(Label::QuizName)) }
        </p>
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

/// The languages by their own names, where there is a choice. Each keeps its button when the words
/// change, and the focus with it.
fn languages(scene: Scene<'_>) -> Html {
    if scene.book.languages.len() < 2 {
        return html! {};
    }
    let spoken = &scene.book.wording.language;
    html! {
        <div class="mq-languages" role="group" aria-label={scene.say(Label::Language)}>
            for language in &scene.book.languages {
                <button type="button" class="mq-link" key={language.tag.clone()}
                    lang={language.tag.clone()} aria-current={(language == spoken).then_some("true")}
                    onclick={scene.on_click_ask(Errand::Speak(language.tag.clone()))}>
                    <span class="mq-link__text">{ text(&language.name) }</span>
                </button>
            }
        </div>
    }
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
