//! What was answered, question by question.

use super::scene::{Scene, text};
use crate::consultation::{Action, Alteration};
use crate::questionnaire::{Answer, Key, Said as _};
use crate::wording::Label;
use yew::prelude::*;

/// The answers to these questions, each with a way to change it, and what the last change did.
pub(super) fn changeable(
    scene: Scene<'_>,
    keys: &[Key],
    alterations: &[(Key, Alteration)],
) -> Html {
    let altered = |key| alterations.iter().find(|(other, _)| *other == key).map(|(_, what)| *what);
    html! {
        <dl class="mq-summary">
            for key in keys.iter().copied() {
                <div class="mq-summary__row" key={name(scene, key)}>
                    { row(scene, key) }
                    if let Some(what) = altered(key) {
                        <dd class="mq-summary__altered">{ scene.say(alteration(what)) }</dd>
                    }
                    <dd class="mq-summary__change">{ change(scene, key) }</dd>
                </div>
            }
        </dl>
    }
}

/// The answers to these questions, to be read.
pub(super) fn readable(scene: Scene<'_>, keys: &[Key]) -> Html {
    html! {
        <dl class="mq-summary">
            for key in keys.iter().copied() {
                <div class="mq-summary__row" key={name(scene, key)}>{ row(scene, key) }</div>
            }
        </dl>
    }
}

fn name(scene: Scene<'_>, key: Key) -> String {
    let question = scene.book.questionnaire.question(key);
    let area = key.area.map_or("", |area| scene.area(area));
    format!("{} {area}", question.map_or("", |asked| asked.name.as_str()))
}

fn row(scene: Scene<'_>, key: Key) -> Html {
    let answer = scene.visit.answers.answer(key);
    let choices = answer.map(Answer::choices).unwrap_or_default();
    html! {
        <>
            <dt class="mq-summary__question">{ text(scene.book.wording.question(key.question)) }</dt>
            for choice in choices {
                <dd class="mq-summary__answer">{ text(scene.choice(key, choice)) }</dd>
            }
        </>
    }
}

fn alteration(what: Alteration) -> Label {
    match what {
        Alteration::Changed => Label::AnswerChanged,
        Alteration::Added => Label::AnswerAdded,
    }
}

/// "Change", with the question for those who hear the link alone, and the area where there are two.
fn change(scene: Scene<'_>, key: Key) -> Html {
    let two = scene.route.areas().len() > 1;
    let area = key.area.filter(|_| two).map(|area| scene.area(area));
    html! {
        <button type="button" class="mq-link" onclick={scene.on_click(Action::OpenedAgain(key))}>
            <span class="mq-link__text">{ scene.say(Label::Change) }</span>
            <span class="mq-unseen">
                { " " }{ text(scene.book.wording.question(key.question)) }
                if let Some(area) = area {
                    { " " }{ text(area) }
                }
            </span>
        </button>
    }
}
