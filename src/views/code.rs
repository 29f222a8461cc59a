//! An address as a picture that a phone's camera reads: dark on light on any screen, because cameras
//! are made for that, with the margin that they need.

use super::scene::text;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use std::fmt::Write as _;
use yew::prelude::*;

/// How many empty dots the picture has around it.
const MARGIN: i32 = 4;
/// The version with the most dots that a camera still reads at 240 pixels.
const MOST: u8 = 10;

/// The picture, called by this name. Nothing where the address is too long for any.
pub(super) fn code(name: AttrValue, address: &str) -> Html {
    // Bytes, because only capital letters would be shorter otherwise.
    let held = [QrSegment::make_bytes(address.as_bytes())];
    let (least, most) = (Version::new(1), Version::new(MOST));
    let made = QrCode::encode_segments_advanced(&held, QrCodeEcc::Medium, least, most, None, false);
    let Ok(code) = made else {
        return html! {};
    };
    let side = code.size() + 2 * MARGIN;
    html! {
        <svg class="mq-code" viewBox={format!("0 0 {side} {side}")} role="img" aria-label={name}
            shape-rendering="crispEdges">
            <path d={text(&dots(&code))} />
        </svg>
    }
}

/// Every dark dot, those side by side in one stroke.
fn dots(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            if length > 0 {
                let _ = write!(path, "M{} {}h{length}v1h-{length}z", x + MARGIN, y + MARGIN);
            }
            x += i32::try_from(length).unwrap_or(0) + 1;
        }
    }
    path
}
