//! The one place where things that changed by themselves are said (IR-9).
//! It is there, and empty, from the first paint: a screen reader hears only what is put into it later.

use super::scene::Scene;
use crate::consultation::{Notice, Place};
use crate::questionnaire::Kind;
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn status(scene: Scene<'_>) -> Html {
    let (class, words) = match scene.visit.notice {
        // The dialog says it itself: nothing is heard from behind it.
        None | Some(Notice::NothingTicked) => ("mq-status", AttrValue::default()),
        // Whoever sees the ticks change needs no words, and words would push the ticks away.
        Some(Notice::OthersCleared) => {
            ("mq-status mq-unseen", scene.say(Label::StatusOthersCleared))
        }
        Some(Notice::NoneCleared) => {
            let blanks = [("none", none_words(scene))];
            let words = scene.fill(Label::StatusNoneCleared, &blanks);
            ("mq-status mq-unseen", words)
        }
        Some(Notice::QuestionsAdded) => {
            ("mq-status mq-status--seen", scene.say(Label::StatusAdded))
        }
        Some(Notice::Restored) => ("mq-status mq-status--seen", scene.say(Label::StatusRestored)),
        // A result shows these words beside the button that was pressed.
        Some(
            notice @ (Notice::Copied
            | Notice::NotCopied
            | Notice::LinkCopied
            | Notice::LinkNotCopied
            | Notice::Sent
            | Notice::Saved
            | Notice::Kept
            | Notice::NotKept
            | Notice::Deleted),
        ) => ("mq-status mq-unseen", learned(scene, notice).unwrap_or_default()),
        Some(Notice::CodeDamaged) => {
            ("mq-status mq-status--seen", scene.say(Label::StatusCodeDamaged))
        }
        Some(Notice::CodeOutdated) => {
            ("mq-status mq-status--seen", scene.say(Label::StatusCodeOutdated))
        }
        Some(Notice::WordsMissing) => {
            ("mq-status mq-status--seen", scene.say(Label::StatusWordsMissing))
        }
    };
    html! { <div {class} role="status">{ words }</div> }
}

/// What became of something the visitor asked the browser for.
pub(super) fn learned(scene: Scene<'_>, notice: Notice) -> Option<AttrValue> {
    let label = match notice {
        Notice::Copied => Label::StatusCopied,
        Notice::NotCopied => Label::StatusNotCopied,
        Notice::LinkCopied => Label::StatusLinkCopied,
        Notice::LinkNotCopied => Label::StatusLinkNotCopied,
        Notice::Saved => Label::StatusSaved,
        Notice::Kept => Label::StatusKept,
        Notice::NotKept => Label::StatusNotKept,
        Notice::Deleted => Label::StatusDeleted,
        Notice::Sent => return Some(scene.fill_clinic(Label::StatusSent)),
        Notice::OthersCleared
        | Notice::NoneCleared
        | Notice::QuestionsAdded
        | Notice::Restored
        | Notice::NothingTicked
        | Notice::WordsMissing
        | Notice::CodeDamaged
        | Notice::CodeOutdated => return None,
    };
    Some(scene.say(label))
}

/// The words of "None of these" on the question on screen.
pub(super) fn none_words(scene: Scene<'_>) -> &str {
    let Place::Question(key) = scene.visit.place else {
        return "";
    };
    match scene.book.questionnaire.question(key).map(|asked| asked.kind) {
        Some(Kind::Many { none }) => scene.choice(key, none),
        Some(Kind::One | Kind::Concerns { .. }) | None => "",
    }
}
