//! Examples of a server's settings, shipped in `servers/`: the texts of the repository's folder
//! `servers/`, with what each file is sent with written in.

use std::collections::BTreeMap;

use super::files::Files;
use super::headers::{Header, Headers};

const ORIGIN: &str = "@@ORIGIN@@";
const HEADERS: &str = "@@HEADERS@@";
const MAPS: &str = "@@MAPS@@";
const STATE: &str = "@@STATE@@";
/// What the address of a file in a release holds.
const IN_RELEASE: &str = "/r/[0-9a-f]{12}/";

/// Each example by its address.
pub(super) fn examples(headers: &Headers, origin: Option<&str>) -> Files {
    let (note, state) = match origin {
        Some(origin) => (
            format!("The site expects to be served from {origin}."),
            format!("This site was built for {origin}."),
        ),
        None => (
            "Its origin is not set yet: see README.md beside this file.".to_owned(),
            "This site was built without one.".to_owned(),
        ),
    };
    let nginx = include_str!("../../../servers/nginx.conf");
    let nginx = nginx.replace(MAPS, &maps(headers)).replace(HEADERS, &added(headers));
    let caddy = include_str!("../../../servers/Caddyfile").replace(HEADERS, &caddy(headers));
    let apache =
        include_str!("../../../servers/apache.htaccess").replace(HEADERS, &apache(headers));
    let texts = [
        ("nginx.conf", nginx),
        ("Caddyfile", caddy),
        ("apache.htaccess", apache),
        ("netlify.toml", include_str!("../../../servers/netlify.toml").to_owned()),
        ("wrangler.toml", include_str!("../../../servers/wrangler.toml").to_owned()),
        ("README.md", include_str!("../../../servers/README.md").to_owned()),
        ("set-origin.sh", include_str!("../../../servers/set-origin.sh").to_owned()),
    ];
    let filled = texts.map(|(name, text)| {
        let text = text.replace(ORIGIN, &note).replace(STATE, &state);
        (format!("servers/{name}"), text.into_bytes())
    });
    filled.into()
}

/// A name as a regular expression, at the end of an address.
fn ends_with(name: &str) -> String {
    format!("/{}$", name.replace('.', "\\."))
}

/// nginx: what each header says of an address, by the first line that fits.
fn maps(headers: &Headers) -> String {
    let mut lines = BTreeMap::<&str, Vec<String>>::new();
    let mut say = |pattern: &str, says: &[Header]| {
        for (name, value) in says {
            let line = format!("    \"~{pattern}\" \"{value}\";\n");
            lines.entry(name).or_default().push(line);
        }
    };
    // Quoted, because of the braces.
    say(IN_RELEASE, &headers.release);
    for (name, says) in headers.pages.iter().chain(&headers.top) {
        say(&ends_with(name), says);
    }
    let map = |(name, lines): (&&str, &Vec<String>)| {
        format!("map $uri {} {{\n    default \"\";\n{}}}\n", variable(name), lines.concat())
    };
    lines.iter().map(map).collect()
}

/// nginx: the headers themselves; one that says nothing of an address is not sent.
fn added(headers: &Headers) -> String {
    let fixed = headers.everywhere.iter().map(|(name, value)| (*name, format!("\"{value}\"")));
    let said = headers.pages.iter().chain(&headers.top).flat_map(|(_, says)| says);
    let said = said.chain(&headers.release);
    let varying: BTreeMap<&str, String> = said.map(|(name, _)| (*name, variable(name))).collect();
    let line = |(name, value)| format!("    add_header {name} {value} always;\n");
    fixed.chain(varying).map(line).collect()
}

fn variable(header: &str) -> String {
    format!("$mq_{}", header.to_lowercase().replace('-', "_"))
}

/// Caddy: a matcher and its headers for each, those of the top not in a release.
fn caddy(headers: &Headers) -> String {
    let block = |matcher: &str, says: &[Header]| {
        let lines = says.iter().map(|(name, value)| format!("\t\t{name} \"{value}\"\n"));
        format!("\theader{matcher} {{\n{}\t}}\n", lines.collect::<String>())
    };
    let matched = |kind: &str, files: &[(String, Vec<Header>)], without: &str| {
        let each = files.iter().enumerate().map(|(at, (name, says))| {
            let index = if name == "index.html" { " */" } else { "" };
            let matcher = format!("\t@{kind}{at} {{\n\t\tpath */{name}{index}\n{without}\t}}\n");
            format!("\n{matcher}{}", block(&format!(" @{kind}{at}"), says))
        });
        each.collect::<String>()
    };
    let not_released = format!("\t\tnot path_regexp {IN_RELEASE}\n");
    let release = format!("\n\t@release path_regexp {IN_RELEASE}\n");
    [
        block("", &headers.everywhere),
        release + &block(" @release", &headers.release),
        matched("page", &headers.pages, ""),
        matched("top", &headers.top, &not_released),
    ]
    .concat()
}

/// Apache: the last section that fits has the last word, and is that of a release.
fn apache(headers: &Headers) -> String {
    let said = |says: &[Header]| {
        let lines = says.iter().map(|(name, value)| format!("    Header set {name} \"{value}\"\n"));
        lines.collect::<String>()
    };
    let files = headers.pages.iter().chain(&headers.top).map(|(name, says)| {
        // A file's own name, without its folder, and compressed or not.
        let name = name.rsplit('/').next().unwrap_or(name).replace('.', "\\.");
        format!("<FilesMatch \"^{name}(\\.br|\\.gz)?$\">\n{}</FilesMatch>\n", said(says))
    });
    let release = format!("<If \"%{{REQUEST_URI}} =~ m#{IN_RELEASE}#\">\n");
    let everywhere = said(&headers.everywhere).replace("    ", "");
    everywhere + &files.collect::<String>() + &release + &said(&headers.release) + "</If>\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped(origin: Option<&str>) -> Files {
        let frame = "<html data-mq-host=\"frame\"><script src=\"boot.js\"></script>";
        let files = [("frame.html", frame), ("index.html", "<script src=\"boot.js\"></script>")];
        let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
        let headers = Headers::of(&files.into(), origin).expect("sound pages");
        examples(&headers, origin)
    }

    #[test]
    fn every_example_says_each_header_that_the_one_value_holds_and_leaves_no_gap() {
        let shipped = shipped(Some("https://quiz.example"));
        for name in ["nginx.conf", "Caddyfile", "apache.htaccess"] {
            let text = String::from_utf8(shipped[&format!("servers/{name}")].clone());
            let text = text.expect("text");
            for said in [
                "script-src 'self' https://quiz.example 'wasm-unsafe-eval'",
                "frame-ancestors https:",
                "frame-ancestors 'none'",
                "max-age=31536000, immutable",
                "Access-Control-Allow-Origin",
                "Cross-Origin-Resource-Policy",
                "Cross-Origin-Opener-Policy",
                "Permissions-Policy",
                "nosniff",
                "no-referrer",
                "no-store",
            ] {
                assert!(text.contains(said), "{name} does not say {said}");
            }
        }
        for (name, content) in &shipped {
            let text = String::from_utf8(content.clone()).expect("text");
            assert!(!text.contains("@@"), "{name} has a gap");
        }
    }

    #[test]
    fn a_site_without_an_origin_says_so_wherever_it_matters() {
        let readme = String::from_utf8(shipped(None)["servers/README.md"].clone()).expect("text");
        assert!(readme.contains("This site was built without one."), "{readme}");
    }
}
