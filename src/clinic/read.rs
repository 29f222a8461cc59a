//! Taking what a clinic wrote, one setting at a time: what is sound is taken, and each other is
//! left out with a remark, so that the quiz runs whatever was written.

use super::look::{Paper, Radius, Scheme};
use super::{Channel, Contact, Kind, NotOffered, Reader, Remark, Setting, Settings, address};
use crate::brand::Colour;
use crate::consultation::MovingOn;
use crate::content::Region;

/// Where settings come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file of nothing but settings, in which an unknown name is a slip of the pen.
    File,
    /// The attributes of an element, which may have others of its own.
    Element,
}

/// The longest text that is looked at.
const LONGEST: usize = 32 * 1024;

/// What can be made of these names and values. A value is `None` where it is not a text.
///
/// Returns the settings, and a remark for each that was not taken.
pub fn read(
    said: impl IntoIterator<Item = (String, Option<String>)>,
    source: Source,
) -> (Settings, Vec<Remark>) {
    let mut reading = Reading { settings: Settings::default(), remarks: Vec::new() };
    let mut contacts: [Option<Contact>; 4] = Default::default();
    for (name, value) in said {
        let Some(setting) = Setting::named(&name) else {
            if source == Source::File && !name.starts_with('$') {
                reading.remark(&name, "there is no such setting; it is left out".to_owned());
            }
            continue;
        };
        if source == Source::File && setting == Setting::Handoff {
            let what = "the quiz's own page has no page around it; it is left out".to_owned();
            reading.remark(&name, what);
            continue;
        }
        let value = value.as_deref().map(str::trim).filter(|value| value.len() <= LONGEST);
        let taken = value.and_then(|value| reading.take(setting, value, &mut contacts));
        if taken.is_none() {
            let what = format!("it must be {}; it is left out", setting.kind().wants());
            reading.remark(setting.name(), what);
        }
    }
    reading.settings.clinic.contacts = contacts.into_iter().flatten().collect();
    reading.remarks.append(&mut reading.settings.look.remarks());
    (reading.settings, reading.remarks)
}

struct Reading {
    settings: Settings,
    remarks: Vec<Remark>,
}

impl Reading {
    fn remark(&mut self, setting: &str, what: String) {
        // A name that was made up may be of any length.
        let setting = setting.chars().take(40).collect();
        self.remarks.push(Remark { setting, what });
    }

    /// `None` where the value is not one that the setting takes.
    fn take(
        &mut self,
        setting: Setting,
        value: &str,
        [web, phone, email, whatsapp]: &mut [Option<Contact>; 4],
    ) -> Option<()> {
        let Settings { clinic, look, .. } = &mut self.settings;
        if setting.reader() == Reader::Loader {
            return Some(());
        }
        let contact = |channel, link: String, shown: &str| {
            Some(Contact { channel, link, shown: shown.to_owned() })
        };
        match setting {
            Setting::Clinic => clinic.name = Some(text(value, setting)?),
            Setting::Logo => {
                clinic.logo = Some(value.to_owned()).filter(|logo| address::is_picture(logo));
                clinic.logo.as_ref()?;
            }
            Setting::Booking => *web = contact(Channel::Web, address::https(value)?, ""),
            Setting::Phone => {
                let link = format!("tel:+{}", address::phone(value)?);
                *phone = contact(Channel::Phone, link, value);
            }
            Setting::Email => {
                let sound = Some(value).filter(|value| address::is_email(value))?;
                *email = contact(Channel::Email, format!("mailto:{sound}"), sound);
            }
            Setting::Whatsapp => {
                let link = format!("https://wa.me/{}", address::phone(value)?);
                *whatsapp = contact(Channel::Whatsapp, link, value);
            }
            Setting::Privacy => clinic.privacy = Some(address::https(value)?),
            // Any tag may stand here: the page around may be in a language that the quiz has not.
            Setting::Lang => self.settings.language = tags(value)?.into_iter().next(),
            Setting::Languages => self.settings.languages = Some(tags(value)?),
            Setting::Region => self.settings.region = region(value)?,
            Setting::Theme => {
                look.scheme = match value {
                    "auto" => None,
                    "light" => Some(Scheme::Light),
                    "dark" => Some(Scheme::Dark),
                    _ => return None,
                }
            }
            Setting::Accent => look.accent = Some(Colour::parse(value)?),
            Setting::Canvas => look.light = with_canvas(look.light, value)?,
            Setting::Surface => look.light = with_surface(look.light, value)?,
            Setting::CanvasDark => look.dark = with_canvas(look.dark, value)?,
            Setting::SurfaceDark => look.dark = with_surface(look.dark, value)?,
            Setting::Font => look.font = Some(family(value)?),
            Setting::FontHeading => look.font_heading = Some(family(value)?),
            Setting::Radius => {
                look.radius = match value {
                    "medium" => None,
                    "none" => Some(Radius::None),
                    "small" => Some(Radius::Small),
                    "large" => Some(Radius::Large),
                    _ => return None,
                }
            }
            Setting::Density => {
                look.is_compact = match value {
                    "roomy" => false,
                    "compact" => true,
                    _ => return None,
                }
            }
            Setting::Offers => clinic.offers = Some(words(value)?),
            Setting::Hide => clinic.hidden = words(value)?,
            Setting::NotOffered => {
                clinic.not_offered = match value {
                    "say" => NotOffered::Say,
                    "ask" => NotOffered::Ask,
                    _ => return None,
                }
            }
            Setting::MoveOn => {
                self.settings.moving_on = match value {
                    "tap" => MovingOn::ByTap,
                    "button" => MovingOn::ByButton,
                    _ => return None,
                }
            }
            Setting::Handoff => {
                clinic.takes_what_is_sent = match value {
                    "none" => false,
                    "page" => true,
                    _ => return None,
                }
            }
            Setting::Config
            | Setting::Loading
            | Setting::Mode
            | Setting::Isolation
            | Setting::Label
            | Setting::Events
            | Setting::OpenText
            | Setting::CloseText
            | Setting::ErrorText
            | Setting::RetryText => {}
        }
        Some(())
    }
}

/// Words without markup and without signs that nobody sees.
fn text(value: &str, setting: Setting) -> Option<String> {
    let Kind::Text(most) = setting.kind() else { return None };
    // Signs that turn the direction of what follows would reach beyond the name.
    let is_odd = |sign: char| {
        matches!(sign, '<' | '>' | '\0'..='\x1f' | '\x7f'..='\u{9f}' | '\u{200e}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let is_sound = !value.is_empty() && value.chars().count() <= most && !value.chars().any(is_odd);
    is_sound.then(|| value.to_owned())
}

fn family(value: &str) -> Option<String> {
    // Beyond ASCII nothing has a meaning in a style.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b" -".contains(&byte) || byte > 0x7f;
    let is_sound = (1..=60).contains(&value.len()) && value.bytes().all(is_plain);
    is_sound.then(|| value.to_owned())
}

fn words(value: &str) -> Option<Vec<String>> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    let is_sound = |word: &str| word.len() <= 40 && word.bytes().all(is_plain);
    let words = value.split([' ', ',']).filter(|word| !word.is_empty());
    let words: Option<Vec<String>> =
        words.map(|word| is_sound(word).then(|| word.to_owned())).collect();
    words.filter(|words| !words.is_empty())
}

fn tags(value: &str) -> Option<Vec<String>> {
    words(value).filter(|tags| tags.iter().all(|tag| !tag.contains('_')))
}

fn region(value: &str) -> Option<Region> {
    Region::ALL.into_iter().find(|region| region.name() == value)
}

fn with_canvas(paper: Paper, value: &str) -> Option<Paper> {
    Some(Paper { canvas: Some(Colour::parse(value)?), ..paper })
}

fn with_surface(paper: Paper, value: &str) -> Option<Paper> {
    Some(Paper { surface: Some(Colour::parse(value)?), ..paper })
}
