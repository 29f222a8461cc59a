//! Printing for one reader or the other: the page is made for the reader first, and printed then.

use crate::browser::print;
use crate::views::Paper;
use std::rc::Rc;
use yew::prelude::*;

/// Whom the page is made for, and how often it was to be printed.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Press {
    paper: Paper,
    asked: u32,
}

/// What happens to it.
enum Turn {
    Asked(Paper),
    Closed,
}

impl Reducible for Press {
    type Action = Turn;

    fn reduce(self: Rc<Self>, turn: Turn) -> Rc<Self> {
        Rc::new(match turn {
            Turn::Asked(paper) => Self { paper, asked: self.asked.wrapping_add(1) },
            Turn::Closed => Self { paper: Paper::Visitor, ..*self },
        })
    }
}

/// Whom the page is made for now, and how to have it printed for somebody.
#[hook]
pub(super) fn use_printing() -> (Paper, Callback<Paper>) {
    let press = use_reducer_eq(Press::default);
    let asked = press.asked;
    use_effect_with(asked, |asked| {
        if *asked > 0 {
            print::print();
        }
    });
    let dispatcher = press.dispatcher();
    use_effect_with((), {
        let dispatcher = dispatcher.clone();
        move |()| {
            let closings = print::on_closed(move || dispatcher.dispatch(Turn::Closed));
            move || drop(closings)
        }
    });
    let on_print = use_callback((), move |paper, ()| dispatcher.dispatch(Turn::Asked(paper)));
    (press.paper, on_print)
}
