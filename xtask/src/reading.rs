//! What a visitor would read, as plain text: the result's own view, rendered here.

use std::rc::Rc;

use anyhow::{Context as _, Result};
use meso_quiz::answers::Answers;
use meso_quiz::book::Book;
use meso_quiz::views::{Reading, ReadingProps};
use yew::LocalServerRenderer;

/// The most characters in a line.
const WIDTH: usize = 80;

/// The result of some answers.
pub(crate) fn result(book: &Rc<Book>, answers: &Answers) -> Result<String> {
    let (book, answers) = (Rc::clone(book), Rc::new(answers.clone()));
    // A date would make two readings of the same answers differ.
    let props = ReadingProps { book, answers, today: "today".into() };
    let renderer = LocalServerRenderer::<Reading>::with_props(props).hydratable(false);
    let html = pollster::block_on(renderer.render());
    let html = plain_pairs(&without(&without(&html, "button"), "figure"));
    html2text::config::plain_no_decorate()
        .string_from_read(html.as_bytes(), WIDTH)
        .context("the result cannot be turned into text")
}

/// Pairs of a name and a value as paragraphs: grouped ones are lost on the way to text otherwise.
fn plain_pairs(html: &str) -> String {
    [("<dl", "<div"), ("</dl>", "</div>"), ("<dt", "<p"), ("</dt>", "</p>"), ("<dd", "<p")]
        .iter()
        .fold(html.replace("</dd>", "</p>"), |text, (from, to)| text.replace(from, to))
}

/// A text has nothing to press, and no drawing, which only repeats the words.
fn without(html: &str, element: &str) -> String {
    let (begin, end) = (format!("<{element}"), format!("</{element}>"));
    let mut parts = html.split(&begin);
    let start = parts.next().unwrap_or_default().to_owned();
    parts.fold(start, |kept, part| kept + part.split_once(&end).map_or("", |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use meso_quiz::content::Region;
    use meso_quiz::transcript;

    #[test]
    fn a_visitor_reads_the_match_its_proof_and_its_course_and_nothing_to_press() {
        let book = Rc::new(crate::book::shipped(Region::International).expect("sound content"));
        let answers = transcript::read(book.rules(), "area=chin; pinch=soft").expect("a line");
        let text = super::result(&book, &answers).expect("text");
        for words in [
            "# Contouring under the chin is the closest fit",
            "Well tested for one use",
            "2 to 6 visits",
            "About 3 months after the last visit",
        ] {
            assert!(text.contains(words), "{words} is not in:\n{text}");
        }
        assert!(!text.contains("Print or save"), "{text}");
    }
}
