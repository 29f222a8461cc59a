//! The closest match, with its reasons, its proof, its risks and what else there is (S9).

use super::cautions::{ask_first, further, left_out, said_about, tell};
use super::change::change;
use super::closing::onward;
use super::combine::combine;
use super::compare::compare;
use super::course::course;
use super::fit::{meaning, measures};
use super::guide::guide;
use super::offered::not_offered;
use super::part::{folded, list, opening, paragraphs, part, side_by_side, side_by_side_on_screen};
use super::sheet::Sheet;
use super::shelf::Shelf;
use super::why::{against, why};
use crate::assessment::Suggestion;
use crate::catalogue::{CautionId, Proof, TreatmentId};
use crate::views::scene::text;
use crate::wording::Label;
use yew::prelude::*;

/// How many cautions leave room on two pages for what is only good to read.
const FEW: usize = 2;

pub(super) fn matched(sheet: Sheet<'_>, closest: &Suggestion, also: &[Suggestion]) -> Html {
    let treatment = closest.treatment();
    let said = said_about(sheet, treatment);
    let for_and_against = html! { <>{ why(sheet, treatment) }{ against(sheet, treatment) }</> };
    let beside_it = html! { <>{ compare(sheet) }{ change(sheet) }</> };
    html! {
        <>
            { opening(sheet) }
            { official_warning(sheet, closest) }
            { ask_first(sheet, closest) }
            { measures(sheet, closest) }
            { not_offered(sheet, treatment) }
            { meaning(sheet, closest) }
            { side_by_side(for_and_against, beside_it) }
            { tell(sheet, closest) }
            <div class="mq-reading">
                { left_out(sheet, &said) }
                { also_list(sheet, also, &said) }
                { about(sheet, closest) }
                { side_by_side(worth_knowing(sheet, treatment), onward(sheet)) }
            </div>
        </>
    }
}

/// What else there is to read, most of it folded.
fn worth_knowing(sheet: Sheet<'_>, treatment: TreatmentId) -> Html {
    html! {
        <>
            { good_to_know(sheet) }
            <div class="mq-folds">
                { ask_and_after(sheet) }
                { combine(sheet, treatment) }
            </div>
            <div class="mq-screen-only">{ type_guide(sheet, treatment) }</div>
        </>
    }
}

/// Where officials have warned, the warning comes before all else.
fn official_warning(sheet: Sheet<'_>, closest: &Suggestion) -> Html {
    html! {
        if closest.proof() == Proof::Poor {
            <div class="mq-note">{ paragraphs(own_texts(sheet, closest)) }</div>
        }
    }
}

/// The texts of the closest match itself.
fn own_texts(sheet: Sheet<'_>, closest: &Suggestion) -> Vec<AttrValue> {
    let form = sheet.form(closest.treatment());
    let cards = form.map_or([].as_slice(), |form| &form.cards);
    cards.iter().map(|card| sheet.card(*card)).collect()
}

/// What it is, how sure anyone is, what a course involves, what can go wrong, what else there is.
fn about(sheet: Sheet<'_>, closest: &Suggestion) -> Html {
    let scene = sheet.scene;
    let treatment = closest.treatment();
    let Some((form, words)) = sheet.form(treatment).zip(sheet.form_words(treatment)) else {
        return html! {};
    };
    let mut what_it_is = sheet.cards(Shelf::WhatItIs);
    if closest.proof() == Proof::Poor {
        let said = own_texts(sheet, closest);
        what_it_is.retain(|text| !said.contains(text));
    }
    let many = sheet.found.screening.raised().len() > FEW;
    let beside = if many { side_by_side_on_screen } else { side_by_side };
    let texts = |texts: &[String]| list(texts.iter().map(|one| text(one)));
    html! {
        <>
            { beside(
                part(scene.say(Label::WhatHappensHeading), paragraphs(what_it_is)),
                course(sheet, &form.course, words),
            ) }
            { side_by_side(
                part(scene.say(Label::RisksHeading), texts(&words.risks)),
                part(scene.say(Label::AlternativesHeading), texts(&words.alternatives)),
            ) }
        </>
    }
}

/// What else is worth asking about.
pub(super) fn also_list(sheet: Sheet<'_>, also: &[Suggestion], said: &[CautionId]) -> Html {
    if also.is_empty() {
        return html! {};
    }
    let body = html! {
        for other in also {
            <div class="mq-also">
                <h3 class="mq-minor">{ text(sheet.name(other.treatment())) }</h3>
                if let Some(words) = sheet.form_words(other.treatment()) {
                    <p>{ text(&words.summary) }</p>
                }
                { measures(sheet, other) }
                { not_offered(sheet, other.treatment()) }
                { further(sheet, other, said) }
            </div>
        }
    };
    part(sheet.scene.say(Label::AlsoHeading), body)
}

/// The guide page about the closest match.
fn type_guide(sheet: Sheet<'_>, treatment: TreatmentId) -> Html {
    let known = sheet.catalogue().treatments.get(treatment);
    known.map_or_else(Html::default, |known| guide(sheet, &known.guide))
}

fn good_to_know(sheet: Sheet<'_>) -> Html {
    let cards = sheet.cards(Shelf::GoodToKnow);
    if cards.is_empty() {
        return html! {};
    }
    part(sheet.scene.say(Label::GoodToKnowHeading), paragraphs(cards))
}

/// What to ask the clinic, and what to watch for afterwards.
pub(super) fn ask_and_after(sheet: Sheet<'_>) -> Html {
    let (to_ask, afterwards) = (sheet.cards(Shelf::ToAsk), sheet.cards(Shelf::Afterwards));
    html! {
        <>
            if !to_ask.is_empty() {
                { folded(sheet.scene.say(Label::AskHeading), paragraphs(to_ask)) }
            }
            if !afterwards.is_empty() {
                { folded(sheet.scene.say(Label::AfterHeading), paragraphs(afterwards)) }
            }
        </>
    }
}
