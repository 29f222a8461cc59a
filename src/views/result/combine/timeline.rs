//! What may be done how long after a visit, as lines of weeks that repeat the words above them.

use super::super::line::{along, axis, keys};
use super::super::sheet::Sheet;
use super::{Beside, name};
use crate::wording::Label;
use yew::prelude::*;

/// How many weeks are drawn beyond the longest wait.
const BEYOND: u16 = 2;

pub(super) fn timeline(sheet: Sheet<'_>, spaced: &[Beside<'_>]) -> Html {
    let scene = sheet.scene;
    let waits = spaced.iter().filter_map(|(id, setting)| Some((*id, setting.weeks_apart?)));
    let longest = spaced.iter().filter_map(|(_, setting)| setting.weeks_apart).map(|(_, to)| to);
    let weeks = longest.max().unwrap_or_default() + BEYOND;
    html! {
        <figure class="mq-figure" aria-hidden="true">
            for (id, wait) in waits {
                <p class="mq-figure__name">{ name(sheet, id) }</p>
                { track(wait, weeks) }
            }
            <svg class="mq-figure__line mq-figure__line--axis" focusable="false">
                { axis(u32::from(weeks), 2) }
            </svg>
            <p class="mq-figure__axis">{ scene.say(Label::CombineAxis) }</p>
            { keys([
                (wait(None), scene.say(Label::CombineWait)),
                (wait(Some("mq-wait--differs")), scene.say(Label::CombineWaitDiffers)),
                (wait(Some("mq-wait--over")), scene.say(Label::CombineWaitOver)),
            ]) }
        </figure>
    }
}

/// Empty for as long as everybody waits, striped while some still do, full from then on.
fn track((least, most): (u16, u16), weeks: u16) -> Html {
    let at = |week: u16| along(u32::from(week), u32::from(weeks));
    html! {
        <svg class="mq-figure__line mq-figure__line--track" focusable="false">
            <line class="mq-wait" x1="0%" x2="100%" y1="7" y2="7" />
            if least < most {
                <line class="mq-wait mq-wait--differs" x1={at(least)} x2={at(most)} y1="7" y2="7" />
            }
            <line class="mq-wait mq-wait--over" x1={at(most)} x2="100%" y1="7" y2="7" />
        </svg>
    }
}

/// A piece of such a line, to say what it means.
fn wait(kind: Option<&'static str>) -> Html {
    html! { <line class={classes!("mq-wait", kind)} x1="1" x2="27" y1="7" y2="7" /> }
}
