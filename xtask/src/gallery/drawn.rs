//! A screen as markup, and how a piece of it is cut out.

use std::path::Path;
use std::rc::Rc;

use anyhow::{Context as _, Result, anyhow};
use meso_quiz::book::Book;
use meso_quiz::screens::{self, Design};
use meso_quiz::views::{Day, Entry, EntryProps, Keeping, Quiz, QuizProps, title};
use yew::{Callback, LocalServerRenderer};

use crate::pages::topic;

/// One screen, drawn.
pub(super) struct Drawn {
    pub(super) name: String,
    /// Its number in the design; the guide has none.
    pub(super) design: Option<Design>,
    pub(super) title: String,
    pub(super) html: String,
}

impl Drawn {
    /// Every screen there is.
    pub(super) fn all(book: &Book) -> Result<Vec<Self>> {
        let screens = screens::all(book).map_err(|broken| anyhow!(broken))?;
        let book = Rc::new(book.clone());
        let draw = |screen: screens::Screen| {
            let visit = screen.visit(book.rules());
            let title = title(&book, &visit);
            let props = QuizProps {
                book: Rc::clone(&book),
                visit: Rc::new(visit),
                clinic: Rc::default(),
                on_action: Callback::noop(),
                on_errand: Callback::noop(),
                today: Day { words: "22 November 2026".into(), iso: "2026-11-22".into() },
                paper: meso_quiz::views::Paper::Visitor,
                here: None,
                keeping: Keeping::Nothing,
                demo: false,
            };
            let renderer = LocalServerRenderer::<Quiz>::with_props(props).hydratable(false);
            let html = pollster::block_on(renderer.render());
            Self { name: screen.name, design: Some(screen.design), title, html }
        };
        let standing_by = standing_by(&book)?;
        Ok(standing_by.into_iter().chain(screens.into_iter().map(draw)).collect())
    }

    /// A topic of the guide that says what to do and what not to do.
    pub(super) fn topic(content: &Path) -> Result<Self> {
        let html = topic(content, "needling")?;
        let name = "guide-needling".to_owned();
        Ok(Self { title: name.clone(), name, design: None, html })
    }
}

/// What is there before the app, and what stands by for trouble.
fn standing_by(book: &Rc<Book>) -> Result<Vec<Drawn>> {
    const NAMES: [&str; 3] = ["before-the-app", "could-not-start", "stopped-by-a-fault"];
    let props = EntryProps { book: Rc::clone(book), chapters: Rc::default(), begun: None };
    let renderer = LocalServerRenderer::<Entry>::with_props(props).hydratable(false);
    let html = pollster::block_on(renderer.render());
    let pieces = NAMES.into_iter().enumerate().map(|(number, name)| {
        let piece = element(&html, "mq-app", number).with_context(|| format!("no {name}"))?;
        let html = piece.replacen(" hidden=\"hidden\"", "", 1);
        let design = Some(Design::S1);
        Ok(Drawn { name: name.to_owned(), design, title: name.to_owned(), html })
    });
    pieces.collect()
}

/// The piece of markup that is the element with this class, counted from 0.
pub(super) fn element<'h>(html: &'h str, class: &str, number: usize) -> Option<&'h str> {
    let start = html.match_indices('<').map(|(at, _)| at).filter(|at| {
        let tag = html.get(*at..).and_then(|rest| rest.split('>').next()).unwrap_or_default();
        has_class(tag, class)
    });
    let rest = html.get(start.clone().nth(number)?..)?;
    rest.get(..length(rest)?)
}

fn has_class(tag: &str, class: &str) -> bool {
    let classes = tag.split("class=\"").nth(1).and_then(|rest| rest.split('"').next());
    classes.is_some_and(|classes| classes.split_whitespace().any(|one| one == class))
}

/// How long the element is that the markup begins with.
fn length(html: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, _) in html.match_indices('<') {
        let tag = html.get(at..)?.split_inclusive('>').next()?;
        match tag {
            _ if tag.starts_with("</") => depth = depth.checked_sub(1)?,
            // The only element of a screen that holds nothing.
            _ if tag.starts_with("<input") => {}
            _ => depth += 1,
        }
        if depth == 0 {
            return Some(at + tag.len());
        }
    }
    None
}

/// The same piece with one more class on the first element that has this one.
pub(super) fn with_class(html: &str, on: &str, more: &str) -> String {
    let found = html.match_indices('<').map(|(at, _)| at).find(|at| {
        let tag = html.get(*at..).and_then(|rest| rest.split('>').next());
        tag.is_some_and(|tag| has_class(tag, on))
    });
    let Some((before, tag)) = found.map(|at| html.split_at(at)) else {
        return html.to_owned();
    };
    before.to_owned() + &tag.replacen("class=\"", &format!("class=\"{more} "), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str =
        r#"<div><p class="a b">One</p><p class="b"><input class="c"><i>Two</i></p></div>"#;

    #[test]
    fn a_piece_is_cut_out_whole() {
        assert_eq!(element(HTML, "b", 0), Some(r#"<p class="a b">One</p>"#));
        let second = r#"<p class="b"><input class="c"><i>Two</i></p>"#;
        assert_eq!(element(HTML, "b", 1), Some(second));
        assert_eq!(element(HTML, "b", 2), None);
    }

    #[test]
    fn a_state_goes_where_it_belongs() {
        let focused = with_class(r#"<p class="b"><input class="c"></p>"#, "c", "is-focus");
        assert_eq!(focused, r#"<p class="b"><input class="is-focus c"></p>"#);
    }
}
