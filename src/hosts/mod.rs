//! Where the consultation lives: a host mounts it, keeps it and looks after the browser around it.
//! It holds no questions, rules or words.

mod companion;
mod errands;
mod language;
pub mod page;
mod printing;
