//! The form: every setting once, in parts that open one by one.

use maud::{Markup, html};
use meso_quiz::book::Book;
use meso_quiz::wording::Language;

use super::super::form::{fields, fold};
use crate::clinics::Group;

/// The whole form.
pub(super) fn form(book: &Book, languages: &[Language]) -> Markup {
    html! {
        form.mq-builder__form #mq-settings aria-labelledby="mq-set" novalidate autocomplete="off" {
            h2.mq-subheading #mq-set { "Set it up" }
            div.mq-folds {
                @for group in Group::ALL {
                    // What most clinics fill in is open.
                    @let is_open = matches!(group, Group::Clinic | Group::Contact);
                    (fold(group.title(), is_open, &fields(group.settings(), book, languages)))
                }
            }
            div.mq-buttons { button.mq-button.mq-button--side type="reset" { "Clear everything" } }
        }
    }
}
