//! How every result ends: the next step, what to take away, the answers, and starting again.

use super::consent::{asked, way_to_send};
use super::offered;
use super::part::{folded, part};
use super::phone::{self, way_to_phone};
use super::plain;
use super::record::{self, way_to_record};
use super::sheet::Sheet;
use super::shelf::Shelf;
use crate::catalogue::{AreaId, Caution};
use crate::consultation::{Action, Consent, Notice, Taking};
use crate::record::is_for_a_clinic;
use crate::views::contact::contact;
use crate::views::errand::{Errand, Paper};
use crate::views::guide::topic_address;
use crate::views::keeping::way;
use crate::views::scene::text;
use crate::views::start_again::start_again;
use crate::views::status::learned;
use crate::views::summary::readable;
use crate::wording::Label;
use yew::prelude::*;

/// How the one main button of a screen looks, and the others.
pub(super) const MAIN: &str = "mq-button";
pub(super) const SIDE: &str = "mq-button mq-button--side";

/// Where a consultation may follow: the next step, and then what every result ends with.
pub(super) fn onward(sheet: Sheet<'_>) -> Html {
    html! { <>{ next_step(sheet) }{ ending(sheet) }</> }
}

/// "Talk it over in a consultation": never a treatment, and never where none may be offered.
/// The main button is the clinic's booking page or else takes this page along.
fn next_step(sheet: Sheet<'_>) -> Html {
    let scene = sheet.scene;
    let contacts = offered::contacts(sheet);
    let body = html! {
        <>
            <p>{ offered::next_step(sheet) }</p>
            if !contacts.is_empty() {
                <div class="mq-buttons">
                    for (place, one) in contacts.iter().enumerate() {
                        { contact(scene, one, if place == 0 { MAIN } else { SIDE }) }
                    }
                </div>
                <p class="mq-note mq-offline">{ scene.say(Label::NeedsInternet) }</p>
            }
            { take_away(sheet, if contacts.is_empty() { MAIN } else { SIDE }) }
        </>
    };
    part(scene.say(Label::NextStepHeading), body)
}

/// The page, printed for one reader or the other, sent, copied, or its guide page shared. The
/// first button is of this class.
pub(super) fn take_away(sheet: Sheet<'_>, class: &'static str) -> Html {
    let scene = sheet.scene;
    let clinic = sheet.has_answers() && is_for_a_clinic(&sheet.found.outcome);
    if scene.here.is_some() {
        return html! {
            <>
                <div class="mq-buttons">
                    { way_to_phone(sheet) }
                    if clinic {
                        { way_to_record(sheet) }
                    }
                </div>
                { became(sheet) }
                { taking(sheet) }
            </>
        };
    }
    // What was brought has its own, above.
    let is_own = scene.visit.brought.is_none();
    let keeping = is_own.then(|| way(scene, sheet.has_answers())).flatten();
    let until = keeping.as_ref().and_then(|way| way.until.clone());
    let onclick = scene.on_click_ask(Errand::Print(Paper::Visitor));
    html! {
        <>
            <div class="mq-buttons">
                <button type="button" {class} {onclick}>{ scene.say(Label::Print) }</button>
                if clinic {
                    { scene.side_errand(Label::PrintClinic, Errand::Print(Paper::Clinician)) }
                }
                { way_to_send(sheet) }
                if clinic {
                    { way_to_record(sheet) }
                }
            </div>
            <div class="mq-links">
                { scene.link_errand(Label::Copy, Errand::Copy) }
                if let Some(way) = keeping {
                    { scene.link_errand(way.label, way.errand) }
                }
                if let Some(page) = guide_page(sheet) {
                    { scene.link_errand(Label::Share, Errand::Share(text(page))) }
                }
            </div>
            if let Some(until) = until {
                <p class="mq-quiet mq-screen-only">{ until }</p>
            }
            { became(sheet) }
            { taking(sheet) }
        </>
    }
}

/// What is looked at before it is taken along.
fn taking(sheet: Sheet<'_>) -> Html {
    match sheet.scene.visit.taking {
        Some(Taking::Sent(consent)) => asked(sheet, consent),
        Some(Taking::Record(form)) => record::shown(sheet, form),
        Some(Taking::Code { with_answers }) => phone::shown(sheet, with_answers),
        None => html! {},
    }
}

/// The public page about the closest match; without a match there is none.
fn guide_page(sheet: Sheet<'_>) -> Option<&str> {
    let closest = sheet.found.outcome.primary()?;
    let known = sheet.catalogue().treatments.get(closest.treatment())?;
    Some(&known.guide)
}

/// What became of copying, sending and sharing. A screen reader hears it from the status region.
fn became(sheet: Sheet<'_>) -> Html {
    let scene = sheet.scene;
    // Until when it is kept stands there already.
    let notice = scene.visit.notice.filter(|it| *it != Notice::Kept);
    let Some((notice, words)) = notice.and_then(|it| Some((it, learned(scene, it)?))) else {
        return html! {};
    };
    html! {
        <div class="mq-became">
            <p class="mq-became__words" aria-hidden="true">{ words }</p>
            if notice == Notice::NotCopied {
                <label class="mq-became__label">
                    { scene.say(Label::CopyBox) }
                    <textarea class="mq-became__text" rows="10" readonly=true
                        value={plain::text(sheet, Consent::ALL)} />
                </label>
            }
            if let (Notice::LinkNotCopied, Some(page)) = (notice, guide_page(sheet)) {
                <a class="mq-became__link" href={topic_address(&scene.book.wording.language, page)}>
                    { scene.say(Label::SharePage) }
                </a>
            }
        </div>
    }
}

/// The visitor's own answers, what to do about them, and what the quiz cannot do.
pub(super) fn ending(sheet: Sheet<'_>) -> Html {
    let scene = sheet.scene;
    let elsewhere = |area: &AreaId| sheet.found.area.is_some_and(|here| here != *area);
    let others = scene.route.areas().iter().copied().filter(elsewhere);
    html! {
        <>
            if sheet.has_answers() {
                { folded(scene.say(Label::AnswersHeading), readable(scene, scene.route.questions())) }
            }
            <div class="mq-buttons">
                if sheet.has_answers() {
                    { change(sheet) }
                }
                for area in others {
                    <button type="button" class="mq-button mq-button--side"
                        onclick={scene.on_click(Action::TurnedTo(area))}>
                        { scene.fill(Label::OtherResult, &[("area", scene.area(area))]) }
                    </button>
                }
            </div>
            { start(sheet) }
            for card in sheet.cards(Shelf::Note) {
                <p class="mq-quiet">{ card }</p>
            }
        </>
    }
}

/// Back to the answers; a visit that was stopped goes back to the one that stopped it.
pub(super) fn change(sheet: Sheet<'_>) -> Html {
    let raised = sheet.raised(|caution: &Caution| caution.stop().is_some());
    let stopped_by = raised.first().and_then(|one| one.by.first());
    let action = match stopped_by {
        Some((key, _)) => Action::OpenedAgain(*key),
        None => Action::WentToCheck,
    };
    sheet.scene.side_button(Label::ChangeAnswer, action)
}

/// "Start again", which the bottom of the page leaves to a result.
pub(super) fn start(sheet: Sheet<'_>) -> Html {
    html! { <div class="mq-start">{ start_again(sheet.scene) }</div> }
}
