//! What stands behind a screen, for staff who show the quiz: the points of each type as they grow, the
//! rules that fired with what they rest on, and what would change the result.

use super::change::change;
use super::clinic::cautions;
use super::sheet::Sheet;
use super::why::weighed;
use crate::assessment::{Assessment, Score};
use crate::views::scene::{Scene, text};
use crate::wording::Label;
use yew::prelude::*;

pub(in crate::views) fn demo(scene: Scene<'_>, found: &Assessment) -> Html {
    let sheet = Sheet { scene, found };
    html! {
        <section class="mq-demo" aria-label={scene.say(Label::DemoHeading)}>
            <h2 class="mq-subheading">{ scene.say(Label::DemoHeading) }</h2>
            <p class="mq-quiet">{ scene.say(Label::DemoNote) }</p>
            <h3 class="mq-minor">{ scene.say(Label::DemoPoints) }</h3>
            <dl class="mq-demo__points">
                for score in &found.scores {
                    { row(sheet, score) }
                }
            </dl>
            <h3 class="mq-minor">{ scene.say(Label::ClinicCautions) }</h3>
            { cautions(sheet) }
            { change(sheet) }
        </section>
    }
}

fn row(sheet: Sheet<'_>, score: &Score) -> Html {
    let reasons = weighed(sheet, score.treatment, |_| true);
    let reasons = reasons
        .into_iter()
        .map(|one| format!("{:+} {}", one.points, sheet.scene.choice(one.key, one.choice)));
    html! {
        <div class="mq-demo__row">
            <dt>{ text(sheet.name(score.treatment)) }</dt>
            <dd><b>{ score.total }</b>{ " " }{ reasons.collect::<Vec<_>>().join("; ") }</dd>
        </div>
    }
}
