//! What a browser is told of each file before it gets it, so that it takes no other: filled in where
//! a script or a page leaves room for it, and put on each script that a page names.

use anyhow::{Result, bail};

use super::files::{Files, ending};
use super::{digest, markup, places};

/// Before the name of a file, in a script or a page; after the name stands `END`.
/// Where nobody fills it in, as in development, there is no check.
const BEGIN: &str = "@@SRI:";
const END: &str = "@@";

/// Fills in what is known of each file. Scripts first, for pages name scripts.
pub(super) fn fill(files: &mut Files) -> Result<()> {
    for kind in ["js", "html"] {
        let names: Vec<String> = files.keys().filter(|it| ending(it) == kind).cloned().collect();
        for name in names {
            let Some(content) = files.get(&name) else { continue };
            let filled = filled(files, std::str::from_utf8(content)?)?;
            let filled = if kind == "html" { guarded(files, &filled)? } else { filled };
            files.insert(name, filled.into_bytes());
        }
    }
    Ok(())
}

fn filled(files: &Files, text: &str) -> Result<String> {
    let mut parts = text.split(BEGIN);
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let Some((name, rest)) = part.split_once(END) else {
            bail!("after {BEGIN} comes a name and {END}, not {part:.40}");
        };
        filled.push_str(&of(files, name)?);
        filled.push_str(rest);
    }
    Ok(filled)
}

/// Nothing, for a file that this build has not.
fn of(files: &Files, name: &str) -> Result<String> {
    let Some(content) = files.get(name) else { return Ok(String::new()) };
    if std::str::from_utf8(content).is_ok_and(|text| text.contains(BEGIN)) {
        bail!("{name} is named by its digest before its own digests are filled in");
    }
    Ok(digest::integrity(content))
}

/// The page with the digest of each script on the element that names it.
fn guarded(files: &Files, page: &str) -> Result<String> {
    markup::each_element(page, |element| {
        let named = match element.tag_name().as_str() {
            "script" => element.get_attribute("src"),
            "link" if element.get_attribute("rel").as_deref() == Some("modulepreload") => {
                element.get_attribute("href")
            }
            _ => None,
        };
        let name = named.as_deref().map(|it| it.strip_prefix("./").unwrap_or(it));
        let known = name.filter(|name| places::is_released(name) && files.contains_key(*name));
        if let Some(name) = known {
            element.set_attribute("integrity", &of(files, name)?)?;
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(boot: &str) -> Files {
        let page = "<script type=\"module\" src=\"boot.js\"></script>";
        let files = [
            ("meso-quiz_bg.wasm", "\0asm"),
            ("boot.js", boot),
            ("index.html", page),
            ("sw.js", "1"),
        ];
        files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into()
    }

    fn text(files: &Files, name: &str) -> String {
        String::from_utf8(files[name].clone()).expect("text")
    }

    #[test]
    fn a_script_is_told_what_it_fetches_and_a_page_what_its_script_is() {
        let mut files =
            files("fetch('meso-quiz_bg.wasm', { integrity: '@@SRI:meso-quiz_bg.wasm@@' })");
        fill(&mut files).expect("every name is known");
        let wasm = digest::integrity(b"\0asm");
        let boot = format!("fetch('meso-quiz_bg.wasm', {{ integrity: '{wasm}' }})");
        assert_eq!(text(&files, "boot.js"), boot);
        let page = text(&files, "index.html");
        assert!(page.contains(&digest::integrity(boot.as_bytes())), "{page}");
    }

    #[test]
    fn one_changed_byte_is_another_digest() {
        assert_ne!(digest::integrity(b"\0asm"), digest::integrity(b"\0asn"));
        let known = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(digest::integrity(b""), known);
    }

    #[test]
    fn a_file_that_this_build_has_not_is_not_asked_for_by_its_digest() {
        let mut files = files("load('meso-quiz_w2js.js', '@@SRI:meso-quiz_w2js.js@@')");
        fill(&mut files).expect("it may be missing");
        assert_eq!(text(&files, "boot.js"), "load('meso-quiz_w2js.js', '')");
    }
}
