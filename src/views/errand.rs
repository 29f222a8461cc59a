//! What a view asks of the host it lives in. An errand leaves the visit as it is.

/// Something that only the host can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errand {
    /// Print the page, or save it.
    Print,
}
