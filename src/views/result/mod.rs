//! What follows from the answers: one sheet for each kind of outcome (S9, S10, S11).

mod bars;
mod brought;
mod care;
mod cautions;
mod change;
mod clinic;
mod closing;
mod combine;
mod compare;
mod consent;
mod course;
mod demo;
mod dialog;
mod fit;
mod frame;
mod guide;
mod line;
mod matched;
mod offered;
mod part;
mod phone;
mod plain;
mod record;
mod sheet;
mod shelf;
mod team;
mod told;
mod why;

pub(super) use demo::demo;
pub use plain::as_text;

use super::errand::Paper;
use super::scene::Scene;
use crate::assessment::{Assessment, Outcome};
use crate::catalogue::Stop;
use sheet::Sheet;
use yew::prelude::*;

/// A result with what only paper shows: where it comes from, and the sheet for the clinic.
///
/// That sheet names types that a visitor who should see a doctor first is not shown, so it is
/// there only while it is printed, or shown to the team on a tablet.
pub(super) fn on_screen(scene: Scene<'_>, found: &Assessment, paper: Paper) -> Html {
    let sheet = Sheet { scene, found };
    if scene.visit.for_team {
        return team::team(sheet);
    }
    let away = (paper == Paper::Clinician).then_some("mq-visitors--away");
    html! {
        <>
            <div class={classes!("mq-visitors", away)}>
                <p class="mq-letterhead">
                    <span>{ offered::letterhead(sheet) }</span>
                    <span>{ sheet.kicker() }</span>
                </p>
                { brought::note(sheet) }
                { result(scene, found) }
            </div>
            if paper == Paper::Clinician {
                { clinic::clinic(sheet, clinic::title(sheet)) }
            }
        </>
    }
}

/// A result on its own.
pub(super) fn result(scene: Scene<'_>, found: &Assessment) -> Html {
    let sheet = Sheet { scene, found };
    let body = match &found.outcome {
        Outcome::Match { primary, also, .. } => matched::matched(sheet, primary, also),
        Outcome::Emergency | Outcome::Urgent | Outcome::DoctorFirst { .. } => care::care(sheet),
        Outcome::NotNow { later } => frame::not_now(sheet, later),
        Outcome::NoGoodMatch { also, .. } => frame::no_match(sheet, also),
        Outcome::TalkFirst => frame::stopped(sheet, Stop::TalkFirst),
        Outcome::Under18 => frame::stopped(sheet, Stop::Under18),
    };
    // The kinds of result that have enough to say for two columns.
    let wide = match &found.outcome {
        Outcome::Match { .. } | Outcome::NoGoodMatch { .. } | Outcome::NotNow { .. } => {
            Some("mq-result--wide")
        }
        Outcome::Under18
        | Outcome::Emergency
        | Outcome::Urgent
        | Outcome::DoctorFirst { .. }
        | Outcome::TalkFirst => None,
    };
    html! { <article class={classes!("mq-result", wide)}>{ body }</article> }
}
