//! `cargo xtask pages`: the pages that the app is put on, with its first screen; and beside them the
//! loader, the pages on which a clinic sets the quiz up or a tablet, and the book and the guide of
//! each language.
//! Trunk runs it after every build, as `Trunk.toml` says.

mod builder;
mod chapters;
mod document;
mod form;
mod icon;
mod installed;
mod loader;
mod setup;
mod tablet;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{env, fs};

use anyhow::{Context, Result, anyhow};
use meso_quiz::book::Book;
use meso_quiz::consultation::Consultation;
use meso_quiz::content::authored::{self, Authored};
use meso_quiz::content::raw::WordFiles;
use meso_quiz::content::{Problem, Region, book_file, check, pack, pseudo};
use meso_quiz::record;
use meso_quiz::transcript;
use meso_quiz::views::{Chapter, Entry, EntryProps, Guide, GuideProps, address, title};
use meso_quiz::wording::{FIRST_LANGUAGE, Label, Language};

use self::document::{Head, drawn};
use crate::styles;
use crate::workspace::Workspace;

/// Where Trunk puts the page together.
const STAGE: &str = "TRUNK_STAGING_DIR";
/// The pages that the app is put on, and what the start script is told of each.
const HOSTS: [(&str, &str); 2] = [("index.html", "page"), ("frame.html", "frame")];

/// What only the page for a tablet wears.
const TABLET_STYLE: &str = "boot/kiosk.css";

/// Writes everything into the folder in which Trunk has just put the app together.
pub(crate) fn write(workspace: &Workspace) -> Result<()> {
    let stage = env::var_os(STAGE).map(PathBuf::from).with_context(|| {
        format!("{STAGE} is not set: Trunk runs this, and `cargo xtask dist` runs Trunk")
    })?;
    let trunks = stage.join("index.html");
    let trunks = fs::read_to_string(&trunks)
        .with_context(|| format!("{} cannot be read", trunks.display()))?;
    let styles = styles::together(&workspace.root)?;
    for (name, file) in files(&workspace.root, &styles, inline_script(&trunks))? {
        let path = stage.join(name);
        fs::write(&path, file).with_context(|| format!("{} fails", path.display()))?;
    }
    // Every page holds them.
    for name in styles::linked(&workspace.root)? {
        let copy = stage.join(name);
        fs::remove_file(&copy).with_context(|| format!("{} fails", copy.display()))?;
    }
    Ok(())
}

/// What Trunk puts into the page while it serves it, to load it again after a change.
fn inline_script(page: &str) -> &str {
    const END: &str = "</script>";
    let script = page.find("<script>").and_then(|from| page.get(from..));
    script.and_then(|script| script.get(..script.find(END)? + END.len())).unwrap_or("")
}

/// Each file by its name.
fn files(root: &Path, styles: &str, extra: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let authored = read(&root.join("content"))?;
    let packed = pack::pack(&authored).map_err(|found| told(&found))?;
    let books = packed.tags().filter_map(|tag| Some((book_file(tag), packed.file(tag)?)));
    let mut files: BTreeMap<String, Vec<u8>> = books.collect();
    // Its own page looks for it; whoever serves the site writes into it.
    files.insert("clinic.json".to_owned(), b"{}\n".to_vec());
    let mut books = Vec::new();
    for (tag, words) in languages(&authored)? {
        let region = Region::International.name();
        let book = check(&authored.rules, &words, region).map_err(|found| told(&found))?;
        let book = Rc::new(book);
        let chapters = Rc::new(chapters::chapters(&authored.rules, &words, &book));
        let guide = guide(&book, &chapters, styles);
        files.insert(address(&book.wording.language), guide.into_bytes());
        if tag == FIRST_LANGUAGE {
            for (name, host) in HOSTS {
                let quiz = quiz(&book, &chapters, styles, host, extra);
                files.insert(name.to_owned(), quiz.into_bytes());
            }
            files.extend(installed::files(&book, styles)?);
            // For whoever reads a record: nobody loads them with the quiz.
            let questionnaire = record::questionnaire(&book);
            files.insert("record.questionnaire.json".to_owned(), questionnaire.into_bytes());
            files.insert("record.schema.json".to_owned(), record::SCHEMA.into());
            files.insert("embed.js".to_owned(), loader::loader(&book)?.into_bytes());
            let builder = builder::page(&book, &spoken(&authored), styles);
            files.insert("embed.html".to_owned(), builder.into_bytes());
            let setup = setup::page(&book, &spoken(&authored), styles);
            files.insert("setup.html".to_owned(), setup.into_bytes());
        }
        books.push(book);
    }
    let own = root.join(TABLET_STYLE);
    let own = fs::read_to_string(&own).with_context(|| format!("{} fails", own.display()))?;
    let styles = format!("{styles}\n{}", styles::bare(&own));
    files.insert("staff-words.js".to_owned(), tablet::staff_words(&books)?.into_bytes());
    let tablet = tablet(books, &styles, extra).context("there is no language")?;
    files.insert("kiosk.html".to_owned(), tablet.into_bytes());
    Ok(files)
}

/// A page that the app is put on, with its first screen.
fn quiz(
    book: &Rc<Book>,
    chapters: &Rc<Vec<Chapter>>,
    styles: &str,
    host: &'static str,
    extra: &str,
) -> String {
    let head = Head {
        title: title(book, &Consultation::default()),
        description: Label::PageDescription,
        host: Some(host),
        styles,
        extra,
    };
    // In a frame nothing is seen before the app is there, for the loader waits for it.
    let begun = (host == "page").then(|| transcript::begun(book).into());
    let props = EntryProps { book: Rc::clone(book), chapters: Rc::clone(chapters), begun };
    document::page(book, &head, &drawn::<Entry>(props))
}

/// The page for a tablet, with the words around the quiz in every language; the first is its own.
fn tablet(mut books: Vec<Rc<Book>>, styles: &str, extra: &str) -> Option<String> {
    books.sort_by_key(|book| !book.wording.language.is_first());
    let mut own = Book::clone(books.first()?);
    own.wording.shared = true;
    let head = Head {
        title: title(&own, &Consultation::default()),
        description: Label::PageDescription,
        host: Some("kiosk"),
        styles,
        extra,
    };
    let props = EntryProps { book: Rc::new(own), chapters: Rc::default(), begun: None };
    let quiz = drawn::<Entry>(props);
    let (before, after) = (tablet::before(&books), tablet::after(&books));
    let body = format!("{}{quiz}{}", before.into_string(), after.into_string());
    Some(document::page(books.first()?, &head, &body))
}

/// The guide in one language.
fn guide(book: &Rc<Book>, chapters: &Rc<Vec<Chapter>>, styles: &str) -> String {
    let heading = book.wording.label(Label::GuideTitle);
    let quiz = book.wording.label(Label::QuizName);
    let title = book.wording.filled(Label::TitlePage, &[("heading", heading), ("quiz", quiz)]);
    let head = Head { title, description: Label::GuideLead, host: None, styles, extra: "" };
    let props = GuideProps { book: Rc::clone(book), chapters: Rc::clone(chapters) };
    document::page(book, &head, &drawn::<Guide>(props))
}

/// One topic of the guide in the first language, without a page around it.
pub(crate) fn topic(content: &Path, name: &str) -> Result<String> {
    let authored = read(content)?;
    let words = authored.words.get(FIRST_LANGUAGE).context("the first language is missing")?;
    let book = check(&authored.rules, words, Region::International.name());
    let book = Rc::new(book.map_err(|found| told(&found))?);
    let mut chapters = chapters::chapters(&authored.rules, words, &book);
    for chapter in &mut chapters {
        chapter.topics.retain(|topic| topic.page.name == name);
    }
    chapters.retain(|chapter| !chapter.topics.is_empty());
    Ok(drawn::<Guide>(GuideProps { book, chapters: Rc::new(chapters) }))
}

fn read(content: &Path) -> Result<Authored> {
    let files = authored::read_folder(content)
        .with_context(|| format!("{} cannot be read", content.display()))?;
    let authored = authored::parse(&files).map_err(|found| told(&found))?;
    let problems = authored.gate_problems();
    if problems.is_empty() { Ok(authored) } else { Err(told(&problems)) }
}

/// The languages that people speak.
fn spoken(authored: &Authored) -> Vec<Language> {
    authored.words.values().map(|words| Language::from(&words.language.says)).collect()
}

/// Every language, with those that nobody speaks.
fn languages(authored: &Authored) -> Result<BTreeMap<String, WordFiles>> {
    let english = authored.words.get(FIRST_LANGUAGE).context("the first language is missing")?;
    let made = pseudo::TAGS.into_iter().filter_map(|tag| {
        let words = pseudo::words(tag, english)?;
        Some((tag.to_owned(), words))
    });
    Ok(authored.words.clone().into_iter().chain(made).collect())
}

fn told(problems: &[Problem]) -> anyhow::Error {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    anyhow!("the content has problems:\n{}", lines.join("\n"))
}
