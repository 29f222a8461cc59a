//! What the host does for a view, and how the visitor learns what became of it.

use super::house::House;
use crate::book::Book;
use crate::browser::offer::{self, Shared};
use crate::browser::{clock, kept};
use crate::capsule;
use crate::clinic::Clinic;
use crate::consultation::{Action, Consent, Consultation, Notice, Taking};
use crate::views::{self, Day};
use crate::wording::Label;
use yew::Callback;

/// Copies the result and the answers as text.
pub(super) fn copy(
    book: &Book,
    clinic: &Clinic,
    visit: &Consultation,
    today: &Day,
    on_action: Callback<Action>,
) {
    let Some(text) = views::as_text(book, clinic, visit, today, Consent::ALL) else {
        return;
    };
    offer::copy(&text, move |copied| {
        let notice = if copied { Notice::Copied } else { Notice::NotCopied };
        on_action.emit(Action::Learned(notice));
    });
}

/// Sends to the clinic's page, word for word as it was shown, what the visitor has ticked.
pub(super) fn send(
    book: &Book,
    clinic: &Clinic,
    visit: &Consultation,
    today: &Day,
    house: &House,
    on_action: &Callback<Action>,
) {
    let consent = match visit.taking {
        Some(Taking::Sent(consent)) if consent != Consent::NONE => Some(consent),
        _ => None,
    };
    let text = consent.and_then(|consent| views::as_text(book, clinic, visit, today, consent));
    let notice = match text {
        Some(text) => {
            house.hand_over(&text);
            Notice::Sent
        }
        None => Notice::NothingTicked,
    };
    on_action.emit(Action::Learned(notice));
}

/// Keeps a result on this device, and says whether there was room for it.
pub(super) fn keep(code: &str) -> Notice {
    match kept::set(&capsule::keep(code, clock::days())) {
        Some(()) => Notice::Kept,
        None => Notice::NotKept,
    }
}

/// Shares a page of the guide; where nothing can be shared with, its link is copied.
pub(super) fn share(book: &Book, page: &str, on_action: Callback<Action>) {
    let title = book.wording.guide.iter().find(|known| known.name == page);
    let title = title.map_or(book.wording.label(Label::QuizName), |page| &page.title);
    let link =
        offer::beside(&views::topic_address(&book.wording.language, page)).unwrap_or_default();
    let copied = link.clone();
    offer::share(title, &link, move |shared| match shared {
        Shared::Offered => {}
        Shared::Impossible => offer::copy(&copied, move |copied| {
            let notice = if copied { Notice::LinkCopied } else { Notice::LinkNotCopied };
            on_action.emit(Action::Learned(notice));
        }),
    });
}
