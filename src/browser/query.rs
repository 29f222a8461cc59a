//! What the page's address asks for behind its `?`.

/// What is asked for under a name, as it is written there.
pub fn asked(name: &str) -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    let mut pairs = pairs(&search).filter_map(|pair| pair.split_once('='));
    pairs.find(|(known, _)| *known == name).map(|(_, value)| value.to_owned())
}

/// What is behind the `?` without what is asked for under a name.
pub(super) fn without(search: &str, name: &str) -> String {
    let kept = pairs(search).filter(|pair| pair.split('=').next() != Some(name));
    let kept = kept.collect::<Vec<_>>().join("&");
    if kept.is_empty() { kept } else { format!("?{kept}") }
}

fn pairs(search: &str) -> impl Iterator<Item = &str> {
    search.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty())
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn what_is_asked_for_leaves_the_address_and_everything_else_stays() {
        assert_eq!(without("", "lang"), "");
        assert_eq!(without("?lang=en-XB", "lang"), "");
        assert_eq!(without("?page=quiz&lang=%00&clang=1", "lang"), "?page=quiz&clang=1");
    }
}
