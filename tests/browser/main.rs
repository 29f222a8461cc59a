//! Does the built site do in a real browser what the rules say it does?
//!
//! Each test is one visitor in a browser of their own, once in each engine. They click what they
//! read, and wait for what they see. What they should see is worked out natively, from the same
//! answers.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod engine;
mod hands;
mod headers;
mod host;
mod later;
mod look;
mod printed;
mod reach;
mod screen;
mod site;
mod supply;
#[path = "../support/mod.rs"]
mod support;
mod told;
mod visitor;
mod walk;
#[path = "../support/walked.rs"]
mod walked;
mod window;

mod areas;
mod axe;
mod changing;
mod colours;
mod contrast;
mod drawings;
mod early;
mod faults;
mod focus;
mod guide;
mod handing_over;
mod history;
mod keeping;
mod kept;
mod keyboard;
mod languages;
mod layout;
mod looks;
mod mistakes;
mod motion;
mod moving_on;
mod names;
mod outcomes;
mod paper;
mod pointing;
mod privacy;
mod record;
mod refused;
mod soak;
mod starting;
mod stops;
mod tabbing;
mod tablet;
mod translated;
mod trees;
mod widget;
