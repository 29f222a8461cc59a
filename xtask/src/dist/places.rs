//! What of a site never changes under its address, what does, and how the one refers to the other.
//!
//! A release is a folder of its own, `r/<build>/`, which a server keeps for ever. What people have
//! the address of stands above it and leads into it, by relative addresses throughout.

use anyhow::{Result, bail};

use super::files::{Files, ending};
use super::markup;

/// Where a file of the build goes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Place {
    /// Into the release alone.
    Release,
    /// To the top alone.
    Top,
    /// To both: below the top stands the one that belongs to this release for good.
    Both,
}

/// What goes where; a star stands for anything. What is not named goes to the top, where nothing is
/// kept for long.
const PLACES: [(&str, Place); 21] = [
    ("boot.js", Place::Release),
    ("builder*.js", Place::Release),
    ("early.js", Place::Release),
    ("form.js", Place::Release),
    ("frame.js", Place::Release),
    ("idle.js", Place::Release),
    ("keep.js", Place::Release),
    ("kiosk.js", Place::Release),
    ("meso-quiz.js", Place::Release),
    ("meso-quiz_bg.wasm", Place::Release),
    ("meso-quiz_w2js.js", Place::Release),
    ("pin.js", Place::Release),
    ("setup.js", Place::Release),
    ("staff*.js", Place::Release),
    ("tablet.js", Place::Release),
    ("book.*.bin", Place::Release),
    ("words.*.bin", Place::Release),
    ("*.css", Place::Release),
    ("embed.js", Place::Both),
    ("frame*.html", Place::Both),
    // A page in the release links to the guide beside it.
    ("guide*.html", Place::Both),
];

/// The loader, also under the name of what it promises, which changes only when that does. It loads
/// the frame beside it, and from there the one above.
const LOADER: &str = "embed.js";
const PROMISED: &str = "v1/embed.js";
const ITS_FRAME: [&str; 2] = ["\"frame.html\"", "'frame.html'"];
/// What the root of a page says that the app is put on, and what it is told of where the app's files
/// are; without that they are beside the page.
const HOST: &str = "data-mq-host";
const FILES: &str = "data-mq-files";

fn place(name: &str) -> Place {
    let is = |pattern: &str| match pattern.split_once('*') {
        Some((begin, end)) => {
            name.len() >= begin.len() + end.len() && name.starts_with(begin) && name.ends_with(end)
        }
        None => name == pattern,
    };
    PLACES.iter().find(|(pattern, _)| is(pattern)).map_or(Place::Top, |(_, place)| *place)
}

/// Whether a release holds a file.
pub(super) fn is_released(name: &str) -> bool {
    place(name) != Place::Top
}

/// Every file at every address it has, leading to the others from there.
pub(super) fn lay_out(files: &Files, build: &str) -> Result<Files> {
    let mut site = Files::new();
    for (name, content) in files {
        let place = place(name);
        if place != Place::Top {
            let leads = leading(files, name, content, From::Release)?;
            site.insert(format!("r/{build}/{name}"), leads);
        }
        if place != Place::Release {
            site.insert(name.clone(), leading(files, name, content, From::Top(build))?);
        }
    }
    if let Some(loader) = files.get(LOADER) {
        site.insert(PROMISED.to_owned(), one_below(std::str::from_utf8(loader)?)?.into_bytes());
    }
    Ok(site)
}

fn one_below(loader: &str) -> Result<String> {
    if !ITS_FRAME.iter().any(|frame| loader.contains(frame)) {
        bail!(
            "{LOADER} names its frame in another way than it did; it must be found from {PROMISED}"
        );
    }
    let above = |text: String, frame: &&str| text.replace(frame, "\"../frame.html\"");
    Ok(ITS_FRAME.iter().fold(loader.to_owned(), above))
}

/// Where a file is that refers to others.
#[derive(Clone, Copy)]
enum From<'build> {
    Release,
    Top(&'build str),
}

fn leading(files: &Files, name: &str, content: &[u8], from: From) -> Result<Vec<u8>> {
    if ending(name) != "html" {
        return Ok(content.to_vec());
    }
    let page = markup::each_element(std::str::from_utf8(content)?, |element| {
        if let From::Top(build) = from
            && element.has_attribute(HOST)
        {
            element.set_attribute(FILES, &format!("r/{build}/"))?;
        }
        let attributes = element.attributes().iter();
        let attributes: Vec<_> = attributes.map(|it| (it.name(), it.value())).collect();
        for (name, value) in attributes {
            let address = match address(files, &value, from) {
                // A page knows its scripts by their digests, and a cache may hold the one at the top
                // from before.
                None if element.tag_name() == "script" => in_release(files, &value, from),
                address => address,
            };
            if let Some(address) = address {
                element.set_attribute(&name, &address)?;
            }
        }
        Ok(())
    })?;
    Ok(page.into_bytes())
}

/// How a page names what it knew by its name alone, if that has moved away from it.
fn address(files: &Files, said: &str, from: From) -> Option<String> {
    let end = said.find(['?', '#']).unwrap_or(said.len());
    let (file, rest) = said.split_at(end);
    let name = file.strip_prefix("./").unwrap_or(file);
    // "./" is the quiz itself, which is at the top.
    let is_the_quiz = file == "./";
    if !is_the_quiz && !files.contains_key(name) {
        return None;
    }
    match (from, place(name)) {
        (From::Top(build), Place::Release) => Some(format!("r/{build}/{name}{rest}")),
        (From::Release, Place::Top) => Some(format!("../../{name}{rest}")),
        _ => None,
    }
}

/// The address in the release of a script that stands in both places.
fn in_release(files: &Files, name: &str, from: From) -> Option<String> {
    match (from, place(name)) {
        (From::Top(build), Place::Both) if files.contains_key(name) => {
            Some(format!("r/{build}/{name}"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Files {
        let page = "<html data-mq-host=\"page\"><a href=\"./\">Quiz</a><a href=\"guide.html#pain\">Guide</a>\
                    <script src=\"./boot.js\"></script><a href=\"#end\">End</a>";
        let loader = "load('frame.html')";
        let files = [
            ("index.html", page),
            ("frame.html", page),
            ("guide.html", "<a href=\"./\">Quiz</a>"),
            ("boot.js", "import './app.js'"),
            ("embed.js", loader),
            ("sw.js", "'r/'"),
        ];
        let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
        lay_out(&Files::from(files), "0123456789ab").expect("sound pages")
    }

    fn text(address: &str) -> String {
        String::from_utf8(site()[address].clone()).expect("text")
    }

    #[test]
    fn what_never_changes_is_in_the_release_and_what_people_know_is_at_the_top() {
        let addresses: Vec<String> = site().into_keys().collect();
        assert_eq!(
            addresses,
            [
                "embed.js",
                "frame.html",
                "guide.html",
                "index.html",
                "r/0123456789ab/boot.js",
                "r/0123456789ab/embed.js",
                "r/0123456789ab/frame.html",
                "r/0123456789ab/guide.html",
                "sw.js",
                "v1/embed.js",
            ]
        );
    }

    #[test]
    fn a_page_at_the_top_leads_into_the_release_and_one_in_it_stays_there() {
        let top = "<html data-mq-host=\"page\" data-mq-files=\"r/0123456789ab/\">\
                   <a href=\"./\">Quiz</a><a href=\"guide.html#pain\">Guide</a>\
                   <script src=\"r/0123456789ab/boot.js\"></script><a href=\"#end\">End</a>";
        assert_eq!(text("index.html"), top);
        let release = "<html data-mq-host=\"page\"><a href=\"../../\">Quiz</a><a href=\"guide.html#pain\">Guide</a>\
                       <script src=\"./boot.js\"></script><a href=\"#end\">End</a>";
        assert_eq!(text("r/0123456789ab/frame.html"), release);
        assert_eq!(text("r/0123456789ab/guide.html"), "<a href=\"../../\">Quiz</a>");
    }

    #[test]
    fn a_page_that_holds_the_loader_takes_that_of_its_release() {
        let page = "<script async src=\"embed.js\"></script>";
        let files = [("embed.html", page), ("embed.js", "load('frame.html')")];
        let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
        let site = lay_out(&Files::from(files), "0123456789ab").expect("sound pages");
        let page = String::from_utf8(site["embed.html"].clone()).expect("text");
        assert_eq!(page, "<script async src=\"r/0123456789ab/embed.js\"></script>");
    }

    #[test]
    fn every_loader_finds_the_frame_that_belongs_to_it() {
        assert_eq!(text("embed.js"), "load('frame.html')");
        assert_eq!(text("v1/embed.js"), "load(\"../frame.html\")");
        assert_eq!(text("r/0123456789ab/embed.js"), "load('frame.html')");
        assert!(one_below("load(`frame.html`)").is_err());
    }

    #[test]
    fn no_page_leads_anywhere_by_an_absolute_address() {
        for (address, content) in site() {
            let page = String::from_utf8(content).expect("text");
            assert!(!page.contains("=\"/") && !page.contains("://"), "{address}: {page}");
        }
    }
}
