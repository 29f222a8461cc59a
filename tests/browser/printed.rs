//! What a browser prints, read back from the PDF: its pages, the words on each, and their ink.
//! What should be on it is for the tests to say.

use crate::visitor::Visitor;
use fantoccini::wd::{PrintConfiguration, PrintSize};
use lopdf::content::Operation;
use lopdf::{Document, Object};

/// Below this part of white's light, ink is 4.5 to 1 or more on white paper.
const DARK: f64 = 0.18;

/// What one print came to.
pub(crate) struct Paper {
    /// The words of each page.
    pages: Vec<String>,
    /// How light each colour is that words are written in, from 0 to 1.
    inks: Vec<f64>,
}

impl Paper {
    /// Prints the page, its backgrounds too, on paper of this size.
    pub(crate) async fn of(visitor: &Visitor, size: PrintSize) -> Self {
        let print = PrintConfiguration::builder().size(size).background(true).build();
        let print = visitor.browser.print(print.expect("a paper")).await;
        let pdf = Document::load_mem(&print.expect("the browser prints")).expect("a PDF");
        let words = |page: &u32| squeezed(&pdf.extract_text(&[*page]).expect("a text"));
        let pages = pdf.get_pages();
        let written = pages.values().map(|page| pdf.get_and_decode_page_content(*page));
        let inks = written.flat_map(|page| inks(&page.expect("a page").operations)).collect();
        Self { pages: pages.keys().map(words).collect(), inks }
    }

    /// Whether these words, squeezed, are on it.
    pub(crate) fn says(&self, words: &str) -> bool {
        self.pages.concat().contains(words)
    }

    /// Whether one page has all of these words, squeezed, in one piece.
    pub(crate) fn has_on_one_page(&self, words: &str) -> bool {
        self.pages.iter().any(|page| page.contains(words))
    }

    /// What must be true of every paper: so many pages, no controls, and dark ink.
    pub(crate) fn faults(&self, most_pages: usize, controls: &[String]) -> Vec<String> {
        let mut faults = Vec::new();
        if !(1..=most_pages).contains(&self.pages.len()) {
            faults.push(format!("{} pages", self.pages.len()));
        }
        let printed = controls.iter().filter(|words| self.says(words));
        faults.extend(printed.map(|words| format!("a control: {words}")));
        if self.inks.is_empty() || self.inks.iter().any(|ink| *ink > DARK) {
            faults.push(format!("written as light as {:?}", self.inks));
        }
        faults
    }
}

/// Only letters and digits, one by one: a page breaks lines and joins letters as it likes.
pub(crate) fn squeezed(text: &str) -> String {
    let apart = text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff").replace('ﬃ', "ffi");
    apart.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// How light the words of a page are, each ink once.
fn inks(page: &[Operation]) -> Vec<f64> {
    let (mut now, mut kept, mut used) = (0.0, Vec::new(), Vec::new());
    for Operation { operator, operands } in page {
        match operator.as_str() {
            "q" => kept.push(now),
            "Q" => now = kept.pop().expect("a colour that was kept"),
            "g" | "rg" | "sc" | "scn" => now = light(operands),
            "Tj" | "TJ" if !used.contains(&now) => used.push(now),
            _ => {}
        }
    }
    used
}

fn light(colour: &[Object]) -> f64 {
    let part = |part: &Object| f64::from(part.as_float().expect("a colour")).powf(2.2);
    match colour {
        [grey] => part(grey),
        [red, green, blue] => 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue),
        other => panic!("an unknown kind of colour: {other:?}"),
    }
}
