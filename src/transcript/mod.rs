//! A visit as one line of text: what `assess` reads, what a proof prints, what a tab keeps.
//!
//! The form is that of CONTENT section 9: `age=30s; area=face; main=dry_dull; flags=keloid+thinners`.
//! A question may also be named itself, with the area it was asked about: `pinch@body=soft`.

mod fault;
mod read;
mod saved;
mod write;

pub use fault::Fault;
pub use read::read;
pub use saved::{restore, save};
pub use write::{exact, line};

/// The main concern of the line's area.
const MAIN: &str = "main";
/// The "also" concerns of the line's area.
const OTHERS: &str = "others";
/// What was ticked on any safety screen.
const FLAGS: &str = "flags";
/// The area added after the first.
const SECOND_AREA: &str = "also_area";
