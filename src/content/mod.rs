//! The gate that authored content passes through before anything else may rely on it.
//! It reports every problem of every file at once, and makes the ids.

#[cfg(feature = "authoring")]
pub mod authored;
#[cfg(feature = "authoring")]
pub mod basis;
mod gate;
mod problem;
pub mod raw;
#[cfg(feature = "authoring")]
mod reading;
#[cfg(feature = "authoring")]
pub mod review;
#[cfg(feature = "authoring")]
pub mod schemas;
mod shipped;

pub use gate::check;
pub use problem::{Fault, Known, Problem, nearest, short};
pub use shipped::{Region, shipped};
