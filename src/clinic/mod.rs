//! Whose quiz it is: what a clinic may set about its name, contact, look, languages and types.
//! Nothing here can change a rule, a caution or a medical word.

mod address;
mod kind;
mod look;
mod read;
mod setting;

pub use kind::Kind;
pub use look::Look;
pub use read::{Source, read};
pub use setting::{Reader, Setting};

use crate::catalogue::{Catalogue, Treatment};
use crate::consultation::MovingOn;
use crate::content::Region;
use std::fmt;

/// Everything that a clinic has set for the quiz. What is not set is as if nobody owned it.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// What visitors see of the clinic.
    pub clinic: Clinic,
    /// Its colours, fonts and corners.
    pub look: Look,
    /// The language to begin in.
    pub language: Option<String>,
    /// The languages to choose from, where it is not those of the page.
    pub languages: Option<Vec<String>>,
    /// Whose services are named.
    pub region: Region,
    /// What takes a question to the next screen, until the visitor says otherwise.
    pub moving_on: MovingOn,
}

/// What visitors see of a clinic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clinic {
    /// Its name.
    pub name: Option<String>,
    /// The address of its picture.
    pub logo: Option<String>,
    /// How it can be reached, the best way first.
    pub contacts: Vec<Contact>,
    /// Its own page about privacy.
    pub privacy: Option<String>,
    /// The public ids of the treatments that it offers; `None` where it offers all.
    offers: Option<Vec<String>>,
    /// Those of treatments that it does not offer, whatever else it says.
    hidden: Vec<String>,
    /// What is shown with a treatment that it does not offer.
    pub not_offered: NotOffered,
    /// Whether its page takes what a visitor chooses to send.
    pub takes_what_is_sent: bool,
}

/// What is shown with a treatment that a clinic does not offer. Another is never put in its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NotOffered {
    /// That it does not offer it.
    #[default]
    Say,
    /// The same, and that the visitor can ask about it all the same.
    Ask,
}

/// One way to reach a clinic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// By what.
    pub channel: Channel,
    /// Where a link to it leads.
    pub link: String,
    /// What it is called: a number or an address, to be read or copied; nothing for a page.
    pub shown: String,
}

/// By what a clinic is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// A page on which a consultation is booked.
    Web,
    /// A telephone.
    Phone,
    /// A letter.
    Email,
    /// `WhatsApp`.
    Whatsapp,
}

impl Channel {
    /// What it is called where a clinic's page is told which one was pressed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Whatsapp => "whatsapp",
        }
    }
}

impl Settings {
    /// Forgets types that there are not, with a remark for each. A clinic that named no other is
    /// taken to offer all.
    pub fn keep_known(&mut self, catalogue: &Catalogue) -> Vec<Remark> {
        let Clinic { offers, hidden, .. } = &mut self.clinic;
        let names: Vec<&str> =
            catalogue.treatments.iter().map(|(_, known)| known.name.as_str()).collect();
        let mut remarks = Vec::new();
        let mut sort_out = |setting: Setting, said: &mut Vec<String>, why: &str| {
            for name in said.extract_if(.., |name| !names.contains(&name.as_str())) {
                let what =
                    format!("there is no type {name}; the types are {}{why}", names.join(", "));
                remarks.push(Remark { setting: setting.name().to_owned(), what });
            }
        };
        if let Some(named) = offers {
            sort_out(Setting::Offers, named, "");
        }
        sort_out(Setting::Hide, hidden, ", and no part of a result can be hidden");
        offers.take_if(|named| named.is_empty());
        remarks
    }
}

impl Clinic {
    /// Whether it offers a treatment.
    pub fn offers(&self, treatment: &Treatment) -> bool {
        self.offers.as_ref().is_none_or(|offered| offered.contains(&treatment.name))
            && !self.hidden.contains(&treatment.name)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            clinic: Clinic::default(),
            look: Look::default(),
            language: None,
            languages: None,
            region: Region::International,
            moving_on: MovingOn::ByTap,
        }
    }
}

/// Something that a clinic set and that is not done as it was said, for whoever set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The setting.
    pub setting: String,
    /// What is wrong with it, and what is done instead.
    pub what: String,
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.setting, self.what)
    }
}
