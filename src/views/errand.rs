//! What a view asks of the host it lives in. An errand leaves the visit as it is.

use yew::AttrValue;

/// Something that only the host can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Errand {
    /// Print the page, or save it, for this reader.
    Print(Paper),
    /// Copy the result and the answers as text.
    Copy,
    /// Send what the visitor has ticked to the clinic's page.
    Send,
    /// Save the record that is shown.
    Save(File),
    /// Keep the result that this text stands for on this device.
    Keep(AttrValue),
    /// Keep no result on this device any more.
    Delete,
    /// Share this page of the guide, which everybody may see; nothing of the visit goes with it.
    Share(AttrValue),
    /// Go on in the language with this tag.
    Speak(String),
}

/// A text as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What it is called.
    pub name: &'static str,
    /// What it holds.
    pub text: AttrValue,
}

/// Whom a printed page is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// The visitor: what is on screen, with everything unfolded.
    #[default]
    Visitor,
    /// The clinician: one page of answers, cautions and what was considered.
    Clinician,
}
