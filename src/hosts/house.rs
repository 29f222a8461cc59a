//! What a clinic has set, as long as the app runs: read, told of what was not taken, and put on.

use super::Host;
use crate::book::Book;
use crate::browser::clinic::{self, Said};
use crate::browser::{clock, dress, kept, offer};
use crate::capsule;
use crate::clinic::{Remark, Settings, Source, read};
use crate::consultation::Consultation;
use crate::content::{Region, open};
use crate::views::{File, Keeping};
use std::cell::Cell;
use web_sys::Element;
use yew::AttrValue;

/// The clinic's side of the page.
#[derive(Debug, PartialEq)]
pub(super) struct House {
    host: Host,
    pub(super) root: Element,
    /// How many rules of the style sheet are before the clinic's own.
    worn: Cell<Option<u32>>,
}

impl House {
    pub(super) fn new(host: Host, root: &Element) -> Self {
        Self { host, root: root.clone(), worn: Cell::new(None) }
    }

    /// The book of a file, in the words that fit where it is read.
    pub(super) fn open(&self, file: &[u8], region: Region) -> Option<Book> {
        let mut book = open(file, region)?;
        book.wording.shared = self.host == Host::Tablet;
        Some(book)
    }

    /// What is sound of these settings, with a remark about each that is not.
    pub(super) fn read(&self, said: Vec<Said>) -> (Settings, Vec<Remark>) {
        let source = match self.host {
            Host::Page | Host::Tablet => Source::File,
            Host::Frame => Source::Element,
        };
        read(said, source)
    }

    /// Shows their look, and tells whoever set them what became of them.
    pub(super) fn show(&self, settings: &Settings, remarks: &[Remark]) {
        self.worn.set(dress::put_on(settings.look.rule().as_deref(), self.worn.get()));
        let remarks: Vec<String> = remarks.iter().map(ToString::to_string).collect();
        clinic::remark(&self.root, &remarks.join("\n"));
    }

    /// Tells the page around, or the script that started it, that something happened.
    pub(super) fn tell(&self, what: &str) {
        match self.host {
            Host::Page => {}
            Host::Frame | Host::Tablet => drop(clinic::tell(&self.root, what)),
        }
    }

    /// Where a phone finds this quiz, if this is a device that its visitors do not keep.
    pub(super) fn phones_find_it(&self) -> Option<AttrValue> {
        let here = (self.host == Host::Tablet).then(|| offer::beside(""))?;
        here.map(AttrValue::from)
    }

    /// What this device keeps. What is kept for too long already is deleted.
    pub(super) fn keeping(&self) -> Keeping {
        let own = self.host == Host::Page;
        let Some(text) = own.then(kept::get).flatten() else {
            return Keeping::Never;
        };
        if let Some(kept) = text.as_ref().and_then(|text| capsule::kept(text, clock::days())) {
            return Keeping::Result(kept);
        }
        if text.is_some() {
            kept::remove();
        }
        Keeping::Nothing
    }

    /// A visit that a code brought: on a tablet it is a sample that staff show, and nobody's own.
    pub(super) fn taken_from(&self, visit: Consultation) -> Consultation {
        let brought = visit.brought.filter(|_| self.host != Host::Tablet);
        Consultation { brought, ..visit }
    }

    /// Hands a text to the page around, where there is one.
    pub(super) fn hand_over(&self, text: &str) {
        match self.host {
            Host::Page | Host::Tablet => {}
            Host::Frame => drop(clinic::hand_over(&self.root, "mq-handoff", Some(text))),
        }
    }

    /// Has the start script save a file.
    pub(super) fn save(&self, file: &File) {
        let whole = [file.name, "\n", &file.text].concat();
        clinic::hand_over(&self.root, "mq-save", Some(&whole));
    }

    /// Offers the languages that the clinic chose, the present one among them.
    pub(super) fn offer_languages(book: &mut Book, settings: &Settings) {
        if let Some(chosen) = &settings.languages {
            let present = book.wording.language.tag.clone();
            book.languages.retain(|it| it.tag == present || chosen.contains(&it.tag));
        }
    }
}
