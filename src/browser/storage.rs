//! What this tab remembers until it is closed. Where storage is denied, the page itself remembers,
//! until it is left.

use web_sys::Storage;
use web_sys::js_sys::{Object, Reflect};
use web_sys::wasm_bindgen::JsCast as _;

/// What is kept under a key: first as the page has it, because what a store has that got full on
/// the way is older.
pub fn get(key: &str) -> Option<String> {
    let kept = page().and_then(|page| Reflect::get(&page, &key.into()).ok()?.as_string());
    kept.or_else(|| session()?.get_item(key).ok()?)
}

/// Keeps a text under a key.
///
/// The page keeps it too: a full or forbidden storage then loses nothing when the app lives again
/// after a panic.
pub fn set(key: &str, text: &str) {
    if let Some(page) = page() {
        let _ = Reflect::set(page.as_ref(), &key.into(), &text.into());
    }
    if let Some(session) = session() {
        let _ = session.set_item(key, text);
    }
}

/// Forgets what is kept under a key.
pub fn remove(key: &str) {
    if let Some(page) = page() {
        let _ = Reflect::delete_property(&page, &key.into());
    }
    if let Some(session) = session() {
        let _ = session.remove_item(key);
    }
}

fn session() -> Option<Storage> {
    store("sessionStorage")
}

/// The store of the window that is called so; where it is denied, asking for it throws.
pub(super) fn store(name: &str) -> Option<Storage> {
    let store = Reflect::get(&page()?.into(), &name.into()).ok()?;
    Some(store.unchecked_into())
}

fn page() -> Option<Object> {
    web_sys::window().map(Object::from)
}
