//! What the words that a setting takes mean to a clinic.

use meso_quiz::clinic::Setting;

/// The word itself, where it needs no other.
pub(super) fn of(setting: Setting, word: &str) -> &str {
    let meaning = WORDS.iter().find(|(of, said, _)| (*of, *said) == (setting, word));
    meaning.map_or(word, |(_, _, meaning)| meaning)
}

/// The setting, a word of it, and what it is called in the form.
const WORDS: [(Setting, &str, &str); 30] = [
    (Setting::Region, "int", "Anywhere: no service is named"),
    (Setting::Region, "gb", "United Kingdom"),
    (Setting::Region, "us", "United States"),
    (Setting::Region, "eu", "European Union"),
    (Setting::Theme, "auto", "As the visitor's device is set"),
    (Setting::Theme, "light", "Always light"),
    (Setting::Theme, "dark", "Always dark"),
    (Setting::Radius, "medium", "Medium"),
    (Setting::Radius, "none", "Square"),
    (Setting::Radius, "small", "Small"),
    (Setting::Radius, "large", "Large"),
    (Setting::Density, "roomy", "Roomy"),
    (Setting::Density, "compact", "Compact"),
    (Setting::NotOffered, "say", "Say that you do not offer it"),
    (Setting::NotOffered, "ask", "Invite the visitor to ask you about it"),
    (Setting::MoveOn, "tap", "A tap on an answer moves on"),
    (Setting::MoveOn, "button", "Only Continue moves on"),
    (Setting::Handoff, "none", "Nothing"),
    (Setting::Handoff, "page", "What they have read and ticked, to your page"),
    (Setting::Loading, "lazy", "When it is nearly in view"),
    (Setting::Loading, "eager", "At once"),
    (Setting::Loading, "manual", "When a script of yours calls load()"),
    (Setting::Mode, "frame", "In the page"),
    (Setting::Mode, "popup", "In a dialog, by a button"),
    (Setting::Mode, "slider", "In a dialog from the side, by a button"),
    (Setting::Mode, "sidetab", "In a dialog, by a tab at the edge of the window"),
    (Setting::Isolation, "auto", "From your page"),
    (Setting::Isolation, "strict", "From your page, with no storage either"),
    (Setting::Events, "none", "Nothing"),
    (Setting::Events, "coarse", "That someone began, finished or pressed a contact link"),
];

#[cfg(test)]
mod tests {
    use meso_quiz::clinic::Kind;

    use super::*;

    #[test]
    fn every_word_that_a_setting_takes_is_called_something() {
        for setting in Setting::ALL.iter().copied() {
            let Kind::OneOf(words) = setting.kind() else { continue };
            for word in words {
                assert_ne!(of(setting, word), *word, "{setting:?}");
            }
        }
    }
}
