//! When somebody should look first: what was ticked, how soon, and no treatment (S10).

use super::closing::{MAIN, SIDE, change, ending, start, take_away};
use super::offered;
use super::part::opening;
use super::sheet::Sheet;
use super::told::told;
use crate::assessment::Outcome;
use crate::catalogue::Stop;
use crate::clinic::Channel;
use crate::views::contact::contact;
use crate::wording::Label;
use yew::prelude::*;

/// One card for each level that applies, the most pressing first.
pub(super) fn care(sheet: Sheet<'_>) -> Html {
    let cards = html! {
        for level in levels(&sheet.found.outcome).iter().copied() {
            { card(sheet, level) }
        }
    };
    // Whoever needs help now is shown where to get it, and nothing else.
    if sheet.found.outcome == Outcome::Emergency {
        return html! {
            <>
                { opening(sheet) }
                { cards }
                <div class="mq-buttons">{ change(sheet) }</div>
                { start(sheet) }
            </>
        };
    }
    html! {
        <>
            { opening(sheet) }
            { cards }
            <p>{ sheet.scene.say(Label::CheckedLater) }</p>
            { by_word(sheet) }
            { take_away(sheet, MAIN) }
            { ending(sheet) }
        </>
    }
}

/// The clinic can be asked, but nothing can be booked there yet.
fn by_word(sheet: Sheet<'_>) -> Html {
    let mut contacts = offered::contacts(sheet)
        .iter()
        .filter(|contact| contact.channel != Channel::Web)
        .peekable();
    if contacts.peek().is_none() {
        return html! {};
    }
    html! {
        <div class="mq-buttons">
            for one in contacts {
                { contact(sheet.scene, one, SIDE) }
            }
        </div>
    }
}

/// What a stop is about, the most pressing first.
pub(super) fn levels(outcome: &Outcome) -> &'static [Stop] {
    match outcome {
        Outcome::Emergency => &[Stop::Emergency],
        Outcome::Urgent => &[Stop::Urgent, Stop::DoctorFirst],
        Outcome::DoctorFirst { .. } => &[Stop::DoctorFirst],
        Outcome::TalkFirst => &[Stop::TalkFirst],
        Outcome::Under18 => &[Stop::Under18],
        Outcome::NotNow { .. } | Outcome::Match { .. } | Outcome::NoGoodMatch { .. } => &[],
    }
}

/// The words for how soon.
pub(super) fn how_soon(level: Stop) -> Label {
    match level {
        Stop::Emergency => Label::EmergencyCard,
        Stop::Urgent => Label::UrgentCard,
        Stop::DoctorFirst => Label::DoctorCard,
        Stop::TalkFirst => Label::TalkFirstHeading,
        Stop::Under18 => Label::Under18Heading,
    }
}

fn card(sheet: Sheet<'_>, level: Stop) -> Html {
    let raised = sheet.stopping(level);
    if raised.is_empty() {
        return html! {};
    }
    let class = match level {
        Stop::Emergency => "mq-care mq-care--emergency",
        Stop::Urgent => "mq-care mq-care--urgent",
        Stop::DoctorFirst | Stop::TalkFirst | Stop::Under18 => "mq-care mq-care--doctor",
    };
    html! {
        <section {class}>
            <h2 class="mq-care__heading">{ sheet.scene.say(how_soon(level)) }</h2>
            <div class="mq-care__body">{ told(sheet, &raised) }</div>
        </section>
    }
}
