//! What goes with a visit on its own page: storage, title and history follow each action, and the
//! focus is given up where the screen changes.

use super::house::House;
use crate::book::Book;
use crate::browser::{clock, focus, history, storage, title};
use crate::consultation::{Action, Consultation, MovingOn, Place, step};
use crate::content::speaks;
use crate::{transcript, views};
use std::cell::RefCell;
use std::rc::Rc;

/// Where this tab keeps the answers.
const KEPT: &str = "mq:v1:s";
/// Where this tab keeps what the visitor chose that moves on: a tap, or a button.
const MOVING_ON: &str = "mq:v1:moves";
const BY_TAP: &str = "tap";
const BY_BUTTON: &str = "button";

/// The visit this tab remembers, at the step the address names. What cannot be taken up, because it
/// is too old or not whole, is forgotten. Until the visitor says otherwise, a question is left in
/// the way that the clinic chose.
pub(super) fn taken_up(book: &Book, otherwise: MovingOn) -> Consultation {
    let kept =
        storage::get(KEPT).and_then(|text| transcript::restore(book, &text, clock::now_seconds()));
    if kept.is_none() {
        storage::remove(KEPT);
    }
    let kept = kept.unwrap_or_default();
    let notice = kept.notice;
    let moving_on = match storage::get(MOVING_ON).as_deref() {
        Some(BY_BUTTON) => MovingOn::ByButton,
        Some(_) => MovingOn::ByTap,
        None => otherwise,
    };
    let at_welcome = Consultation { place: Place::Welcome, moving_on, ..kept };
    let there = Action::WentTo(history::step().unwrap_or_default());
    match step(book.rules(), &at_welcome, there) {
        Some(there) => Consultation { notice, ..there },
        None => at_welcome,
    }
}

/// Keeps storage, title and history in step with the visit.
///
/// It works in the click itself: Safari's Back skips entries that no click or key press made.
pub(super) struct Companion {
    book: RefCell<Rc<Book>>,
    visit: RefCell<Rc<Consultation>>,
    house: Rc<House>,
}

impl Companion {
    pub(super) fn new(book: &Rc<Book>, visit: &Rc<Consultation>, house: &Rc<House>) -> Self {
        Self {
            book: RefCell::new(Rc::clone(book)),
            visit: RefCell::new(Rc::clone(visit)),
            house: Rc::clone(house),
        }
    }

    /// Goes on with the words of another language. What was offered before is still offered.
    pub(super) fn speak(&self, mut book: Book) -> Rc<Book> {
        for language in &self.book.borrow().languages {
            if !book.languages.contains(language) {
                book.languages.push(language.clone());
            }
        }
        let book = Rc::new(book);
        self.book.replace(Rc::clone(&book));
        title::set(&views::title(&book, &self.visit.borrow()));
        book
    }

    /// The language that is spoken.
    pub(super) fn language(&self) -> String {
        self.book.borrow().wording.language.tag.clone()
    }

    /// Whether there are words in this language.
    pub(super) fn speaks(&self, tag: &str) -> bool {
        speaks(&self.book.borrow(), tag)
    }

    /// The visit as it stands.
    pub(super) fn visit(&self) -> Rc<Consultation> {
        Rc::clone(&self.visit.borrow())
    }

    pub(super) fn step(&self) -> usize {
        let visit = self.visit.borrow();
        visit.route(self.book.borrow().rules()).step_of(visit.place)
    }

    pub(super) fn follow(&self, action: Action) {
        let from = self.step();
        let book = Rc::clone(&self.book.borrow());
        let before = Rc::clone(&self.visit.borrow());
        let Some(after) = step(book.rules(), &before, action) else {
            return;
        };
        self.visit.replace(Rc::new(after));
        self.move_on(action, from);
        let after = self.visit.borrow();
        if after.place != before.place {
            focus::leave();
        }
        let title = views::title(&book, &after);
        if title != views::title(&book, &before) {
            title::set(&title);
        }
        if after.moving_on != before.moving_on {
            let chosen = match after.moving_on {
                MovingOn::ByTap => BY_TAP,
                MovingOn::ByButton => BY_BUTTON,
            };
            storage::set(MOVING_ON, chosen);
        }
        self.tell(&before, &after);
        // What a code brought stays out of this tab's memory until it becomes the visitor's own.
        if after.answers.is_empty() || after.brought.is_some() {
            storage::remove(KEPT);
        } else {
            let text = transcript::save(&book, &after, clock::now_seconds());
            storage::set(KEPT, &text);
        }
    }

    /// What a page around may hear of a visit: that it began, came to a result or was cleared.
    fn tell(&self, before: &Consultation, after: &Consultation) {
        let at_result = |visit: &Consultation| matches!(visit.place, Place::Result(_));
        match (before.answers.is_empty(), after.answers.is_empty()) {
            (true, false) => self.house.tell("mq-start"),
            (false, true) => self.house.tell("mq-restart"),
            (true, true) | (false, false) => {}
        }
        if at_result(after) && !at_result(before) {
            self.house.tell("mq-complete");
        }
    }

    /// One entry for each screen. "Back" goes back where the browser would go to the same screen.
    fn move_on(&self, action: Action, from: usize) {
        let to = self.step();
        match action {
            Action::WentTo(_) => self.settle(),
            _ if to == from => None,
            Action::WentBack if history::previous() == Some(to) => history::back(),
            Action::WentBack | Action::AskedToStartOver | Action::StartedOver => {
                history::replace(to, history::previous())
            }
            Action::Started
            | Action::Chose(_)
            | Action::ChoseAlso(_)
            | Action::Continued
            | Action::OpenedAgain(_)
            | Action::WentToCheck
            | Action::AskedForResult
            | Action::TurnedTo(_)
            | Action::AddedArea(_)
            | Action::RemovedArea
            | Action::SwitchedMovingOn
            | Action::KeptAnswers
            | Action::WouldTake(_)
            | Action::PutAway
            | Action::TurnedToTeam(_)
            | Action::Learned(_)
            | Action::Spoke => history::push(to, from),
        };
    }

    /// Where the address names a step that cannot be shown, it is given the one that is.
    pub(super) fn settle(&self) -> Option<()> {
        let here = self.step();
        if history::step() == Some(here) {
            return None;
        }
        history::replace(here, history::previous())
    }
}
