//! `SHA256SUMS`: what every file is, so that whoever serves or builds the site can check it.

use super::digest;
use super::files::Files;

/// What whoever serves the site writes into.
const THEIRS: &str = "clinic.json";

/// Lists every file that is ours as `sha256sum --check` reads it.
pub(super) fn add(site: &mut Files) {
    let ours = site.iter().filter(|(name, _)| *name != THEIRS);
    let lines = ours.map(|(name, content)| format!("{}  {name}\n", digest::sum(content)));
    let lines: String = lines.collect();
    site.insert("SHA256SUMS".to_owned(), lines.into_bytes());
}
