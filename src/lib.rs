//! A treatment-finder for mesotherapy: what is asked, what follows, and how it is shown.
//! It informs and explains; it never diagnoses.

pub mod answers;
pub mod assessment;
#[cfg(feature = "authoring")]
pub mod bad_input;
pub mod book;
pub mod brand;
#[cfg(any(feature = "web", feature = "prerender"))]
pub mod browser;
pub mod capsule;
pub mod catalogue;
pub mod clinic;
pub mod consultation;
pub mod content;
pub mod date;
#[cfg(feature = "web")]
pub mod hosts;
pub mod order;
#[cfg(feature = "authoring")]
pub mod proof;
pub mod questionnaire;
pub mod record;
// The page never carries it.
#[cfg(not(target_arch = "wasm32"))]
pub mod screens;
pub mod transcript;
#[cfg(any(feature = "web", feature = "prerender"))]
pub mod views;
pub mod wording;
