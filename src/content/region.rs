//! Where the visitor is: it fills in numbers and services, and nothing else.

/// A region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// Nowhere in particular.
    International,
    /// The United Kingdom.
    Gb,
    /// The United States.
    Us,
    /// The European Union.
    Eu,
}

impl Region {
    /// Every region.
    pub const ALL: [Self; 4] = [Self::International, Self::Gb, Self::Us, Self::Eu];

    /// The public id.
    pub fn name(self) -> &'static str {
        match self {
            Self::International => "int",
            Self::Gb => "gb",
            Self::Us => "us",
            Self::Eu => "eu",
        }
    }
}
