//! The gate that authored content passes through before anything else may rely on it.
//! It reports every problem of every file at once, and makes the ids. A browser carries none of it:
//! there a book is opened that has passed.

#[cfg(feature = "authoring")]
pub mod authored;
#[cfg(feature = "authoring")]
pub mod basis;
#[cfg(not(target_arch = "wasm32"))]
mod gate;
#[cfg(feature = "authoring")]
pub mod pack;
#[allow(dead_code, reason = "only a build writes books")]
mod packed;
#[cfg(not(target_arch = "wasm32"))]
mod problem;
#[cfg(not(target_arch = "wasm32"))]
pub mod pseudo;
#[cfg(not(target_arch = "wasm32"))]
pub mod raw;
#[cfg(feature = "authoring")]
mod reading;
mod region;
#[cfg(feature = "authoring")]
pub mod review;
#[cfg(feature = "authoring")]
pub mod schemas;
mod shipped;
mod tags;

#[cfg(not(target_arch = "wasm32"))]
pub use gate::check;
#[cfg(not(target_arch = "wasm32"))]
pub use problem::{Fault, Known, Problem, nearest, short};
pub use region::Region;
pub use shipped::{book_file, open, speaks};
#[cfg(not(target_arch = "wasm32"))]
pub use shipped::{shipped, shipped_in};
