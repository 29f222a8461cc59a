//! One page for the clinician, on paper or turned to the team: what was said, what it raises, what
//! was considered.
//! Unlike the visitor's page it names what was asked about where a doctor should look first.

mod considered;
mod raised;

use super::sheet::Sheet;
use crate::questionnaire::{Answer, Key, Said as _};
use crate::views::scene::text;
use crate::wording::Label;
use considered::considered;
pub(super) use raised::cautions;
use yew::prelude::*;

/// What the sheet is called.
pub(super) fn title(sheet: Sheet<'_>) -> Html {
    html! { <h1 class="mq-clinic__title">{ sheet.scene.say(Label::ClinicHeading) }</h1> }
}

/// The sheet under this title.
pub(super) fn clinic(sheet: Sheet<'_>, title: Html) -> Html {
    let scene = sheet.scene;
    let version = [("n", scene.book.version.as_str())];
    html! {
        <article class="mq-clinic">
            <p class="mq-letterhead">
                <span>{ scene.say(Label::QuizName) }</span>
                <span>{ sheet.kicker() }</span>
            </p>
            <div class="mq-clinic__top">
                { title }
                <p>{ scene.fill(Label::ClinicContent, &version) }</p>
            </div>
            <p>{ scene.say(Label::ClinicLead) }</p>
            <section class="mq-clinic__block mq-clinic__block--short">
                <h2 class="mq-clinic__heading">{ scene.say(Label::ClinicShown) }</h2>
                <p>{ sheet.heading() }</p>
            </section>
            { block(sheet, Label::ClinicCautions, cautions(sheet)) }
            { block(sheet, Label::ClinicTypes, considered(sheet)) }
            { block(sheet, Label::ClinicAsk, ask(sheet)) }
            { block(sheet, Label::AnswersHeading, answers(sheet)) }
        </article>
    }
}

fn block(sheet: Sheet<'_>, heading: Label, body: Html) -> Html {
    html! {
        <section class="mq-clinic__block">
            <h2 class="mq-clinic__heading">{ sheet.scene.say(heading) }</h2>
            { body }
        </section>
    }
}

/// What taps cannot say.
fn ask(sheet: Sheet<'_>) -> Html {
    let lines =
        [Label::ClinicAskHealth, Label::ClinicAskPast, Label::ClinicAskHope, Label::ClinicAskTold];
    html! {
        <ul class="mq-clinic__list mq-clinic__list--ask">
            for line in lines {
                <li>{ sheet.scene.say(line) }</li>
            }
        </ul>
    }
}

/// The answers of the visit, less those that stand with the cautions they raised.
fn answers(sheet: Sheet<'_>) -> Html {
    let scene = sheet.scene;
    let choices =
        |key: Key| scene.visit.answers.answer(key).map(Answer::choices).unwrap_or_default();
    let raised = sheet.found.screening.raised();
    let told = |key: Key| {
        let with = |choice| raised.iter().any(|one| one.by.contains(&(key, choice)));
        choices(key).into_iter().all(with)
    };
    let said = |key: Key| {
        let choices = choices(key);
        joined(sheet, choices.into_iter().map(|choice| scene.choice(key, choice).to_owned()))
    };
    html! {
        <dl class="mq-clinic__answers">
            for key in scene.route.questions().iter().copied() {
                if !told(key) {
                    <div class="mq-clinic__answer">
                        <dt>{ text(scene.book.wording.question(key.question)) }</dt>
                        { " " }
                        <dd>{ said(key) }</dd>
                    </div>
                }
            }
        </dl>
    }
}

/// Several things in one line.
fn joined(sheet: Sheet<'_>, all: impl Iterator<Item = String>) -> String {
    let join = |first: String, rest: String| {
        let blanks = [("first", first.as_str()), ("rest", rest.as_str())];
        sheet.scene.fill(Label::ListJoin, &blanks).to_string()
    };
    all.reduce(join).unwrap_or_default()
}
