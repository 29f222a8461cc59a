//! What is said when "Continue" came too soon (IR-10).

use super::row::row_id;
use super::{ALSO, MISSING};
use crate::browser::focus;
use crate::consultation::Complaint;
use crate::questionnaire::{Answer, Key, Kind, Question, Said as _};
use crate::views::scene::{HEADING, PROBLEM, Scene};
use crate::views::status::none_words;
use crate::wording::Label;
use yew::prelude::*;

/// What is said above the choices it is about, if it is about these.
pub(super) fn missing(scene: Scene<'_>, asked: &Question, about: Complaint) -> Option<Html> {
    if scene.visit.complaint != Some(about) {
        return None;
    }
    let words = words(scene, asked)?;
    Some(html! { <p class="mq-missing" id={MISSING}>{ words }</p> })
}

/// What is wrong, in one sentence; `None` where nothing is.
fn words(scene: Scene<'_>, asked: &Question) -> Option<AttrValue> {
    Some(match (scene.visit.complaint?, asked.kind) {
        (Complaint::TooMany, Kind::Concerns { also_at_most }) => {
            let most = also_at_most.to_string();
            scene.fill(Label::ErrorTooMany, &[("n", &most)])
        }
        (_, Kind::Many { .. }) => scene.fill(Label::ErrorMany, &[("none", none_words(scene))]),
        (_, Kind::One | Kind::Concerns { .. }) => scene.say(Label::ErrorOne),
    })
}

/// The summary above the question, with a link to the choice to begin at.
pub(super) fn summary(scene: Scene<'_>, key: Key, asked: &Question) -> Html {
    let Some(words) = words(scene, asked) else {
        return html! {};
    };
    let (legend, begin_at) = begin_at(scene, key, asked);
    let link = format!("#{begin_at}");
    let onclick = move |event: MouseEvent| {
        event.prevent_default();
        focus::scroll_to(legend);
        focus::on(&begin_at);
    };
    html! {
        <div class="mq-problem" role="alert" id={PROBLEM} tabindex="-1">
            <h2 class="mq-problem__heading">{ scene.say(Label::ErrorHeading) }</h2>
            <a class="mq-problem__link" href={link} {onclick}>{ words }</a>
        </div>
    }
}

/// The first choice, or the first that could be taken off; and the legend above it.
fn begin_at(scene: Scene<'_>, key: Key, asked: &Question) -> (&'static str, String) {
    let also = match scene.visit.answers.answer(key) {
        Some(Answer::Concerns { also, .. }) => also.first().copied(),
        Some(Answer::One(_) | Answer::Many(_)) | None => None,
    };
    if let Some(choice) = also {
        return (ALSO, row_id("also", asked, choice));
    }
    let first = asked.choices.ids().next();
    let first = first.map(|first| row_id("choice", asked, first));
    (HEADING, first.unwrap_or_default())
}
