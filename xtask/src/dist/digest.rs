//! Digests of files, in the forms in which a browser, a person and a release name them.

use data_encoding::{BASE64, HEXLOWER};
use sha2::{Digest as _, Sha256, Sha384};

use super::files::Files;

/// How many signs of a digest name a build.
const BUILD: usize = 12;

/// As `sha256sum` writes it.
pub(super) fn sum(content: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(content))
}

/// As a content policy names an inline style.
pub(super) fn source(content: &[u8]) -> String {
    format!("'sha256-{}'", BASE64.encode(&Sha256::digest(content)))
}

/// As an `integrity` attribute, or `fetch`, takes it.
pub(super) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(&Sha384::digest(content)))
}

/// The name of the build that these files are: no date, so that the same sources give the same.
pub(super) fn build(files: &Files) -> String {
    let mut sums: Vec<String> = files.values().map(|content| sum(content)).collect();
    sums.sort();
    sum(sums.join("\n").as_bytes()).chars().take(BUILD).collect()
}
