//! Which control of a screen means what.

use crate::support::BOOK;
use meso_quiz::consultation::{Action, Consultation, Place, RecordForm, Route, Taking};
use meso_quiz::questionnaire::{ChoiceId, Key};
use serde_json::{Value, json};

/// The control that means this at the screen a visit is at: which one of those that fit.
pub(super) fn tap(visit: &Consultation, action: Action) -> Value {
    let route = visit.route(BOOK.rules());
    let (tap, nth) = match action {
        Action::Started => ("[id='1']".to_owned(), 0),
        Action::Chose(choice) => (row(visit, "choice", choice), 0),
        Action::ChoseAlso(choice) => (row(visit, "also", choice), 0),
        Action::Continued => (".mq-question [type='submit']".to_owned(), 0),
        Action::WentBack => (".mq-back".to_owned(), 0),
        Action::AskedForResult => {
            (".mq-check > .mq-buttons > :not(.mq-button--side)".to_owned(), 0)
        }
        Action::AskedToStartOver => ("#mq-start-again".to_owned(), 0),
        Action::StartedOver => (".mq-ask button:last-child".to_owned(), 0),
        Action::PutAway => ("#mq-consent .mq-buttons > :last-child".to_owned(), 0),
        Action::OpenedAgain(key) => {
            (".mq-summary__change button".to_owned(), listed_at(&route, key))
        }
        Action::AddedArea(area) => {
            let mut others = BOOK.catalogue.areas.ids().filter(|it| !route.areas().contains(it));
            let nth = others.position(|other| other == area).expect("it is offered");
            (".mq-check > section:last-child button".to_owned(), nth)
        }
        Action::RemovedArea => (".mq-check > .mq-buttons:last-child button".to_owned(), 0),
        Action::WouldTake(Taking::Record(RecordForm::Text)) => ("#mq-record".to_owned(), 0),
        Action::WouldTake(Taking::Record(RecordForm::Json)) => {
            ("#mq-consent .mq-choice:nth-child(2) input".to_owned(), 0)
        }
        other => panic!("nobody here did {other:?}"),
    };
    json!({ "tap": tap, "nth": nth })
}

/// The choice of the question on screen.
fn row(visit: &Consultation, part: &str, choice: ChoiceId) -> String {
    let Place::Question(key) = visit.place else { panic!("at {:?}", visit.place) };
    let asked = BOOK.questionnaire.question(key).expect("a question of this book");
    format!("#mq-{part}-{}", asked.choices.get(choice).expect("a choice of it").name)
}

/// Where an answer is listed. With two areas that is first what is about the visitor, and then each
/// area.
fn listed_at(route: &Route, key: Key) -> usize {
    let mut listed = route.questions().to_vec();
    if route.areas().len() > 1 {
        let about = |key: &Key| route.areas().iter().position(|area| Some(*area) == key.area);
        listed.sort_by_key(about);
    }
    listed.iter().position(|other| *other == key).expect("it is listed")
}
