//! What is claimed of every outcome: safety, fit, and that a caution never helps.

use super::claim::{Claim, Proved};
use super::classes::{Detail, details, safety, single_ticks};
use super::space::{Blank, Class};
use super::weight::Weight;
use crate::answers::Answers;
use crate::assessment::{Headline, Outcome, Situation, assess, decide};
use crate::book::Book;
use crate::catalogue::{AreaId, Fit, Id as _, Limit, Proof, Stop, TreatmentId};
use crate::transcript;
use std::collections::{BTreeMap, BTreeSet};

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
                scope.spawn(move || Judge { book, area, safety, ticks }.check_all(part))
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

/// How many answer sets of each area have each outcome: headline, suggestions and what must wait.
///
/// Plain enumeration gives the same counts on contents small enough for it; that is the test of
/// the collapsing.
pub fn count_outcomes(book: &Book) -> BTreeMap<(AreaId, String), u128> {
    let mut counts = BTreeMap::new();
    for area in book.catalogue.areas.ids() {
        let details = details(book.rules(), area, Blank::Allowed);
        let safety = safety(book, area);
        let ticks = BTreeSet::new();
        let found = Judge { book, area, safety: &safety, ticks: &ticks };
        for detail in &details {
            for class in &safety {
                let outcome = decide(&book.catalogue, &found.situation(detail, class));
                let told = format!("{outcome:?}");
                *counts.entry((area, told)).or_default() += detail.class.count * class.count;
            }
        }
    }
    counts
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
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
struct Judge<'a> {
    book: &'a Book,
    area: AreaId,
    safety: &'a [Class<Weight>],
    ticks: &'a BTreeSet<(usize, usize)>,
}

impl Judge<'_> {
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
