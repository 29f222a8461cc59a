//! One topic of the guide: its words, how good the proof is, and what it rests on.

use super::Topic;
use super::contents::CONTENTS;
use crate::catalogue::Proof;
use crate::views::scene::{Scene, text};
use crate::views::section::section as below;
use crate::wording::Label;
use yew::prelude::*;

pub(super) fn topic(scene: Scene<'_>, topic: &Topic) -> Html {
    let page = &topic.page;
    let title = format!("mq-title-{}", page.name);
    html! {
        <section class="mq-topic" id={page.name.clone()} aria-labelledby={title.clone()}>
            <p class="mq-topic__all">
                <a class="mq-link" href={format!("#{CONTENTS}")}>
                    <span class="mq-link__text">{ scene.say(Label::GuideAll) }</span>
                </a>
            </p>
            <h2 class="mq-topic__title" id={title}>{ text(&page.title) }</h2>
            <p class="mq-lead">{ text(&page.summary) }</p>
            { proofs(scene, &topic.proofs) }
            for section in &page.sections {
                <h3 class="mq-topic__heading">{ text(&section.heading) }</h3>
                { below(section) }
            }
            { basis(scene, topic) }
        </section>
    }
}

fn proofs(scene: Scene<'_>, proofs: &[(String, Proof)]) -> Html {
    if proofs.is_empty() {
        return html! {};
    }
    html! {
        <div class="mq-topic__proof">
            <h3 class="mq-minor">{ scene.say(Label::GuideProof) }</h3>
            <dl class="mq-pairs mq-pairs--beside">
                for (form, proof) in proofs {
                    <div class="mq-pairs__row">
                        <dt>{ text(form) }</dt>
                        <dd class="mq-pairs__name">{ scene.say(Label::from(*proof)) }</dd>
                    </div>
                }
            </dl>
        </div>
    }
}

/// The titles are names of papers and pages, and stay as they were published.
fn basis(scene: Scene<'_>, topic: &Topic) -> Html {
    html! {
        <details class="mq-more mq-topic__basis">
            <summary class="mq-more__summary">
                <h3 class="mq-more__heading">{ scene.say(Label::GuideSources) }</h3>
            </summary>
            <div class="mq-more__body">
                if topic.awaits_signature {
                    <p>{ scene.say(Label::GuideAwaiting) }</p>
                }
                if !topic.sources.is_empty() {
                    <ul class="mq-list" lang="en" dir="ltr">
                        for source in &topic.sources {
                            <li>{ text(source) }</li>
                        }
                    </ul>
                }
            </div>
        </details>
    }
}
