//! From a line of the list to a screen: the visit one step before it, and what is then done.

use super::{Design, Screen};
use crate::answers::Answers;
use crate::book::Book;
use crate::consultation::{self, Action, Consultation, Notice, Taking};
use crate::questionnaire::{Answer, ChoiceId, Key, Kind, QuestionId};
use crate::transcript;
use std::collections::BTreeSet;

/// A screen as the list has it, with the ids of the content.
#[derive(Clone, Copy)]
pub(super) struct Sketch {
    name: &'static str,
    design: Design,
    /// How far the visit is.
    place: Place,
    /// The answers that matter; screens of ticks left out are answered by "none".
    answers: &'static str,
    /// What is done there.
    done: &'static [Done],
}

/// How far a visit is.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Welcome,
    /// Answered if the line answers it.
    Question(&'static str),
    Check,
    Result,
}

/// What is done on a screen.
#[derive(Clone, Copy)]
pub(super) enum Done {
    Choose(&'static str),
    ChooseAlso(&'static str),
    Continue,
    Change(&'static str),
    StartAgain,
    TurnTo(&'static str),
    WouldTake(Taking),
    SendUnticked,
}

impl Sketch {
    pub(super) const fn of(
        name: &'static str,
        design: Design,
        place: Place,
        answers: &'static str,
    ) -> Self {
        Self { name, design, place, answers, done: &[] }
    }

    pub(super) const fn then(self, done: &'static [Done]) -> Self {
        Self { done, ..self }
    }

    /// The screen; its name where the content knows no such answers.
    pub(super) fn screen(&self, book: &Book) -> Result<Screen, String> {
        self.drawn(book).ok_or_else(|| format!("{}: the content has changed", self.name))
    }

    fn drawn(&self, book: &Book) -> Option<Screen> {
        let said = transcript::read(book.rules(), self.answers).ok()?;
        let name = self.name.to_owned();
        let mut screen = match self.place {
            Place::Welcome => {
                let before = Consultation::resumed(book.rules(), said, 0);
                Screen { name, design: self.design, before, actions: Vec::new() }
            }
            Place::Question(asked) => {
                let said = filled_in(book, said, Some(asked));
                let route = said_route(book, &said);
                let number = route.iter().rposition(|key| named(book, *key) == asked)?;
                let said = said.only(route.get(..=number)?);
                reached(book, name, self.design, said, number)?
            }
            Place::Check => ended(book, name, self.design, said)?,
            Place::Result => {
                let screen = ended(book, name, self.design, said)?;
                if let consultation::Place::Check = screen.visit(book.rules()).place {
                    let step = screen.step_before(book.rules()) + 1;
                    reached(book, screen.name, screen.design, screen.before.answers, step)?
                } else {
                    screen
                }
            }
        };
        for done in self.done {
            let action = done.action(book, &screen.visit(book.rules()))?;
            screen.actions.push(action);
        }
        Some(screen)
    }
}

impl Done {
    fn action(self, book: &Book, visit: &Consultation) -> Option<Action> {
        let choice = |name: &str| -> Option<ChoiceId> {
            let consultation::Place::Question(key) = visit.place else { return None };
            book.questionnaire.question(key)?.choice_named(name)
        };
        Some(match self {
            Self::Choose(name) => Action::Chose(choice(name)?),
            Self::ChooseAlso(name) => Action::ChoseAlso(choice(name)?),
            Self::Continue => Action::Continued,
            Self::StartAgain => Action::AskedToStartOver,
            Self::TurnTo(name) => {
                Action::TurnedTo(book.catalogue.areas.find(|area| area.name == name)?)
            }
            Self::WouldTake(what) => Action::WouldTake(what),
            Self::SendUnticked => Action::Learned(Notice::NothingTicked),
            Self::Change(name) => {
                let route = visit.route(book.rules());
                let mut keys = route.questions().iter().copied();
                Action::OpenedAgain(keys.find(|key| named(book, *key) == name)?)
            }
        })
    }
}

/// A screen for each question of these visits, unanswered, the first time that it is asked.
pub(super) fn tours(book: &Book, lines: &[&str]) -> Vec<Result<Screen, String>> {
    let mut seen: BTreeSet<QuestionId> = BTreeSet::new();
    let mut screens = Vec::new();
    for line in lines {
        let Ok(said) = transcript::read(book.rules(), line) else {
            screens.push(Err(format!("{line}: the content has changed")));
            continue;
        };
        let said = filled_in(book, said, None);
        let route = said_route(book, &said);
        for (number, key) in route.iter().enumerate() {
            if seen.insert(key.question) {
                let so_far = said.only(route.get(..number).unwrap_or_default());
                screens.push(asked(book, *key, so_far, number));
            }
        }
    }
    screens
}

/// A question as it is first seen.
fn asked(book: &Book, key: Key, so_far: Answers, number: usize) -> Result<Screen, String> {
    let id = named(book, key);
    let known = book.questionnaire.question(key);
    let (part, design) = match known.map(|asked| (asked.safety, asked.kind)) {
        Some((true, _)) => ("safety", Design::S6),
        Some((false, Kind::Many { .. })) => ("question", Design::S4),
        // These are answered by where on the body something is.
        _ if ["area", "site"].contains(&id) => ("question", Design::S2),
        _ => ("question", Design::S3),
    };
    let name = format!("{part}-{}", id.replace('_', "-"));
    let broken = format!("{name}: the content has changed");
    reached(book, name, design, so_far, number).ok_or(broken)
}

/// The answers, with "none" for each screen of ticks left open before this question.
fn filled_in(book: &Book, mut said: Answers, until: Option<&str>) -> Answers {
    loop {
        let route = Consultation { answers: said.clone(), ..Consultation::default() };
        let route = route.route(book.rules());
        let open = route.first_open(&said, &book.questionnaire);
        let Some(key) = open.filter(|key| Some(named(book, *key)) != until) else { return said };
        let Some(Kind::Many { none }) = book.questionnaire.question(key).map(|asked| asked.kind)
        else {
            return said;
        };
        said.give(key, Answer::Many([none].into()));
    }
}

/// The questions that these answers lead through.
fn said_route(book: &Book, said: &Answers) -> Vec<Key> {
    let visit = Consultation { answers: said.clone(), ..Consultation::default() };
    visit.route(book.rules()).questions().to_vec()
}

fn named(book: &Book, key: Key) -> &str {
    book.questionnaire.question(key).map_or("", |asked| asked.name.as_str())
}

/// The screen after the step with this number, by its main button.
fn reached(
    book: &Book,
    name: String,
    design: Design,
    said: Answers,
    step_before: usize,
) -> Option<Screen> {
    let before = Consultation::resumed(book.rules(), said, step_before);
    let actions = vec![main_button(&before)?];
    Some(Screen { name, design, before, actions })
}

/// Where the visitor is after the last question: at the check, or at a result that it led to.
fn ended(book: &Book, name: String, design: Design, said: Answers) -> Option<Screen> {
    let said = filled_in(book, said, None);
    let last = said_route(book, &said).len();
    reached(book, name, design, said, last)
}

/// What the main button of a screen does; a result has none.
fn main_button(visit: &Consultation) -> Option<Action> {
    match visit.place {
        consultation::Place::Welcome => Some(Action::Started),
        consultation::Place::Question(_) => Some(Action::Continued),
        consultation::Place::Check => Some(Action::AskedForResult),
        consultation::Place::Result(_) => None,
    }
}
