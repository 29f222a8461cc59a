//! Every screen of the quiz, once in each state worth looking at, as data: for tests, the gallery
//! and the pictures. How a screen is drawn is for `views` to say, and how it is reached for whoever
//! looks at it.

mod endings;
mod list;
mod sketch;

use crate::book::Book;
use crate::consultation::{Action, Consultation, step};
use crate::questionnaire::Rules;

/// The screens as the design numbers them; the shared tablet has two more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Design {
    /// Welcome.
    S1,
    /// Choosing a place on the body.
    S2,
    /// A question with one answer.
    S3,
    /// A question with any number of ticks.
    S4,
    /// A scale in words.
    S5,
    /// A safety screen.
    S6,
    /// Something is missing.
    S7,
    /// Checking the answers.
    S8,
    /// A match.
    S9,
    /// A doctor first.
    S10,
    /// No match, and the other calm endings.
    S11,
}

/// One screen in one state.
#[derive(Clone, Debug)]
pub struct Screen {
    /// Its name. It is the name of files too, so it stays as it is.
    pub name: String,
    /// Its number in the design.
    pub design: Design,
    /// The visit one step before, as a browser that kept it takes it up again.
    ///
    /// From here the screen comes without the words that say so: they are gone with the first action.
    pub before: Consultation,
    /// What is then done, each action with something on screen; nothing, for a first screen.
    pub actions: Vec<Action>,
}

impl Screen {
    /// The visit that is on this screen.
    pub fn visit(&self, rules: Rules<'_>) -> Consultation {
        self.actions.iter().fold(self.before.clone(), |visit, action| {
            step(rules, &visit, *action).unwrap_or(visit)
        })
    }

    /// The number of the step that `before` is at: what the address holds when it is opened.
    pub fn step_before(&self, rules: Rules<'_>) -> usize {
        self.before.route(rules).step_of(self.before.place)
    }
}

/// Every screen, in the order a visitor meets them.
///
/// # Errors
/// The name of a screen whose answers the content no longer knows.
pub fn all(book: &Book) -> Result<Vec<Screen>, String> {
    let known = list::WELCOMES.iter().map(|sketch| sketch.screen(book));
    let tours = sketch::tours(book, &list::TOURS);
    let rest = [&list::QUESTIONS[..], &list::CHECKS, &endings::RESULTS].concat();
    let rest = rest.into_iter().map(|sketch| sketch.screen(book));
    known.chain(tours).chain(rest).collect()
}
