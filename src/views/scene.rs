//! What every piece of a screen is drawn from, and the few ways they all speak and act.

use super::day::Day;
use super::errand::Errand;
use super::keeping::Keeping;
use crate::book::Book;
use crate::catalogue::AreaId;
use crate::clinic::Clinic;
use crate::consultation::{Action, Consultation, Route};
use crate::questionnaire::{ChoiceId, Key, Rules};
use crate::wording::Label;
use yew::prelude::*;

/// The id of the heading that opens each screen.
pub(super) const HEADING: &str = "mq-heading";
/// The id of the summary of what is wrong.
pub(super) const PROBLEM: &str = "mq-problem";
/// The id of the question that "Start again" asks.
pub(super) const STARTING_OVER: &str = "mq-starting-over";
/// The id of the "Start again" button.
pub(super) const START_AGAIN: &str = "mq-start-again";
/// The id of the button that sends something to the clinic.
pub(super) const SEND: &str = "mq-send";
/// The id of the button that shows a record.
pub(super) const RECORD: &str = "mq-record";
/// The id of the dialog that asks before either.
pub(super) const CONSENT: &str = "mq-consent";
/// The id of its heading.
pub(super) const CONSENTING: &str = "mq-consenting";
/// The id of the button that shows a code for a phone.
pub(super) const TO_PHONE: &str = "mq-to-phone";
/// The id of the part between header and footer.
pub(super) const MAIN: &str = "mq-main";

/// What a screen is drawn from.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) book: &'a Book,
    pub(super) clinic: &'a Clinic,
    pub(super) visit: &'a Consultation,
    pub(super) route: &'a Route,
    pub(super) on_action: &'a Callback<Action>,
    pub(super) on_errand: &'a Callback<Errand>,
    pub(super) today: &'a Day,
    /// Where the visitor's own phone finds this quiz, on a tablet that they give back.
    pub(super) here: Option<&'a AttrValue>,
    /// What this device keeps for them.
    pub(super) keeping: &'a Keeping,
}

/// What is drawn of a scene that stands still: nobody is told of anything.
pub(super) fn still<Drawn>(
    book: &Book,
    clinic: &Clinic,
    visit: &Consultation,
    today: &Day,
    draw: impl FnOnce(Scene<'_>) -> Drawn,
) -> Drawn {
    let route = visit.route(book.rules());
    let (on_action, on_errand) = (&Callback::noop(), &Callback::noop());
    let (here, keeping) = (None, &Keeping::Never);
    draw(Scene { book, clinic, visit, route: &route, on_action, on_errand, today, here, keeping })
}

impl<'a> Scene<'a> {
    /// What the answers are judged by.
    pub(super) fn rules(&self) -> Rules<'a> {
        self.book.rules()
    }

    /// A label.
    pub(super) fn say(&self, label: Label) -> AttrValue {
        text(self.book.wording.label(label))
    }

    /// A label with its blanks filled in.
    pub(super) fn fill(&self, label: Label, blanks: &[(&str, &str)]) -> AttrValue {
        self.book.wording.filled(label, blanks).into()
    }

    /// A label with the clinic's name in it.
    pub(super) fn fill_clinic(&self, label: Label) -> AttrValue {
        let unnamed = self.book.wording.label(Label::ThisClinicWithin);
        self.fill(label, &[("clinic", self.clinic.name.as_deref().unwrap_or(unnamed))])
    }

    /// The words of a choice.
    pub(super) fn choice(&self, key: Key, choice: ChoiceId) -> &'a str {
        self.book.wording.choice(key.question, choice)
    }

    /// What an area is called: the words of the choice that chooses it.
    pub(super) fn area(&self, area: AreaId) -> &'a str {
        self.book.area(area)
    }

    /// A click that means one action.
    pub(super) fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        self.on_action.reform(move |_| action)
    }

    /// A click that asks the host for something.
    pub(super) fn on_click_ask(&self, errand: Errand) -> Callback<MouseEvent> {
        self.on_errand.reform(move |_| errand.clone())
    }

    /// A button beside the main one that asks the host for something.
    pub(super) fn side_errand(&self, label: Label, errand: Errand) -> Html {
        html! {
            <button type="button" class="mq-button mq-button--side"
                onclick={self.on_click_ask(errand)}>
                { self.say(label) }
            </button>
        }
    }

    /// A button that looks like a link and asks the host for something.
    pub(super) fn link_errand(&self, label: Label, errand: Errand) -> Html {
        html! {
            <button type="button" class="mq-link" onclick={self.on_click_ask(errand)}>
                <span class="mq-link__text">{ self.say(label) }</span>
            </button>
        }
    }

    /// The main button of a screen.
    pub(super) fn main_button(&self, label: Label, action: Action) -> Html {
        html! {
            <button type="button" class="mq-button" onclick={self.on_click(action)}>
                { self.say(label) }
            </button>
        }
    }

    /// A button beside the main one.
    pub(super) fn side_button(&self, label: Label, action: Action) -> Html {
        html! {
            <button type="button" class="mq-button mq-button--side" onclick={self.on_click(action)}>
                { self.say(label) }
            </button>
        }
    }
}

/// A text of the book, as Yew holds it.
pub(super) fn text(words: &str) -> AttrValue {
    AttrValue::from(words.to_owned())
}

/// The heading that opens a screen. It can take focus, and takes it when the screen changes.
pub(super) fn heading(words: impl Into<AttrValue>) -> Html {
    html! { <h1 class="mq-heading" id={HEADING} tabindex="-1">{ words.into() }</h1> }
}
