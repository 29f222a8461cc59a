//! A screen drawn without a browser, for tests of what is on it.

#![allow(dead_code, reason = "each test file uses its own part")]

use super::support::BOOK;
use meso_quiz::clinic::Clinic;
use meso_quiz::consultation::Consultation;
use meso_quiz::views::{Day, Keeping, Paper, Quiz, QuizProps};
use std::rc::Rc;
use yew::{AttrValue, Callback, LocalServerRenderer};

/// The day on which every screen is drawn.
pub(crate) const TODAY: Day =
    Day { words: AttrValue::Static("22 November 2026"), iso: AttrValue::Static("2026-11-22") };

/// The screen that a visit is at, with what a clinic has set, for one reader or the other.
pub(crate) fn drawn(clinic: &Clinic, visit: &Consultation, paper: Paper) -> String {
    let props = QuizProps {
        book: Rc::new(BOOK.clone()),
        visit: Rc::new(visit.clone()),
        clinic: Rc::new(clinic.clone()),
        on_action: Callback::noop(),
        on_errand: Callback::noop(),
        today: TODAY,
        paper,
        here: None,
        keeping: Keeping::Nothing,
        demo: false,
    };
    pollster::block_on(LocalServerRenderer::<Quiz>::with_props(props).hydratable(false).render())
}
