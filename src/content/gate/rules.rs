//! The catalogue: treatments, concerns, cautions, cards and combinations.

use super::Gate;
use super::names::{Directory, Names};
use crate::catalogue::{
    Catalogue, Caution, Combination, Concern, ConcernPoints, Course, Effect, Fit, Form, Id,
    JudgedFrom, Limit, Named, OutcomeCards, Points, Proof, Range, Scope, Setting, Stop, Table,
    Thresholds, Treatment, TreatmentId, Unit,
};
use crate::content::problem::Fault;
use crate::content::raw::{self, Action, File, RuleFiles};

/// The largest weight an answer may have; more would drown every other answer.
const HEAVIEST: i64 = 20;
/// The highest score a fit may ask for; no treatment comes so far.
const HIGHEST: i64 = 100;
/// The most visits, weeks or months that anyone would plan.
const LONGEST: i64 = 104;

pub(super) fn catalogue(rules: &RuleFiles, names: &Names, gate: &mut Gate) -> Catalogue {
    let of_treatment = |name: &str| rules.treatments.iter().find(|file| file.says.id == name);
    let treatments = names.treatments.iter().filter_map(|(_, name)| of_treatment(name));
    let quiz = &rules.quiz.says;
    Catalogue {
        areas: named(&names.areas),
        families: named(&names.families),
        treatments: Table::new(
            treatments.filter_map(|file| treatment(file, names, gate)).collect(),
        ),
        concerns: Table::new(
            rules.concerns.iter().filter_map(|file| concern(file, names, gate)).collect(),
        ),
        cautions: Table::new(
            rules.cautions.iter().map(|file| caution(file, names, gate)).collect(),
        ),
        cards: named(&names.cards),
        combinations: Table::new(
            rules.combinations.iter().map(|file| combination(file, names, gate)).collect(),
        ),
        thresholds: thresholds(&rules.quiz, gate),
        outcome_cards: outcome_cards(&rules.quiz.path, &quiz.outcome_cards, names, gate),
    }
}

fn named<I: Id>(directory: &Directory<I>) -> Table<I, Named> {
    Table::new(directory.iter().map(|(_, name)| Named { name: name.to_owned() }).collect())
}

fn thresholds(quiz: &File<raw::Quiz>, gate: &mut Gate) -> Thresholds {
    let raw::Thresholds { strong, fair, also } = quiz.says.thresholds;
    if !(0 < also && also <= fair && fair <= strong) {
        let fault = Fault::Said("the thresholds must rise from “also” over “fair” to “strong”");
        gate.report(&quiz.path, "thresholds", fault);
    }
    gate.within(&quiz.path, "thresholds", i64::from(strong.max(1)), 1, HIGHEST);
    Thresholds { strong, fair, also }
}

fn outcome_cards(
    file: &str,
    raw: &raw::OutcomeCards,
    names: &Names,
    gate: &mut Gate,
) -> OutcomeCards {
    let mut cards = |list: &Vec<String>| names.cards.all(gate, file, "outcome_cards", list);
    OutcomeCards {
        under_18: cards(&raw.under_18),
        doctor_first: cards(&raw.doctor_first),
        talk_first: cards(&raw.talk_first),
        not_now: cards(&raw.not_now),
        no_match: cards(&raw.no_match),
        injected: cards(&raw.injected),
        closing: cards(&raw.closing),
    }
}

/// Points by treatment, each within what an answer may weigh.
pub(super) fn points(
    file: &str,
    place: &str,
    table: &raw::PointTable,
    names: &Names,
    gate: &mut Gate,
) -> Vec<(TreatmentId, Points)> {
    let mut points = Vec::new();
    for (name, weight) in table {
        let place = format!("{place} › {name}");
        gate.within(file, &place, i64::from(*weight), -HEAVIEST, HEAVIEST);
        if *weight == 0 {
            gate.report(file, &place, Fault::Said("0 points say nothing; take the line out"));
        }
        if let Some(treatment) = names.treatments.find(gate, file, &place, name) {
            points.push((treatment, *weight));
        }
    }
    points
}

fn treatment(file: &File<raw::Treatment>, names: &Names, gate: &mut Gate) -> Option<Treatment> {
    let raw = &file.says;
    let by_area = raw.by_area.iter().filter_map(|(area, own)| {
        let place = format!("by_area › {area}");
        let area = names.areas.find(gate, &file.path, &place, area)?;
        Some((area, form(&file.path, &place, own, names, gate)))
    });
    let by_area = by_area.collect();
    Some(Treatment {
        name: raw.id.clone(),
        family: names.families.find(gate, &file.path, "family", &raw.family)?,
        guide: raw.guide.clone(),
        usual: form(&file.path, "usual", &raw.usual, names, gate),
        by_area,
    })
}

fn form(file: &str, place: &str, raw: &raw::Form, names: &Names, gate: &mut Gate) -> Form {
    let mut range = |part: &str, [from, to]: [u16; 2], unit: Unit| {
        if from == 0 || from > to {
            let fault = Fault::Said("a range goes from the least, at least 1, to the most");
            gate.report(file, &format!("{place} › course › {part}"), fault);
        }
        gate.within(file, &format!("{place} › course › {part}"), i64::from(to.max(1)), 1, LONGEST);
        Range { from, to, unit }
    };
    let course = Course {
        sessions: range("sessions", raw.course.sessions, Unit::Visits),
        gap: range("gap_weeks", raw.course.gap_weeks, Unit::Weeks),
        judged_after: range("judged_after_months", raw.course.judged_after_months, Unit::Months),
        judged_from: match raw.course.judged_from {
            raw::JudgedFrom::Start => JudgedFrom::Start,
            raw::JudgedFrom::LastVisit => JudgedFrom::LastVisit,
        },
    };
    Form {
        name: raw.id.clone(),
        proof: match raw.proof {
            raw::Proof::Poor => Proof::Poor,
            raw::Proof::Weak => Proof::Weak,
            raw::Proof::Mixed => Proof::Mixed,
            raw::Proof::WellTested => Proof::WellTested,
        },
        fit_at_most: match raw.fit_at_most {
            raw::Fit::Fair => Fit::Fair,
            raw::Fit::Strong => Fit::Strong,
        },
        cards: names.cards.all(gate, file, &format!("{place} › cards"), &raw.cards),
        course,
    }
}

fn concern(file: &File<raw::Concern>, names: &Names, gate: &mut Gate) -> Option<Concern> {
    let raw = &file.says;
    let path = &file.path;
    let main = points(path, "main", &raw.main, names, gate);
    let also = points(path, "also", &raw.also, names, gate);
    if raw.main.keys().ne(raw.also.keys()) {
        gate.report(path, "also", Fault::Said("“main” and “also” must name the same treatments"));
    }
    if main.iter().chain(&also).any(|(_, points)| *points < 0) {
        gate.report(path, "main", Fault::Said("a concern cannot speak against a treatment"));
    }
    if raw.card_only && (raw.card.is_none() || !raw.main.is_empty()) {
        let fault = Fault::Said("a concern that never matches needs a card and has no points");
        gate.report(path, "card_only", fault);
    }
    let pairs = main.iter().filter_map(|(treatment, main)| {
        let (_, also) = also.iter().find(|(other, _)| other == treatment)?;
        Some(ConcernPoints { treatment: *treatment, main: *main, also: *also })
    });
    let card = raw.card.as_ref().and_then(|card| names.cards.find(gate, path, "card", card));
    Some(Concern {
        name: raw.id.clone(),
        area: names.areas.find(gate, path, "area", &raw.area)?,
        guide: raw.guide.clone(),
        points: pairs.collect(),
        card,
        card_only: raw.card_only,
    })
}

fn caution(file: &File<raw::Caution>, names: &Names, gate: &mut Gate) -> Caution {
    let raw = &file.says;
    let path = &file.path;
    if raw.effects.is_empty() && raw.cards.is_empty() {
        gate.report(path, "effects", Fault::Said("a caution must do something or show a card"));
    }
    Caution {
        name: raw.id.clone(),
        sources: raw.basis.sources.clone(),
        effects: raw.effects.iter().map(|raw| effect(path, raw, names, gate)).collect(),
        cards: names.cards.all(gate, path, "cards", &raw.cards),
    }
}

fn effect(path: &str, raw: &raw::Effect, names: &Names, gate: &mut Gate) -> Effect {
    let stop = match raw.action {
        Action::Under18 => Ok(Stop::Under18),
        Action::Emergency => Ok(Stop::Emergency),
        Action::Urgent => Ok(Stop::Urgent),
        Action::Doctor => Ok(Stop::DoctorFirst),
        Action::TalkFirst => Ok(Stop::TalkFirst),
        Action::NotNow => Err(Limit::NotNow),
        Action::Exclude => Err(Limit::Exclude),
        Action::OkFirst => Err(Limit::OkFirst),
        Action::Tell => Err(Limit::Tell),
        Action::NeedleFree => Err(Limit::NeedleFree),
    };
    match stop {
        Ok(stop) => {
            if !(raw.treatments.is_empty() && raw.areas.is_empty()) {
                let fault = Fault::Said("this action ends all matching; it names no treatments");
                gate.report(path, "effects", fault);
            }
            Effect::Stop(stop)
        }
        Err(limit) => {
            let listed = names.treatments.all(gate, path, "effects › treatments", &raw.treatments);
            let every = || names.treatments.iter().map(|(id, _)| id).collect();
            let treatments = if raw.treatments.is_empty() { every() } else { listed };
            let areas = names.areas.all(gate, path, "effects › areas", &raw.areas);
            Effect::Limit(limit, Scope { treatments, areas })
        }
    }
}

fn combination(file: &File<raw::Combination>, names: &Names, gate: &mut Gate) -> Combination {
    let path = &file.path;
    let settings = file.says.with.iter().filter_map(|(name, raw)| {
        let place = format!("with › {name}");
        let treatment = names.treatments.find(gate, path, &place, name)?;
        let held_back_by = names.cautions.all(gate, path, &place, &raw.held_back_by);
        let weeks_apart = raw.weeks_apart.map(|[from, to]| (from, to));
        if weeks_apart.is_some_and(|(from, to)| from == 0 || from > to) {
            let fault = Fault::Said("weeks apart go from the least, at least 1, to the most");
            gate.report(path, &place, fault);
        }
        if let Some((_, to)) = weeks_apart {
            gate.within(path, &place, i64::from(to.max(1)), 1, LONGEST);
        }
        Some(Setting { treatment, weeks_apart, held_back_by })
    });
    let settings = settings.collect();
    Combination { name: file.says.id.clone(), settings }
}
