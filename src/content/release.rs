//! What a build says of itself: which edition of the content it holds, and in which languages.
//! And the files beside the page that hold the words of the languages which are not in the app.

use super::raw::{Language, WordFiles};
use serde::{Deserialize, Serialize};

/// One build's edition and languages.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Release {
    /// Another edition may ask and say other things, even under the same version.
    pub edition: String,
    /// The languages, in the order of their tags.
    pub languages: Vec<Language>,
}

impl Release {
    /// The name of the file with the words of a language.
    /// The edition is part of it, so that no browser pairs an app with words it has kept from before.
    pub fn file_name(&self, tag: &str) -> String {
        format!("words.{tag}.{}.bin", self.edition)
    }

    /// The file with the words of a language.
    ///
    /// # Errors
    /// What cannot be packed.
    pub fn write(&self, words: &WordFiles) -> postcard::Result<Vec<u8>> {
        postcard::to_allocvec(&(&self.edition, words))
    }

    /// The words of a language; `None` for a file of another edition or language, or a damaged one.
    pub fn read(&self, tag: &str, file: &[u8]) -> Option<WordFiles> {
        let (edition, words): (String, WordFiles) = postcard::from_bytes(file).ok()?;
        (edition == self.edition && words.language.says.tag == tag).then_some(words)
    }
}
