//! What a server says with each file: one value, from which `_headers` and every example of a
//! server's settings is written, so that no two can differ.

use anyhow::Result;

use super::files::{Files, ending};
use super::places;
use super::policy::{Kind, Policy};

/// A header's name and what it says.
pub(super) type Header = (&'static str, String);

const KEPT: &str = "public, max-age=31536000, immutable";
const FRESH_FOR_MINUTES: &str = "public, max-age=300, stale-while-revalidate=86400";
const RIGHTS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), \
    geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), \
    midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=(), \
    browsing-topics=(), clipboard-read=(), clipboard-write=(self), fullscreen=(self), \
    screen-wake-lock=(self)";

/// All that is said, and of what.
pub(super) struct Headers {
    /// Of every file.
    pub(super) everywhere: Vec<Header>,
    /// Of every file in a release.
    pub(super) release: Vec<Header>,
    /// Of a page of this name, at the top and in a release.
    pub(super) pages: Vec<(String, Vec<Header>)>,
    /// Of a file at the top alone.
    pub(super) top: Vec<(String, Vec<Header>)>,
}

impl Headers {
    /// For the files of a build, before they are laid out.
    pub(super) fn of(files: &Files, origin: Option<&str>) -> Result<Self> {
        let said = |name, value: &str| (name, value.to_owned());
        // Any page may load the files of a release: a frame without an origin counts as any page.
        let shared = || {
            vec![
                said("Access-Control-Allow-Origin", "*"),
                said("Cross-Origin-Resource-Policy", "cross-origin"),
            ]
        };
        let mut headers = Self {
            everywhere: vec![
                said("X-Content-Type-Options", "nosniff"),
                said("Referrer-Policy", "no-referrer"),
                said("Permissions-Policy", RIGHTS),
            ],
            release: [vec![said("Cache-Control", KEPT)], shared()].concat(),
            pages: Vec::new(),
            top: Vec::new(),
        };
        for (name, content) in files {
            if ending(name) == "html" {
                let policy = Policy::of(name, std::str::from_utf8(content)?, origin)?;
                headers.add_page(name, &policy);
            }
        }
        headers.top.push(("clinic.json".to_owned(), vec![said("Cache-Control", "no-cache")]));
        headers.top.push(("sw.js".to_owned(), vec![said("Cache-Control", "no-store")]));
        for loader in ["embed.js", "v1/embed.js"] {
            let says = [vec![said("Cache-Control", FRESH_FOR_MINUTES)], shared()].concat();
            headers.top.push((loader.to_owned(), says));
        }
        Ok(headers)
    }

    fn add_page(&mut self, name: &str, policy: &Policy) {
        let mut says = vec![("Content-Security-Policy", policy.header())];
        if policy.kind != Kind::Frame {
            says.push(("Cross-Origin-Opener-Policy", "same-origin".to_owned()));
        }
        let kept = if policy.kind == Kind::Frame { "public, max-age=300" } else { "no-cache" };
        self.pages.push((name.to_owned(), says));
        self.top.push((name.to_owned(), vec![("Cache-Control", kept.to_owned())]));
    }

    /// As Netlify and Cloudflare Pages read it. Both add up what several lines say of one file, so
    /// no header is said twice; and both may call a page by its name without an ending.
    pub(super) fn file(&self, build: &str) -> String {
        let mut lines = Vec::new();
        let mut say = |address: &str, headers: &[&Header]| {
            lines.push(format!("/{address}\n"));
            lines.extend(headers.iter().map(|(name, value)| format!("  {name}: {value}\n")));
        };
        say("*", &self.everywhere.iter().collect::<Vec<_>>());
        say("r/*", &self.release.iter().collect::<Vec<_>>());
        let page = |name: &str| self.pages.iter().find(|(page, _)| page == name);
        for (name, of_the_top) in &self.top {
            let of_the_page = page(name).map_or(&[][..], |(_, says)| says);
            let says: Vec<&Header> = of_the_page.iter().chain(of_the_top).collect();
            for spelling in spellings(name) {
                say(&spelling, &says);
            }
        }
        for (name, says) in self.pages.iter().filter(|(name, _)| places::is_released(name)) {
            let says: Vec<&Header> = says.iter().collect();
            for spelling in spellings(name) {
                say(&format!("r/{build}/{spelling}"), &says);
            }
        }
        lines.concat()
    }
}

/// The addresses of one file.
fn spellings(name: &str) -> Vec<String> {
    let mut spellings = vec![name.to_owned()];
    if name == "index.html" {
        spellings.push(String::new());
    }
    spellings.extend(name.strip_suffix(".html").map(str::to_owned));
    spellings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said() -> String {
        let frame = "<html data-mq-host=\"frame\"><script src=\"boot.js\"></script>";
        let quiz = "<html data-mq-host=\"page\"><script src=\"boot.js\"></script>";
        let files = [("index.html", quiz), ("frame.html", frame), ("boot.js", "1")];
        let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
        Headers::of(&files.into(), None).expect("sound pages").file("0123456789ab")
    }

    /// What is said of an address by a line that names it alone.
    fn of(address: &str) -> String {
        let all = said();
        let begin = format!("\n{address}\n");
        let rest = all.split_once(&begin).unwrap_or_else(|| panic!("{address} in {all}")).1;
        rest.lines().take_while(|line| line.starts_with(' ')).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn what_never_changes_is_kept_for_a_year_and_what_does_is_asked_for_again() {
        assert!(of("/r/*").contains("Cache-Control: public, max-age=31536000, immutable"));
        for page in ["/", "/index.html", "/index"] {
            assert!(of(page).contains("Cache-Control: no-cache"), "{page}");
        }
        assert!(of("/sw.js").contains("Cache-Control: no-store"));
        assert!(of("/embed.js").contains("max-age=300"));
    }

    #[test]
    fn every_page_is_sent_with_its_policy_under_each_of_its_addresses() {
        for page in ["/", "/index.html", "/frame.html", "/frame", "/r/0123456789ab/frame.html"] {
            assert!(of(page).contains("Content-Security-Policy: default-src 'none'; "), "{page}");
        }
        assert!(of("/").contains("Cross-Origin-Opener-Policy: same-origin"));
        assert!(!of("/frame.html").contains("Cross-Origin-Opener-Policy"), "it opens links");
    }

    #[test]
    fn no_header_is_said_twice_of_one_file() {
        let everywhere = ["X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"];
        for address in ["/", "/frame.html", "/embed.js", "/sw.js", "/r/*"] {
            for name in everywhere {
                assert!(!of(address).contains(name), "{address} repeats {name}");
            }
        }
        assert!(!of("/r/0123456789ab/frame.html").contains("Cache-Control"), "/r/* has said it");
    }
}
