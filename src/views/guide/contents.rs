//! The list of everything in the guide.

use super::Chapter;
use crate::views::scene::{Scene, text};
use crate::wording::Label;
use yew::prelude::*;

/// The id of the list.
pub(super) const CONTENTS: &str = "mq-contents";

pub(super) fn contents(scene: Scene<'_>, chapters: &[Chapter]) -> Html {
    html! {
        <nav class="mq-guide__contents" id={CONTENTS} aria-label={scene.say(Label::GuideContents)}>
            for chapter in chapters {
                <section class="mq-part">
                    <h2 class="mq-subheading">{ scene.say(chapter.heading) }</h2>
                    <ul class="mq-topics">
                        for topic in &chapter.topics {
                            <li class="mq-topics__row">
                                <a class="mq-topics__link" href={format!("#{}", topic.page.name)}>
                                    { text(&topic.page.title) }
                                </a>
                                <span class="mq-topics__summary">{ text(&topic.page.summary) }</span>
                            </li>
                        }
                    </ul>
                </section>
            }
        </nav>
    }
}
