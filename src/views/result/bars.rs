//! Bars that repeat a word. Whoever does not see them has missed nothing.

use crate::catalogue::{Fit, Proof};
use crate::wording::Label;
use yew::prelude::*;

/// How many steps a full bar has.
const STEPS: usize = 4;

fn bar(class: &'static str, filled: usize) -> Html {
    html! {
        <span class={class} aria-hidden="true">
            for step in 0..STEPS {
                <span class={classes!("mq-bar__step", (step < filled).then_some("mq-bar__step--filled"))} />
            }
        </span>
    }
}

/// How close a fit is.
pub(super) fn fit_bar(fit: Fit) -> Html {
    bar(
        "mq-bar",
        match fit {
            Fit::Strong => 4,
            Fit::Fair => 3,
            Fit::Weak => 2,
        },
    )
}

/// How good the proof is. It is drawn otherwise, so that nobody adds the two up.
pub(super) fn proof_bar(proof: Proof) -> Html {
    bar(
        "mq-bar mq-bar--proof",
        match proof {
            Proof::WellTested => 4,
            Proof::Mixed => 3,
            Proof::Weak => 2,
            Proof::Poor => 1,
        },
    )
}

/// The word for a fit.
pub(super) fn fit_label(fit: Fit) -> Label {
    match fit {
        Fit::Strong => Label::FitStrong,
        Fit::Fair => Label::FitFair,
        Fit::Weak => Label::FitWeak,
    }
}

/// The words for a proof.
pub(super) fn proof_label(proof: Proof) -> Label {
    match proof {
        Proof::WellTested => Label::ProofWellTested,
        Proof::Mixed => Label::ProofMixed,
        Proof::Weak => Label::ProofWeak,
        Proof::Poor => Label::ProofPoor,
    }
}
