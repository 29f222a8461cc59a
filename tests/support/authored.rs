//! The content as its authors have it, for tests and measurements of what is made of it.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use meso_quiz::content::authored::{Authored, Files, parse, read_folder};
use std::path::{Path, PathBuf};

/// Where it lies.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// Its files.
pub(crate) fn files() -> Files {
    read_folder(&folder()).expect("the content folder is there")
}

/// What they say.
pub(crate) fn authored() -> Authored {
    parse(&files()).expect("the content can be read")
}
