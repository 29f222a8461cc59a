//! Where the guide and each topic of it are. The topic stands behind the `#`, which a browser keeps
//! to itself: no server is told what is read.

use crate::wording::Language;

/// The file of the guide, beside the quiz.
pub fn address(language: &Language) -> String {
    if language.is_first() {
        "guide.html".to_owned()
    } else {
        format!("guide.{}.html", language.tag)
    }
}

/// A topic of the guide, by the public id of its page.
pub fn topic_address(language: &Language, page: &str) -> String {
    format!("{}#{page}", address(language))
}
