//! What a setting may hold, and what is said where it holds something else.

/// What a setting may hold. Everything is text; nothing else is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words of at most this many characters, without markup.
    Text(usize),
    /// `#1E5247` or `#152`.
    Colour,
    /// An `https:` address whose host is written in ASCII.
    Address,
    /// A telephone number with its country code.
    Phone,
    /// An e-mail address.
    Email,
    /// A picture: a file beside the page, or a `data:` address of at most 20 kB.
    Picture,
    /// The name of a font family.
    Family,
    /// The tag of a language.
    Language,
    /// Tags of languages, with spaces between them.
    Languages,
    /// Ids of treatments, with spaces between them.
    Treatments,
    /// One of these words; the first is what counts without it.
    OneOf(&'static [&'static str]),
}

impl Kind {
    /// What it takes, for whoever wrote something else.
    pub fn wants(self) -> String {
        let wants = match self {
            Self::Text(most) => return format!("up to {most} characters without < and >"),
            Self::OneOf(words) => return format!("one of {}", words.join(", ")),
            Self::Colour => "a colour like #1E5247",
            Self::Address => "an address like https://clinic.example/book in plain ASCII",
            Self::Phone => "a number with its country code like +44 20 7946 0000",
            Self::Email => "an address like hello@clinic.example",
            Self::Picture => "a PNG, JPEG, WebP, GIF or SVG of at most 20 kB",
            Self::Family => "the name of one font family in letters, digits, spaces and hyphens",
            Self::Language => "the tag of a language like en-GB",
            Self::Languages => "tags of languages like en-GB with spaces between them",
            Self::Treatments => "ids of types like SKIN HAIR with spaces between them",
        };
        wants.to_owned()
    }
}
