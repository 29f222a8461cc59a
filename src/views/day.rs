//! The day of a result.

use yew::AttrValue;

/// A day, written for people and for other programs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// As it is written in the book's language.
    pub words: AttrValue,
    /// As in `2026-11-22`.
    pub iso: AttrValue,
}
