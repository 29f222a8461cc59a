//! The one style rule that a clinic's look is, put into the page's own styles. A policy that lets in
//! no style of anybody else allows it.

use web_sys::CssStyleSheet;
use web_sys::wasm_bindgen::JsCast as _;

/// Puts on a rule, in the place of the one before it, which is after `worn` others.
///
/// Returns how many are before the new one.
pub fn put_on(rule: Option<&str>, worn: Option<u32>) -> Option<u32> {
    let sheet = web_sys::window()?.document()?.style_sheets().get(0)?;
    let sheet: CssStyleSheet = sheet.dyn_into().ok()?;
    if let Some(at) = worn {
        sheet.delete_rule(at).ok()?;
    }
    let last = sheet.css_rules().ok()?.length();
    sheet.insert_rule_with_index(rule?, last).ok()
}
