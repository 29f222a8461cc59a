//! What is called when something happens to the window: one function for each kind of event.
//!
//! No listener, because there may be many of those: after a panic the app lives again, and what its
//! last life left behind must not be called once more.

use web_sys::Window;
use web_sys::js_sys::Function;
use web_sys::wasm_bindgen::JsCast as _;
use web_sys::wasm_bindgen::closure::Closure;

/// How a window is told what to call.
type Set = fn(&Window, Option<&Function>);

/// Called until it is dropped, or until another is put in its place.
#[must_use = "dropping it ends it"]
pub(super) struct Handler {
    set: Set,
    _called: Closure<dyn Fn()>,
}

impl Handler {
    /// Puts a function where the window looks for it.
    pub(super) fn put(set: Set, does: impl Fn() + 'static) -> Option<Self> {
        let called = Closure::<dyn Fn()>::new(does);
        set(&web_sys::window()?, Some(called.as_ref().unchecked_ref()));
        Some(Self { set, _called: called })
    }
}

impl Drop for Handler {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            (self.set)(&window, None);
        }
    }
}
