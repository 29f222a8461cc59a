//! Lines of time, in the drawings that repeat a text.

use yew::prelude::*;

/// The most numbers under a line that a narrow screen has room for.
const MOST_NUMBERS: u32 = 10;

/// How far along a line something is, as SVG takes it: independent of the width it is drawn in.
pub(super) fn along(part: u32, whole: u32) -> AttrValue {
    let thousandths = part * 1000 / whole.max(1);
    format!("{}.{}%", thousandths / 10, thousandths % 10).into()
}

/// A line at this height with a mark for each step, numbered where there is room for it.
pub(super) fn axis(steps: u32, height: u32) -> Html {
    let every = steps.div_ceil(MOST_NUMBERS).max(1);
    let [line, mark, number] = [height, height + 6, height + 24].map(|y| y.to_string());
    html! {
        <>
            <line class="mq-axis" x1="0%" x2="100%" y1={line.clone()} y2={line.clone()} />
            for nth in 0..=steps {
                <line class="mq-axis" x1={along(nth, steps)} x2={along(nth, steps)}
                    y1={line.clone()} y2={mark.clone()} />
                if nth % every == 0 {
                    <text class="mq-axis__number" x={along(nth, steps)} y={number.clone()}>
                        { nth }
                    </text>
                }
            }
        </>
    }
}

/// What the marks of a drawing mean.
pub(super) fn keys<const N: usize>(all: [(Html, AttrValue); N]) -> Html {
    html! {
        <ul class="mq-figure__keys">
            for (mark, words) in all {
                <li class="mq-figure__key">
                    <svg class="mq-figure__mark" viewBox="0 0 28 14" focusable="false">{ mark }</svg>
                    { words }
                </li>
            }
        </ul>
    }
}
