//! A page around what a view draws: its head, with every style in it, and nothing from elsewhere.

use maud::{DOCTYPE, PreEscaped, html};
use meso_quiz::book::Book;
use meso_quiz::wording::{Direction, Label};
use yew::{BaseComponent, LocalServerRenderer};

use super::installed;

/// What stands in the head of a page.
pub(super) struct Head<'a> {
    pub(super) title: String,
    pub(super) description: Label,
    /// What the start script is told of the page; `None` for a page without a script.
    pub(super) host: Option<&'static str>,
    /// Every style.
    pub(super) styles: &'a str,
    /// Whatever the server adds while somebody works on the page.
    pub(super) extra: &'a str,
}

/// A page in the language of the book.
pub(super) fn page(book: &Book, head: &Head<'_>, body: &str) -> String {
    let language = &book.wording.language;
    let direction = match language.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    // A tablet's own script starts the other, once nothing can be left behind.
    let (mode, starts) = match head.host {
        Some("kiosk") => (head.host, "kiosk.js"),
        _ => (None, "boot.js"),
    };
    let page = html! {
        (DOCTYPE)
        html lang=(language.tag) dir=(direction) data-mq-host=[head.host] data-mq-mode=[mode] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                // Without it a browser asks the server for one that is not there.
                link rel="icon" href="data:,";
                @if let Some(manifest) = head.host.and_then(installed::manifest) {
                    link rel="manifest" href=(manifest);
                    link rel="apple-touch-icon" href=(installed::FOR_APPLE);
                }
                title { (head.title) }
                meta name="description" content=(book.wording.label(head.description));
                style { (PreEscaped(head.styles)) }
                @if head.host.is_some() {
                    link rel="modulepreload" href="meso-quiz.js";
                    @if head.host == Some("frame") {
                        // It says what the quiz is to be like, before the quiz starts.
                        script type="module" src="frame.js" {}
                    }
                    @if starts != "boot.js" {
                        @for script in ["boot.js", "early.js", "idle.js", "tablet.js"] {
                            link rel="modulepreload" href=(script);
                        }
                    }
                    script type="module" src=(starts) {}
                    @if starts == "boot.js" {
                        script type="module" src="early.js" {}
                    }
                }
                (PreEscaped(head.extra))
            }
            body { (PreEscaped(body)) }
        }
    };
    page.into_string()
}

/// What a view draws.
pub(super) fn drawn<View>(props: View::Properties) -> String
where
    View: BaseComponent,
    View::Properties: Clone,
{
    pollster::block_on(LocalServerRenderer::<View>::with_props(props).hydratable(false).render())
}
