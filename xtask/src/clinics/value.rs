//! What counts where a setting is not set, in words for a clinic.

use meso_quiz::clinic::{Kind, Setting};

/// What counts where it is not set.
pub(crate) fn default(setting: Setting) -> String {
    if let Kind::OneOf([first, ..]) = setting.kind() {
        return format!("`{first}`");
    }
    let counts = match setting.kind() {
        Kind::Colour | Kind::Family => "the quiz's own",
        Kind::Language => "the language of the page",
        Kind::Treatments if setting == Setting::Offers => "all of them",
        Kind::Text(_) if SAYS_SOMETHING.contains(&setting) => "the quiz's own words",
        Kind::Text(_)
        | Kind::OneOf(_)
        | Kind::Address
        | Kind::Phone
        | Kind::Email
        | Kind::Picture
        | Kind::Languages
        | Kind::Treatments => "none",
    };
    counts.to_owned()
}

/// Without these the quiz says something of its own.
const SAYS_SOMETHING: [Setting; 5] =
    [Setting::Label, Setting::OpenText, Setting::CloseText, Setting::ErrorText, Setting::RetryText];
