//! What the device keeps for its visitor, and the way to keep something or to delete it.

use super::errand::Errand;
use super::scene::{Scene, text};
use crate::capsule::{self, Kept};
use crate::wording::Label;
use yew::prelude::*;

/// What this device keeps over all visits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing, and it is to keep nothing: it is not the visitor's own, or refuses.
    #[default]
    Never,
    /// Nothing yet.
    Nothing,
    /// A result.
    Result(Kept),
}

/// What the button beside a result is called and does: it keeps the result, or deletes it again.
/// One button for both, so that whoever pressed it still has the focus on it.
pub(super) fn keep_or_delete(scene: Scene<'_>, has_answers: bool) -> Option<(Label, Errand)> {
    if *scene.keeping == Keeping::Never {
        return None;
    }
    let code = capsule::close(scene.book, scene.visit, has_answers)?;
    Some(match scene.keeping {
        Keeping::Result(kept) if kept.code == code => (Label::DeleteKept, Errand::Delete),
        Keeping::Never | Keeping::Nothing | Keeping::Result(_) => {
            (Label::Keep, Errand::Keep(text(&code)))
        }
    })
}

/// Until when the result on screen is kept, if it is.
pub(super) fn until(scene: Scene<'_>, has_answers: bool) -> Option<AttrValue> {
    let Keeping::Result(kept) = scene.keeping else {
        return None;
    };
    let code = capsule::close(scene.book, scene.visit, has_answers)?;
    (kept.code == code).then(|| said(scene, kept))
}

fn said(scene: Scene<'_>, kept: &Kept) -> AttrValue {
    scene.fill(Label::KeptUntil, &[("date", &scene.book.wording.date(kept.until))])
}

/// On the first screen: the way back to what is kept.
pub(super) fn way_back(scene: Scene<'_>) -> Html {
    let Keeping::Result(kept) = scene.keeping else {
        return html! {};
    };
    html! {
        <div class="mq-note">
            <p>{ said(scene, kept) }</p>
            <div class="mq-links">
                <a class="mq-link" href={format!("#{}", kept.code)}>
                    <span class="mq-link__text">{ scene.say(Label::ShowKept) }</span>
                </a>
                <button type="button" class="mq-link" onclick={scene.on_click_ask(Errand::Delete)}>
                    <span class="mq-link__text">{ scene.say(Label::DeleteKept) }</span>
                </button>
            </div>
        </div>
    }
}
