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
    // With the worker itself: where only that is another, it must not take up the list of the former.
    let mut named = kept;
    named.insert(WORKER.to_owned(), worker.clone().into_bytes());
    let worker = worker.replace(NAME, &digest::build(&named));
    site.insert(WORKER.to_owned(), worker.into_bytes());
    Ok(())
}

/// The pages at the top and what they load; not what other sites load, nor what only servers read or
/// only an installation does.
fn is_kept(address: &str, build: &str) -> bool {
    let release = address.strip_prefix("r/").and_then(|rest| rest.strip_prefix(build));
    let name = release.map_or(address, |name| name.trim_start_matches('/'));
    let for_others = ["builder", "embed", "frame", "icon", "record.", "v1/"]
        .iter()
        .any(|begin| name.starts_with(begin));
    match release {
        Some(_) => ending(name) != "html" && !for_others,
        None => {
            name != WORKER
                && ending(name) != "webmanifest"
                && !for_others
                && !checks::is_for_servers(name)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORKER_TEXT: &str = "const name = 'mq-@@BUILD@@'; const files = ['@@FILES@@'];";

    fn filled(wasm: &str) -> String {
        filled_in(WORKER_TEXT, wasm)
    }

    fn filled_in(worker: &str, wasm: &str) -> String {
        let mut site: Files = [
            ("_headers", ""),
            ("embed.js", ""),
            ("icon.svg", ""),
            ("index.html", ""),
            ("kiosk.html", ""),
            ("kiosk.webmanifest", ""),
            ("r/b/builder.js", ""),
            ("r/b/frame.js", ""),
            ("r/b/guide.html", ""),
            ("r/b/meso-quiz_bg.wasm", wasm),
            ("record.questionnaire.json", ""),
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

    #[test]
    fn a_worker_that_changes_makes_a_list_of_its_own() {
        let name = |worker: String| worker.split('\'').nth(1).map(str::to_owned);
        let other = filled_in(&format!("{WORKER_TEXT} // other"), "1");
        assert_ne!(name(filled("1")), name(other));
    }
}
