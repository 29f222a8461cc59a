//! The project's styles, copied so that a state which only a pointer or a key can bring about can
//! be shown standing still: `:hover` is also `.is-hover`, and so on.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::put;
use crate::styles::linked;

/// What a browser says of an element, and the class that says it here.
const STATES: [(&str, &str); 4] = [
    (":hover", ":is(:hover, .is-hover)"),
    (":active", ":is(:active, .is-active)"),
    (":focus-visible", ":is(:focus-visible, .is-focus)"),
    (":target", ":is(:target, .is-target)"),
];
const OWN: &str = include_str!("gallery.css");

/// Writes the copies.
pub(super) fn write(root: &Path, out: &Path) -> Result<()> {
    for name in linked(root)? {
        let from = root.join("styles").join(&name);
        let css = fs::read_to_string(&from).with_context(|| format!("{}", from.display()))?;
        put(&out.join(&name), &standing_still(&css))?;
    }
    put(&out.join("gallery.css"), OWN)
}

fn standing_still(css: &str) -> String {
    let css = STATES.iter().fold(css.to_owned(), |css, (state, shown)| {
        // In `:focus:not(…)` and the like the name goes on; these end where they end.
        css.replace(state, shown)
    });
    // Headless browsers and phones have no pointer to hover with.
    css.replace("(hover: hover)", "all")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_can_stand_still_and_still_comes_about_by_itself() {
        let css = "@media (hover: hover) { .mq-button:hover { color: red; } }";
        let shown = "@media all { .mq-button:is(:hover, .is-hover) { color: red; } }";
        assert_eq!(standing_still(css), shown);
    }
}
