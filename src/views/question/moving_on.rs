//! Moving on by a tap on an answer (IR-3 to IR-5). Which clicks are taps, the browser's room knows.

use crate::browser::{press, tap::Taps, timer};
use std::rc::Rc;
use yew::prelude::*;

/// From a tap to the next screen, in milliseconds: long enough to see what was chosen.
const PAUSE: u32 = 350;

#[derive(Properties, PartialEq)]
pub(super) struct MovingOnProps {
    /// Whether a tap moves on at all.
    pub(super) armed: bool,
    /// Told once the pause after a tap is over.
    pub(super) on_moved: Callback<()>,
    /// The answers.
    pub(super) children: Html,
}

/// Watches the answers in it. One move waits at a time, and whatever else is done cancels it.
#[component]
pub(super) fn MovingOn(props: &MovingOnProps) -> Html {
    let MovingOnProps { armed, on_moved, children } = props;
    let taps = use_memo((), |()| Taps::default());
    let waiting = use_mut_ref(|| None);
    let cancel = {
        let (taps, waiting) = (Rc::clone(&taps), Rc::clone(&waiting));
        move || {
            taps.forget();
            waiting.take();
        }
    };
    use_effect_with((), move |()| {
        let presses = press::on_any(cancel);
        move || drop(presses)
    });
    let (armed, on_moved) = (*armed, on_moved.clone());
    let onclick = move |click: MouseEvent| {
        waiting.take();
        if taps.is_one(&click) && armed {
            let on_moved = on_moved.clone();
            waiting.replace(Some(timer::after(PAUSE, move || on_moved.emit(()))));
        }
    };
    html! { <div class="mq-answers" {onclick}>{ children.clone() }</div> }
}
