//! What this device keeps, over all tabs and visits, because a visitor asked for it.

use super::handler::Handler;
use super::storage::store;
use web_sys::Window;

const KEY: &str = "mq:v1:keep";

/// What is kept, if anything. `None` where this browser keeps nothing for this page.
pub fn get() -> Option<Option<String>> {
    store("localStorage")?.get_item(KEY).ok()
}

/// Keeps this in place of what was kept before. `None` where there is no room for it.
pub fn set(text: &str) -> Option<()> {
    store("localStorage")?.set_item(KEY, text).ok()
}

/// Keeps nothing any more.
pub fn remove() -> Option<()> {
    store("localStorage")?.remove_item(KEY).ok()
}

/// Tells of every change that another tab makes, until it is dropped.
#[must_use = "dropping it ends it"]
pub struct Changes {
    _handler: Handler,
}

/// Calls back where another tab may have kept something else.
pub fn on_change(changed: impl Fn() + 'static) -> Option<Changes> {
    Some(Changes { _handler: Handler::put(Window::set_onstorage, changed)? })
}
