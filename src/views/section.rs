//! What is below a heading of the guide: its paragraphs, then what to do and what not to do.

use super::scene::text;
use crate::wording::Section;
use yew::prelude::*;

pub(super) fn section(section: &Section) -> Html {
    html! {
        <>
            for paragraph in &section.paragraphs {
                <p>{ text(paragraph) }</p>
            }
            { list("mq-do", &section.to_do) }
            { list("mq-do mq-do--not", &section.not_to_do) }
        </>
    }
}

/// The mark before each item is drawn: the words say by themselves which list it is.
fn list(class: &'static str, items: &[String]) -> Html {
    if items.is_empty() {
        return html! {};
    }
    html! {
        <ul {class}>
            for item in items {
                <li class="mq-do__item">{ text(item) }</li>
            }
        </ul>
    }
}
