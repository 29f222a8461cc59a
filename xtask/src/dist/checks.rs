//! What must be true of every finished site, whatever was put into it.

use anyhow::{Result, bail};

use super::files::{Files, ending};
use super::{markup, policy};

/// Names of kinds of markup, and of a clinic that nobody can have, which look like addresses; nothing
/// is ever fetched from there.
const NAMES: [&str; 2] = ["http://www.w3.org/", "https://clinic.example/"];

/// Says everything that is wrong at once.
pub(super) fn check(site: &Files, origin: Option<&str>) -> Result<()> {
    let mut wrong = Vec::new();
    for (address, content) in site.iter().filter(|(address, _)| !is_for_servers(address)) {
        let Ok(text) = std::str::from_utf8(content) else { continue };
        if text.contains("@@") {
            wrong.push(format!("{address} holds a gap that nobody has filled in"));
        }
        if ending(address) == "html" {
            page(address, text, &mut wrong)?;
        }
        if ["html", "js", "css"].contains(&ending(address)) {
            strangers(address, text, origin, &mut wrong);
        }
    }
    if !wrong.is_empty() {
        bail!("the site must not be served:\n{}", wrong.join("\n"));
    }
    Ok(())
}

/// Whether nobody asks for it in a browser.
pub(super) fn is_for_servers(address: &str) -> bool {
    address.starts_with("servers/") || ["_headers", "SHA256SUMS"].contains(&address)
}

/// No script and no style stands in a page, but for the one style that its policy names.
fn page(address: &str, page: &str, wrong: &mut Vec<String>) -> Result<()> {
    let mut styles = 0;
    markup::each_element(page, |element| {
        let tag = element.tag_name();
        styles += usize::from(tag == "style");
        let is_data = element.get_attribute("type").is_some_and(|kind| kind.contains("json"));
        if tag == "script" && !element.has_attribute("src") && !is_data {
            wrong.push(format!("{address} holds a script inside of it"));
        }
        if tag == "base" {
            wrong.push(format!("{address} says from where its addresses count"));
        }
        for attribute in element.attributes() {
            let name = attribute.name();
            if name == "style" || name.starts_with("on") {
                wrong.push(format!("{address}: <{tag}> has an attribute {name}"));
            }
        }
        Ok(())
    })?;
    if styles > 1 {
        wrong.push(format!("{address} holds {styles} styles; it may hold one"));
    }
    if !page.contains(policy::IN_A_PAGE) {
        wrong.push(format!("{address} does not say its policy"));
    }
    Ok(())
}

/// No address of anybody else.
fn strangers(address: &str, text: &str, origin: Option<&str>, wrong: &mut Vec<String>) {
    for begin in ["http://", "https://"] {
        for (at, _) in text.match_indices(begin) {
            let said = text.get(at..).unwrap_or_default();
            let end = said.find(['"', '\'', '`', ' ', '<', ')', ';', '\n']).unwrap_or(said.len());
            let said = said.get(..end).unwrap_or_default();
            let known = NAMES.iter().copied().chain(origin).any(|known| said.starts_with(known));
            if !known && said != begin {
                wrong.push(format!("{address} names {said}, which is not of this site"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said against a page that holds this in its body.
    fn said_of(body: &str) -> String {
        let head = format!("<head><{} content=\"default-src 'none'\"></head>", policy::IN_A_PAGE);
        let page = format!("<!doctype html><html>{head}<body>{body}</body></html>");
        let site = Files::from([("index.html".to_owned(), page.into_bytes())]);
        let said = check(&site, Some("https://quiz.example"));
        said.err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_page_with_a_script_or_a_style_inside_of_it_is_not_shipped() {
        assert_eq!(said_of("<p>Fine</p><script src=\"boot.js\"></script>"), "");
        assert!(said_of("<script>alert(1)</script>").contains("a script inside of it"));
        assert!(said_of("<p style=\"color: red\">").contains("<p> has an attribute style"));
        assert!(said_of("<body onload=\"go()\">").contains("an attribute onload"));
        assert!(said_of("<style>a{}</style><style>b{}</style>").contains("2 styles"));
    }

    #[test]
    fn a_page_that_names_another_site_is_not_shipped() {
        assert!(
            said_of("<img src=\"https://cdn.example/a.png\">").contains("https://cdn.example/a")
        );
        assert_eq!(said_of("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"), "");
        assert_eq!(said_of("<a href=\"https://quiz.example/\">Home</a>"), "");
    }

    #[test]
    fn a_gap_that_nobody_filled_in_is_not_shipped() {
        assert!(said_of("@@FILES@@").contains("a gap"));
    }
}
