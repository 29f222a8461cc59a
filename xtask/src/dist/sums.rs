//! `SHA256SUMS`: what every file is, so that whoever serves or builds the site can check it.

use super::digest;
use super::files::Files;

/// Lists every file as `sha256sum --check` reads it.
pub(super) fn add(site: &mut Files) {
    let lines = site.iter().map(|(name, content)| format!("{}  {name}\n", digest::sum(content)));
    let lines: String = lines.collect();
    site.insert("SHA256SUMS".to_owned(), lines.into_bytes());
}
