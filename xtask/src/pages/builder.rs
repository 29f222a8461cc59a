//! `embed.html`: where a clinic sets the quiz up, sees it, and copies what goes onto its site.
//! The form is drawn from the quiz's own table of settings; `embed/builder.js` brings it to life.

mod form;
mod paste;
mod preview;

use maud::{DOCTYPE, PreEscaped, html};
use meso_quiz::book::Book;
use meso_quiz::wording::{Label, Language};

use crate::styles;

/// What only this page wears.
const OWN_STYLE: &str = include_str!("../../../embed/builder.css");

/// The page. `languages` are those that visitors can be offered.
pub(super) fn page(book: &Book, languages: &[Language], shared: &str) -> String {
    let quiz = book.wording.label(Label::QuizName);
    let styles = [shared, &styles::bare(super::form::STYLE), &styles::bare(OWN_STYLE)].join("\n");
    let page = html! {
        (DOCTYPE)
        html lang="en-GB" dir="ltr" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                link rel="icon" href="data:,";
                title { "Put the quiz on your site - " (quiz) }
                meta name="description" content="Set the quiz up for your clinic, see it, and copy it onto your site.";
                style { (PreEscaped(styles)) }
                link rel="modulepreload" href="form.js";
                link rel="modulepreload" href="builder-paste.js";
                link rel="modulepreload" href="builder-remarks.js";
                script type="module" src="builder.js" {}
                script async src="embed.js" {}
            }
            body data-mq-quiz=(quiz) {
                a.mq-skip href="#mq-see" { "Skip to the quiz" }
                div.mq-builder {
                    header.mq-builder__top {
                        p.mq-brand { (quiz) }
                        h1.mq-heading { "Put the quiz on your site" }
                        p.mq-lead {
                            "Fill in what you like, see the quiz as your visitors will, and copy it onto your page. "
                            "What you fill in stays in this window."
                        }
                        noscript { p.mq-note { "This page needs JavaScript. Without it, docs/clinics.md of the project says what to write." } }
                    }
                    main.mq-builder__main {
                        (form::form(book, languages))
                        (preview::preview())
                        (paste::paste())
                    }
                }
            }
        }
    };
    page.into_string()
}
