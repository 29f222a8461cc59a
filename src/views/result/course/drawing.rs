//! A course as a line of months: visits as dots, and when the effect can be judged as a bar.
//! It says nothing that the words beside it do not say.

use super::super::line::{along, axis, keys};
use crate::catalogue::{Course, JudgedFrom, Range, Unit};
use crate::views::scene::Scene;
use crate::wording::Label;
use yew::prelude::*;

/// Sixths of a week: the middle of two whole weeks and a month are whole numbers of them.
const WEEK: u32 = 6;
/// Twelve months are fifty-two weeks.
const MONTH: u32 = 26;

/// When things happen, in sixths of a week from the first visit.
struct Plan {
    /// The visits, and whether every course has them.
    visits: Vec<(u32, bool)>,
    /// From when until when the effect can be judged.
    judged: (u32, u32),
    /// The months drawn.
    months: u32,
}

impl Plan {
    fn of(course: &Course) -> Self {
        let gap = u32::midpoint(from(&course.gap), to(&course.gap));
        let (least, most) = (u32::from(course.sessions.from), u32::from(course.sessions.to));
        let visits: Vec<_> = (0..most).map(|nth| (nth * gap, nth < least)).collect();
        let time_of = |visits: u32| visits.saturating_sub(1) * gap;
        let (earliest, latest) = match course.judged_from {
            JudgedFrom::Start => (0, 0),
            JudgedFrom::LastVisit => (time_of(least), time_of(most)),
        };
        let judged = (earliest + from(&course.judged_after), latest + to(&course.judged_after));
        let months = time_of(most).max(judged.1).div_ceil(MONTH).max(1);
        Self { visits, judged, months }
    }
}

fn from(range: &Range) -> u32 {
    u32::from(range.from) * unit(range.unit)
}

fn to(range: &Range) -> u32 {
    u32::from(range.to) * unit(range.unit)
}

fn unit(unit: Unit) -> u32 {
    match unit {
        Unit::Visits => 1,
        Unit::Weeks => WEEK,
        Unit::Months => MONTH,
    }
}

pub(super) fn drawing(scene: Scene<'_>, course: &Course) -> Html {
    let plan = Plan::of(course);
    let at = |time: u32| along(time, plan.months * MONTH);
    let (start, end) = plan.judged;
    html! {
        <figure class="mq-figure" aria-hidden="true">
            <svg class="mq-figure__line mq-figure__line--course" focusable="false">
                for (time, certain) in plan.visits.iter().copied() {
                    { visit(at(time), "10", certain) }
                }
                <line class="mq-judged" x1={at(start)} x2={at(end)} y1="32" y2="32" />
                { axis(plan.months, 46) }
            </svg>
            <p class="mq-figure__axis">{ scene.say(Label::CourseAxis) }</p>
            { keys([
                (visit("14", "7", true), scene.say(Label::CourseVisitCertain)),
                (visit("14", "7", false), scene.say(Label::CourseVisitPossible)),
                (
                    html! { <line class="mq-judged" x1="4" x2="24" y1="7" y2="7" /> },
                    scene.say(Label::CourseJudged),
                ),
            ]) }
            <p class="mq-figure__note">{ scene.say(Label::CourseDrawing) }</p>
        </figure>
    }
}

/// A visit: full where every course has it.
fn visit(x: impl Into<AttrValue>, y: &'static str, certain: bool) -> Html {
    let class = classes!("mq-visit", certain.then_some("mq-visit--certain"));
    html! { <circle {class} cx={x.into()} cy={y} r="6" /> }
}

#[cfg(test)]
mod tests {
    use super::{MONTH, Plan, WEEK};
    use crate::catalogue::{Course, JudgedFrom, Range, Unit};

    fn range(from: u16, to: u16, unit: Unit) -> Range {
        Range { from, to, unit }
    }

    #[test]
    fn an_effect_judged_after_the_last_visit_waits_for_the_last_visit_there_may_be() {
        let plan = Plan::of(&Course {
            sessions: range(2, 6, Unit::Visits),
            gap: range(4, 8, Unit::Weeks),
            judged_after: range(3, 3, Unit::Months),
            judged_from: JudgedFrom::LastVisit,
        });
        let certain: Vec<bool> = plan.visits.iter().map(|(_, certain)| *certain).collect();
        assert_eq!(certain, [true, true, false, false, false, false]);
        assert_eq!(plan.judged, (6 * WEEK + 3 * MONTH, 30 * WEEK + 3 * MONTH));
        assert_eq!(plan.months, 10);
    }

    #[test]
    fn an_effect_judged_from_the_start_may_be_judged_while_visits_go_on() {
        let plan = Plan::of(&Course {
            sessions: range(8, 15, Unit::Visits),
            gap: range(1, 1, Unit::Weeks),
            judged_after: range(2, 3, Unit::Months),
            judged_from: JudgedFrom::Start,
        });
        assert_eq!(plan.visits.last(), Some(&(14 * WEEK, false)));
        assert_eq!(plan.judged, (2 * MONTH, 3 * MONTH));
        assert_eq!(plan.months, 4);
    }
}
