//! The parts a result is made of: its opening, and what is open or folded until it is asked for.

use super::sheet::Sheet;
use crate::views::scene::heading;
use yew::prelude::*;

/// The heading of a result with the one sentence under it. Where somebody should look first, or
/// where the quiz stops, nothing stands above the heading.
pub(super) fn opening(sheet: Sheet<'_>) -> Html {
    let stopped = sheet.found.screening.stop().is_some();
    html! {
        <div class="mq-opening">
            if !stopped {
                <p class="mq-kicker">{ sheet.kicker() }</p>
            }
            { heading(sheet.heading()) }
            if let Some(lead) = sheet.lead() {
                <p class="mq-lead">{ lead }</p>
            }
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

/// Two things to be read side by side where there is room, the first one first.
pub(super) fn side_by_side(first: Html, second: Html) -> Html {
    columns("mq-columns", first, second)
}

/// The same, and not on paper.
pub(super) fn side_by_side_on_screen(first: Html, second: Html) -> Html {
    columns("mq-columns mq-screen-only", first, second)
}

fn columns(class: &'static str, first: Html, second: Html) -> Html {
    html! {
        <div {class}>
            <div class="mq-column">{ first }</div>
            <div class="mq-column">{ second }</div>
        </div>
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
