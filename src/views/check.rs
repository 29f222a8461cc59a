//! Checking the answers before the result, and adding one more area (S8).

use super::scene::{Scene, heading};
use super::summary::changeable;
use crate::catalogue::AreaId;
use crate::consultation::Action;
use crate::questionnaire::Key;
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn check(scene: Scene<'_>) -> Html {
    html! {
        <div class="mq-check">
            { heading(scene.say(Label::CheckHeading)) }
            { answers(scene) }
            <div class="mq-buttons">
                { scene.main_button(Label::SeeResult, Action::AskedForResult) }
            </div>
            { other_area(scene) }
        </div>
    }
}

/// One list; with two areas, what is about the visitor and then each area on its own.
fn answers(scene: Scene<'_>) -> Html {
    let keys = scene.route.questions();
    let alterations = scene.visit.alterations(scene.book.rules());
    let list = |keys: &[Key]| changeable(scene, keys, &alterations);
    if scene.route.areas().len() < 2 {
        return list(keys);
    }
    let about = |area: Option<AreaId>| -> Vec<Key> {
        keys.iter().copied().filter(|key| key.area == area).collect()
    };
    html! {
        <>
            <section class="mq-part">
                <h2 class="mq-subheading">{ scene.say(Label::CheckYou) }</h2>
                { list(&about(None)) }
            </section>
            for area in scene.route.areas().iter().copied() {
                <section class="mq-part" key={scene.area(area).to_owned()}>
                    <h2 class="mq-subheading">
                        { scene.fill(Label::CheckArea, &[("area", scene.area(area))]) }
                    </h2>
                    { list(&about(Some(area))) }
                </section>
            }
        </>
    }
}

fn other_area(scene: Scene<'_>) -> Html {
    let button = |label: Label, area: AreaId, action: Action| {
        html! {
            <button type="button" class="mq-button mq-button--side" key={scene.area(area).to_owned()}
                onclick={scene.on_click(action)}>
                { scene.fill(label, &[("area", scene.area(area))]) }
            </button>
        }
    };
    if let Some(second) = scene.route.areas().get(1).copied() {
        return html! {
            <div class="mq-buttons">{ button(Label::RemoveArea, second, Action::RemovedArea) }</div>
        };
    }
    let areas = scene.book.catalogue.areas.ids();
    html! {
        <section class="mq-part">
            <h2 class="mq-subheading">{ scene.say(Label::AddAreaHeading) }</h2>
            <p>{ scene.say(Label::AddAreaLead) }</p>
            <div class="mq-buttons">
                for area in areas.filter(|area| !scene.route.areas().contains(area)) {
                    { button(Label::AddArea, area, Action::AddedArea(area)) }
                }
            </div>
        </section>
    }
}
