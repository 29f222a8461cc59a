//! Files beside the page. Nothing is asked of a server but the file itself.

use wasm_bindgen_futures::JsFuture;
use web_sys::Response;
use web_sys::js_sys::Uint8Array;
use web_sys::wasm_bindgen::JsCast as _;

/// What a file holds; `None` where it cannot be had.
pub async fn bytes(file: &str) -> Option<Vec<u8>> {
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str(file)).await.ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    let bytes = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}
