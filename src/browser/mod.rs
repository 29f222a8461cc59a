//! The only code that talks to the browser, one file for each thing it can be asked for.
//! A refusal is `None` or silence; the consultation goes on without it.

pub mod clinic;
pub mod clock;
pub mod dress;
pub mod fetch;
pub mod focus;
mod handler;
pub mod history;
pub mod kept;
pub mod offer;
pub mod page;
pub mod press;
pub mod print;
pub mod query;
pub mod storage;
pub mod tap;
pub mod timer;
pub mod title;
