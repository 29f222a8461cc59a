//! The whole of what a visitor sees: header, one screen, footer, and where focus goes next.

use super::day::Day;
use super::errand::{Errand, Paper};
use super::keeping::Keeping;
use super::scene::{
    CONSENT, CONSENTING, HEADING, MAIN, PROBLEM, RECORD, SEND, START_AGAIN, STARTING_OVER, Scene,
    TO_PHONE,
};
use super::{check, footer, header, question, result, status, welcome};
use crate::book::Book;
use crate::browser::focus;
use crate::clinic::Clinic;
use crate::consultation::{Action, Complaint, Consultation, Place, Taking};
use std::rc::Rc;
use yew::prelude::*;

/// What the quiz is drawn from, and whom it tells.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct QuizProps {
    /// All that is known for this run.
    pub book: Rc<Book>,
    /// The visit as it stands.
    pub visit: Rc<Consultation>,
    /// Whose quiz it is.
    #[prop_or_default]
    pub clinic: Rc<Clinic>,
    /// Told what happened.
    pub on_action: Callback<Action>,
    /// Told what the host is asked to do.
    pub on_errand: Callback<Errand>,
    /// Today.
    pub today: Day,
    /// Whom the page is printed for.
    #[prop_or_default]
    pub paper: Paper,
    /// Where the visitor's own phone finds this quiz, on a tablet that they give back.
    #[prop_or_default]
    pub here: Option<AttrValue>,
    /// What this device keeps over all visits.
    #[prop_or_default]
    pub keeping: Keeping,
    /// Whether staff show what stands behind each screen.
    #[prop_or_default]
    pub demo: bool,
}

/// The quiz: one screen at a time.
#[component]
pub fn Quiz(props: &QuizProps) -> Html {
    let QuizProps { book, visit, clinic, on_action, on_errand, today, paper, here, keeping, demo } =
        props;
    let route = visit.route(book.rules());
    let here = here.as_ref();
    let scene =
        Scene { book, clinic, visit, route: &route, on_action, on_errand, today, here, keeping };
    let now = Seen::of(visit, keeping);
    let before = use_mut_ref(|| now);
    use_effect_with(now, move |now| {
        let before = before.replace(*now);
        before.move_focus(*now);
    });

    html! {
        <div class="mq-app">
            { header::header(scene) }
            { status::status(scene) }
            <main class="mq-main" id={MAIN}>
                { screen(scene, *paper) }
                if *demo {
                    { behind(scene) }
                }
            </main>
            { footer::footer(scene) }
        </div>
    }
}

/// Each screen is keyed, so that nothing of the last one stays behind in it.
fn screen(scene: Scene<'_>, paper: Paper) -> Html {
    match scene.visit.place {
        Place::Welcome => html! { <div key="welcome">{ welcome::welcome(scene) }</div> },
        Place::Question(key) => {
            let area = key.area.map_or("", |area| scene.area(area));
            let name = scene.book.questionnaire.question(key);
            let name = name.map_or("", |question| question.name.as_str());
            html! { <div key={format!("question {name} {area}")}>{ question::question(scene, key) }</div> }
        }
        Place::Check => html! { <div key="check">{ check::check(scene) }</div> },
        Place::Result(area) => {
            let found = scene.visit.assessment(scene.rules(), area);
            html! {
                <div key={format!("result {}", area.map_or("", |area| scene.area(area)))}>
                    { result::on_screen(scene, &found, paper) }
                </div>
            }
        }
    }
}

/// What the answers so far come to, for the area on screen or else the first.
fn behind(scene: Scene<'_>) -> Html {
    let area = match scene.visit.place {
        Place::Result(area) => area,
        Place::Question(key) if key.area.is_some() => key.area,
        Place::Welcome | Place::Question(_) | Place::Check => scene.route.areas().first().copied(),
    };
    result::demo(scene, &scene.visit.assessment(scene.rules(), area))
}

/// What decides where focus belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    place: Place,
    complaint: Option<Complaint>,
    starting_over: bool,
    /// The button that opened the dialog that is over the screen.
    dialog: Option<&'static str>,
    for_team: bool,
    /// Whether a result is kept that the first screen leads back to.
    leads_back: bool,
}

impl Seen {
    fn of(visit: &Consultation, keeping: &Keeping) -> Self {
        Self {
            place: visit.place,
            complaint: visit.complaint,
            starting_over: visit.starting_over,
            dialog: visit.taking.map(opener),
            for_team: visit.for_team,
            leads_back: matches!(keeping, Keeping::Result(_)),
        }
    }

    /// Focus goes to what is new; where nothing changed, as on first load, it stays.
    fn move_focus(self, now: Self) {
        if now.place != self.place || now.for_team != self.for_team {
            focus::on_screen(HEADING);
        } else if now.complaint.is_some() && now.complaint != self.complaint {
            focus::on_screen(PROBLEM);
        } else if now.starting_over && !self.starting_over {
            focus::on(STARTING_OVER);
        } else if self.starting_over && !now.starting_over {
            focus::on(START_AGAIN);
        } else if now.place == Place::Welcome && self.leads_back && !now.leads_back {
            focus::on(HEADING);
        } else if now.dialog.is_some() && self.dialog.is_none() {
            focus::on_dialog(CONSENT, CONSENTING);
        } else if let (Some(opener), None) = (self.dialog, now.dialog) {
            focus::on(opener);
        }
    }
}

/// The button that is pressed to look at this.
fn opener(taking: Taking) -> &'static str {
    match taking {
        Taking::Sent(_) => SEND,
        Taking::Record(_) => RECORD,
        Taking::Code { .. } => TO_PHONE,
    }
}
