//! Fit and proof side by side: two words on two scales, never one number.

use super::bars::{fit_bar, fit_label, proof_bar, proof_label};
use super::sheet::Sheet;
use crate::assessment::Suggestion;
use crate::catalogue::{Fit, Limit};
use crate::wording::Label;
use yew::prelude::*;

/// What each scale is called, and the word on it.
pub(super) fn words(suggestion: &Suggestion) -> [(Label, Label); 2] {
    [
        (Label::FitHeading, fit_label(suggestion.fit())),
        (Label::ProofHeading, proof_label(suggestion.proof())),
    ]
}

/// The two words with their bars.
pub(super) fn measures(sheet: Sheet<'_>, suggestion: &Suggestion) -> Html {
    let bars = [fit_bar(suggestion.fit()), proof_bar(suggestion.proof())];
    html! {
        <dl class="mq-measures">
            for ((of, is), bar) in words(suggestion).into_iter().zip(bars) {
                <div class="mq-measure">
                    <dt class="mq-measure__of">{ sheet.scene.say(of) }</dt>
                    <dd class="mq-measure__is">{ sheet.scene.say(is) }</dd>
                    <dd class="mq-measure__bar" aria-hidden="true">{ bar }</dd>
                </div>
            }
        </dl>
    }
}

/// What the word for the fit means, and what holds it down.
pub(super) fn meaning(sheet: Sheet<'_>, closest: &Suggestion) -> Html {
    let scene = sheet.scene;
    let meaning = match closest.fit() {
        Fit::Strong => Label::FitStrongMeaning,
        Fit::Fair | Fit::Weak => Label::FitFairMeaning,
    };
    html! {
        <div class="mq-meaning">
            <p>{ scene.say(meaning) }</p>
            if capped(sheet, closest) {
                <p>{ scene.say(Label::FitCapped) }</p>
            }
            if closest.needle_free() {
                <p>{ scene.say(Label::NeedleFree) }</p>
            }
            if let Some(tie) = sheet.found.tie {
                <p>{ scene.fill(Label::FitTie, &[("type", sheet.name(tie.with))]) }</p>
            }
        </div>
    }
}

/// Whether a caution holds the fit down that the score alone would have earned.
fn capped(sheet: Sheet<'_>, closest: &Suggestion) -> bool {
    let ok_first = sheet.limiting(closest.treatment(), Limit::OkFirst);
    closest.fit() == Fit::Fair
        && closest.score() >= sheet.catalogue().thresholds.strong
        && !ok_first.is_empty()
}
