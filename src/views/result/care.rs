//! When somebody should look first: what was ticked, how soon, and no treatment (S10).

use super::closing::{answers, buttons, change, note};
use super::sheet::Sheet;
use super::told::told;
use crate::catalogue::Stop;
use crate::views::scene::heading;
use crate::wording::Label;
use yew::prelude::*;

/// One card for each level that applies, the most pressing first.
pub(super) fn care(sheet: Sheet<'_>, title: Label, levels: &[Stop]) -> Html {
    let scene = sheet.scene;
    let cards = html! {
        for level in levels.iter().copied() {
            { card(sheet, level) }
        }
    };
    // Whoever needs help now is shown where to get it, and nothing else.
    if levels.contains(&Stop::Emergency) {
        return html! {
            <>
                { heading(scene.say(title)) }
                { cards }
                <div class="mq-buttons">{ change(sheet) }</div>
            </>
        };
    }
    let opening = sheet.found.cards.first().copied();
    html! {
        <>
            { heading(scene.say(title)) }
            if let Some(opening) = opening {
                <p class="mq-lead">{ sheet.card_under(&scene.say(title), opening) }</p>
            }
            { cards }
            <p>{ scene.say(Label::CheckedLater) }</p>
            { answers(sheet) }
            { buttons(sheet) }
            { note(sheet) }
        </>
    }
}

fn card(sheet: Sheet<'_>, level: Stop) -> Html {
    let raised = sheet.stopping(level);
    let (class, title) = match level {
        Stop::Emergency => ("mq-care mq-care--emergency", Label::EmergencyCard),
        Stop::Urgent => ("mq-care mq-care--urgent", Label::UrgentCard),
        Stop::DoctorFirst | Stop::TalkFirst | Stop::Under18 => {
            ("mq-care mq-care--doctor", Label::DoctorCard)
        }
    };
    if raised.is_empty() {
        return html! {};
    }
    html! {
        <section {class}>
            <h2 class="mq-care__heading">{ sheet.scene.say(title) }</h2>
            <div class="mq-care__body">{ told(sheet, &raised) }</div>
        </section>
    }
}
