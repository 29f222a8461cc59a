//! A screen drawn without a browser, for tests of what is on it.

#![allow(dead_code, reason = "each test file uses its own part")]

use super::support::BOOK;
use meso_quiz::clinic::Clinic;
use meso_quiz::consultation::Consultation;
use meso_quiz::views::{Paper, Quiz, QuizProps};
use std::rc::Rc;
use yew::{Callback, LocalServerRenderer};

/// The day on which every screen is drawn.
pub(crate) const TODAY: &str = "22 November 2026";

/// The screen that a visit is at, with what a clinic has set, for one reader or the other.
pub(crate) fn drawn(clinic: &Clinic, visit: &Consultation, paper: Paper) -> String {
    let props = QuizProps {
        book: Rc::new(BOOK.clone()),
        visit: Rc::new(visit.clone()),
        clinic: Rc::new(clinic.clone()),
        on_action: Callback::noop(),
        on_errand: Callback::noop(),
        today: TODAY.into(),
        paper,
        here: None,
        demo: false,
    };
    pollster::block_on(LocalServerRenderer::<Quiz>::with_props(props).hydratable(false).render())
}
