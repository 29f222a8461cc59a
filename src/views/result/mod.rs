//! What follows from the answers: one sheet for each kind of outcome (S9, S10, S11).

mod bars;
mod care;
mod cautions;
mod change;
mod closing;
mod combine;
mod compare;
mod course;
mod fit;
mod frame;
mod guide;
mod matched;
mod part;
mod sheet;
mod shelf;
mod told;
mod why;

use super::scene::Scene;
use crate::assessment::{Assessment, Outcome};
use crate::catalogue::Stop;
use crate::wording::Label;
use sheet::Sheet;
use yew::prelude::*;

pub(super) fn result(scene: Scene<'_>, found: &Assessment) -> Html {
    let sheet = Sheet { scene, found };
    let body = match &found.outcome {
        Outcome::Match { primary, also, .. } => matched::matched(sheet, primary, also),
        Outcome::Emergency => care::care(sheet, Label::EmergencyHeading, &[Stop::Emergency]),
        Outcome::Urgent => {
            let cards = [Stop::Urgent, Stop::DoctorFirst];
            care::care(sheet, Label::UrgentHeading, &cards)
        }
        Outcome::DoctorFirst { .. } => {
            care::care(sheet, Label::DoctorFirstHeading, &[Stop::DoctorFirst])
        }
        Outcome::NotNow { later } => frame::not_now(sheet, later),
        Outcome::NoGoodMatch { also, .. } => frame::no_match(sheet, also),
        Outcome::TalkFirst => frame::stopped(sheet, Label::TalkFirstHeading, Stop::TalkFirst),
        Outcome::Under18 => frame::stopped(sheet, Label::Under18Heading, Stop::Under18),
    };
    html! { <article class="mq-result">{ body }</article> }
}
