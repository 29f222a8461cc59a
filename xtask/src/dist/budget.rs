//! How heavy the site is as a browser that takes brotli gets it, what it may weigh, and what it
//! weighed when it was last released.

use std::fs;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use super::files::Files;
use super::packed;
use crate::workspace::Workspace;

/// The budget, beside this file, in the repository.
const FILE: &str = "xtask/src/dist/budget.json";

/// One part of a visit.
#[derive(Deserialize, Serialize)]
struct Part {
    what: String,
    files: Vec<String>,
    /// What it may weigh.
    target: usize,
    /// What it may weigh until its target is met, where it is not met yet.
    ceiling: Option<usize>,
    /// What it weighed when the sizes were last recorded, at a release.
    before: Option<usize>,
}

/// A part as the site at hand has it.
struct Weighed<'part> {
    part: &'part Part,
    sent: usize,
    /// Said, so that nothing is left out unseen.
    missing: Vec<&'part str>,
}

/// Prints the table, and fails where a part is heavier than it may be.
pub(super) fn hold(workspace: &Workspace, site: &Files, build: &str) -> Result<()> {
    let parts = read(workspace)?;
    let weighed = weigh(&parts, site, build);
    println!("{:>24} {:>8} {:>8} {:>8}", "sent, in bytes", "now", "grown", "target");
    for one in &weighed {
        println!("{}", one.line());
    }
    let too_heavy: Vec<String> = weighed.iter().filter_map(Weighed::complaint).collect();
    if !too_heavy.is_empty() {
        bail!("the site is heavier than it may be:\n{}", too_heavy.join("\n"));
    }
    Ok(())
}

/// Keeps today's sizes as those to compare with.
pub(super) fn record(workspace: &Workspace, site: &Files, build: &str) -> Result<()> {
    let mut parts = read(workspace)?;
    let now: Vec<Option<usize>> = parts.iter().map(|part| part.sent(site, build)).collect();
    for (part, sent) in parts.iter_mut().zip(now) {
        part.before = sent;
    }
    let lines: Result<Vec<String>, _> = parts.iter().map(serde_json::to_string).collect();
    let text = format!("[\n  {}\n]\n", lines?.join(",\n  "));
    fs::write(workspace.root.join(FILE), text).with_context(|| format!("{FILE} cannot be written"))
}

fn read(workspace: &Workspace) -> Result<Vec<Part>> {
    let path = workspace.root.join(FILE);
    let text = fs::read_to_string(&path).with_context(|| format!("{FILE} cannot be read"))?;
    serde_json::from_str(&text).with_context(|| format!("{FILE} is no list of parts"))
}

/// Every part that this site has.
fn weigh<'part>(parts: &'part [Part], site: &Files, build: &str) -> Vec<Weighed<'part>> {
    let weigh = |part: &'part Part| {
        Some(Weighed { part, sent: part.sent(site, build)?, missing: part.missing(site, build) })
    };
    parts.iter().filter_map(weigh).collect()
}

impl Part {
    /// What the site has of it, together; nothing if it has nothing of it.
    fn sent(&self, site: &Files, build: &str) -> Option<usize> {
        let sent: Vec<usize> =
            self.files.iter().filter_map(|name| one(name, site, build)).collect();
        (!sent.is_empty()).then(|| sent.iter().sum())
    }

    fn missing<'part>(&'part self, site: &Files, build: &str) -> Vec<&'part str> {
        let missing = self.files.iter().filter(|name| one(name, site, build).is_none());
        missing.map(String::as_str).collect()
    }
}

fn one(name: &str, site: &Files, build: &str) -> Option<usize> {
    packed::sent(site, &format!("r/{build}/{name}")).or_else(|| packed::sent(site, name))
}

impl Weighed<'_> {
    fn line(&self) -> String {
        let Part { what, target, ceiling, before, .. } = self.part;
        let grown = before.map_or("new".to_owned(), |before| {
            let (less, more) = (before.saturating_sub(self.sent), self.sent.saturating_sub(before));
            if less > 0 { format!("-{less}") } else { format!("+{more}") }
        });
        let over = self.sent.saturating_sub(*target);
        let state = match ceiling {
            _ if over == 0 => String::new(),
            Some(ceiling) => format!("  over it by {over}; held to {ceiling} until it is met"),
            None => format!("  OVER IT by {over}"),
        };
        let missing = self.missing.join(", ");
        let without = if missing.is_empty() { "" } else { "; without " };
        format!("{what:>24} {:>8} {grown:>8} {target:>8}{state}{without}{missing}", self.sent)
    }

    fn complaint(&self) -> Option<String> {
        let Part { what, target, ceiling, files, .. } = self.part;
        let most = ceiling.unwrap_or(*target).max(*target);
        let sent = self.sent;
        (sent > most).then(|| format!("{what} ({}): {sent}, at most {most}", files.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(target: usize, ceiling: Option<usize>) -> Part {
        let files = vec!["meso-quiz_bg.wasm".to_owned()];
        Part { what: "app".to_owned(), files, target, ceiling, before: Some(90) }
    }

    #[test]
    fn what_is_over_its_budget_is_not_shipped_and_what_is_held_for_now_is_said() {
        let site = Files::from([("r/b/meso-quiz_bg.wasm".to_owned(), vec![0; 100])]);
        let said = |part: Part| {
            let parts = [part];
            let weighed = weigh(&parts, &site, "b");
            (weighed[0].line(), weighed[0].complaint())
        };
        let (line, complaint) = said(part(100, None));
        assert!(line.ends_with("100      +10      100"), "{line}");
        assert_eq!(complaint, None);
        let (line, complaint) = said(part(80, Some(100)));
        assert!(line.ends_with("over it by 20; held to 100 until it is met"), "{line}");
        assert_eq!(complaint, None);
        assert!(said(part(80, Some(99))).1.is_some());
        assert!(said(part(99, None)).1.is_some());
    }
}
