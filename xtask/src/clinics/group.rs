//! Under which heading a clinic finds a setting, and what its field is called.

use meso_quiz::clinic::Setting;

/// A part of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    Clinic,
    Contact,
    Look,
    Offer,
    Language,
    Page,
}

impl Group {
    /// In the order in which a clinic fills them in.
    pub(crate) const ALL: [Self; 6] =
        [Self::Clinic, Self::Contact, Self::Look, Self::Offer, Self::Language, Self::Page];

    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Clinic => "Your clinic",
            Self::Contact => "Contact",
            Self::Look => "Look",
            Self::Offer => "What you offer",
            Self::Language => "Language and region",
            Self::Page => "On your page",
        }
    }

    /// The settings of this part.
    pub(crate) fn settings(self) -> impl Iterator<Item = Setting> {
        Setting::ALL.iter().copied().filter(move |setting| entry(*setting).0 == self)
    }
}

/// What the field of a setting is called.
pub(crate) fn title(setting: Setting) -> &'static str {
    entry(setting).1
}

fn entry(setting: Setting) -> (Group, &'static str) {
    match setting {
        Setting::Clinic => (Group::Clinic, "Name of the clinic"),
        Setting::Logo => (Group::Clinic, "Logo"),
        Setting::Privacy => (Group::Clinic, "Privacy page"),
        Setting::Booking => (Group::Contact, "Booking page"),
        Setting::Phone => (Group::Contact, "Telephone"),
        Setting::Email => (Group::Contact, "E-mail"),
        Setting::Whatsapp => (Group::Contact, "WhatsApp"),
        Setting::Theme => (Group::Look, "Light or dark"),
        Setting::Accent => (Group::Look, "Your colour"),
        Setting::Canvas => (Group::Look, "Background, light"),
        Setting::Surface => (Group::Look, "Cards, light"),
        Setting::CanvasDark => (Group::Look, "Background, dark"),
        Setting::SurfaceDark => (Group::Look, "Cards, dark"),
        Setting::Font => (Group::Look, "Font of the text"),
        Setting::FontHeading => (Group::Look, "Font of headings"),
        Setting::Radius => (Group::Look, "Corners"),
        Setting::Density => (Group::Look, "Room between parts"),
        Setting::Offers => (Group::Offer, "Types you offer"),
        Setting::Hide => (Group::Offer, "Types you do not offer"),
        Setting::NotOffered => (Group::Offer, "With a type you do not offer"),
        Setting::Lang => (Group::Language, "Language to begin in"),
        Setting::Languages => (Group::Language, "Languages to switch between"),
        Setting::Region => (Group::Language, "Region"),
        Setting::MoveOn => (Group::Page, "Moving on"),
        Setting::Mode => (Group::Page, "Where the quiz opens"),
        Setting::OpenText => (Group::Page, "Words on the button that opens it"),
        Setting::CloseText => (Group::Page, "Words on the button that closes it"),
        Setting::Label => (Group::Page, "Name for screen readers"),
        Setting::ErrorText => (Group::Page, "Words where it cannot be loaded"),
        Setting::RetryText => (Group::Page, "Words on the button that tries again"),
        Setting::Loading => (Group::Page, "When it is loaded"),
        Setting::Events => (Group::Page, "What your page is told"),
        Setting::Handoff => (Group::Page, "What visitors can send you"),
        Setting::Isolation => (Group::Page, "Isolation"),
        Setting::Config => (Group::Page, "Settings kept elsewhere on the page"),
    }
}
