//! The gallery's pages: one for each screen, and indexes that show them side by side.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::drawn::Drawn;

/// The widths a screen is shown at: two phones, a tablet upright, and a wide window.
pub(super) const WIDTHS: [u16; 4] = [320, 360, 768, 1024];

/// The width that is shown first.
pub(super) const USUAL_WIDTH: u16 = 360;

/// In which colours a page is shown, and which way it runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Way {
    theme: &'static str,
    direction: &'static str,
}

impl Way {
    /// Both colours in both directions.
    pub(super) fn all() -> [Self; 4] {
        [("light", "ltr"), ("dark", "ltr"), ("light", "rtl"), ("dark", "rtl")]
            .map(|(theme, direction)| Self { theme, direction })
    }

    fn name(self) -> String {
        format!("{}-{}", self.theme, self.direction)
    }
}

/// Where a screen's page is.
pub(super) fn file(screen: &Drawn, way: Way) -> String {
    format!("screens/{}-{}.html", screen.name, way.name())
}

/// Where the page of components is.
pub(super) fn components_file(way: Way) -> String {
    format!("components-{}.html", way.name())
}

/// Where an index is.
pub(super) fn index_file(way: Way, width: u16) -> String {
    format!("all-{}-{width}.html", way.name())
}

/// A page with the styles of the quiz, `up` folders away.
pub(super) fn page(title: &str, way: Way, styles: &[String], up: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en-GB" dir=(way.direction) class=(format!("is-{}", way.theme)) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                @for style in styles {
                    link rel="stylesheet" href=(format!("{up}styles/{style}"));
                }
                link rel="stylesheet" href=(format!("{up}styles/gallery.css"));
            }
            body { (body) }
        }
    }
}

/// One screen as a visitor has it.
pub(super) fn screen(screen: &Drawn, way: Way, styles: &[String]) -> Markup {
    page(&screen.title, way, styles, "../", &html! { (PreEscaped(&screen.html)) })
}

/// Every screen beside every other, each in a frame of its own, so that its container is true.
pub(super) fn index(screens: &[Drawn], way: Way, width: u16) -> Markup {
    let body = html! {
        (choices(way, Some(width)))
        nav class="gallery-names" {
            @for screen in screens {
                a href=(format!("#{}", screen.name)) { (screen.name) }
            }
        }
        div class="gallery-frames" {
            @for screen in screens {
                figure id=(screen.name) class="gallery-frame" {
                    figcaption {
                        a href=(file(screen, way)) { (screen.name) }
                        @if let Some(design) = screen.design { " " (format!("{design:?}")) }
                    }
                    iframe src=(file(screen, way)) title=(screen.name) loading="lazy"
                        width=(width) height=(if width < 500 { 640 } else { 768 }) {}
                }
            }
        }
    };
    let title = format!("Every screen, {} {width}", way.name());
    // The index is for people who read English, whatever the screens are shown in.
    let plain = Way { theme: "light", direction: "ltr" };
    page(&title, plain, &[], "", &html! { div class="gallery" { (body) } })
}

/// The links to the same page in another way or width.
pub(super) fn choices(way: Way, width: Option<u16>) -> Markup {
    let shown = width.unwrap_or(USUAL_WIDTH);
    html! {
        header class="gallery-choices" {
            h1 { "Gallery" }
            p {
                @for other in Way::all() {
                    @let target = match width {
                        Some(width) => index_file(other, width),
                        None => components_file(other),
                    };
                    a href=(target) aria-current=[(other == way).then_some("true")] { (other.name()) }
                }
            }
            p {
                @for other in WIDTHS {
                    a href=(index_file(way, other)) aria-current=[(width == Some(other)).then_some("true")] {
                        (other)
                    }
                }
                a href=(components_file(way)) aria-current=[width.is_none().then_some("true")] {
                    "components"
                }
            }
            @if width.is_none() {
                p { a href=(index_file(way, shown)) { "Every screen" } }
            }
        }
    }
}
