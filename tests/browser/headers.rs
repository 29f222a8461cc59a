//! What the site's own `_headers` has a server say, said by the test's server too: every visitor is
//! under the policies that are shipped.

use axum::http::{HeaderMap, HeaderName, HeaderValue};

const POLICY: &str = "Content-Security-Policy";

/// The lines of `_headers`: for each address what is said of it.
pub(crate) struct Headers(Vec<(String, Vec<(String, String)>)>);

impl Headers {
    pub(crate) fn read(file: &str) -> Self {
        let mut rules: Vec<(String, Vec<(String, String)>)> = Vec::new();
        for line in file.lines() {
            match (line.trim().split_once(": "), rules.last_mut()) {
                (Some((name, value)), Some((_, says))) if line.starts_with(' ') => {
                    says.push((name.to_owned(), value.to_owned()));
                }
                _ => rules.push((line.to_owned(), Vec::new())),
            }
        }
        assert!(!rules.is_empty(), "_headers says nothing");
        Self(rules)
    }

    /// Adds what is said of a file to an answer that holds it. What a policy refuses is reported to
    /// this address.
    pub(crate) fn add_to(&self, answer: &mut HeaderMap, file: &str, origin: &str, reports: &str) {
        let fits = |rule: &str| match rule.split_once('*') {
            Some((begin, _)) => file.starts_with(begin),
            None => file == rule,
        };
        for (name, value) in self.0.iter().filter(|(rule, _)| fits(rule)).flat_map(|(_, it)| it) {
            let value = if name == POLICY {
                format!("{}; report-uri {reports}", with_origin(value, origin))
            } else {
                value.clone()
            };
            let name = HeaderName::from_bytes(name.as_bytes()).expect("a header's name");
            assert!(!answer.contains_key(&name), "{name} is said twice of {file}");
            answer.insert(name, HeaderValue::from_str(&value).expect("a header"));
        }
    }
}

/// A policy as `servers/set-origin.sh` would make it for the origin of the test's server. It may be
/// framed by pages that come by the same way: the quiz on its own page too, because a viewport
/// smaller than any window is a frame.
pub(crate) fn with_origin(policy: &str, origin: &str) -> String {
    let named = policy.replace("'self'", &format!("'self' {origin}"));
    let framed = named.replace("frame-ancestors https:", "frame-ancestors http: https:");
    framed.replace("frame-ancestors 'none'", &format!("frame-ancestors {origin}"))
}

/// The same for what a page says of itself.
pub(crate) fn page_with_origin(page: &str, origin: &str) -> String {
    let lines = page.lines().map(|line| {
        let says_policy = line.starts_with("<meta http-equiv=\"Content-Security-Policy\"");
        if says_policy { with_origin(line, origin) } else { line.to_owned() }
    });
    lines.collect::<Vec<_>>().join("\n")
}
