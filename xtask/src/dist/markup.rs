//! How the pages of a site are read and changed, element by element; everything else of them stays
//! as it was written.

use anyhow::{Result, anyhow};
use lol_html::html_content::Element;
use lol_html::{RewriteStrSettings, element, rewrite_str, text};

/// The page after each of its elements has been looked at, and perhaps changed.
pub(crate) fn each_element(
    page: &str,
    mut look: impl FnMut(&mut Element) -> Result<()>,
) -> Result<String> {
    let look = element!("*", |element| Ok(look(element)?));
    let settings = RewriteStrSettings::new().append_element_content_handler(look);
    rewrite_str(page, settings).map_err(|error| anyhow!("the page cannot be read: {error}"))
}

/// What stands inside of each of these elements, which hold nothing but text.
pub(super) fn texts_in(page: &str, selector: &str) -> Result<Vec<String>> {
    let mut texts = vec![String::new()];
    let read = text!(selector, |part| {
        if let Some(last) = texts.last_mut() {
            last.push_str(part.as_str());
        }
        if part.last_in_text_node() {
            texts.push(String::new());
        }
        Ok(())
    });
    let settings = RewriteStrSettings::new().append_element_content_handler(read);
    rewrite_str(page, settings).map_err(|error| anyhow!("the page cannot be read: {error}"))?;
    texts.pop();
    Ok(texts)
}
