//! The languages that nobody speaks; `pseudo` writes their words.

/// The long, accented one, and the one that is read from right to left.
pub(super) const TAGS: [&str; 2] = ["en-XA", "en-XB"];
