//! The shipped content made so many times as large: its questions, its treatments or its languages,
//! each so many times over under ids of its own. The gate lets all of it through.

use meso_quiz::content::authored::Authored;
use meso_quiz::content::raw::{self, AskWhen, Kind, Step};
use std::collections::{BTreeMap, BTreeSet};

/// Makes some content so many times as large.
pub(crate) type Grow = fn(&mut Authored, usize);

/// The id of a copy.
fn copy(id: &str, number: usize) -> String {
    format!("{id}_{number}")
}

/// The numbers of the copies: the first of so many is what there is.
fn copies(times: usize) -> impl Iterator<Item = usize> {
    2..=times
}

/// Every question so many times, with cautions of its own, but for the first ones and those about
/// concerns: a way has one of each.
pub(crate) fn questions(content: &mut Authored, times: usize) {
    let quiz = &mut content.rules.quiz.says;
    let more = content.rules.questions.iter().map(|file| &file.says);
    let more = more.filter(|one| one.kind != Kind::Concerns && !quiz.opening.contains(&one.id));
    let more: BTreeSet<String> = more.map(|one| one.id.clone()).collect();
    let screens = content.rules.questions.iter().map(|file| &file.says).filter(|one| one.safety);
    let screens: BTreeSet<String> = screens.map(|one| one.id.clone()).collect();
    let tick = |id: &str, number| if id == "none" { id.to_owned() } else { copy(id, number) };

    quiz.questions = over(&quiz.questions, |id| more.contains(id), times);
    let originals = content.rules.questions.clone();
    for file in originals.iter().filter(|file| more.contains(&file.says.id)) {
        content.rules.questions.extend(copies(times).map(|number| {
            let mut file = file.clone();
            file.says.id = copy(&file.says.id, number);
            for choice in file.says.choices.iter_mut().filter(|_| file.says.safety) {
                choice.id = tick(&choice.id, number);
            }
            file
        }));
    }
    for path in &mut content.rules.paths {
        path.says.steps =
            path.says.steps.iter().flat_map(|step| steps(step, &more, times)).collect();
    }
    let originals = content.rules.cautions.clone();
    let mut raised = BTreeSet::new();
    for file in &originals {
        // A tick raises the others.
        let mut asks = file.says.when.iter().flat_map(BTreeMap::keys);
        if !asks.all(|id| more.contains(id)) {
            continue;
        }
        raised.insert(file.says.id.clone());
        content.rules.cautions.extend(copies(times).map(|number| {
            let mut file = file.clone();
            file.says.id = copy(&file.says.id, number);
            for all in &mut file.says.when {
                let one = std::mem::take(all).into_iter();
                *all = one.map(|(id, choices)| (copy(&id, number), choices)).collect();
            }
            file
        }));
    }
    for words in content.words.values_mut() {
        let originals = words.questions.clone();
        for file in originals.iter().filter(|file| more.contains(&file.says.id)) {
            words.questions.extend(copies(times).map(|number| {
                let mut file = file.clone();
                let is_screen = screens.contains(&file.says.id);
                file.says.id = copy(&file.says.id, number);
                if is_screen {
                    let said = std::mem::take(&mut file.says.choices).into_iter();
                    file.says.choices = said.map(|(id, text)| (tick(&id, number), text)).collect();
                }
                file
            }));
        }
        over_all(&mut words.cautions.says.cautions, |id| raised.contains(id), times);
    }
}

/// A step of a path, and the same with each copy of its question.
fn steps(step: &Step, more: &BTreeSet<String>, times: usize) -> Vec<Step> {
    let room = |count: u8| u8::try_from(usize::from(count) * times).unwrap_or(u8::MAX);
    let whens = |when: &AskWhen| {
        let asks = over(std::slice::from_ref(&when.ask), |id| more.contains(id), times);
        let asked = asks.into_iter().map(|ask| AskWhen { ask, ask_when: when.ask_when.clone() });
        asked.collect::<Vec<_>>()
    };
    let asks = |ask: &String| over(std::slice::from_ref(ask), |id| more.contains(id), times);
    match step {
        Step::Ask(ask) => asks(ask).into_iter().map(Step::Ask).collect(),
        Step::AskWhen(when) => whens(when).into_iter().map(Step::AskWhen).collect(),
        Step::FollowUps { at_most, of } => {
            let of = of.iter().flat_map(whens).collect();
            vec![Step::FollowUps { at_most: room(*at_most), of }]
        }
        Step::Filler { ask, when_shorter_than } => {
            let when_shorter_than = room(*when_shorter_than);
            let fillers = asks(ask).into_iter();
            fillers.map(|ask| Step::Filler { ask, when_shorter_than }).collect()
        }
    }
}

/// Every treatment so many times, each as good for every concern as the one it is a copy of.
pub(crate) fn treatments(content: &mut Authored, times: usize) {
    let rules = &mut content.rules;
    let known: BTreeSet<String> = rules.quiz.says.treatments.iter().cloned().collect();
    let known = |id: &str| known.contains(id);
    rules.quiz.says.treatments = over(&rules.quiz.says.treatments, known, times);
    for file in rules.treatments.clone() {
        rules.treatments.extend(copies(times).map(|number| {
            let mut file = file.clone();
            let forms = file.says.by_area.values_mut().chain([&mut file.says.usual]);
            for id in forms.map(|form| &mut form.id).chain([&mut file.says.id]) {
                *id = copy(id, number);
            }
            file
        }));
    }
    for concern in rules.concerns.iter_mut().map(|file| &mut file.says) {
        over_all(&mut concern.main, known, times);
        over_all(&mut concern.also, known, times);
    }
    for choice in rules.questions.iter_mut().flat_map(|file| &mut file.says.choices) {
        over_all(&mut choice.points, known, times);
    }
    for file in &mut rules.paths {
        if let raw::ConcernSource::Given { points, .. } = &mut file.says.concern {
            over_all(points, known, times);
        }
    }
    for effect in rules.cautions.iter_mut().flat_map(|file| &mut file.says.effects) {
        effect.treatments = over(&effect.treatments, known, times);
    }
    for file in &mut rules.combinations {
        over_all(&mut file.says.with, known, times);
    }
    for words in content.words.values_mut() {
        over_all(&mut words.treatments.says.forms, |_| true, times);
        for combination in words.combinations.says.combinations.values_mut() {
            over_all(&mut combination.with, known, times);
        }
    }
}

/// Every language so many times.
pub(crate) fn languages(content: &mut Authored, times: usize) {
    for (tag, words) in content.words.clone() {
        content.words.extend(copies(times).map(|number| {
            let mut words = words.clone();
            words.language.says.tag = format!("{tag}-{number}");
            (words.language.says.tag.clone(), words)
        }));
    }
}

/// Some ids, and after each its copies, where there are any.
fn over(ids: &[String], has_copies: impl Fn(&str) -> bool, times: usize) -> Vec<String> {
    let one = |id: &String| {
        let more = copies(if has_copies(id) { times } else { 1 });
        let all: Vec<String> =
            [id.clone()].into_iter().chain(more.map(|number| copy(id, number))).collect();
        all
    };
    ids.iter().flat_map(one).collect()
}

/// Adds what is said of each id once more for each of its copies.
fn over_all<T: Clone>(
    by_id: &mut BTreeMap<String, T>,
    has_copies: impl Fn(&str) -> bool,
    times: usize,
) {
    for (id, said) in by_id.clone().into_iter().filter(|(id, _)| has_copies(id)) {
        by_id.extend(copies(times).map(|number| (copy(&id, number), said.clone())));
    }
}
