//! What the command that runs these tests tells them: where the site is, and each program.

use std::path::PathBuf;

/// The folder of the built site.
pub(crate) fn dist() -> PathBuf {
    told("MESO_QUIZ_DIST")
}

/// What `cargo xtask test` tells these tests.
pub(crate) fn told(variable: &str) -> PathBuf {
    let Some(value) = std::env::var_os(variable) else {
        panic!("{variable} is not set; run cargo xtask test, which builds the site and sets it");
    };
    value.into()
}
