//! What the fuzz targets share: the book, and a watch over what a property allocates.
//! The properties themselves are `meso_quiz::bad_input`.
#![forbid(unsafe_code)]

use meso_quiz::bad_input::Held;
use meso_quiz::book::Book;
use meso_quiz::content::authored::{Files, read_folder};
use meso_quiz::content::{Region, shipped};
use peak_alloc::PeakAlloc;
use std::path::Path;
use std::sync::LazyLock;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The authored content.
pub static REAL: LazyLock<Files> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    read_folder(&folder).expect("the content folder is there")
});

/// The shipped book.
pub static BOOK: LazyLock<Book> =
    LazyLock::new(|| shipped(Region::International).expect("the shipped content is sound"));

/// Stops the fuzzer where a property is broken, or more is allocated at one time than allowed.
pub fn check(at_most: usize, property: impl FnOnce() -> Held) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let held = property();
    let peak = MEMORY.peak_usage().saturating_sub(before);
    assert_eq!(held, Ok(()));
    assert!(peak <= at_most, "{peak} bytes were allocated, and {at_most} may be");
}
