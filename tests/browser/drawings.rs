//! Choosing on a drawing, where a tap chooses and never moves on (IR-4).

use crate::engine::each_engine;
use crate::moving_on::{stays, stop_the_clock};
use crate::screen;
use crate::support::BOOK;
use crate::visitor::Visitor;
use fantoccini::actions::{InputSource as _, MouseActions, PointerAction};
use meso_quiz::consultation::Action;
use serde_json::Value;

/// What a finger needs, in CSS pixels (D-1).
const FINGER: f64 = 44.0;

/// Where on the map a tap chooses the choice in this place of the list, felt out in steps of three
/// pixels: how far that reaches across and down, and a point well inside:
/// three eighths of the way through, which is between no two of the one, two or four pieces it has.
const POINTS: &str = "
    document.querySelector('.mq-map').scrollIntoView({ block: 'center', behavior: 'instant' });
    const map = document.querySelector('.mq-map').getBoundingClientRect();
    const own = [...document.querySelectorAll('.mq-map > g')]
        .map(group => group.children[PLACE]);
    const xs = [], ys = [], inside = [];
    for (let x = Math.ceil(map.left); x < map.right; x += 3)
        for (let y = Math.ceil(map.top); y < map.bottom; y += 3) {
            const hit = document.elementFromPoint(x, y);
            if (!hit || !own.some(group => group && group.contains(hit))) continue;
            xs.push(x); ys.push(y);
            if (hit.closest('.mq-region')) inside.push([x, y]);
        }
    return [Math.max(...xs) - Math.min(...xs) + 3, Math.max(...ys) - Math.min(...ys) + 3,
        inside[Math.floor(inside.length * 3 / 8)]];";

/// Taps the region of the choice in this place of the list.
pub(crate) async fn tap_region(visitor: &Visitor, place: usize) {
    let found = visitor.ask(&POINTS.replace("PLACE", &place.to_string())).await;
    let number = |value: &Value| value.as_f64().expect("a number");
    let (across, down) = (number(&found[0]), number(&found[1]));
    assert!(across >= FINGER && down >= FINGER, "region {place} takes {across} by {down}");
    let (x, y) = (number(&found[2][0]), number(&found[2][1]));
    let tap = MouseActions::new("mouse".to_owned())
        .then(PointerAction::MoveTo { duration: None, x, y })
        .then(PointerAction::Down { button: 0 })
        .then(PointerAction::Up { button: 0 });
    visitor.browser.perform_actions(tap).await.unwrap();
}

/// Chooses every choice of the question on screen on its map, one after the other.
async fn choose_all_on_the_map(visitor: &mut Visitor) {
    visitor.see_the_screen_settle().await;
    stop_the_clock(visitor).await;
    let key = visitor.asked();
    let asked = BOOK.questionnaire.question(key).unwrap();
    for (place, id) in asked.choices.ids().enumerate() {
        tap_region(visitor, place).await;
        let nth = place + 1;
        visitor
            .see(&format!(
                "//*[contains(@class, 'mq-region')][{nth}][contains(@class, '--chosen')]"
            ))
            .await;
        assert!(visitor.has_chosen(screen::choice(key, id)).await, "in the list, {nth}");
        visitor.note(Action::Chose(id));
        visitor.arrive().await;
    }
    stays(visitor).await;
}

each_engine!(every_area_can_be_chosen_on_the_drawing_which_never_moves_on, async |visitor| {
    visitor.start().await;
    visitor.answer_up_to("area", "age=30s").await;
    choose_all_on_the_map(visitor).await;
    visitor.do_by("Continue", Action::Continued).await;
});

each_engine!(
    every_place_on_the_body_can_be_chosen_on_the_drawing_which_never_moves_on,
    async |visitor| {
        let line = "age=30s; area=body; main=fat_pocket; pinch=soft; weight=steady_near";
        visitor.start().await;
        visitor.answer_up_to("site", line).await;
        choose_all_on_the_map(visitor).await;
        visitor.do_by("Continue", Action::Continued).await;
    }
);
