//! Does each screen, in each state worth looking at, render what was reviewed?
//! `rendered` compares; `list` asks whether the list of screens leaves nothing out.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[path = "../support/drawn.rs"]
mod drawn;
mod early;
mod list;
mod pretty;
mod rendered;
#[path = "../support/mod.rs"]
mod support;

use meso_quiz::screens::{Screen, all};
use std::sync::LazyLock;
use support::BOOK;

static SCREENS: LazyLock<Vec<Screen>> = LazyLock::new(|| all(&BOOK).expect("every screen"));
