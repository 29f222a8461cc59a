//! Files of the build. Nothing is asked of a server but the file itself.

use web_sys::Response;
use web_sys::js_sys::Uint8Array;
use web_sys::js_sys::futures::JsFuture;
use web_sys::wasm_bindgen::JsCast as _;

/// Where a page says that the files of its build are; they are beside it if it does not.
const FILES: &str = "data-mq-files";

/// What a file holds; `None` where it cannot be had.
pub async fn bytes(file: &str) -> Option<Vec<u8>> {
    let window = web_sys::window()?;
    let at = window.document()?.document_element()?.get_attribute(FILES).unwrap_or_default();
    let answer = JsFuture::from(window.fetch_with_str(&(at + file))).await.ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    let bytes = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}
