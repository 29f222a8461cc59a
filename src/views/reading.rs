//! A result on its own, without the quiz around it: for reading it as text.

use super::day::Day;
use super::result;
use super::scene::still;
use crate::answers::Answers;
use crate::assessment::assess;
use crate::book::Book;
use crate::clinic::Clinic;
use crate::consultation::{Consultation, Place};
use std::rc::Rc;
use yew::prelude::*;

/// What a result is drawn from.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ReadingProps {
    /// All that is known for this run.
    pub book: Rc<Book>,
    /// The answers, judged as given.
    pub answers: Rc<Answers>,
    /// What stands where a page has today's date.
    pub today: AttrValue,
}

/// What a visitor with these answers reads.
#[component]
pub fn Reading(props: &ReadingProps) -> Html {
    let ReadingProps { book, answers, today } = props;
    let rules = book.rules();
    let area = rules.questionnaire.first_area(&**answers);
    let answers = Answers::clone(answers);
    let found = assess(rules, &answers, area);
    let visit = Consultation { answers, place: Place::Result(area), ..Consultation::default() };
    let today = Day { words: today.clone(), ..Day::default() };
    still(book, &Clinic::default(), &visit, &today, |scene| result::result(scene, &found))
}
