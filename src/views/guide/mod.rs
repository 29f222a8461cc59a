//! The guide: one page that needs no script, with every topic on it.
//! Which topics there are, and in what order, whoever asks for the page says.

mod address;
mod contents;
mod topic;

pub use address::{address, topic_address};

use super::day::Day;
use super::footer;
use super::scene::{MAIN, Scene, heading, still};
use crate::book::Book;
use crate::catalogue::Proof;
use crate::clinic::Clinic;
use crate::consultation::Consultation;
use crate::wording::{GuidePage, Label, Language};
use std::rc::Rc;
use yew::prelude::*;

/// A part of the guide: topics of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// What they have in common.
    pub heading: Label,
    /// The topics, in order.
    pub topics: Vec<Topic>,
}

/// One topic: a page of the guide, and what is known about it beside its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The words.
    pub page: GuidePage,
    /// How good the proof is, for each form of a treatment it is about.
    pub proofs: Vec<(String, Proof)>,
    /// The titles of what it rests on.
    pub sources: Vec<String>,
    /// Whether something on it awaits a clinician's signature.
    pub awaits_signature: bool,
}

/// What the guide is drawn from.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct GuideProps {
    /// All that is known for this run.
    pub book: Rc<Book>,
    /// The whole guide.
    pub chapters: Rc<Vec<Chapter>>,
}

/// The guide, from its header to its footer.
#[component]
pub fn Guide(props: &GuideProps) -> Html {
    let GuideProps { book, chapters } = props;
    let visit = Consultation::default();
    still(book, &Clinic::default(), &visit, &Day::default(), |scene| page(scene, chapters))
}

fn page(scene: Scene<'_>, chapters: &[Chapter]) -> Html {
    let topics = chapters.iter().flat_map(|chapter| &chapter.topics);
    html! {
        <div class="mq-app mq-guide">
            <a class="mq-skip" href={format!("#{MAIN}")}>{ scene.say(Label::SkipLink) }</a>
            <header class="mq-header">{ top(scene) }</header>
            <main class="mq-main" id={MAIN} tabindex="-1">
                <div class="mq-guide__opening">
                    { heading(scene.say(Label::GuideTitle)) }
                    <p class="mq-lead">{ scene.say(Label::GuideLead) }</p>
                </div>
                { contents::contents(scene, chapters) }
                for topic in topics {
                    { topic::topic(scene, topic) }
                }
            </main>
            { footer::still(scene) }
        </div>
    }
}

/// The way back to the quiz, and what this is a part of.
fn top(scene: Scene<'_>) -> Html {
    html! {
        <div class="mq-header__row">
            <a class="mq-link mq-back" href={quiz(&scene.book.wording.language)}>
                <svg class="mq-back__arrow" viewBox="0 0 12 20" aria-hidden="true" focusable="false">
                    <path d="M10 2 2 10l8 8" />
                </svg>
                <span class="mq-link__text">{ scene.say(Label::GuideBack) }</span>
            </a>
        </div>
    }
}

/// The quiz goes on where the tab's memory says; it need not remember the language for that.
fn quiz(language: &Language) -> String {
    if language.is_first() { "./".to_owned() } else { format!("./?lang={}", language.tag) }
}
