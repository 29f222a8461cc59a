//! What is claimed of every outcome: safety, fit, and that a caution never helps.

use super::claim::{Claim, Proved};
use super::space::{Blank, Class, bearing_on, collapse, every_answer, product, together, weigh};
use super::weight::{Concerns, MOST_TREATMENTS, Weight};
use crate::answers::Answers;
use crate::assessment::{Headline, Outcome, Situation, assess, decide, situation};
use crate::book::Book;
use crate::catalogue::{AreaId, Fit, Id as _, Limit, Limits, Proof, Stop, TreatmentId};
use crate::questionnaire::{Answer, ConcernSource, Key, Rules};
use crate::transcript;
use std::collections::{BTreeSet, HashMap};

/// The answers about concerns and details, collapsed; and one set of answers for each.
struct Detail {
    concerns: Concerns,
    class: Class<Weight>,
}

pub(super) fn prove(book: &Book, proved: &mut Proved) {
    let mut claims = Claims::new();
    for area in book.catalogue.areas.ids() {
        let details = details(book.rules(), area, Blank::Allowed);
        let safety = safety(book, area);
        let count = |classes: &[Class<Weight>]| classes.iter().map(|one| one.count).sum::<u128>();
        let of_details: u128 = details.iter().map(|detail| detail.class.count).sum();
        proved.answer_sets += of_details * count(&safety);
        proved.situations += u64::try_from(details.len() * safety.len()).unwrap_or(u64::MAX);
        let Some(ticks) = single_ticks(book, area, &safety) else {
            let why = || "a tick leads out of the classes".to_owned();
            claims.faithful.breaks(String::new, why);
            continue;
        };
        let chunk = details.len().div_ceil(threads()).max(1);
        let found = std::thread::scope(|scope| {
            let parts = details.chunks(chunk).map(|part| {
                let (safety, ticks) = (&safety, &ticks);
                scope.spawn(move || Area { book, area, safety, ticks }.check_all(part))
            });
            let running: Vec<_> = parts.collect();
            running.into_iter().map(std::thread::ScopedJoinHandle::join).collect::<Vec<_>>()
        });
        for part in found {
            match part {
                Ok(part) => claims.and(part),
                Err(_) => claims.faithful.breaks(String::new, || "the engine stopped".to_owned()),
            }
        }
    }
    proved.claims.extend(claims.list());
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Everything about concerns and details that can bear on an area.
fn details(rules: Rules<'_>, area: AreaId, blank: Blank) -> Vec<Detail> {
    let keys = bearing_on(rules, area, false);
    let groups: Vec<Vec<Class<Weight>>> =
        together(rules, &keys).iter().map(|group| weigh(rules, area, group, blank)).collect();
    let mut merged: HashMap<Situation, Detail> = HashMap::new();
    for (concerns, given, said) in concern_answers(rules, area, blank) {
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

/// Every answer about concerns: its base points, bonus points that come with it, and itself.
pub(super) fn concern_answers(
    rules: Rules<'_>,
    area: AreaId,
    blank: Blank,
) -> Vec<(Concerns, Weight, Vec<(Key, Answer)>)> {
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
            points.iter().for_each(|(treatment, points)| given.add_points(*treatment, *points));
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
        said.iter().for_each(|(key, answer)| only.give(*key, answer.clone()));
        let found = situation(rules, &only, Some(area));
        let mut base = [0; MOST_TREATMENTS];
        for ((total, plus), base) in found.totals.iter().zip(given.plus).zip(&mut base) {
            let total = i16::try_from(*total).unwrap_or(0);
            *base = if total == 0 { 0 } else { total - plus };
        }
        (Concerns { base, own: found.own, card_only: found.card_only }, given, said)
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
fn safety(book: &Book, area: AreaId) -> Vec<Class<Weight>> {
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

/// Which safety class each becomes by one more tick: pairs of positions.
///
/// `None` where a tick leads out of the classes, which would be a fault of the collapsing.
fn single_ticks(
    book: &Book,
    area: AreaId,
    safety: &[Class<Weight>],
) -> Option<BTreeSet<(usize, usize)>> {
    let rules = book.rules();
    let matters = matters(book, area);
    let position: HashMap<Weight, usize> =
        safety.iter().enumerate().map(|(index, class)| (class.weight, index)).collect();
    let mut pairs = BTreeSet::new();
    for key in bearing_on(rules, area, true) {
        let Some(question) = rules.questionnaire.question(key) else { continue };
        for (choice, _) in question.choices.iter().filter(|(_, one)| one.caution.is_some()) {
            let tick = Weight::of(rules, area, &[(key, Answer::Many([choice].into()))]);
            for (index, class) in safety.iter().enumerate() {
                let after = safety_sight(class.weight.and(&tick), &matters);
                pairs.insert((index, *position.get(&after)?));
            }
        }
    }
    Some(pairs)
}

/// What is claimed of every outcome.
struct Claims {
    excluded: Claim,
    stops: Claim,
    monotone: Claim,
    warned: Claim,
    chosen: Claim,
    faithful: Claim,
}

impl Claims {
    fn new() -> Self {
        Self {
            excluded: Claim::new(
                "no type is suggested, listed as “also” or kept for “later” against a caution",
            ),
            stops: Claim::new(
                "a warning sign or a worry names no type as a match; under 18 names nothing",
            ),
            monotone: Claim::new(
                "one more caution never makes a match, raises a fit or takes a warning away",
            ),
            warned: Claim::new("a type with official safety warnings is never a close match"),
            chosen: Claim::new("a match has a chosen concern and the points of a match"),
            faithful: Claim::new("the reasons add up, and a class is judged as each of its sets"),
        }
    }

    fn and(&mut self, other: Self) {
        self.excluded.and(other.excluded);
        self.stops.and(other.stops);
        self.monotone.and(other.monotone);
        self.warned.and(other.warned);
        self.chosen.and(other.chosen);
        self.faithful.and(other.faithful);
    }

    fn list(self) -> [Claim; 6] {
        [self.excluded, self.stops, self.monotone, self.warned, self.chosen, self.faithful]
    }
}

/// One area's situations, and the ticks that lead from one to another.
struct Area<'a> {
    book: &'a Book,
    area: AreaId,
    safety: &'a [Class<Weight>],
    ticks: &'a BTreeSet<(usize, usize)>,
}

impl Area<'_> {
    /// Judges every situation that these details make with any answers to the safety screens.
    fn check_all(&self, details: &[Detail]) -> Claims {
        let mut claims = Claims::new();
        for (number, detail) in details.iter().enumerate() {
            let judged: Vec<(Situation, Outcome)> = self
                .safety
                .iter()
                .map(|class| {
                    let situation = self.situation(detail, class);
                    let outcome = decide(&self.book.catalogue, &situation);
                    (situation, outcome)
                })
                .collect();
            for (class, (situation, outcome)) in self.safety.iter().zip(&judged) {
                let line = || self.line(detail, class);
                self.check_suggestions(&mut claims, situation, outcome, detail, &line);
            }
            for (from, to) in self.ticks {
                if let (Some(before), Some(after), Some(class)) =
                    (judged.get(*from), judged.get(*to), self.safety.get(*to))
                {
                    let line = || self.line(detail, class);
                    check_monotone(&mut claims.monotone, before, after, &line);
                }
            }
            if let Some(class) = self.safety.get(number % self.safety.len().max(1)) {
                self.check_faithful(&mut claims.faithful, detail, class);
            }
        }
        for (class, detail) in self.safety.iter().zip(details.iter().cycle()) {
            self.check_faithful(&mut claims.faithful, detail, class);
        }
        claims
    }

    fn situation(&self, detail: &Detail, class: &Class<Weight>) -> Situation {
        let count = self.book.catalogue.treatments.len();
        detail.class.weight.and(&class.weight).situation(&detail.concerns, self.area, count)
    }

    fn answers(&self, detail: &Detail, class: &Class<Weight>) -> Answers {
        let mut answers = Answers::default();
        for (key, answer) in detail.class.example.iter().chain(&class.example) {
            answers.give(*key, answer.clone());
        }
        let elsewhere = class.example.iter().filter_map(|(key, _)| key.area);
        answers.set_second_area(elsewhere.into_iter().find(|area| *area != self.area));
        answers
    }

    fn line(&self, detail: &Detail, class: &Class<Weight>) -> String {
        transcript::line(self.book.rules(), &self.answers(detail, class))
    }

    fn check_suggestions(
        &self,
        claims: &mut Claims,
        situation: &Situation,
        outcome: &Outcome,
        detail: &Detail,
        line: &dyn Fn() -> String,
    ) {
        let catalogue = &self.book.catalogue;
        let name = |id: TreatmentId| {
            catalogue.treatments.get(id).map_or_else(String::new, |known| known.name.clone())
        };
        let limits =
            |id: TreatmentId| situation.limits.get(id.index()).copied().unwrap_or_default();
        for shown in outcome.suggested() {
            let id = shown.treatment();
            if limits(id).has(Limit::Exclude) || limits(id).has(Limit::NotNow) {
                claims.excluded.breaks(line, || format!("{} is suggested", name(id)));
            }
            if shown.fit() == Fit::Strong {
                let proof = catalogue.treatments.get(id).map(|one| one.form(Some(self.area)).proof);
                if proof == Some(Proof::Poor) {
                    claims.warned.breaks(line, || format!("{} is a close match", name(id)));
                }
                if limits(id).has(Limit::OkFirst) {
                    let why = || format!("{} is a close match before a doctor's OK", name(id));
                    claims.excluded.breaks(line, why);
                }
            }
        }
        for id in outcome.later() {
            if limits(*id).has(Limit::Exclude) {
                claims.excluded.breaks(line, || format!("{} is kept for later", name(*id)));
            }
        }
        if situation.stop.is_some() && outcome.suggested().next().is_some() {
            claims.stops.breaks(line, || "a type is suggested".to_owned());
        }
        let may_keep = [None, Some(Stop::DoctorFirst)].contains(&situation.stop);
        if !may_keep && !outcome.later().is_empty() {
            claims.stops.breaks(line, || "a type is kept for later".to_owned());
        }
        if let Some(primary) = outcome.primary() {
            let base = detail.concerns.base.get(primary.treatment().index()).copied();
            if base.unwrap_or(0) == 0 || primary.score() < catalogue.thresholds.fair {
                let why =
                    || format!("{} has {} points", name(primary.treatment()), primary.score());
                claims.chosen.breaks(line, why);
            }
        }
    }

    /// The engine's own judgement of one answer set of a class, from the first step to the last.
    fn check_faithful(&self, claim: &mut Claim, detail: &Detail, class: &Class<Weight>) {
        let rules = self.book.rules();
        let answers = self.answers(detail, class);
        let whole = assess(rules, &answers, Some(self.area));
        let line = || self.line(detail, class);
        if whole.outcome != decide(rules.catalogue, &self.situation(detail, class)) {
            claim.breaks(line, || "the class has another outcome".to_owned());
        }
        for score in &whole.scores {
            if score.reasons.iter().map(|reason| reason.points).sum::<i32>() != score.total {
                claim.breaks(line, || "the reasons do not add up to the score".to_owned());
            }
        }
    }
}

/// One more tick: no new match, no closer fit.
fn check_monotone(
    claim: &mut Claim,
    (_, before): &(Situation, Outcome),
    (_, after): &(Situation, Outcome),
    line: &dyn Fn() -> String,
) {
    if after.primary().is_some() && before.primary().is_none() {
        claim.breaks(line, || "without the last tick there was no match".to_owned());
    }
    for now in after.suggested() {
        let was = before.suggested().find(|one| one.treatment() == now.treatment());
        if was.is_some_and(|was| was.fit() < now.fit()) {
            claim.breaks(line, || "without the last tick a fit was less close".to_owned());
        }
    }
    let strength = |headline: Headline| Headline::ALL.iter().position(|one| *one == headline);
    let stopped = |outcome: &Outcome| outcome.headline() <= Headline::TalkFirst;
    if stopped(before) && strength(after.headline()) > strength(before.headline()) {
        claim.breaks(line, || "without the last tick the warning was stronger".to_owned());
    }
}
