//! What is claimed of every path: it ends, goes back exactly, and never hides how far it is.

use super::claim::{Claim, Proved};
use super::space::every_answer;
use crate::answers::Answers;
use crate::assessment::{Assessment, stop};
use crate::book::Book;
use crate::catalogue::AreaId;
use crate::consultation::{Action, Consultation, Place, step};
use crate::questionnaire::{Answer, ChoiceId, ChoiceSet, Key, Kind, QuestionId, Rules, Said as _};
use crate::transcript;
use std::collections::{BTreeMap, BTreeSet};

/// The most screens with a question between the start and a result, or between adding a second
/// area and the next result.
const LONGEST: usize = 16;

/// The answers about concerns that lead along the same questions: how many, and one of them.
pub(super) struct Shape {
    pub(super) keys: Vec<Key>,
    pub(super) count: u128,
    pub(super) concerns: Option<(Key, Answer)>,
}

struct Claims {
    ends: Claim,
    back: Claim,
    progress: Claim,
    order: Claim,
    live: Claim,
}

pub(super) fn prove(book: &Book, proved: &mut Proved) {
    let mut claims = Claims {
        ends: Claim::new("every path ends in an outcome after at most 16 questions"),
        back: Claim::new("Back is the exact inverse of going on"),
        progress: Claim::new("progress never falls going on, and a total once shown stays"),
        order: Claim::new("the order of ticks makes no difference"),
        live: Claim::new("answers off the live path make no difference"),
    };
    let rules = book.rules();
    let areas: Vec<AreaId> = book.catalogue.areas.ids().collect();
    let of_area: Vec<(AreaId, Vec<Shape>)> =
        areas.iter().map(|area| (*area, shapes(rules, *area))).collect();
    for (area, firsts) in &of_area {
        for first in firsts {
            let visit = Visit { book, claims: &mut claims };
            let checked = visit.walk(*area, first);
            proved.paths += 1;
            let Some(checked) = checked else { continue };
            for (other, seconds) in of_area.iter().filter(|(other, _)| other != area) {
                for second in seconds {
                    Visit { book, claims: &mut claims }.walk_on(&checked, *other, second);
                    proved.paths += 1;
                }
            }
        }
    }
    tick_orders(rules, &mut claims.order);
    count_visits(rules, &of_area, proved);
    proved.claims.extend([claims.ends, claims.back, claims.progress, claims.order, claims.live]);
}

/// The paths of one area, each with the answers about concerns that lead along it.
pub(super) fn shapes(rules: Rules<'_>, area: AreaId) -> Vec<Shape> {
    let Some(key) = rules.questionnaire.concern_key(area) else {
        let keys = rules.questionnaire.area_path(area, &Answers::default());
        return vec![Shape { keys, count: 1, concerns: None }];
    };
    let asked = rules.questionnaire.question(key);
    let mut shapes: BTreeMap<Vec<Key>, Shape> = BTreeMap::new();
    for answer in asked.map(every_answer).unwrap_or_default() {
        let mut said = Answers::default();
        said.give(key, answer.clone());
        let keys = rules.questionnaire.area_path(area, &said);
        let shape = Shape { keys: keys.clone(), count: 0, concerns: Some((key, answer)) };
        shapes.entry(keys).or_insert(shape).count += 1;
    }
    shapes.into_values().collect()
}

/// An answer to a question that ends nothing.
pub(super) fn harmless(rules: Rules<'_>, key: Key) -> Option<Answer> {
    let question = rules.questionnaire.question(key)?;
    match question.kind {
        Kind::Many { none } => Some(Answer::Many([none].into())),
        Kind::One => {
            let ends = |choice: &ChoiceId| ends_with(rules, key, &Answer::One(*choice));
            question.choices.ids().find(|choice| !ends(choice)).map(Answer::One)
        }
        Kind::Concerns { .. } => {
            let main = question.choices.ids().next()?;
            Some(Answer::Concerns { main, also: ChoiceSet::default() })
        }
    }
}

fn ends_with(rules: Rules<'_>, key: Key, answer: &Answer) -> bool {
    let mut said = Answers::default();
    said.give(key, answer.clone());
    stop(rules, &said).is_some()
}

/// A single choice of a question that ends the matching.
fn ending(rules: Rules<'_>, key: Key) -> Option<Answer> {
    let question = rules.questionnaire.question(key)?;
    let answers = question.choices.ids().map(|choice| match question.kind {
        Kind::Many { .. } => Answer::Many([choice].into()),
        Kind::One => Answer::One(choice),
        Kind::Concerns { .. } => Answer::Concerns { main: choice, also: ChoiceSet::default() },
    });
    answers.into_iter().find(|answer| ends_with(rules, key, answer))
}

/// A visit on its way, and what is claimed of it.
struct Visit<'a> {
    book: &'a Book,
    claims: &'a mut Claims,
}

impl Visit<'_> {
    fn rules(&self) -> Rules<'_> {
        self.book.rules()
    }

    fn does(&self, at: &Consultation, action: Action) -> Consultation {
        step(self.rules(), at, action).unwrap_or_else(|| at.clone())
    }

    /// Gives an answer to the question on screen, as a visitor would, and goes on.
    fn answers(&self, at: &Consultation, answer: &Answer) -> Consultation {
        let mut at = at.clone();
        if let Place::Question(key) = at.place {
            at.answers.take_back(key);
        }
        let mut choices = answer.choices().into_iter();
        let first = choices.next().map(Action::Chose);
        let more: fn(ChoiceId) -> Action = match answer {
            Answer::Concerns { .. } => Action::ChoseAlso,
            Answer::One(_) | Answer::Many(_) => Action::Chose,
        };
        for action in first.into_iter().chain(choices.map(more)) {
            at = self.does(&at, action);
        }
        self.does(&at, Action::Continued)
    }

    fn line(&self, at: &Consultation) -> String {
        transcript::line(self.rules(), &at.answers)
    }

    /// Walks from the welcome to the check, through one area.
    fn walk(mut self, area: AreaId, shape: &Shape) -> Option<Consultation> {
        let rules = self.book.rules();
        let question = rules.questionnaire.area_question;
        let choices = &rules.questionnaire.questions.get(question)?.choices;
        let chosen = Answer::One(choices.find(|choice| choice.area == Some(area))?);
        let mut expected: Vec<Key> =
            rules.questionnaire.opening.iter().map(|id| Key::of_visitor(*id)).collect();
        expected.extend(&shape.keys);
        let answer = |key: Key| match &shape.concerns {
            Some((concerns, answer)) if *concerns == key => Some(answer.clone()),
            _ if key == Key::of_visitor(question) => Some(chosen.clone()),
            _ => harmless(rules, key),
        };
        let start = self.does(&Consultation::default(), Action::Started);
        self.follow(start, Place::Welcome, &expected, &answer)
    }

    /// Walks on from the check through a second area.
    fn walk_on(mut self, from: &Consultation, area: AreaId, shape: &Shape) {
        let rules = self.book.rules();
        let before = from.route(rules);
        let expected: Vec<Key> =
            shape.keys.iter().copied().filter(|key| !before.questions().contains(key)).collect();
        let answer = |key: Key| match &shape.concerns {
            Some((concerns, answer)) if *concerns == key => Some(answer.clone()),
            _ => harmless(rules, key),
        };
        let start = self.does(from, Action::AddedArea(area));
        self.follow(start, Place::Check, &expected, &answer);
    }

    /// Goes on through the expected questions to the check, trying every ending and every way
    /// back on the way.
    fn follow(
        &mut self,
        start: Consultation,
        came_from: Place,
        expected: &[Key],
        answer: &dyn Fn(Key) -> Option<Answer>,
    ) -> Option<Consultation> {
        let rules = self.book.rules();
        if expected.len() > LONGEST {
            let why = || format!("it has {} questions", expected.len());
            let line = self.line(&start);
            self.claims.ends.breaks(|| line, why);
        }
        let mut at = start;
        let mut previous = came_from;
        let mut shown: (usize, Option<usize>) = (0, None);
        for key in expected {
            let line = self.line(&at);
            if at.place != Place::Question(*key) {
                self.claims.ends.breaks(|| line, || "another question is asked".to_owned());
                return None;
            }
            if self.does(&at, Action::WentBack).place != previous {
                let line = line.clone();
                self.claims.back.breaks(|| line, || "Back goes elsewhere".to_owned());
            }
            let route = at.route(rules);
            let now = (route.percent_done(*key), route.total());
            let total_moved = shown.1.is_some() && shown.1 != now.1;
            if now.0 < shown.0 || (total_moved && came_from == Place::Welcome) {
                let line = line.clone();
                self.claims.progress.breaks(|| line, || format!("{shown:?} becomes {now:?}"));
            }
            shown = now;
            self.try_ending(&at, *key);
            previous = at.place;
            at = self.answers(&at, &answer(*key)?);
        }
        if at.place != Place::Check {
            let line = self.line(&at);
            self.claims.ends.breaks(|| line, || "the last answer leads elsewhere".to_owned());
            return None;
        }
        if self.does(&at, Action::WentBack).place != previous {
            let line = self.line(&at);
            self.claims.back.breaks(|| line, || "Back from the check goes elsewhere".to_owned());
        }
        let result = self.does(&at, Action::AskedForResult);
        let ends = matches!(result.place, Place::Result(_));
        if !ends || self.does(&result, Action::WentBack).place != Place::Check {
            let line = self.line(&at);
            self.claims.ends.breaks(|| line, || "there is no result to come back from".to_owned());
        }
        self.try_stray_answers(&at);
        Some(at)
    }

    /// A warning sign here ends the questions, and Back returns to it.
    fn try_ending(&mut self, at: &Consultation, key: Key) {
        let Some(ending) = ending(self.rules(), key) else { return };
        let stopped = self.answers(at, &ending);
        let line = self.line(&stopped);
        if !matches!(stopped.place, Place::Result(_)) {
            let line = line.clone();
            self.claims
                .ends
                .breaks(|| line, || "the warning does not end the questions".to_owned());
        }
        if self.does(&stopped, Action::WentBack).place != Place::Question(key) {
            self.claims.back.breaks(|| line, || "Back does not return to the warning".to_owned());
        }
    }

    /// No answer to a question that is not asked changes what is asked or told: every stray choice
    /// is tried, all questions that are not asked answered at once.
    fn try_stray_answers(&mut self, at: &Consultation) {
        let rules = self.book.rules();
        let route = at.route(rules);
        let told = |at: &Consultation| -> Vec<Assessment> {
            route.areas().iter().map(|area| at.assessment(rules, Some(*area))).collect()
        };
        let clean = told(at);
        let stray = stray(rules, route.questions());
        let choices = |key: &Key| -> Vec<ChoiceId> {
            let question = rules.questionnaire.question(*key);
            question.into_iter().flat_map(|asked| asked.choices.ids()).collect()
        };
        let most = stray.iter().map(|key| choices(key).len()).max().unwrap_or(0);
        for index in 0..most {
            let mut with = at.clone();
            for key in &stray {
                if let Some(choice) = choices(key).get(index) {
                    with.answers.choose(rules.questionnaire, *key, *choice);
                }
            }
            if with.route(rules) != route || told(&with) != clean {
                let line = self.line(&with);
                let why = || "an answer to a question that is not asked counts".to_owned();
                self.claims.live.breaks(|| line, why);
            }
        }
    }
}

/// Every way an answer can be filed that is not on the path.
fn stray(rules: Rules<'_>, path: &[Key]) -> BTreeSet<Key> {
    let mut keys = BTreeSet::new();
    for area in rules.catalogue.areas.ids() {
        for id in rules.questionnaire.questions.ids() {
            keys.insert(rules.questionnaire.key(id, area));
        }
    }
    keys.retain(|key| !path.contains(key));
    keys
}

/// Whatever tick came last, the ticks are the same: so any order leads to the same answer.
fn tick_orders(rules: Rules<'_>, claim: &mut Claim) {
    for (id, question) in rules.questionnaire.questions.iter() {
        let Kind::Many { .. } = question.kind else { continue };
        let key = Key::of_visitor(id);
        for whole in every_answer(question) {
            let Answer::Many(ticked) = &whole else { continue };
            for last in ticked.iter() {
                let mut before = ticked.clone();
                before.remove(*last);
                let mut said = Answers::default();
                if !before.is_empty() {
                    said.give(key, Answer::Many(before));
                }
                said.choose(rules.questionnaire, key, *last);
                if said.answer(key) != Some(&whole) {
                    claim.breaks(String::new, || format!("on the screen {}", question.name));
                }
            }
        }
    }
}

/// For each question, how many of its answers go on, and how many end the matching.
struct Splits(BTreeMap<QuestionId, (u128, u128)>);

impl Splits {
    fn of(rules: Rules<'_>) -> Self {
        let splits = rules.questionnaire.questions.iter().map(|(id, question)| {
            let answers = every_answer(question);
            let key = Key::of_visitor(id);
            let ends = answers.iter().filter(|answer| ends_with(rules, key, answer)).count();
            (id, ((answers.len() - ends) as u128, ends as u128))
        });
        Self(splits.collect())
    }

    /// Counts the visits along some questions: those that reach the end, and those that end before.
    fn along(&self, keys: &[Key], concerns: Option<(Key, u128)>) -> (u128, u128) {
        let (mut going, mut ended) = (1, 0);
        for key in keys {
            let (goes, ends) = match concerns {
                Some((concern, count)) if concern == *key => (count, 0),
                _ => self.0.get(&key.question).copied().unwrap_or((1, 0)),
            };
            ended += going * ends;
            going *= goes;
        }
        (going, ended)
    }
}

fn count_visits(rules: Rules<'_>, of_area: &[(AreaId, Vec<Shape>)], proved: &mut Proved) {
    let splits = Splits::of(rules);
    let area_question = Key::of_visitor(rules.questionnaire.area_question);
    let opening: Vec<Key> =
        rules.questionnaire.opening.iter().map(|id| Key::of_visitor(*id)).collect();
    let concerns = |shape: &Shape| shape.concerns.as_ref().map(|(key, _)| (*key, shape.count));
    let (opened, closed) = splits.along(&opening, Some((area_question, 1)));
    proved.visits = closed;
    for (area, firsts) in of_area {
        for first in firsts {
            let (whole, ended) = splits.along(&first.keys, concerns(first));
            proved.visits += opened * (whole + ended);
            for (_, seconds) in of_area.iter().filter(|(other, _)| other != area) {
                for second in seconds {
                    let mut keys = second.keys.clone();
                    keys.retain(|key| !first.keys.contains(key) && !opening.contains(key));
                    let (on, off) = splits.along(&keys, concerns(second));
                    proved.visits_with_second_area += opened * whole * (on + off);
                }
            }
        }
    }
}
