//! The styles of the pages, in the order in which `index.html` links them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Their names in the folder `styles`.
pub(crate) fn linked(root: &Path) -> Result<Vec<String>> {
    let page = root.join("index.html");
    let page = fs::read_to_string(&page).with_context(|| format!("{}", page.display()))?;
    let links = page.split("href=\"styles/").skip(1);
    Ok(links.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect())
}

/// All of them as one text, as a page holds it.
pub(crate) fn together(root: &Path) -> Result<String> {
    let mut together = String::new();
    for name in linked(root)? {
        let style = root.join("styles").join(&name);
        let style = fs::read_to_string(&style).with_context(|| format!("{}", style.display()))?;
        together.push_str(&bare(&style));
    }
    Ok(together)
}

/// Without what only a reader of the file needs: comments and indentation.
pub(crate) fn bare(style: &str) -> String {
    let mut parts = style.split("/*");
    let start = parts.next().unwrap_or_default().to_owned();
    let without =
        parts.fold(start, |kept, part| kept + part.split_once("*/").map_or("", |(_, rest)| rest));
    without.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn a_page_carries_every_rule_and_no_comment() {
        let style = "/* One\n   and two. */\n@layer views {\n  .mq-a {\n    color: red; /* why */\n  }\n}\n";
        assert_eq!(bare(style), "@layer views {\n.mq-a {\ncolor: red;\n}\n}");
    }
}
