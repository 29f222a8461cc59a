//! Which drawing repeats the choices of a question, and which of them it shows.
//! How it is drawn is the business of `views`.

/// A drawing of our own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// Face, hand and figure.
    Areas,
    /// A figure from the front and from the back.
    Sites,
    /// How much hair there is.
    Hair,
    /// Which lines a face shows.
    Lines,
    /// What finger and thumb can pick up.
    Pinch,
}

impl Drawing {
    /// What is shown, each by the id of the choice that it repeats. Other choices are words alone.
    pub fn parts(self) -> &'static [&'static str] {
        match self {
            Self::Areas => &["face", "chin", "scalp", "body"],
            Self::Sites => &["tummy", "sides", "thighs", "arms", "back", "knees"],
            Self::Hair => &["early", "moderate", "bare", "no_change"],
            Self::Lines => &["none", "moving", "rest_fine", "deep"],
            Self::Pinch => &["soft", "firm", "loose"],
        }
    }
}
