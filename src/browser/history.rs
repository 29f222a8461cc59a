//! The address bar and the Back button: entries named by a step number, and nothing else.
//! Each entry also knows the step before it, so that "Back" can tell where the browser would go.

use super::handler::Handler;
use super::query;
use web_sys::wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration, Window};

/// The step in the address; `None` where the address names something else.
pub fn step() -> Option<usize> {
    let hash = web_sys::window()?.location().hash().ok()?;
    match hash.strip_prefix('#') {
        None | Some("") => Some(0),
        Some(number) => number.parse().ok(),
    }
}

/// The step of the entry before this one, if this visit made it.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "written by `state`, from a small number"
)]
pub fn previous() -> Option<usize> {
    let state = history()?.state().ok()?;
    state.as_f64().map(|number| number as usize)
}

/// Adds an entry after this one.
pub fn push(step: usize, previous: usize) -> Option<()> {
    let state = state(Some(previous));
    history()?.push_state_with_url(&state, "", Some(&address(step)?)).ok()
}

/// Renames this entry.
pub fn replace(step: usize, previous: Option<usize>) -> Option<()> {
    let state = state(previous);
    history()?.replace_state_with_url(&state, "", Some(&address(step)?)).ok()
}

/// Goes to the entry before this one.
pub fn back() -> Option<()> {
    history()?.back().ok()
}

/// Tells of every move through the history, until it is dropped.
#[must_use = "dropping it ends it"]
pub struct Returns {
    _handler: Handler,
}

/// Calls back with the step the browser went to, or `None` where the address names none.
pub fn on_return(went_to: impl Fn(Option<usize>) + 'static) -> Option<Returns> {
    let handler = Handler::put(Window::set_onpopstate, move || went_to(step()))?;
    Some(Returns { _handler: handler })
}

/// Leaves it to the app where a screen is scrolled to when the browser goes back to it.
pub fn scroll_by_hand() -> Option<()> {
    history()?.set_scroll_restoration(ScrollRestoration::Manual).ok()
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

fn address(step: usize) -> Option<String> {
    let location = web_sys::window()?.location();
    // The language was asked for once; from then on the tab remembers it.
    let search = query::without(&location.search().ok()?, "lang");
    let page = location.pathname().ok()? + &search;
    Some(if step > 0 { format!("{page}#{step}") } else { page })
}

#[allow(clippy::cast_precision_loss, reason = "a small number")]
fn state(previous: Option<usize>) -> JsValue {
    previous.map_or(JsValue::NULL, |step| JsValue::from_f64(step as f64))
}
