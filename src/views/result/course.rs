//! What a course often involves, in numbers a clinic would give; the drawing repeats them.

mod drawing;

use super::part::part;
use super::sheet::Sheet;
use crate::catalogue::{Course, JudgedFrom, Range, Unit};
use crate::views::scene::{Scene, text};
use crate::wording::{FormWords, Label};
use yew::prelude::*;

pub(super) fn course(sheet: Sheet<'_>, course: &Course, words: &FormWords) -> Html {
    let scene = sheet.scene;
    let rows = [
        (Label::CourseSessions, range(scene, &course.sessions)),
        (Label::CourseGap, range(scene, &course.gap)),
        (Label::CourseJudged, judged(scene, course)),
        (Label::CourseTopUp, text(&words.top_up)),
        (Label::CourseAfterEffects, text(&words.after_effects)),
    ];
    let body = html! {
        <>
            <dl class="mq-pairs mq-pairs--beside">
                for (label, value) in rows {
                    <div class="mq-pairs__row">
                        <dt class="mq-pairs__name">{ scene.say(label) }</dt>
                        <dd>{ value }</dd>
                    </div>
                }
            </dl>
            { drawing::drawing(scene, course) }
            <p class="mq-quiet">{ scene.say(Label::CourseNote) }</p>
        </>
    };
    part(scene.say(Label::CourseHeading), body)
}
/// When the effect can be judged, in words.
fn judged(scene: Scene<'_>, course: &Course) -> AttrValue {
    let label = match course.judged_from {
        JudgedFrom::Start => Label::JudgedFromStart,
        JudgedFrom::LastVisit => Label::JudgedFromLast,
    };
    scene.fill(label, &[("time", &range(scene, &course.judged_after))])
}

/// A range in words.
fn range(scene: Scene<'_>, range: &Range) -> AttrValue {
    let (from, to) = (range.from.to_string(), range.to.to_string());
    let blanks = [("from", from.as_str()), ("to", &to), ("n", &from)];
    let single = range.from == range.to;
    let label = match range.unit {
        Unit::Visits => Label::RangeVisits,
        Unit::Weeks if single && range.from == 1 => Label::OneWeek,
        Unit::Weeks if single => Label::ManyWeeks,
        Unit::Weeks => Label::RangeWeeks,
        Unit::Months if single && range.from == 1 => Label::OneMonth,
        Unit::Months if single => Label::ManyMonths,
        Unit::Months => Label::RangeMonths,
    };
    scene.fill(label, &blanks)
}

/// Weeks to leave between two things, in words.
pub(super) fn apart(scene: Scene<'_>, (from, to): (u16, u16)) -> AttrValue {
    let (least, most) = (from.to_string(), to.to_string());
    let weeks = if from == to {
        scene.fill(Label::Weeks, &[("n", &least)])
    } else {
        scene.fill(Label::RangeWeeks, &[("from", &least), ("to", &most)])
    };
    scene.fill(Label::CombineApart, &[("weeks", &weeks)])
}
