//! What would change a result: one ordinary answer, said differently. Never a safety answer.

use super::part::part;
use super::sheet::Sheet;
use crate::assessment::{Change, Otherwise, Outcome, nearest_change};
use crate::catalogue::Fit;
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn change(sheet: Sheet<'_>) -> Html {
    let scene = sheet.scene;
    let live = scene.visit.answers.only(scene.route.questions());
    let Some(change) = nearest_change(scene.rules(), &live, sheet.found) else {
        return html! {};
    };
    let body = html! { <p>{ sentence(sheet, &change) }</p> };
    html! { <div class="mq-screen-only">{ part(scene.say(Label::ChangeHeading), body) }</div> }
}

fn sentence(sheet: Sheet<'_>, change: &Change) -> AttrValue {
    let scene = sheet.scene;
    let (label, choice) = match change.otherwise {
        Otherwise::Chosen(choice) => (Label::ChangeChosen, choice),
        Otherwise::Ticked(choice) => (Label::ChangeTicked, choice),
        Otherwise::Unticked(choice) => (Label::ChangeUnticked, choice),
    };
    let outcome = outcome(sheet, &change.outcome);
    let blanks = [
        ("choice", scene.choice(change.key, choice)),
        ("question", scene.book.wording.question(change.key.question)),
        ("outcome", outcome.as_str()),
    ];
    scene.fill(label, &blanks)
}

/// What would have followed, as the second half of a sentence.
fn outcome(sheet: Sheet<'_>, outcome: &Outcome) -> AttrValue {
    let label = match outcome {
        Outcome::Match { primary, .. } if primary.fit() == Fit::Strong => Label::ChangeMatchStrong,
        Outcome::Match { .. } => Label::ChangeMatchFair,
        Outcome::NotNow { .. } => Label::ChangeWait,
        Outcome::NoGoodMatch { .. }
        | Outcome::Under18
        | Outcome::Emergency
        | Outcome::Urgent
        | Outcome::DoctorFirst { .. }
        | Outcome::TalkFirst => Label::ChangeNone,
    };
    let named = outcome.primary().map_or("", |primary| sheet.name(primary.treatment()));
    sheet.scene.fill(label, &[("type", named)])
}
