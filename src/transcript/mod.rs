//! A visit as one line of text: what `assess` reads, what a proof prints, what a tab keeps.
//!
//! The form is that of CONTENT section 9: `age=30s; area=face; main=dry_dull; flags=keloid+thinners`.
//! A question may also be named itself, with the area it was asked about: `pinch@body=soft`.

mod exact;
#[cfg(not(target_arch = "wasm32"))]
mod fault;
#[cfg(not(target_arch = "wasm32"))]
mod read;
mod saved;
#[cfg(not(target_arch = "wasm32"))]
mod write;

pub use exact::exact;
#[cfg(not(target_arch = "wasm32"))]
pub use fault::Fault;
#[cfg(not(target_arch = "wasm32"))]
pub use read::read;
#[cfg(not(target_arch = "wasm32"))]
pub use saved::begun;
pub use saved::{restore, save};
#[cfg(not(target_arch = "wasm32"))]
pub use write::line;

/// The longest line that is looked at, in bytes; a visit takes less than a quarter of it.
const LONGEST: usize = 4096;
#[cfg(not(target_arch = "wasm32"))]
/// The main concern of the line's area.
const MAIN: &str = "main";
#[cfg(not(target_arch = "wasm32"))]
/// The "also" concerns of the line's area.
const OTHERS: &str = "others";
#[cfg(not(target_arch = "wasm32"))]
/// What was ticked on any safety screen.
const FLAGS: &str = "flags";
/// The area added after the first.
const SECOND_AREA: &str = "also_area";
