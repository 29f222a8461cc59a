//! One picture whose regions are the choices of a list. A click in it chooses, and never moves on.

use super::picture::{Ink, ink};
use crate::consultation::Action;
use crate::questionnaire::{Answer, ChoiceId, Key, Question, Said as _};
use crate::views::scene::Scene;
use yew::prelude::*;

/// The lines that fill what is chosen.
const HATCH: &str = "mq-hatch";
/// The figure that is drawn a second time.
const FIGURE: &str = "mq-figure";

/// A picture with regions.
pub(super) struct Map {
    pub(super) width: u16,
    pub(super) height: u16,
    /// How far to the side the lines stand a second time, where they do.
    pub(super) again: Option<u16>,
    /// What stands on its own: the figure that may come again, and finer strokes that do not.
    pub(super) ink: Ink,
    pub(super) regions: &'static [Region],
}

/// What a choice is on the picture.
pub(super) struct Region {
    /// The id of the choice that it repeats.
    pub(super) part: &'static str,
    /// Outlines inside the figure, dashed.
    pub(super) shapes: &'static [&'static str],
    /// A thing that stands apart and is the region as a whole.
    pub(super) whole: &'static str,
    /// Lines along the region: what is within a finger's width of them belongs to it.
    pub(super) reach: &'static str,
    pub(super) seen: Seen,
}

/// How often a region is seen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    /// On one figure.
    Once,
    /// On the second figure too.
    Again,
}

/// The picture. Its regions stand in the order of the list, so that styles can pair them.
pub(super) fn map(map: &Map, scene: Scene<'_>, key: Key, asked: &Question) -> Html {
    let choices = || {
        asked.choices.iter().map(|(id, choice)| {
            let region = map.regions.iter().find(|region| region.part == choice.name);
            (id, region)
        })
    };
    let chosen = scene.visit.answers.answer(key).map_or(Vec::new(), Answer::choices);
    html! {
        <svg class="mq-map" viewBox={format!("0 0 {} {}", map.width, map.height)}
            width={map.width.to_string()} height={map.height.to_string()}
            aria-hidden="true" focusable="false">
            <pattern id={HATCH} width="6" height="6" patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"><path class="mq-hatch" d="M0 0v6" /></pattern>
            <g class="mq-map__reaches">
                for (id, region) in choices() {
                    { reach(map, scene, id, region) }
                }
            </g>
            <g>
                for (id, region) in choices() {
                    { shapes(map, scene, id, region, chosen.contains(&id)) }
                }
            </g>
            <g class="mq-map__ink">{ lines(map) }</g>
        </svg>
    }
}

fn reach(map: &Map, scene: Scene<'_>, choice: ChoiceId, region: Option<&Region>) -> Html {
    let Some(region) = region else {
        return html! { <g /> };
    };
    html! {
        <g onclick={scene.on_click(Action::Chose(choice))}>
            { again(map, region.seen, &format!("mq-reach-{}", region.part), html! {
                <path d={region.reach} />
            }) }
        </g>
    }
}

fn shapes(
    map: &Map,
    scene: Scene<'_>,
    choice: ChoiceId,
    region: Option<&Region>,
    chosen: bool,
) -> Html {
    let Some(region) = region else {
        return html! { <g /> };
    };
    let class = if chosen { "mq-region mq-region--chosen" } else { "mq-region" };
    let fill = if chosen { format!("url(#{HATCH})") } else { "none".to_owned() };
    let drawn = html! {
        <>
            for shape in region.shapes {
                <path d={*shape} />
            }
            if !region.whole.is_empty() {
                <path class="mq-whole" d={region.whole} />
            }
        </>
    };
    html! {
        <g {class} {fill} onclick={scene.on_click(Action::Chose(choice))}>
            { again(map, region.seen, &format!("mq-region-{}", region.part), drawn) }
        </g>
    }
}

fn lines(map: &Map) -> Html {
    let seen = if map.again.is_some() { Seen::Again } else { Seen::Once };
    let figure = Ink { fine: "", dots: "", ..map.ink };
    let rest = Ink { line: "", ..map.ink };
    html! { <>{ again(map, seen, FIGURE, ink(&figure)) }{ ink(&rest) }</> }
}

/// What is drawn, and once more on the second figure where it is seen there.
fn again(map: &Map, seen: Seen, id: &str, drawn: Html) -> Html {
    match (seen, map.again) {
        (Seen::Again, Some(aside)) => html! {
            <>
                <g id={id.to_owned()}>{ drawn }</g>
                <use href={format!("#{id}")} x={aside.to_string()} />
            </>
        },
        _ => drawn,
    }
}
