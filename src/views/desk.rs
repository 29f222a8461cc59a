//! The one reducer: it hands each action to the consultation and touches nothing else.

use crate::book::Book;
use crate::consultation::{Action, Consultation, step};
use std::rc::Rc;
use yew::Reducible;

/// The visit on the desk, and the book it is held by.
#[derive(Debug, PartialEq, Eq)]
pub struct Desk {
    book: Rc<Book>,
    visit: Rc<Consultation>,
}

impl Desk {
    /// A desk with this visit on it.
    pub fn new(book: Rc<Book>, visit: Rc<Consultation>) -> Self {
        Self { book, visit }
    }

    /// The visit.
    pub fn visit(&self) -> &Rc<Consultation> {
        &self.visit
    }
}

impl Reducible for Desk {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match step(self.book.rules(), &self.visit, action) {
            Some(after) => Rc::new(Self { book: Rc::clone(&self.book), visit: Rc::new(after) }),
            None => self,
        }
    }
}
