//! A treatment-finder for mesotherapy: what is asked, what follows, and how it is shown.
//! It informs and explains; it never diagnoses.

pub mod answers;
pub mod assessment;
pub mod book;
pub mod catalogue;
pub mod consultation;
pub mod content;
pub mod questionnaire;
pub mod transcript;
pub mod wording;
