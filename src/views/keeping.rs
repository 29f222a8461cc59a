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

/// The way to keep the result on screen, or to delete it again.
pub(super) struct Way {
    /// What its button is called.
    pub(super) label: Label,
    /// What its button does: one button for both, so that whoever pressed it still has the focus on it.
    pub(super) errand: Errand,
    /// Until when this result is kept, if it is.
    pub(super) until: Option<AttrValue>,
}

/// `None` where nothing is to be kept.
pub(super) fn way(scene: Scene<'_>, has_answers: bool) -> Option<Way> {
    if *scene.keeping == Keeping::Never {
        return None;
    }
    let code = capsule::close(scene.book, scene.visit, has_answers)?;
    Some(match scene.keeping {
        Keeping::Result(kept) if kept.code == code => {
            Way { label: Label::DeleteKept, errand: Errand::Delete, until: Some(said(scene, kept)) }
        }
        Keeping::Never | Keeping::Nothing | Keeping::Result(_) => {
            Way { label: Label::Keep, errand: Errand::Keep(text(&code)), until: None }
        }
    })
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
                { scene.link_errand(Label::DeleteKept, Errand::Delete) }
            </div>
        </div>
    }
}
