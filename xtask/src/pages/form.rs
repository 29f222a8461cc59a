//! The settings of the quiz as fields of a form, for every page on which people set it up, and how
//! such a form looks.

mod field;
mod pattern;
mod words;

use maud::{Markup, html};
use meso_quiz::book::Book;
use meso_quiz::clinic::Setting;
use meso_quiz::wording::Language;

/// What the fields wear.
pub(super) const STYLE: &str = include_str!("../../../embed/form.css");

/// A part of a form, which opens and closes.
pub(super) fn fold(title: &str, is_open: bool, fields: &Markup) -> Markup {
    html! {
        details.mq-more open[is_open] {
            summary.mq-more__summary { h3.mq-more__heading { (title) } }
            div.mq-more__body { (fields) }
        }
    }
}

/// A field for each of the settings.
pub(super) fn fields(
    settings: impl Iterator<Item = Setting>,
    book: &Book,
    languages: &[Language],
) -> Markup {
    html! { @for setting in settings { (field::field(setting, book, languages)) } }
}
