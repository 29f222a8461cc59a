//! A small picture for the row of one choice.

use yew::prelude::*;

/// What the first picture draws and the others repeat.
const SHARED: &str = "mq-shared";
/// What each picture draws and mirrors.
const HALF: &str = "mq-half";

/// Strokes, as path data: all that is drawn with one pen is one path.
pub(super) struct Ink {
    pub(super) line: &'static str,
    pub(super) fine: &'static str,
    pub(super) dots: &'static str,
}

/// The pictures of one question. Each is symmetrical, so that only its right half is kept.
pub(super) struct Pictures {
    /// The part of the drawing's plane that is seen; its middle is at nought.
    pub(super) window: &'static str,
    /// What every picture has.
    pub(super) shared: Ink,
    pub(super) each: &'static [Picture],
}

/// One picture.
pub(super) struct Picture {
    /// The id of the choice that it repeats.
    pub(super) part: &'static str,
    pub(super) own: Ink,
}

pub(super) fn picture(pictures: &Pictures, part: &str) -> Option<Html> {
    let place = pictures.each.iter().position(|picture| picture.part == part)?;
    let own = &pictures.each.get(place)?.own;
    // Named after its owner, so that pictures of two questions can stand on one page.
    let shared = format!("{SHARED}-{}", pictures.each.first()?.part);
    Some(html! {
        <svg class="mq-picture" viewBox={pictures.window} width="64" height="64"
            aria-hidden="true" focusable="false">
            <g id={format!("{HALF}-{part}")}>
                if place == 0 {
                    <g id={shared}>{ ink(&pictures.shared) }</g>
                } else {
                    <use href={format!("#{shared}")} />
                }
                { ink(own) }
            </g>
            <use href={format!("#{HALF}-{part}")} transform="scale(-1 1)" />
        </svg>
    })
}

/// The strokes as they are drawn.
pub(super) fn ink(ink: &Ink) -> Html {
    html! {
        <>
            if !ink.line.is_empty() {
                <path d={ink.line} />
            }
            if !ink.fine.is_empty() {
                <path class="mq-fine" d={ink.fine} />
            }
            if !ink.dots.is_empty() {
                <path class="mq-dots" d={ink.dots} />
            }
        </>
    }
}
