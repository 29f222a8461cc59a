//! The form: every setting once, in parts that open one by one.

use maud::{Markup, html};
use meso_quiz::book::Book;
use meso_quiz::wording::Language;

use super::field::field;
use crate::clinics::Group;

/// The whole form.
pub(super) fn form(book: &Book, languages: &[Language]) -> Markup {
    html! {
        form.mq-builder__form #mq-settings aria-labelledby="mq-set" novalidate autocomplete="off" {
            h2.mq-subheading #mq-set { "Set it up" }
            div.mq-folds {
                @for group in Group::ALL {
                    // What most clinics fill in is open.
                    details.mq-more open[matches!(group, Group::Clinic | Group::Contact)] {
                        summary.mq-more__summary { h3.mq-more__heading { (group.title()) } }
                        div.mq-more__body {
                            @for setting in group.settings() { (field(setting, book, languages)) }
                        }
                    }
                }
            }
            div.mq-buttons { button.mq-button.mq-button--side type="reset" { "Clear everything" } }
        }
    }
}
