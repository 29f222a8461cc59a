//! The gate that authored content passes through before anything else may rely on it.
//! It reports every problem of every file at once, and makes the ids.

#[cfg(feature = "authoring")]
pub mod authored;
#[cfg(feature = "authoring")]
pub mod basis;
mod gate;
#[cfg(feature = "authoring")]
pub mod pack;
mod problem;
pub mod pseudo;
pub mod raw;
#[cfg(feature = "authoring")]
mod reading;
mod release;
#[cfg(feature = "authoring")]
pub mod review;
#[cfg(feature = "authoring")]
pub mod schemas;
mod shipped;

pub use gate::check;
pub use problem::{Fault, Known, Problem, nearest, short};
pub use release::Release;
#[cfg(not(target_arch = "wasm32"))]
pub use shipped::shipped_in;
pub use shipped::{Region, learnt, shipped, words_file};
