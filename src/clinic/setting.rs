//! The one list of what a clinic can set. Attributes, `clinic.json`, the message to a frame, the
//! snippet builder and the documents for clinics all go by it.

use super::kind::Kind;

/// Who reads a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The quiz itself, wherever it lives.
    Quiz,
    /// `embed.js`, on the clinic's page.
    Loader,
}

/// Declares the settings: public id, kind, reader, and for people what it means and an example.
macro_rules! settings {
    ($($setting:ident = $name:literal, $kind:expr, $reader:ident, $meaning:literal, $example:literal;)*) => {
        /// Something that a clinic can set.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each is explained by its meaning in the same line")]
        pub enum Setting { $($setting,)* }

        impl Setting {
            /// Every setting, in the order in which people read about them.
            pub const ALL: &[Self] = &[$(Self::$setting,)*];

            /// The public id: an attribute's name, and a key of `clinic.json`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$setting => $name,)* }
            }

            /// What it may hold.
            pub fn kind(self) -> Kind {
                match self { $(Self::$setting => $kind,)* }
            }

            /// Who reads it.
            pub fn reader(self) -> Reader {
                match self { $(Self::$setting => Reader::$reader,)* }
            }

            /// What it is for, in one sentence for a clinic.
            #[cfg(not(target_arch = "wasm32"))]
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$setting => $meaning,)* }
            }

            /// A value that it takes.
            #[cfg(not(target_arch = "wasm32"))]
            pub fn example(self) -> &'static str {
                match self { $(Self::$setting => $example,)* }
            }
        }
    };
}

settings! {
    Clinic = "clinic", Kind::Text(80), Quiz,
        "The name of the clinic, shown at the top and with the next step.", "Derma Clinic";
    Logo = "logo", Kind::Picture, Quiz,
        "A picture shown beside the name: the address of a file on the clinic's own site, at most 20 kB; in clinic.json the name of a file beside it, or a data: address.", "logo.svg";
    Booking = "booking", Kind::Address, Quiz,
        "Where a consultation can be booked; it opens in a new tab and is given no answer.", "https://clinic.example/book";
    Phone = "phone", Kind::Phone, Quiz,
        "The clinic's telephone number with its country code.", "+44 20 7946 0000";
    Email = "email", Kind::Email, Quiz,
        "The clinic's e-mail address.", "hello@clinic.example";
    Whatsapp = "whatsapp", Kind::Phone, Quiz,
        "The clinic's WhatsApp number with its country code.", "+44 7700 900000";
    Privacy = "privacy", Kind::Address, Quiz,
        "The clinic's own privacy page, linked to from the quiz's privacy text.", "https://clinic.example/privacy";
    Lang = "lang", Kind::Language, Quiz,
        "The language to begin in; without it that of the page around, where the quiz speaks it.", "en-GB";
    Languages = "languages", Kind::Languages, Quiz,
        "The languages that visitors can switch between; without it there is no switch.", "en-GB";
    Region = "region", Kind::OneOf(&["int", "gb", "us", "eu"]), Quiz,
        "Whose emergency number and names of services are shown; int names none.", "gb";
    Theme = "theme", Kind::OneOf(&["auto", "light", "dark"]), Quiz,
        "Light or dark; auto follows the visitor's device.", "light";
    Accent = "accent", Kind::Colour, Quiz,
        "The clinic's colour, for the main button and, made readable where it is not, for links and marks.", "#1E5247";
    Canvas = "canvas", Kind::Colour, Quiz,
        "The background of the page while it is light.", "#FAF7F2";
    Surface = "surface", Kind::Colour, Quiz,
        "The background of answers and cards while it is light.", "#FFFFFF";
    CanvasDark = "canvas-dark", Kind::Colour, Quiz,
        "The background of the page while it is dark.", "#171412";
    SurfaceDark = "surface-dark", Kind::Colour, Quiz,
        "The background of answers and cards while it is dark.", "#221E1B";
    Font = "font", Kind::Family, Quiz,
        "The family of the text, if the visitor's device has it; no font is ever fetched.", "Helvetica Neue";
    FontHeading = "font-heading", Kind::Family, Quiz,
        "The family of headings, likewise.", "Georgia";
    Radius = "radius", Kind::OneOf(&["medium", "none", "small", "large"]), Quiz,
        "How round corners are.", "small";
    Density = "density", Kind::OneOf(&["roomy", "compact"]), Quiz,
        "How much room there is between the parts of a screen; text and buttons keep their size.", "compact";
    Offers = "offers", Kind::Treatments, Quiz,
        "The types the clinic offers, by their ids; without it all of them.", "SKIN HAIR TONE";
    Hide = "hide", Kind::Treatments, Quiz,
        "Types the clinic does not offer, by their ids, as if offers left them out; no part of a result can be hidden.", "CELL FAT";
    NotOffered = "not-offered", Kind::OneOf(&["say", "ask"]), Quiz,
        "What is shown with a type the clinic does not offer: say says so and names nobody to ask, ask invites the visitor to ask the clinic about it. Another type is never put in its place.", "ask";
    MoveOn = "move-on", Kind::OneOf(&["tap", "button"]), Quiz,
        "Whether a tap on an answer moves on, or only Continue does; visitors can change it.", "button";
    Handoff = "handoff", Kind::OneOf(&["none", "page"]), Quiz,
        "page lets visitors send you a result or answers: they are shown word for word what goes and tick it, and your page then gets it in the event mq-handoff. It works with embed.js alone.", "page";
    Config = "config", Kind::Text(60), Loader,
        "The id of a script element of type application/json on the page that holds settings; attributes win over it.", "quiz-settings";
    Loading = "loading", Kind::OneOf(&["lazy", "eager", "manual"]), Loader,
        "When the quiz is loaded: near the view, at once, or when load() is called.", "eager";
    Mode = "mode", Kind::OneOf(&["frame", "popup", "slider", "sidetab"]), Loader,
        "In the page, or in a dialog that a button opens: in the middle, from the side, or from a tab at the edge of the window.", "popup";
    Isolation = "isolation", Kind::OneOf(&["auto", "strict"]), Loader,
        "strict gives the frame no origin of its own even where it has another than the page.", "strict";
    Label = "label", Kind::Text(120), Loader,
        "What a screen reader calls the frame.", "Treatment finder";
    Events = "events", Kind::OneOf(&["none", "coarse"]), Loader,
        "coarse tells the page that somebody began, finished or pressed a contact link, never what was said; even that is about health.", "coarse";
    OpenText = "open-text", Kind::Text(60), Loader,
        "The words on the button that opens the dialog.", "Find your treatment";
    CloseText = "close-text", Kind::Text(60), Loader,
        "The words on the button that closes it.", "Close";
    ErrorText = "error-text", Kind::Text(200), Loader,
        "What is said where the quiz cannot be loaded.", "The quiz could not be loaded.";
    RetryText = "retry-text", Kind::Text(60), Loader,
        "The words on the button that tries again.", "Try again";
}

impl Setting {
    /// The setting with this public id.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|setting| setting.name() == name)
    }
}
