//! Whether the guide holds every topic that anything links to, and sends nobody into nothing.

use std::collections::BTreeSet;
use std::path::Path;

use meso_quiz::clinic::{Reader, Setting};
use meso_quiz::content::raw::BannedWord;

use super::{files, read};
use crate::clinics::title;

const STYLES: &str =
    ":root { --mq-accent: #1e5247; --mq-on-accent: #ffffff; --mq-canvas: #faf7f2 }";

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn content() -> std::path::PathBuf {
    root().join("content")
}

/// One of the pages.
fn page(name: &str) -> String {
    let page = files(&root(), STYLES, "").expect("sound content").remove(name);
    String::from_utf8(page.expect("a guide in this language")).expect("text")
}

/// What stands between two words in a text, each time they stand there.
fn between<'a>(text: &'a str, from: &str, to: &str) -> Vec<&'a str> {
    text.split(from).skip(1).filter_map(|rest| rest.split(to).next()).collect()
}

#[test]
fn every_topic_that_anything_links_to_is_in_the_guide_once() {
    let authored = read(&content()).expect("sound content");
    let rules = &authored.rules;
    let mut linked: BTreeSet<&String> = rules.quiz.says.guide.iter().collect();
    linked.extend(rules.concerns.iter().map(|file| &file.says.guide));
    linked.extend(rules.treatments.iter().map(|file| &file.says.guide));
    linked.extend(rules.combinations.iter().filter_map(|file| file.says.guide.as_ref()));
    assert_eq!(linked.len(), authored.words["en-GB"].guide.len());
    for name in ["guide.html", "guide.en-XA.html", "guide.en-XB.html"] {
        let page = page(name);
        for topic in &linked {
            let times = page.matches(&format!("id=\"{topic}\"")).count();
            assert_eq!(times, 1, "{topic} in {name}");
        }
    }
}

#[test]
fn no_link_of_the_guide_leads_nowhere_and_no_id_is_there_twice() {
    let page = page("guide.html");
    let ids = between(&page, " id=\"", "\"");
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(known.len(), ids.len(), "an id is there twice");
    let hrefs = between(&page, "<a ", ">");
    assert!(hrefs.len() > 68, "each topic is linked and leads back");
    for href in hrefs.into_iter().flat_map(|tag| between(tag, "href=\"", "\"")) {
        let known_place = href.strip_prefix('#').is_some_and(|id| known.contains(id));
        assert!(known_place || ["./", "guide.html"].contains(&href), "{href}");
    }
}

#[test]
fn the_guide_needs_no_script_and_is_told_apart_by_its_language() {
    for (name, root) in [
        ("guide.html", "<html lang=\"en-GB\" dir=\"ltr\">"),
        ("guide.en-XA.html", "<html lang=\"en-XA\" dir=\"ltr\">"),
        ("guide.en-XB.html", "<html lang=\"en-XB\" dir=\"rtl\">"),
    ] {
        let page = page(name);
        assert!(page.contains(root), "{name}");
        assert!(page.contains(STYLES), "{name}");
        for word in ["<script", " style=\"", " onclick", "<button"] {
            assert!(!page.contains(word), "{name} has {word}");
        }
    }
}

#[test]
fn the_guide_says_no_word_that_visitors_are_never_shown() {
    let authored = read(&content()).expect("sound content");
    let page = page("guide.html");
    // Sources are quoted by the titles they were published under.
    let parts = page.split("<details class=\"mq-more mq-topic__basis\"");
    let parts = parts.map(|part| part.split_once("</details>").map_or(part, |(_, rest)| rest));
    let said: String = parts.collect::<Vec<_>>().join(" ").to_lowercase();
    let words: Vec<&str> = said.split(|sign: char| !sign.is_alphanumeric()).collect();
    let forms = authored.banned_words.says.words.iter().flat_map(|word: &BannedWord| &word.forms);
    for form in forms {
        let single = form.chars().all(char::is_alphanumeric);
        assert!(!single || !words.contains(&form.to_lowercase().as_str()), "{form}");
    }
}

#[test]
fn headings_step_down_one_level_at_a_time() {
    let page = page("guide.html");
    let levels: Vec<u32> =
        between(&page, "<h", " ").into_iter().filter_map(|level| level.parse().ok()).collect();
    assert_eq!(levels.first(), Some(&1));
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    for pair in levels.windows(2) {
        assert!(
            pair[1] <= pair[0] + 1,
            "a heading of level {} follows one of {}",
            pair[1],
            pair[0]
        );
    }
}

#[test]
fn the_quiz_has_its_first_screen_and_every_style_before_any_script() {
    let page = page("index.html");
    let style = format!("<style>{STYLES}</style>");
    let parts = [style.as_str(), "<script", "<h1", "href=\"#1\""];
    let places: Vec<_> = parts.map(|part| page.find(part)).into();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    let scripts = between(&page, "<script type=\"module\" src=\"", "\"");
    assert_eq!(scripts, ["boot.js", "early.js"]);
    assert_eq!(page.matches("<script").count(), scripts.len(), "each is a file");
    assert!(!page.contains(" style=\"") && !page.contains(" onclick"));
}

#[test]
fn in_a_frame_the_settings_come_before_the_quiz_starts() {
    let page = page("frame.html");
    assert!(page.contains("data-mq-host=\"frame\""));
    let scripts = between(&page, "<script type=\"module\" src=\"", "\"");
    assert_eq!(
        scripts,
        ["frame.js", "boot.js", "early.js"],
        "modules run in the order in which they stand"
    );
}

#[test]
fn only_the_page_of_its_own_asks_anything_before_the_app_is_there() {
    for (name, questions) in [("index.html", 2), ("frame.html", 0), ("kiosk.html", 0)] {
        assert_eq!(page(name).matches("<template").count(), questions, "{name}");
    }
}

#[test]
fn the_page_for_tablets_has_one_script_and_its_own_words_in_every_language() {
    let page = page("kiosk.html");
    assert_eq!(between(&page, "<script type=\"module\" src=\"", "\""), ["kiosk.js"]);
    let around = between(&page, "data-mq-words=\"\" lang=\"", "\"");
    let each = ["en-GB", "en-XA", "en-XB"];
    assert_eq!(around, [each, each].concat());
    assert!(page.contains(">Touch to start<") && !page.contains(">Start<"));
    assert!(!page.contains("Leave the quiz"), "the menu for staff is loaded when it is opened");
    let menu = super::files(&root(), STYLES, "").expect("sound content").remove("staff-words.js");
    let menu = String::from_utf8(menu.expect("words for staff")).expect("text");
    for tag in each {
        assert!(menu.contains(&format!("\"{tag}\":{{\"close\":")), "{menu}");
    }
}

#[test]
fn a_tablet_is_asked_for_everything_that_counts_on_it_and_for_nothing_else() {
    let page = page("setup.html");
    let not_on_a_tablet = [
        Setting::Booking,
        Setting::Phone,
        Setting::Email,
        Setting::Whatsapp,
        Setting::Privacy,
        Setting::Handoff,
    ];
    for setting in Setting::ALL.iter().copied() {
        let counts = setting.reader() == Reader::Quiz && !not_on_a_tablet.contains(&setting);
        let fields = page.matches(&format!("data-mq-setting=\"{}\"", setting.name())).count();
        assert_eq!(fields, usize::from(counts), "{}", setting.name());
    }
    let ids = between(&page, " id=\"", "\"");
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(known.len(), ids.len(), "an id is there twice");
    for named in between(&page, "aria-describedby=\"", "\"").iter().flat_map(|it| it.split(' ')) {
        assert!(known.contains(named), "{named} describes something, and is not there");
    }
}

#[test]
fn the_loader_says_its_words_in_the_first_language() {
    let loader = page("embed.js");
    for words in ["'The quiz could not be loaded'", "'Try again'", "'Close'", "'frame.html'"] {
        assert!(loader.contains(words), "{words}");
    }
    assert!(loader.contains(":host{display:block !important}"), "{loader}");
    assert!(!loader.contains("@@"));
}

#[test]
fn whoever_runs_no_script_finds_every_topic_of_the_guide_on_the_page_of_the_quiz() {
    let quiz = page("index.html");
    let shown = between(&quiz, "<noscript>", "</noscript>").concat();
    for topic in between(&page("guide.html"), "class=\"mq-topics__link\" href=\"#", "\"") {
        assert!(shown.contains(&format!("href=\"guide.html#{topic}\"")), "{topic}");
    }
}

#[test]
fn the_page_for_clinics_has_one_field_for_every_setting_by_its_name() {
    let page = page("embed.html");
    for setting in Setting::ALL.iter().copied() {
        let name = setting.name();
        let fields = page.matches(&format!("data-mq-setting=\"{name}\"")).count();
        assert_eq!(fields, 1, "{name}");
        let called = format!(">{}</l", title(setting).replace('&', "&amp;"));
        assert_eq!(page.matches(&called).count(), 1, "{name}");
    }
    let ids = between(&page, " id=\"", "\"");
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(known.len(), ids.len(), "an id is there twice");
    for named in between(&page, "aria-describedby=\"", "\"").iter().flat_map(|it| it.split(' ')) {
        assert!(known.contains(named), "{named} describes something, and is not there");
    }
    assert!(!page.contains(" style=\"") && !page.contains(" onclick"));
}
