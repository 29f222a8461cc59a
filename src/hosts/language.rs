//! The language of the page: which one is asked for, how its words come, and what follows it.

use super::companion::Companion;
use super::house::House;
use crate::book::Book;
use crate::browser::{clock, fetch, page, query, storage};
use crate::consultation::{Action, Notice};
use crate::content::{Region, book_file, speaks};
use crate::wording::{Direction, Language};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::Callback;
use yew::platform::spawn_local;

/// Where this tab keeps the language, where it is not the one of the page.
const KEPT: &str = "mq:v1:lang";

/// The language that the address asks for, or else the one that this tab remembers, or the clinic's.
/// The address is rid of it by the first entry of the history that is written.
pub(super) fn asked_for(own: &Book, of_the_clinic: Option<&str>) -> Option<String> {
    let asked = query::asked("lang").or_else(|| storage::get(KEPT));
    let asked = asked.or_else(|| of_the_clinic.map(str::to_owned))?;
    if speaks(own, &asked) && own.wording.language.tag != asked {
        return Some(asked);
    }
    storage::remove(KEPT);
    None
}

/// Tells the page which language it is in, and which way that is read.
pub(super) fn tell_page(language: &Language) {
    let direction = match language.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    page::set_language(&language.tag, direction);
}

/// Changes the language and leaves the visit as it is.
pub(super) struct Speaker {
    /// The language of the page.
    pub(super) own: Language,
    /// The file with the book in it.
    pub(super) own_file: Rc<[u8]>,
    /// Kept in the language that is on screen.
    pub(super) companion: Rc<Companion>,
    /// Opens them.
    pub(super) house: Rc<House>,
    /// Told of the book in another language.
    pub(super) on_book: Callback<Rc<Book>>,
    /// Told whether the words could be had.
    pub(super) on_action: Callback<Action>,
    /// What was asked for last: words that come after those of a later wish are too late.
    pub(super) asked: RefCell<String>,
    /// Whose services the words name.
    pub(super) region: Cell<Region>,
}

impl Speaker {
    /// Speaks another language as soon as its words are there.
    pub(super) fn speak(self: &Rc<Self>, tag: String) {
        let this = Rc::clone(self);
        self.asked.replace(tag.clone());
        spawn_local(async move {
            let book = this.book(&tag).await;
            if *this.asked.borrow() == tag {
                this.change_to(book);
            }
        });
    }

    /// Goes on as the clinic now wants it: with another region's services, in another language.
    pub(super) fn settle(self: &Rc<Self>, region: Region, language: Option<String>) {
        let present = self.companion.language();
        let wanted = language.filter(|tag| self.companion.speaks(tag));
        let tag = wanted.unwrap_or_else(|| present.clone());
        if self.region.replace(region) != region || tag != present {
            self.speak(tag);
        }
    }

    async fn book(&self, tag: &str) -> Option<Book> {
        if tag == self.own.tag {
            return self.house.open(&self.own_file, self.region.get());
        }
        let file = book_file(tag);
        if let Some(book) = self.opened(tag, &file).await {
            return Some(book);
        }
        // What the browser has under that address may be what came damaged.
        self.opened(tag, &[&file, "?", &clock::now_seconds().to_string()].concat()).await
    }

    /// The book that the server has at this address, where it is one in this language.
    async fn opened(&self, tag: &str, address: &str) -> Option<Book> {
        let book = self.house.open(&fetch::bytes(address).await?, self.region.get())?;
        (book.wording.language.tag == tag).then_some(book)
    }

    fn change_to(&self, book: Option<Book>) {
        let Some(book) = book else {
            self.on_action.emit(Action::Learned(Notice::WordsMissing));
            return;
        };
        let language = book.wording.language.clone();
        self.on_book.emit(self.companion.speak(book));
        self.on_action.emit(Action::Spoke);
        tell_page(&language);
        if language == self.own {
            storage::remove(KEPT);
        } else {
            storage::set(KEPT, &language.tag);
        }
    }
}
