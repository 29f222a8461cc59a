//! Handing a text or a link to the visitor's other programs, each time because a button was pressed.
//! Older and unusual browsers lack these methods, so each is looked for before it is called.

use web_sys::js_sys::futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Function, Object, Promise, Reflect};
use web_sys::wasm_bindgen::{JsCast as _, JsValue};

/// Puts a text on the clipboard, and calls back with whether it got there.
pub fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    let promise = navigator().and_then(|navigator| {
        let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
        call(&clipboard, "writeText", &text.into())
    });
    settle(promise, move |settled| then(settled.is_ok()));
}

/// What became of sharing.
pub enum Shared {
    /// The visitor chose a program, or closed the list of them.
    Offered,
    /// There is no such list here.
    Impossible,
}

/// Opens the list of programs to share a link with.
pub fn share(title: &str, link: &str, then: impl FnOnce(Shared) + 'static) {
    let promise = navigator().and_then(|navigator| {
        let what = Object::new();
        Reflect::set(&what, &"title".into(), &title.into()).ok()?;
        Reflect::set(&what, &"url".into(), &link.into()).ok()?;
        call(&navigator, "share", &what)
    });
    settle(promise, move |settled| {
        let closed = |why: &JsValue| {
            let name = Reflect::get(why, &"name".into()).ok();
            name.and_then(|name| name.as_string()).is_some_and(|name| name == "AbortError")
        };
        let offered = settled.map_or_else(|why| closed(&why), |_| true);
        then(if offered { Shared::Offered } else { Shared::Impossible });
    });
}

/// The whole address of a page beside this one, without the query and the step of this one.
pub fn beside(page: &str) -> Option<String> {
    let location = web_sys::window()?.location();
    let path = location.pathname().ok()?;
    let (folder, _) = path.rsplit_once('/')?;
    Some(format!("{}{folder}/{page}", location.origin().ok()?))
}

fn navigator() -> Option<JsValue> {
    Reflect::get(web_sys::window()?.as_ref(), &"navigator".into()).ok()
}

fn call(target: &JsValue, method: &str, with: &JsValue) -> Option<Promise> {
    let method: Function = Reflect::get(target, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(target, with).ok()?.dyn_into().ok()
}

/// Waits for a promise; none counts as one that was refused.
fn settle(promise: Option<Promise>, then: impl FnOnce(Result<JsValue, JsValue>) + 'static) {
    let Some(promise) = promise else {
        then(Err(JsValue::NULL));
        return;
    };
    spawn_local(async move { then(JsFuture::from(promise).await) });
}
