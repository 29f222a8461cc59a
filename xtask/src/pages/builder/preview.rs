//! Where the quiz is seen as it is set up, in three widths and both themes, and what it says to that.

use maud::{Markup, html};

/// A phone, a column of a page, and a tablet or a whole page.
const WIDTHS: [(&str, &str); 3] =
    [("320", "Phone, 320"), ("480", "Column, 480"), ("768", "Page, 768")];
const THEMES: [(&str, &str); 2] = [("light", "Light"), ("dark", "Dark")];

/// The quiz, and the choices of how it is looked at.
pub(super) fn preview() -> Markup {
    html! {
        section.mq-builder__part.mq-builder__see #mq-see aria-labelledby="mq-seen" tabindex="-1" {
            h2.mq-subheading #mq-seen { "See it" }
            div.mq-builder__looks {
                (choices("Width", "width", &WIDTHS))
                (choices("Theme", "theme", &THEMES))
            }
            div role="status" aria-labelledby="mq-remarks-heading" {
                h3.mq-unseen #mq-remarks-heading { "What the quiz says to your settings" }
                p.mq-quiet #mq-how {}
                ul.mq-remarks #mq-remarks hidden {}
            }
            // It scrolls, so the keyboard must reach it.
            div.mq-stage #mq-stage role="region" aria-label="The quiz on your page" tabindex="0" data-mq-theme="light" {
                div.mq-stage__page #mq-stage-page data-mq-width="320" {}
            }
            p.mq-quiet #mq-stage-note aria-live="polite" {}
        }
    }
}

fn choices(legend: &str, name: &str, values: &[(&str, &str)]) -> Markup {
    html! {
        fieldset.mq-looks {
            legend.mq-field__name { (legend) }
            @for (place, (value, words)) in values.iter().enumerate() {
                label.mq-choice.mq-choice--small {
                    input.mq-choice__input type="radio" name=(format!("mq-{name}")) value=(value) checked[place == 0];
                    span.mq-choice__text { (words) }
                }
            }
        }
    }
}
