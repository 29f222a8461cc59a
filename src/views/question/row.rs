//! One choice: a label around the browser's own control.

use crate::consultation::Action;
use crate::questionnaire::{ChoiceId, Key, Question};
use crate::views::drawing;
use crate::views::scene::{Scene, text};
use yew::prelude::*;

/// What a row is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Control {
    /// One of the choices.
    Radio,
    /// Any of the choices.
    Checkbox,
    /// Any of the further concerns.
    Also,
}

/// The id of the control in a row.
pub(super) fn row_id(part: &str, asked: &Question, choice: ChoiceId) -> String {
    let name = asked.choices.get(choice).map(|choice| choice.name.as_str());
    format!("mq-{part}-{}", name.unwrap_or_default())
}

pub(super) fn row(
    scene: Scene<'_>,
    key: Key,
    asked: &Question,
    choice: ChoiceId,
    control: Control,
    checked: bool,
) -> Html {
    let (part, input, action) = match control {
        Control::Radio => ("choice", "radio", Action::Chose(choice)),
        Control::Checkbox => ("choice", "checkbox", Action::Chose(choice)),
        Control::Also => ("also", "checkbox", Action::ChoseAlso(choice)),
    };
    let value = asked.choices.get(choice).map(|choice| text(&choice.name));
    let drawn = drawing::picture(asked, choice);
    let onchange = scene.on_action.reform(move |_: Event| action);
    html! {
        <label class={classes!("mq-choice", drawn.as_ref().map(|_| "mq-choice--drawn"))}
            key={row_id(part, asked, choice)}>
            <input class="mq-choice__input" type={input} id={row_id(part, asked, choice)}
                name={format!("{} {part}", asked.name)} {value} {checked} {onchange} />
            <span class="mq-choice__text">{ text(scene.choice(key, choice)) }</span>
            { drawn.unwrap_or_default() }
        </label>
    }
}
