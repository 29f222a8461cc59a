//! The two halves of an answer set: concerns and details, and the safety screens.
//! Each is collapsed on its own; every one of the first meets every one of the second.

use super::space::{Blank, Class, bearing_on, collapse, every_answer, product, together, weigh};
use super::weight::{Concerns, MOST_TREATMENTS, Weight};
use crate::answers::Answers;
use crate::assessment::{Situation, situation};
use crate::book::Book;
use crate::catalogue::{AreaId, Id as _, Limits, Stop};
use crate::questionnaire::{Answer, ConcernSource, Key, Rules};
use std::collections::{BTreeSet, HashMap};

/// The answers about concerns and details, collapsed; and one set of answers for each.
pub(super) struct Detail {
    pub(super) concerns: Concerns,
    pub(super) class: Class<Weight>,
}

/// Everything about concerns and details that can bear on an area.
pub(super) fn details(rules: Rules<'_>, area: AreaId, blank: Blank) -> Vec<Detail> {
    let keys = bearing_on(rules, area, false);
    let groups: Vec<Vec<Class<Weight>>> =
        together(rules, &keys).iter().map(|group| weigh(rules, area, group, blank)).collect();
    let mut merged: HashMap<Situation, Detail> = HashMap::new();
    for ConcernAnswer { concerns, given, said } in concern_answers(rules, area, blank) {
        let seen = |weight: Weight| weight.seen_by(&concerns.base);
        let start = Class { weight: seen(given), count: 1, example: said };
        let mut classes = vec![start];
        for group in &groups {
            let group = collapse(group.iter().cloned(), seen);
            classes = product(&classes, &group, seen);
        }
        for class in classes {
            let count = rules.catalogue.treatments.len();
            let situation = class.weight.situation(&concerns, area, count);
            merged
                .entry(situation)
                .and_modify(|known| known.class.count += class.count)
                .or_insert(Detail { concerns, class });
        }
    }
    merged.into_values().collect()
}

/// One answer about concerns.
pub(super) struct ConcernAnswer {
    /// What it comes down to.
    pub(super) concerns: Concerns,
    /// Bonus points that come with choosing the area.
    pub(super) given: Weight,
    /// The answer itself, and the one that chose the area.
    pub(super) said: Vec<(Key, Answer)>,
}

/// Every answer about the concerns of an area.
pub(super) fn concern_answers(rules: Rules<'_>, area: AreaId, blank: Blank) -> Vec<ConcernAnswer> {
    let Some(path) = rules.questionnaire.paths.get(area) else { return Vec::new() };
    let with_area = |rest: Option<(Key, Answer)>| -> Vec<(Key, Answer)> {
        let question = rules.questionnaire.area_question;
        let choices = rules.questionnaire.questions.get(question).map(|asked| &asked.choices);
        let choice = choices.and_then(|choices| choices.find(|one| one.area == Some(area)));
        let chosen = choice.map(|choice| (Key::of_visitor(question), Answer::One(choice)));
        chosen.into_iter().chain(rest).collect()
    };
    let mut given = Weight::default();
    let answers = match &path.concern {
        ConcernSource::Given(_, points) => {
            for (treatment, points) in points {
                given.add_points(*treatment, *points);
            }
            vec![with_area(None)]
        }
        ConcernSource::Asked(question) => {
            let key = rules.questionnaire.key(*question, area);
            let asked = rules.questionnaire.questions.get(*question);
            let answers = asked.map(every_answer).unwrap_or_default();
            let unanswered = (blank == Blank::Allowed).then(|| with_area(None));
            let answered = answers.into_iter().map(|answer| with_area(Some((key, answer))));
            answered.chain(unanswered).collect()
        }
    };
    let counted = answers.into_iter().map(|said| {
        // With no other answer, what is scored is the concerns' own points and what comes with them.
        let mut only = Answers::default();
        for (key, answer) in &said {
            only.give(*key, answer.clone());
        }
        let found = situation(rules, &only, Some(area));
        let mut base = [0; MOST_TREATMENTS];
        for ((total, plus), base) in found.totals.iter().zip(given.plus).zip(&mut base) {
            let total = i16::try_from(*total).unwrap_or(0);
            *base = if total == 0 { 0 } else { total - plus };
        }
        let concerns = Concerns { base, own: found.own, card_only: found.card_only };
        ConcernAnswer { concerns, given, said }
    });
    counted.collect()
}

/// What a safety screen's answers come down to in an area: no limits count beside an urgent stop.
fn safety_sight(mut weight: Weight, matters: &[i16; MOST_TREATMENTS]) -> Weight {
    weight = weight.seen_by(matters);
    if weight.stop.is_some_and(|stop| stop >= Stop::Urgent) {
        weight.limits = [Limits::default(); MOST_TREATMENTS];
    }
    weight
}

/// Every answer to the safety screens an area's visit can show, with and without a second area.
pub(super) fn safety(book: &Book, area: AreaId) -> Vec<Class<Weight>> {
    let rules = book.rules();
    let matters = matters(book, area);
    let seen = |weight| safety_sight(weight, &matters);
    let fold = |keys: &[Key]| {
        let start = vec![Class { weight: Weight::default(), count: 1, example: Vec::new() }];
        together(rules, keys).iter().fold(start, |classes, group| {
            let group = collapse(weigh(rules, area, group, Blank::Allowed).into_iter(), seen);
            product(&classes, &group, seen)
        })
    };
    let own_keys = bearing_on(rules, area, true);
    let own = fold(&own_keys);
    let mut all = own.clone();
    for other in book.catalogue.areas.ids().filter(|other| *other != area) {
        let mut keys = bearing_on(rules, other, true);
        keys.retain(|key| !own_keys.contains(key));
        all.extend(product(&own, &fold(&keys), seen));
    }
    collapse(all.into_iter(), |weight| weight)
}

/// The treatments some concern of an area is aimed at.
fn matters(book: &Book, area: AreaId) -> [i16; MOST_TREATMENTS] {
    let mut matters = [0; MOST_TREATMENTS];
    let concerns = book.catalogue.concerns.iter().filter(|(_, concern)| concern.area == area);
    for points in concerns.flat_map(|(_, concern)| &concern.points) {
        if let Some(matters) = matters.get_mut(points.treatment.index()) {
            *matters = 1;
        }
    }
    matters
}

/// Which safety class each becomes by one more tick, on the area's own screens or on those of a
/// second area: pairs of positions.
///
/// `None` where a tick on an own screen leads out of the classes, which would be a fault of the
/// collapsing. A tick about another area leads out of them only where it would be a third area.
pub(super) fn single_ticks(
    book: &Book,
    area: AreaId,
    safety: &[Class<Weight>],
) -> Option<BTreeSet<(usize, usize)>> {
    let rules = book.rules();
    let matters = matters(book, area);
    let position: HashMap<Weight, usize> =
        safety.iter().enumerate().map(|(index, class)| (class.weight, index)).collect();
    let mut pairs = BTreeSet::new();
    for at in book.catalogue.areas.ids() {
        for key in bearing_on(rules, at, true) {
            let Some(question) = rules.questionnaire.question(key) else { continue };
            for (choice, _) in question.choices.iter().filter(|(_, one)| one.caution.is_some()) {
                let tick = Weight::of(rules, area, &[(key, Answer::Many([choice].into()))]);
                for (index, class) in safety.iter().enumerate() {
                    let after = safety_sight(class.weight.and(&tick), &matters);
                    match position.get(&after) {
                        Some(after) => {
                            pairs.insert((index, *after));
                        }
                        None if at == area => return None,
                        None => {}
                    }
                }
            }
        }
    }
    Some(pairs)
}
