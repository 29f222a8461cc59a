//! Sending a result to the clinic's page: never before the visitor has seen, word for word, what
//! goes, who gets it and by which way, and has ticked it themself.

use super::dialog::{Dialog, opener};
use super::offered;
use super::plain;
use super::sheet::Sheet;
use crate::consultation::{Action, Consent, Notice, Taking};
use crate::views::errand::Errand;
use crate::views::scene::SEND;
use crate::wording::Label;
use yew::prelude::*;

/// The way to send something, where the clinic takes it and may be turned to.
pub(super) fn way_to_send(sheet: Sheet<'_>) -> Html {
    if !offered::takes(sheet) {
        return html! {};
    }
    let words = sheet.scene.fill_clinic(Label::SendTo);
    opener(sheet.scene, SEND, words, Action::WouldTake(Taking::Sent(Consent::NONE)))
}

/// What is asked before anything goes, while it is asked.
pub(super) fn asked(sheet: Sheet<'_>, consent: Consent) -> Html {
    let scene = sheet.scene;
    let Consent { result, answers } = consent;
    let tick = |label, checked, other| (label, checked, Action::WouldTake(Taking::Sent(other)));
    Dialog {
        scene,
        heading: scene.fill_clinic(Label::SendHeading),
        way: scene.fill_clinic(Label::SendWay),
        legend: Label::SendWhat,
        kind: "checkbox",
        choices: &[
            tick(Label::SendResult, result, Consent { result: !result, ..consent }),
            tick(Label::SendAnswers, answers, Consent { answers: !answers, ..consent }),
        ],
        missing: (scene.visit.notice == Some(Notice::NothingTicked))
            .then_some(Label::SendNothingTicked),
        label: Label::SendText,
        text: plain::text(sheet, consent).into(),
        go: (Label::Send, Errand::Send),
        leave: Label::SendNot,
    }
    .drawn()
}
