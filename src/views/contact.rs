//! How the clinic is reached: links that lead out of the quiz and carry nothing of the visit.

use super::scene::{Scene, text};
use crate::assessment::Outcome;
use crate::clinic::{Channel, Contact};
use crate::consultation::Place;
use crate::wording::Label;
use yew::prelude::*;

/// A link to the clinic, with the number or the address in its words, to be read or copied.
pub(super) fn contact(scene: Scene<'_>, contact: &Contact, class: &'static str) -> Html {
    let words = match contact.channel {
        Channel::Web => scene.say(Label::Book),
        Channel::Phone => named(scene, Label::ContactCall, contact),
        Channel::Email => named(scene, Label::ContactWrite, contact),
        Channel::Whatsapp => named(scene, Label::ContactMessage, contact),
    };
    leading(scene, contact, class, html! { { words } })
}

/// "Ask the clinic", at the bottom of each screen: the way that needs the least of a visitor.
pub(super) fn ask(scene: Scene<'_>) -> Html {
    let Some(first) = scene.clinic.contacts.first().filter(|_| is_offered(scene)) else {
        return html! {};
    };
    let words = html! { <span class="mq-link__text">{ scene.say(Label::FooterAsk) }</span> };
    leading(scene, first, "mq-link", words)
}

fn is_offered(scene: Scene<'_>) -> bool {
    let Place::Result(area) = scene.visit.place else {
        return true;
    };
    follows(&scene.visit.assessment(scene.rules(), area).outcome)
}

/// Whether a clinic is a place to turn to: not where somebody needs other help first.
pub(super) fn follows(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Match { .. }
        | Outcome::NotNow { .. }
        | Outcome::NoGoodMatch { .. }
        | Outcome::DoctorFirst { .. } => true,
        Outcome::Emergency | Outcome::Urgent | Outcome::TalkFirst | Outcome::Under18 => false,
    }
}

fn leading(scene: Scene<'_>, contact: &Contact, class: &'static str, words: Html) -> Html {
    let new_tab = match contact.channel {
        Channel::Web | Channel::Whatsapp => true,
        Channel::Phone | Channel::Email => false,
    };
    html! {
        <a {class} href={text(&contact.link)} data-mq-channel={contact.channel.name()}
            target={new_tab.then_some("_blank")} rel="noopener noreferrer">
            { words }
            if new_tab {
                <span class="mq-unseen">{ " " }{ scene.say(Label::NewTab) }</span>
            }
        </a>
    }
}

fn named(scene: Scene<'_>, label: Label, contact: &Contact) -> AttrValue {
    scene.fill(label, &[("n", &contact.shown)])
}
