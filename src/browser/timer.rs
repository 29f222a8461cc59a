//! Something to be done a little later, unless it is dropped before.

use gloo::timers::callback::Timeout;

/// Something that waits for its time.
#[must_use = "dropping it ends it"]
#[derive(Debug)]
pub struct Timer {
    _timeout: Timeout,
}

/// Does something after this many milliseconds.
pub fn after(milliseconds: u32, does: impl FnOnce() + 'static) -> Timer {
    Timer { _timeout: Timeout::new(milliseconds, does) }
}
