//! The further concerns, asked once there is a main one.

use super::row::{Control, row};
use super::{ALSO, MISSING, problem};
use crate::consultation::Complaint;
use crate::questionnaire::{Answer, Key, Question, Said as _};
use crate::views::scene::Scene;
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn also(scene: Scene<'_>, key: Key, asked: &Question, at_most: usize) -> Html {
    let Some(Answer::Concerns { main, also }) = scene.visit.answers.answer(key) else {
        return html! {};
    };
    let others = asked.choices.ids().filter(|choice| choice != main);
    let missing = problem::missing(scene, asked, Complaint::TooMany);
    let described = missing.is_some().then_some(MISSING);
    html! {
        <fieldset class="mq-fieldset" aria-describedby={described}>
            <legend class="mq-legend mq-legend--small" id={ALSO}>
                { scene.fill(Label::AlsoLegend, &[("n", &at_most.to_string())]) }
            </legend>
            { missing.unwrap_or_default() }
            <div class="mq-choices">
                for choice in others {
                    { row(scene, key, asked, choice, Control::Also, also.contains(&choice)) }
                }
            </div>
        </fieldset>
    }
}
