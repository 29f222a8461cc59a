//! What a tablet keeps so that the quiz starts without a network: the list in its service worker, and
//! the name of that list, which is another whenever any of the files is.

use anyhow::Result;

use super::files::{Files, ending};
use super::{checks, digest};

const WORKER: &str = "sw.js";
/// Stand in the service worker for its name and for the list.
const NAME: &str = "@@BUILD@@";
const LIST: [&str; 2] = ["\"@@FILES@@\"", "'@@FILES@@'"];

/// Fills in the service worker, if the site has one.
pub(super) fn fill(site: &mut Files, build: &str) -> Result<()> {
    let Some(worker) = site.get(WORKER) else { return Ok(()) };
    let mut worker = std::str::from_utf8(worker)?.to_owned();
    let kept: Files = site
        .iter()
        .filter(|(address, _)| is_kept(address, build))
        .map(|(address, content)| (address.clone(), content.clone()))
        .collect();
    let list: Vec<String> = kept.keys().map(|address| format!("\"{address}\"")).collect();
    for place in LIST {
        worker = worker.replace(place, &list.join(","));
    }
    let worker = worker.replace(NAME, &digest::build(&kept));
    site.insert(WORKER.to_owned(), worker.into_bytes());
    Ok(())
}

/// The pages at the top and what they load; not what other sites load, nor what only servers read.
fn is_kept(address: &str, build: &str) -> bool {
    let for_others = ["embed", "frame", "v1/"].iter().any(|begin| address.starts_with(begin));
    match address.strip_prefix("r/").and_then(|rest| rest.strip_prefix(build)) {
        Some(name) => ending(name) != "html" && name != "/embed.js",
        None => address != WORKER && !for_others && !checks::is_for_servers(address),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(wasm: &str) -> String {
        let worker = "const name = 'mq-@@BUILD@@'; const files = ['@@FILES@@'];";
        let mut site: Files = [
            ("_headers", ""),
            ("embed.js", ""),
            ("index.html", ""),
            ("kiosk.html", ""),
            ("r/b/guide.html", ""),
            ("r/b/meso-quiz_bg.wasm", wasm),
            ("sw.js", worker),
            ("v1/embed.js", ""),
        ]
        .map(|(address, text)| (address.to_owned(), text.as_bytes().to_vec()))
        .into();
        fill(&mut site, "b").expect("text");
        String::from_utf8(site["sw.js"].clone()).expect("text")
    }

    #[test]
    fn a_tablet_keeps_the_pages_and_what_they_load_and_nothing_else() {
        let list = "[\"index.html\",\"kiosk.html\",\"r/b/meso-quiz_bg.wasm\"]";
        assert!(filled("1").contains(list), "{}", filled("1"));
    }

    #[test]
    fn a_file_that_changes_makes_another_list() {
        assert_ne!(filled("1"), filled("2"));
        assert!(!filled("1").contains("@@"));
    }
}
