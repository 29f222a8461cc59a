//! What is on screen. Views read the book and the visit, and say what happened through one callback.
//! They never read storage or history, and they hold no words of their own.

mod check;
mod code;
mod contact;
mod day;
mod desk;
mod drawing;
#[cfg(not(target_arch = "wasm32"))]
mod early;
#[cfg(not(target_arch = "wasm32"))]
mod entry;
mod errand;
mod footer;
mod guide;
mod header;
mod keeping;
mod question;
mod quiz;
mod reading;
mod result;
mod scene;
mod section;
mod start_again;
mod status;
mod summary;
mod title;
mod welcome;

pub use day::Day;
pub use desk::Desk;
#[cfg(not(target_arch = "wasm32"))]
pub use entry::{Entry, EntryProps};
pub use errand::{Errand, File, Paper};
pub use guide::{Chapter, Guide, GuideProps, Topic, address, topic_address};
pub use keeping::Keeping;
pub use quiz::{Quiz, QuizProps};
pub use reading::{Reading, ReadingProps};
pub use result::as_text;
pub use title::title;
