//! One question: what is asked, the choices, and what is missing if "Continue" came too soon.

mod choices;
mod concerns;
mod moving_on;
mod problem;
mod row;

use super::drawing;
use super::scene::{HEADING, PROBLEM, Scene, text};
use super::title::caption;
use crate::browser::focus;
use crate::consultation::{Action, Complaint};
use crate::questionnaire::{Key, Kind, Question};
use crate::wording::Label;
use moving_on::MovingOn;
use yew::prelude::*;

/// The id of the question's help.
const HELP: &str = "mq-help";
/// The id of what is said above the choices when something is missing.
const MISSING: &str = "mq-missing";
/// The id of the legend above the further concerns.
const ALSO: &str = "mq-also";

pub(super) fn question(scene: Scene<'_>, key: Key) -> Html {
    let Some(asked) = scene.book.questionnaire.question(key) else {
        return html! {};
    };
    let on_action = scene.on_action.clone();
    let said_before = scene.visit.complaint.is_some();
    let onsubmit = move |event: SubmitEvent| {
        event.prevent_default();
        on_action.emit(Action::Continued);
        // A second "Continue" on the same problem changes nothing; the problem is said again.
        if said_before {
            focus::on(PROBLEM);
        }
    };
    html! {
        <form class="mq-question" novalidate=true {onsubmit}>
            { problem::summary(scene, key, asked) }
            { fieldset(scene, key, asked) }
            if let Kind::Concerns { also_at_most } = asked.kind {
                { concerns::also(scene, key, asked, also_at_most) }
            }
            <div class="mq-actions">
                <button type="submit" class="mq-button">{ scene.say(Label::Continue) }</button>
            </div>
        </form>
    }
}

fn fieldset(scene: Scene<'_>, key: Key, asked: &Question) -> Html {
    let wording = &scene.book.wording;
    let on_moved = scene.on_action.reform(|()| Action::Continued);
    let armed = scene.visit.moves_on_by_tap(scene.rules());
    let help = help(scene, key);
    let missing = problem::missing(scene, asked, Complaint::Unanswered);
    let described: Vec<&str> = [(!help.is_empty(), HELP), (missing.is_some(), MISSING)]
        .into_iter()
        .filter_map(|(there, id)| there.then_some(id))
        .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let list = html! {
        <MovingOn {armed} {on_moved}>{ choices::choices(scene, key, asked) }</MovingOn>
    };
    html! {
        <fieldset class="mq-fieldset" aria-describedby={described}>
            <legend class="mq-legend">
                <h1 class="mq-heading" id={HEADING} tabindex="-1">
                    <span class="mq-caption">{ caption(scene.book, scene.route, key) }{ " " }</span>
                    { text(wording.question(key.question)) }
                </h1>
            </legend>
            if !help.is_empty() {
                <p class="mq-help" id={HELP}>{ help }</p>
            }
            { missing.unwrap_or_default() }
            { drawing::with_map(scene, key, asked, list) }
        </fieldset>
    }
}

/// The question's own help, and what a tap does: said before the choices (IR-3).
fn help(scene: Scene<'_>, key: Key) -> AttrValue {
    let help = scene.book.wording.help(key.question);
    if !scene.visit.moves_on_by_tap(scene.rules()) {
        return text(help);
    }
    let tap = scene.book.wording.label(Label::TapHint);
    [help, tap].join(" ").trim_start().to_owned().into()
}
