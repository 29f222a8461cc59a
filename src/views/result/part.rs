//! The parts a result is made of: its opening, and what is open or folded until it is asked for.

use super::sheet::Sheet;
use crate::views::scene::heading;
use crate::wording::Label;
use yew::prelude::*;

/// The heading of a result, with the area it is about above it.
pub(super) fn opening(sheet: Sheet<'_>, words: AttrValue) -> Html {
    let scene = sheet.scene;
    let kicker = sheet.found.area.map(|area| {
        let blanks = [("area", scene.area(area))];
        scene.fill(Label::ResultKicker, &blanks)
    });
    html! {
        <div class="mq-opening">
            if let Some(kicker) = kicker {
                <p class="mq-kicker">{ kicker }</p>
            }
            { heading(words) }
        </div>
    }
}

/// A heading and what stands under it.
pub(super) fn part(heading: AttrValue, body: Html) -> Html {
    html! {
        <section class="mq-part">
            <h2 class="mq-subheading">{ heading }</h2>
            { body }
        </section>
    }
}

/// The same, folded. Printing unfolds it.
pub(super) fn folded(heading: AttrValue, body: Html) -> Html {
    html! {
        <details class="mq-more">
            <summary class="mq-more__summary">
                <h2 class="mq-more__heading">{ heading }</h2>
            </summary>
            <div class="mq-more__body">{ body }</div>
        </details>
    }
}

/// Paragraphs.
pub(super) fn paragraphs(texts: impl IntoIterator<Item = AttrValue>) -> Html {
    html! {
        for text in texts {
            <p>{ text }</p>
        }
    }
}

/// A list of short texts.
pub(super) fn list(texts: impl IntoIterator<Item = AttrValue>) -> Html {
    html! {
        <ul class="mq-list">
            for text in texts {
                <li>{ text }</li>
            }
        </ul>
    }
}
