//! What the host does for a view, and how the visitor learns what became of it.

use crate::book::Book;
use crate::browser::offer::{self, Shared};
use crate::clinic::Clinic;
use crate::consultation::{Action, Consultation, Notice};
use crate::views;
use crate::wording::Label;
use yew::{AttrValue, Callback};

/// Copies the result and the answers as text.
pub(super) fn copy(
    book: &Book,
    clinic: &Clinic,
    visit: &Consultation,
    today: &AttrValue,
    on_action: Callback<Action>,
) {
    let Some(text) = views::as_text(book, clinic, visit, today) else {
        return;
    };
    offer::copy(&text, move |copied| {
        let notice = if copied { Notice::Copied } else { Notice::NotCopied };
        on_action.emit(Action::Learned(notice));
    });
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
