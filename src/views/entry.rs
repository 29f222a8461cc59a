//! The page before the app is there, and instead of it: its first screen, the guide for whoever runs
//! no scripts, and what stands by for trouble. It is written when the site is built.

use super::day::Day;
use super::guide::{Chapter, address, topic_address};
use super::scene::{MAIN, Scene, still, text};
use super::welcome::{now_and_soon, welcome};
use super::{early, footer, header, status};
use crate::book::Book;
use crate::clinic::Clinic;
use crate::consultation::Consultation;
use crate::wording::Label;
use std::rc::Rc;
use yew::prelude::*;

/// What an entry is drawn from.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct EntryProps {
    /// All that is known for this run.
    pub book: Rc<Book>,
    /// What the guide is about, for whoever can read nothing else.
    pub chapters: Rc<Vec<Chapter>>,
    /// How a visit begins that is kept before the app is there; `None` where none may be.
    #[prop_or_default]
    pub begun: Option<AttrValue>,
}

/// Everything in the body of a page that the app is put on.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let visit = Consultation::default();
    still(&props.book, &Clinic::default(), &visit, &Day::default(), |scene| {
        html! {
            <>
                <div id="mq-app" data-mq-waiting="">
                    <div class="mq-app">
                        { header::header(scene) }
                        { status::status(scene) }
                        <main class="mq-main" id={MAIN}>
                            <div>{ welcome(scene) }</div>
                            { late(scene) }
                            <noscript>{ no_script(scene, &props.chapters) }</noscript>
                        </main>
                        { footer::footer(scene) }
                    </div>
                </div>
                <p class="mq-still" id="mq-still" role="status" hidden=true
                    data-words={scene.say(Label::StillLoading)} />
                { failed(scene) }
                { trouble(scene) }
                if let Some(begun) = &props.begun {
                    { early::early(&props.book, begun) }
                }
            </>
        }
    })
}

/// Shown by the styles alone once the wait is long; until then it takes no room.
fn late(scene: Scene<'_>) -> Html {
    html! {
        <p class="mq-late">
            { scene.say(Label::LateText) }{ " " }
            <a class="mq-late__again" href="./">{ scene.say(Label::LoadAgain) }</a>
        </p>
    }
}

fn no_script(scene: Scene<'_>, chapters: &[Chapter]) -> Html {
    let language = &scene.book.wording.language;
    html! {
        <div class="mq-no-script">
            <p class="mq-note">{ scene.say(Label::NoScriptText) }</p>
            for chapter in chapters {
                <section class="mq-part">
                    <h2 class="mq-subheading">{ scene.say(chapter.heading) }</h2>
                    <ul>
                        for topic in &chapter.topics {
                            <li>
                                <a href={topic_address(language, &topic.page.name)}>
                                    { text(&topic.page.title) }
                                </a>
                            </li>
                        }
                    </ul>
                </section>
            }
        </div>
    }
}

/// The quiz could not be loaded.
fn failed(scene: Scene<'_>) -> Html {
    let buttons = waits(scene, ("mq-button", "mq-try-again"), Label::TryAgain);
    stand_by(scene, "mq-failed", (Label::FailedHeading, Label::FailedText), buttons)
}

/// The quiz broke in the middle of a visit.
fn trouble(scene: Scene<'_>) -> Html {
    let buttons = html! {
        <>
            { waits(scene, ("mq-button", "mq-go-on"), Label::TroubleGoOn) }
            { waits(scene, ("mq-button mq-button--side", "mq-afresh"), Label::StartAgain) }
        </>
    };
    stand_by(scene, "mq-trouble", (Label::TroubleHeading, Label::TroubleText), buttons)
}

/// A button that says that it was pressed, until the quiz is there.
fn waits(scene: Scene<'_>, (class, id): (&'static str, &'static str), label: Label) -> Html {
    html! {
        <button type="button" class={classes!(class, "mq-way-in")} {id}>
            { now_and_soon(scene, label) }
        </button>
    }
}

/// A screen that the start script shows in the place of every other.
fn stand_by(
    scene: Scene<'_>,
    id: &'static str,
    (title, words): (Label, Label),
    buttons: Html,
) -> Html {
    html! {
        <div class="mq-app" {id} hidden=true>
            <main class="mq-main">
                <div class="mq-welcome">
                    <h1 class="mq-heading" tabindex="-1">{ scene.say(title) }</h1>
                    <p class="mq-lead">{ scene.say(words) }</p>
                    <div class="mq-buttons">
                        { buttons }
                        <a class="mq-link" href={address(&scene.book.wording.language)}>
                            <span class="mq-link__text">{ scene.say(Label::WelcomeGuide) }</span>
                        </a>
                    </div>
                    <p class="mq-note">{ scene.say(Label::TalkInstead) }</p>
                </div>
            </main>
        </div>
    }
}
