//! A page around what a view draws: the head, in the look of the quiz, and no script.

use std::rc::Rc;

use anyhow::{Result, bail};
use maud::{DOCTYPE, PreEscaped, html};
use meso_quiz::content::Region;
use meso_quiz::content::check;
use meso_quiz::content::raw::{RuleFiles, WordFiles};
use meso_quiz::views::{Guide, GuideProps};
use meso_quiz::wording::{Direction, Label};
use yew::LocalServerRenderer;

use super::chapters::chapters;

/// The links to styles of the page that Trunk has built, as they stand there.
pub(super) fn styles(page: &str) -> Result<String> {
    let links = page
        .split_inclusive('>')
        .filter_map(|part| part.rfind("<link").map(|at| part.split_at(at).1));
    let links: Vec<&str> = links.filter(|link| link.contains("rel=\"stylesheet\"")).collect();
    if links.is_empty() {
        bail!("the page that Trunk has built links no style, so the guide would have none");
    }
    Ok(links.join("\n"))
}

/// The guide in one language.
pub(super) fn guide(rules: &RuleFiles, words: &WordFiles, styles: &str) -> Result<String> {
    let region = Region::International.name();
    let book = check(rules, words, region).map_err(|found| super::told(&found))?;
    let mut chapters = chapters(rules, words, &book);
    for topic in chapters.iter_mut().flat_map(|chapter| &mut chapter.topics) {
        let known = &rules.sources.says.sources;
        let titles = topic.sources.iter().filter_map(|id| known.get(id));
        topic.sources = titles.map(|source| source.title.clone()).collect();
    }
    let wording = book.wording.clone();
    let props = GuideProps { book: Rc::new(book), chapters: Rc::new(chapters) };
    let renderer = LocalServerRenderer::<Guide>::with_props(props).hydratable(false);
    let body = pollster::block_on(renderer.render());
    let heading = wording.label(Label::GuideTitle);
    let quiz = wording.label(Label::QuizName);
    let title = wording.filled(Label::TitlePage, &[("heading", heading), ("quiz", quiz)]);
    let direction = match wording.language.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let page = html! {
        (DOCTYPE)
        html lang=(wording.language.tag) dir=(direction) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                link rel="icon" href="data:,";
                title { (title) }
                meta name="description" content=(wording.label(Label::GuideLead));
                (PreEscaped(styles))
            }
            body { (PreEscaped(body)) }
        }
    };
    Ok(page.into_string())
}
