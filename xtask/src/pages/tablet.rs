//! What stands around the quiz on a tablet that is handed around, in every language it speaks: what a
//! visitor can change for their eyes, the way to finish, and the warning before it forgets them.

use std::rc::Rc;

use maud::{Markup, html};
use meso_quiz::book::Book;
use meso_quiz::wording::{Direction, Label};

/// What can be changed, by the name that the script and the styles know it by.
const TOOLS: [(&str, Label); 4] = [
    ("text", Label::LargerText),
    ("text-more", Label::LargestText),
    ("contrast", Label::MoreContrast),
    ("time", Label::MoreTime),
];

/// Before the quiz.
pub(super) fn before(books: &[Rc<Book>]) -> Markup {
    each(books, |book| {
        html! {
            section.mq-tools aria-label=(book.wording.label(Label::ReadingTools)) {
                @for (tool, label) in TOOLS {
                    button.mq-switch type="button" aria-pressed="false" data-mq-tool=(tool) {
                        (book.wording.label(label))
                    }
                }
            }
        }
    })
}

/// After the quiz.
pub(super) fn after(books: &[Rc<Book>]) -> Markup {
    each(books, |book| {
        let say = |label| book.wording.label(label);
        let of = |part: &str| format!("mq-warning-{part}-{}", book.wording.language.tag);
        html! {
            section.mq-finish aria-label=(say(Label::FinishAndClear)) {
                button.mq-button.mq-button--side type="button" data-mq-team="" { (say(Label::ShowTeam)) }
                button.mq-button type="button" data-mq-finish="" { (say(Label::FinishAndClear)) }
            }
            dialog.mq-warning role="alertdialog" aria-labelledby=(of("heading"))
                aria-describedby=(of("text")) data-mq-left=(say(Label::SecondsLeft)) {
                h1.mq-subheading id=(of("heading")) { (say(Label::StillThere)) }
                div id=(of("text")) {
                    p { (say(Label::StillThereText)) }
                    p.mq-warning__left {}
                }
                div.mq-unseen role="status" {}
                button.mq-button type="button" { (say(Label::NeedMoreTime)) }
                button.mq-button.mq-button--side type="button" data-mq-finish="" {
                    (say(Label::ClearAndFinish))
                }
            }
        }
    })
}

/// The same in each language; the script shows the one that is spoken.
fn each(books: &[Rc<Book>], part: impl Fn(&Book) -> Markup) -> Markup {
    html! {
        @for (place, book) in books.iter().enumerate() {
            @let language = &book.wording.language;
            @let direction = match language.direction {
                Direction::LeftToRight => "ltr",
                Direction::RightToLeft => "rtl",
            };
            div data-mq-words="" lang=(language.tag) dir=(direction) hidden[place > 0] {
                (part(book))
            }
        }
    }
}
