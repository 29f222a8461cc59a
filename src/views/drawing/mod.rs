//! Drawings of our own (D-1): each repeats the list beside it, which stays the control.
//! Assistive technology meets the list alone, and nothing in a drawing takes focus.

mod areas;
mod hair;
mod lines;
mod map;
mod picture;
mod pinch;
mod sites;

use super::scene::Scene;
use crate::questionnaire::{ChoiceId, Drawing, Key, Question};
use map::Map;
use picture::Pictures;
use yew::prelude::*;

/// How the choices are drawn.
enum Sketch {
    /// As the regions of one picture above the list.
    Map(&'static Map),
    /// As a picture in each row of the list.
    Pictures(&'static Pictures),
}

fn sketch(drawing: Drawing) -> Sketch {
    match drawing {
        Drawing::Areas => Sketch::Map(&areas::AREAS),
        Drawing::Sites => Sketch::Map(&sites::SITES),
        Drawing::Hair => Sketch::Pictures(&hair::HAIR),
        Drawing::Lines => Sketch::Pictures(&lines::LINES),
        Drawing::Pinch => Sketch::Pictures(&pinch::PINCH),
    }
}

/// The list, with its map where it has one.
pub(super) fn with_map(scene: Scene<'_>, key: Key, asked: &Question, list: Html) -> Html {
    let Some(Sketch::Map(map)) = asked.drawing.map(sketch) else {
        return list;
    };
    html! {
        <div class="mq-mapped">
            { map::map(map, scene, key, asked) }
            { list }
        </div>
    }
}

/// The picture of one choice, for its row.
pub(super) fn picture(asked: &Question, choice: ChoiceId) -> Option<Html> {
    let Sketch::Pictures(pictures) = sketch(asked.drawing?) else {
        return None;
    };
    picture::picture(pictures, &asked.choices.get(choice)?.name)
}
