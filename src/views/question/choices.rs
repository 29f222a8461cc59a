//! The choices of a question: radios, or ticks under their headings with "none of these" last.

use super::row::{Control, row};
use crate::questionnaire::{Answer, ChoiceId, GroupId, Key, Kind, Question, Said as _};
use crate::views::scene::{Scene, text};
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn choices(scene: Scene<'_>, key: Key, asked: &Question) -> Html {
    match asked.kind {
        Kind::One | Kind::Concerns { .. } => {
            rows(scene, key, asked, asked.choices.ids(), Control::Radio)
        }
        Kind::Many { none } => html! {
            <>
                { ticks(scene, key, asked, none) }
                <p class="mq-or">{ scene.say(Label::Or) }</p>
                { rows(scene, key, asked, [none].into_iter(), Control::Checkbox) }
            </>
        },
    }
}

/// The ticks without "none of these": first those without a heading, then group by group.
fn ticks(scene: Scene<'_>, key: Key, asked: &Question, nothing: ChoiceId) -> Html {
    let under = |group: Option<GroupId>| {
        let choices = asked.choices.iter();
        let listed = choices.filter(move |(id, choice)| *id != nothing && choice.group == group);
        listed.map(|(id, _)| id)
    };
    let mut groups: Vec<GroupId> = asked.choices.iter().filter_map(|(_, c)| c.group).collect();
    groups.dedup();
    html! {
        <>
            { rows(scene, key, asked, under(None), Control::Checkbox) }
            for group in groups {
                <fieldset class="mq-group" key={scene.book.wording.group(key.question, group).to_owned()}>
                    <legend class="mq-group__legend">
                        { text(scene.book.wording.group(key.question, group)) }
                    </legend>
                    { rows(scene, key, asked, under(Some(group)), Control::Checkbox) }
                </fieldset>
            }
        </>
    }
}

fn rows(
    scene: Scene<'_>,
    key: Key,
    asked: &Question,
    choices: impl Iterator<Item = ChoiceId>,
    control: Control,
) -> Html {
    let chosen = match scene.visit.answers.answer(key) {
        Some(Answer::Concerns { main, .. }) => vec![*main],
        Some(answer @ (Answer::One(_) | Answer::Many(_))) => answer.choices(),
        None => Vec::new(),
    };
    let mut choices = choices.peekable();
    if choices.peek().is_none() {
        return html! {};
    }
    html! {
        <div class="mq-choices">
            for choice in choices {
                { row(scene, key, asked, choice, control, chosen.contains(&choice)) }
            }
        </div>
    }
}
