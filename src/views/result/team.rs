//! A result turned to the clinic's team on a tablet: in large print what the visitor was shown, and the
//! sheet that is otherwise printed. Nothing of it is kept, and one tap leads back.

use super::clinic::clinic;
use super::fit::measures;
use super::sheet::Sheet;
use crate::consultation::Action;
use crate::views::scene::heading;
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn team(sheet: Sheet<'_>) -> Html {
    let scene = sheet.scene;
    html! {
        <div class="mq-team">
            <div class="mq-buttons">
                { scene.side_button(Label::BackToResult, Action::TurnedToTeam(false)) }
            </div>
            <p class="mq-team__shown">{ sheet.heading() }</p>
            if let Some(closest) = sheet.found.outcome.primary() {
                { measures(sheet, closest) }
            }
            { clinic(sheet, heading(scene.say(Label::ClinicHeading))) }
        </div>
    }
}
