//! The books of this build: what opens one that came as a file, and those that tests and commands
//! take without one.

use super::packed;
use super::region::Region;
use super::tags::TAGS;
use crate::book::Book;
#[cfg(not(target_arch = "wasm32"))]
use crate::wording::FIRST_LANGUAGE;

/// The file with the book of a language, beside the page.
pub fn book_file(tag: &str) -> String {
    format!("book.{tag}.bin")
}

/// Whether there is a book in this language, given one of the same build.
pub fn speaks(book: &Book, tag: &str) -> bool {
    book.languages.iter().any(|language| language.tag == tag) || TAGS.contains(&tag)
}

/// The book of a file; `None` where it is of another build, damaged, or no such file at all.
pub fn open(file: &[u8], region: Region) -> Option<Book> {
    packed::open(edition()?, file, region)
}

/// The book in the language every run begins with.
#[cfg(not(target_arch = "wasm32"))]
pub fn shipped(region: Region) -> Option<Book> {
    shipped_in(FIRST_LANGUAGE, region)
}

/// The book in any language, one that nobody speaks included.
#[cfg(not(target_arch = "wasm32"))]
pub fn shipped_in(tag: &str, region: Region) -> Option<Book> {
    open(&file(tag)?, region)
}

#[cfg(not(feature = "authoring"))]
#[allow(clippy::unnecessary_wraps, reason = "with the feature `authoring` there may be none")]
fn edition() -> Option<u64> {
    Some(u64::from_le_bytes(*include_bytes!(concat!(env!("OUT_DIR"), "/edition.bin"))))
}

/// The file of a language, as the build script wrote it.
#[cfg(all(not(feature = "authoring"), not(target_arch = "wasm32")))]
fn file(tag: &str) -> Option<Vec<u8>> {
    const BOOKS: &[(&str, &[u8])] = &include!(concat!(env!("OUT_DIR"), "/books.rs"));
    let (_, file) = BOOKS.iter().find(|(known, _)| *known == tag)?;
    Some(file.to_vec())
}

#[cfg(feature = "authoring")]
fn edition() -> Option<u64> {
    Some(folder()?.edition)
}

#[cfg(feature = "authoring")]
fn file(tag: &str) -> Option<Vec<u8>> {
    folder()?.file(tag)
}

/// What a build would ship: packed from the folder as it is now, so that the authors' commands
/// neither wait for a build nor stop at a fault they should report.
///
/// `None` where the content has problems; `content::review` names them.
#[cfg(feature = "authoring")]
fn folder() -> Option<super::pack::Packed> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let files = super::authored::read_folder(&folder).ok()?;
    super::pack::pack(&super::authored::parse(&files).ok()?).ok()
}
