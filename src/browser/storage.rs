//! What this tab remembers until it is closed. Where storage is denied, nothing is remembered.

use web_sys::Storage;

/// What is kept under a key.
pub fn get(key: &str) -> Option<String> {
    session()?.get_item(key).ok()?
}

/// Keeps a text under a key.
pub fn set(key: &str, text: &str) -> Option<()> {
    session()?.set_item(key, text).ok()
}

/// Forgets what is kept under a key.
pub fn remove(key: &str) -> Option<()> {
    session()?.remove_item(key).ok()
}

fn session() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}
