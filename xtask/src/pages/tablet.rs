//! What stands around the quiz on a tablet that is handed around, in every language it speaks: what a
//! visitor can change for their eyes, the way to finish, and the warning before it forgets them; and
//! the words of the menu for staff.

use std::rc::Rc;

use anyhow::{Context as _, Result, anyhow};
use maud::{Markup, html};
use meso_quiz::book::Book;
use meso_quiz::wording::{Direction, Label};
use meso_quiz::{capsule, screens};
use serde_json::{Value, json};

/// How large text is made by one press after the other; the script and the styles know it by the names.
const SIZES: [(&str, Label); 3] =
    [("text", Label::LargerText), ("text-more", Label::LargestText), ("", Label::UsualText)];
/// What can be switched on and off, likewise.
const SWITCHES: [(&str, Label); 2] = [("contrast", Label::MoreContrast), ("time", Label::MoreTime)];
/// What the menu for staff says. `boot/staff.js` draws it, once they have held its place.
const STAFF: [Label; 18] = [
    Label::StaffMenu,
    Label::StaffPin,
    Label::StaffPinWrong,
    Label::StaffPinWait,
    Label::StaffPinUnable,
    Label::StaffOpen,
    Label::StartAgain,
    Label::Language,
    Label::StaffSetUp,
    Label::StaffLook,
    Label::StaffLooking,
    Label::StaffNewest,
    Label::StaffNewer,
    Label::StaffNotLooked,
    Label::StaffDemo,
    Label::StaffSamples,
    Label::StaffLeave,
    Label::Close,
];
/// Visitors that staff can show: what each is called, and the screen that it is at.
const SAMPLES: [(Label, &str); 4] = [
    (Label::SampleMatch, "match-strong"),
    (Label::SampleLater, "not-now-with-later"),
    (Label::SampleNone, "no-match-with-card"),
    (Label::SampleDoctor, "doctor-first"),
];

/// Before the quiz.
pub(super) fn before(books: &[Rc<Book>]) -> Markup {
    each(books, |book| {
        html! {
            section.mq-tools aria-label=(book.wording.label(Label::ReadingTools)) {
                @for (place, (size, label)) in SIZES.iter().enumerate() {
                    button.mq-size type="button" data-mq-size=(size) hidden[place > 0] {
                        (book.wording.label(*label))
                    }
                }
                @for (tool, label) in SWITCHES {
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
            dialog.mq-dialog.mq-warning role="alertdialog" aria-labelledby=(of("heading"))
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

/// The words of the menu for staff in every language, and each sample visitor as a code, as a script:
/// no visitor's page has to hold them.
pub(super) fn staff_words(books: &[Rc<Book>]) -> Result<String> {
    let samples = SAMPLES.map(|(label, _)| label);
    let words = books.iter().map(|book| {
        let says = STAFF.iter().chain(&samples);
        let says = says.map(|label| (label.name().to_owned(), json!(book.wording.label(*label))));
        (book.wording.language.tag.clone(), Value::Object(says.collect()))
    });
    let words = Value::Object(words.collect());
    let book = books.first().context("there is no language")?;
    let screens = screens::all(book).map_err(|why| anyhow!(why))?;
    let code = |(label, name): (Label, &str)| {
        let screen = screens.iter().find(|screen| screen.name == name);
        let visit = screen.map(|screen| screen.visit(book.rules()));
        let code = visit.and_then(|visit| capsule::close(book, &visit, true));
        Ok(json!([label.name(), code.with_context(|| format!("no result is called {name}"))?]))
    };
    let samples = SAMPLES.into_iter().map(code).collect::<Result<Value>>()?;
    Ok(format!("export default {words};\nexport const samples = {samples};\n"))
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
