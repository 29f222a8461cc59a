//! What the visitor told us, beside what it means.

use super::sheet::Sheet;
use crate::assessment::Raised;
use crate::views::scene::text;
use crate::wording::Label;
use yew::prelude::*;

/// Cautions, each with the tick that raised it.
pub(super) fn told(sheet: Sheet<'_>, raised: &[&Raised]) -> Html {
    html! {
        <ul class="mq-told">
            for one in raised.iter().copied() {
                <li class="mq-told__item">
                    if one.ticked {
                        for (key, choice) in one.by.iter().copied() {
                            <p class="mq-told__choice">
                                { sheet.scene.fill(Label::ToldUs, &[("choice", sheet.scene.choice(key, choice))]) }
                            </p>
                        }
                    }
                    <p>{ text(sheet.scene.book.wording.caution(one.caution)) }</p>
                </li>
            }
        </ul>
    }
}
