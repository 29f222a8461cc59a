//! What a page may load and do, as its content policy says it: this site's own files, one inline
//! style known by its digest, and nothing of anybody else.

use anyhow::Result;

use super::files::{Files, ending};
use super::{digest, markup};

/// How a page begins to say its policy.
pub(super) const IN_A_PAGE: &str = "meta http-equiv=\"Content-Security-Policy\"";

/// What a page is for, as far as it asks for other rights.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    /// The quiz on a page of its own, or on a tablet.
    Quiz,
    /// The quiz inside a page of a clinic.
    Frame,
    /// Where a clinic tries the widget: a page with the frame in it.
    Builder,
    /// Words alone.
    Text,
}

/// The content policy of one page.
pub(super) struct Policy {
    pub(super) kind: Kind,
    directives: Vec<(&'static str, String)>,
    ancestors: &'static str,
}

impl Policy {
    /// For a page of this name. The origin stands beside `'self'`, because in a frame without an
    /// origin of its own some versions of WebKit find nothing that `'self'` means.
    pub(super) fn of(name: &str, page: &str, origin: Option<&str>) -> Result<Self> {
        let kind = kind(name, page)?;
        let ours = origin.map_or("'self'".to_owned(), |origin| format!("'self' {origin}"));
        let runs = |what: String| if kind == Kind::Text { "'none'".to_owned() } else { what };
        let styles = markup::texts_in(page, "style")?;
        let styles = styles.iter().map(|style| digest::source(style.as_bytes()));
        let styles: Vec<String> = std::iter::once(ours.clone()).chain(styles).collect();
        let directives = vec![
            ("default-src", "'none'".to_owned()),
            ("script-src", runs(format!("{ours} 'wasm-unsafe-eval'"))),
            ("style-src", styles.join(" ")),
            ("img-src", format!("{ours} data: blob:")),
            ("font-src", ours.clone()),
            ("connect-src", runs(ours.clone())),
            ("manifest-src", runs(ours.clone())),
            ("worker-src", runs(ours.clone())),
            ("object-src", "'none'".to_owned()),
            ("base-uri", "'none'".to_owned()),
            ("form-action", "'none'".to_owned()),
            ("frame-src", if kind == Kind::Builder { ours } else { "'none'".to_owned() }),
            ("require-trusted-types-for", "'script'".to_owned()),
            // The one policy that names the service worker's script, and no other.
            ("trusted-types", if kind == Kind::Quiz { "mq-sw" } else { "'none'" }.to_owned()),
        ];
        let ancestors = if kind == Kind::Frame { "https:" } else { "'none'" };
        Ok(Self { kind, directives, ancestors })
    }

    /// As a page says it of itself, who may frame it left out, which only a header can say.
    pub(super) fn meta(&self) -> String {
        let said = self.directives.iter().map(|(name, value)| format!("{name} {value}"));
        said.collect::<Vec<_>>().join("; ")
    }

    /// As a server says it.
    pub(super) fn header(&self) -> String {
        format!("{}; frame-ancestors {}", self.meta(), self.ancestors)
    }
}

/// Puts its policy first into the head of every page, for servers that send no headers.
pub(super) fn put_into_pages(files: &mut Files, origin: Option<&str>) -> Result<()> {
    for (name, content) in files.iter_mut().filter(|(name, _)| ending(name) == "html") {
        let page = std::str::from_utf8(content)?;
        let policy = Policy::of(name, page, origin)?.meta();
        // On a line of its own, where `servers/set-origin.sh` finds it.
        let said = format!("\n<{IN_A_PAGE} content=\"{policy}\">\n");
        let page = markup::each_element(page, |element| {
            if element.tag_name() == "head" {
                element.prepend(&said, lol_html::html_content::ContentType::Html);
            }
            Ok(())
        })?;
        *content = page.into_bytes();
    }
    Ok(())
}

fn kind(name: &str, page: &str) -> Result<Kind> {
    if name == "embed.html" {
        return Ok(Kind::Builder);
    }
    let mut kind = Kind::Text;
    markup::each_element(page, |element| {
        if element.tag_name() == "script" && kind == Kind::Text {
            kind = Kind::Quiz;
        }
        if element.get_attribute("data-mq-host").as_deref() == Some("frame") {
            kind = Kind::Frame;
        }
        Ok(())
    })?;
    Ok(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUIZ: &str = "<!doctype html><html data-mq-host=\"page\"><head><meta charset=\"utf-8\">\
        <style>a { color: red }</style><script type=\"module\" src=\"boot.js\"></script></head>";
    const FRAME: &str =
        "<html data-mq-host=\"frame\"><head><script src=\"boot.js\"></script></head>";
    const TEXT: &str = "<html><head><style>b { color: blue }</style></head>";

    fn header(name: &str, page: &str, origin: Option<&str>) -> String {
        Policy::of(name, page, origin).expect("a sound page").header()
    }

    fn directive(policy: &str, name: &str) -> String {
        let said = policy.split("; ").find_map(|it| it.strip_prefix(name)?.strip_prefix(' '));
        said.unwrap_or_else(|| panic!("{name} in {policy}")).to_owned()
    }

    #[test]
    fn no_page_of_the_site_lets_in_a_script_of_another() {
        let ours = "https://quiz.example";
        for (name, page) in [("index.html", QUIZ), ("frame.html", FRAME), ("guide.html", TEXT)] {
            let policy = header(name, page, Some(ours));
            let scripts = directive(&policy, "script-src");
            for source in scripts.split(' ') {
                assert!(
                    ["'self'", "'wasm-unsafe-eval'", "'none'", ours].contains(&source),
                    "{source}"
                );
            }
            assert_eq!(directive(&policy, "default-src"), "'none'");
            assert_eq!(directive(&policy, "require-trusted-types-for"), "'script'");
            assert!(!policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'"));
        }
        assert_eq!(directive(&header("guide.html", TEXT, None), "script-src"), "'none'");
    }

    #[test]
    fn a_frame_without_an_origin_of_its_own_is_told_the_origin_of_its_files() {
        let policy = header("frame.html", FRAME, Some("https://quiz.example"));
        for name in ["script-src", "style-src", "img-src", "font-src", "connect-src"] {
            assert!(directive(&policy, name).starts_with("'self' https://quiz.example"), "{name}");
        }
    }

    #[test]
    fn only_the_frame_may_be_framed_and_only_by_pages_that_nobody_can_change_on_the_way() {
        assert_eq!(directive(&header("frame.html", FRAME, None), "frame-ancestors"), "https:");
        for (name, page) in [("index.html", QUIZ), ("guide.html", TEXT)] {
            assert_eq!(directive(&header(name, page, None), "frame-ancestors"), "'none'");
        }
    }

    #[test]
    fn a_page_says_its_policy_before_anything_else_and_knows_its_style_by_digest() {
        let mut files = Files::from([("index.html".to_owned(), QUIZ.as_bytes().to_vec())]);
        put_into_pages(&mut files, None).expect("a sound page");
        let page = String::from_utf8(files["index.html"].clone()).expect("text");
        let first = page.split_once("<head>").expect("a head").1;
        assert!(
            first.starts_with("\n<meta http-equiv=\"Content-Security-Policy\" content=\"default")
        );
        assert!(!first.contains("frame-ancestors"), "a page cannot say who may frame it");
        assert!(first.contains(&digest::source(b"a { color: red }")), "{first}");
    }
}
