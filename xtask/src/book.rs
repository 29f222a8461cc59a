//! The book the commands work with: the authored content as it is now.

use anyhow::{Context as _, Result};
use meso_quiz::book::Book;
use meso_quiz::content::{self, Region};

/// The book of one region, in British English.
pub(crate) fn shipped(region: Region) -> Result<Book> {
    content::shipped(region)
        .context("the content has problems; `cargo xtask content` lists them all")
}
