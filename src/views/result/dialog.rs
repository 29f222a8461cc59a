//! What is asked over the rest of the page before anything is saved or sent, with what it would be,
//! word for word.

use super::closing::MAIN;
use crate::consultation::Action;
use crate::views::errand::Errand;
use crate::views::scene::{CONSENT, CONSENTING, Scene};
use crate::wording::Label;
use yew::prelude::*;

/// Everything that is said and can be done in it.
pub(super) struct Dialog<'a> {
    pub(super) scene: Scene<'a>,
    pub(super) heading: AttrValue,
    /// Who gets it, and by which way.
    pub(super) way: AttrValue,
    pub(super) legend: Label,
    /// `radio` or `checkbox`.
    pub(super) kind: &'static str,
    /// What can be chosen, whether it is, and what choosing it does.
    pub(super) choices: &'a [(Label, bool, Action)],
    /// What is missing.
    pub(super) missing: Option<Label>,
    pub(super) label: Label,
    pub(super) text: AttrValue,
    pub(super) go: (Label, Errand),
    pub(super) leave: Label,
}

/// What lies over the rest of the page, under this heading.
pub(super) fn over(scene: Scene<'_>, class: &'static str, heading: AttrValue, body: Html) -> Html {
    // Escape closes it by itself.
    let onclose = scene.on_action.reform(|_: Event| Action::PutAway);
    html! {
        <dialog class="mq-consent" id={CONSENT} open=true aria-labelledby={CONSENTING} {onclose}>
            <div class={classes!("mq-consent__card", class)}>
                <h2 class="mq-subheading" id={CONSENTING} tabindex="-1">{ heading }</h2>
                { body }
            </div>
        </dialog>
    }
}

/// One thing that can be chosen or ticked; `kind` is `radio` or `checkbox`.
pub(super) fn choice(
    scene: Scene<'_>,
    kind: &'static str,
    label: Label,
    checked: bool,
    action: Action,
) -> Html {
    let onchange = scene.on_action.reform(move |_: Event| action);
    html! {
        <label class="mq-choice">
            <input class="mq-choice__input" type={kind} name={CONSENT} {checked} {onchange} />
            <span class="mq-choice__text">{ scene.say(label) }</span>
        </label>
    }
}

impl Dialog<'_> {
    pub(super) fn drawn(self) -> Html {
        let Self { scene, kind, go, leave, .. } = self;
        let body = html! {
            <>
                <p>{ self.way }</p>
                <fieldset>
                    <legend class="mq-group__legend">{ scene.say(self.legend) }</legend>
                    <div class="mq-choices">
                        for (label, checked, action) in self.choices.iter().copied() {
                            { choice(scene, kind, label, checked, action) }
                        }
                    </div>
                </fieldset>
                if let Some(missing) = self.missing {
                    <p class="mq-missing" role="alert">{ scene.say(missing) }</p>
                }
                <label class="mq-consent__label">
                    { scene.say(self.label) }
                    <textarea class="mq-became__text" dir="auto" rows="8" readonly=true
                        value={self.text} />
                </label>
                <div class="mq-buttons">
                    <button type="button" class={MAIN} onclick={scene.on_click_ask(go.1)}>
                        { scene.say(go.0) }
                    </button>
                    { scene.side_button(leave, Action::PutAway) }
                </div>
            </>
        };
        over(scene, "", self.heading, body)
    }
}

/// The button that opens it, and has the focus again when it is closed.
pub(super) fn opener(scene: Scene<'_>, id: &'static str, words: AttrValue, action: Action) -> Html {
    let onclick = scene.on_click(action);
    html! {
        <button type="button" class="mq-button mq-button--side" {id} {onclick}>{ words }</button>
    }
}
