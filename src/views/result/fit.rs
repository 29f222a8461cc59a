//! Fit and proof side by side: two words on two scales, never one number.

use super::bars::{fit_bar, fit_label, proof_bar, proof_label};
use super::sheet::Sheet;
use crate::assessment::Suggestion;
use crate::catalogue::{Fit, Limit};
use crate::wording::Label;
use yew::prelude::*;

/// The two words with their bars.
pub(super) fn measures(sheet: Sheet<'_>, suggestion: &Suggestion) -> Html {
    let scene = sheet.scene;
    html! {
        <dl class="mq-measures">
            <div class="mq-measure">
                <dt class="mq-measure__of">{ scene.say(Label::FitHeading) }</dt>
                <dd class="mq-measure__is">{ scene.say(fit_label(suggestion.fit())) }</dd>
                <dd class="mq-measure__bar" aria-hidden="true">{ fit_bar(suggestion.fit()) }</dd>
            </div>
            <div class="mq-measure">
                <dt class="mq-measure__of">{ scene.say(Label::ProofHeading) }</dt>
                <dd class="mq-measure__is">{ scene.say(proof_label(suggestion.proof())) }</dd>
                <dd class="mq-measure__bar" aria-hidden="true">{ proof_bar(suggestion.proof()) }</dd>
            </div>
        </dl>
    }
}

/// What the word for the fit means, and what holds it down.
pub(super) fn meaning(sheet: Sheet<'_>, closest: &Suggestion, also: &[Suggestion]) -> Html {
    let scene = sheet.scene;
    let meaning = match closest.fit() {
        Fit::Strong => Label::FitStrongMeaning,
        Fit::Fair | Fit::Weak => Label::FitFairMeaning,
    };
    let tied = also.iter().find(|other| other.score() == closest.score());
    html! {
        <div class="mq-meaning">
            <p>{ scene.say(meaning) }</p>
            if capped(sheet, closest) {
                <p>{ scene.say(Label::FitCapped) }</p>
            }
            if closest.needle_free() {
                <p>{ scene.say(Label::NeedleFree) }</p>
            }
            if let Some(other) = tied {
                <p>{ scene.fill(Label::FitTie, &[("type", sheet.name(other.treatment()))]) }</p>
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
