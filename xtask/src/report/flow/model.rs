//! What is drawn for one area: its questions in order, their conditions and their stops, in words.

use std::collections::BTreeMap;

use meso_quiz::catalogue::{AreaId, Stop};
use meso_quiz::questionnaire::{
    Ask, ChoiceId, ConcernSource, Kind, Path, Question, QuestionId, Step, When,
};

use super::super::facts::{Facts, listed};
use super::super::page::stop_words;

/// One drawing.
pub(super) struct Flow {
    /// The area's public id.
    pub(super) area: String,
    /// Its heading.
    pub(super) title: String,
    /// One sentence below the heading.
    pub(super) caption: String,
    /// What is drawn, from top to bottom.
    pub(super) bands: Vec<Band>,
}

/// Boxes that follow each other.
pub(super) struct Band {
    /// What holds for all of them; empty for none.
    pub(super) title: String,
    /// The boxes, in order.
    pub(super) boxes: Vec<Box>,
    /// Whether each box follows from the one before; follow-ups are picked from instead.
    pub(super) in_sequence: bool,
}

/// One question.
pub(super) struct Box {
    /// Its public id.
    pub(super) id: String,
    /// How it is answered.
    pub(super) kind: String,
    /// What it asks.
    pub(super) text: String,
    /// When it is asked; empty where its band says so, or for always.
    pub(super) condition: String,
    /// Whether it is asked only under a condition.
    pub(super) sometimes: bool,
    /// Whether it is a safety screen.
    pub(super) safety: bool,
    /// What ends the quiz here, the strongest first: the result, and the answers that lead to it.
    pub(super) stops: Vec<(String, String)>,
}

/// How a condition begins that any chosen concern may meet.
const ANY_CONCERN: &str = "Asked if the main or a further concern is ";

/// One drawing for each area.
pub(super) fn flows(facts: &Facts) -> Vec<Flow> {
    let paths = facts.book.questionnaire.paths.iter();
    paths.map(|(area, path)| flow(facts, area, path)).collect()
}

fn flow(facts: &Facts, area: AreaId, path: &Path) -> Flow {
    let opening = facts.book.questionnaire.opening.iter();
    let opening = opening.map(|question| boxed(facts, *question, &When::Always));
    let mut bands =
        vec![Band { title: String::new(), boxes: opening.collect(), in_sequence: true }];
    for step in &path.steps {
        match step {
            Step::Ask((question, when)) => push(&mut bands, boxed(facts, *question, when)),
            Step::FollowUps { of, at_most } => bands.push(follow_ups(facts, of, *at_most)),
        }
    }
    push(&mut bands, end());
    let name = facts.book.catalogue.areas.get(area);
    Flow {
        area: name.map(|area| area.name.clone()).unwrap_or_default(),
        title: facts.area(area).to_owned(),
        caption: caption(facts, &path.concern),
        bands,
    }
}

/// Adds a box to the open row. Boxes that share a condition share a panel, which says it once.
fn push(bands: &mut Vec<Band>, mut next: Box) {
    let Some(band) = bands.last_mut() else {
        return;
    };
    if band.in_sequence && band.title == next.condition {
        next.condition.clear();
        band.boxes.push(next);
        return;
    }
    let before = band.boxes.last().map(|one| one.condition.as_str());
    if before == Some(next.condition.as_str()) && band.in_sequence && next.sometimes {
        let title = std::mem::take(&mut next.condition);
        let mut boxes: Vec<Box> = band.boxes.pop().into_iter().collect();
        for one in &mut boxes {
            one.condition.clear();
        }
        boxes.push(next);
        bands.push(Band { title, boxes, in_sequence: true });
    } else if band.in_sequence && band.title.is_empty() {
        band.boxes.push(next);
    } else {
        bands.push(Band { title: String::new(), boxes: vec![next], in_sequence: true });
    }
}

fn follow_ups(facts: &Facts, of: &[Ask], at_most: usize) -> Band {
    let boxes = of.iter().map(|(question, when)| {
        let mut shows = boxed(facts, *question, when);
        // The panel says it for all of them; a condition of another kind keeps its own words.
        if let Some(concern) = shows.condition.strip_prefix(ANY_CONCERN) {
            shows.condition = format!("If {concern}");
        }
        shows
    });
    Band {
        title: format!(
            "Follow-ups: at most {at_most} of these {}, each if a chosen concern is named in it; those for the main one first.",
            of.len()
        ),
        boxes: boxes.collect(),
        in_sequence: false,
    }
}

fn caption(facts: &Facts, concern: &ConcernSource) -> String {
    match concern {
        ConcernSource::Asked(question) => {
            format!("The main concern is asked: {}.", facts.name(*question))
        }
        ConcernSource::Given(concern, _) => {
            let known = facts.book.catalogue.concerns.get(*concern);
            let name = known.map_or("", |known| known.name.as_str());
            format!("Choosing the area is the main concern here: {name}.")
        }
    }
}

fn end() -> Box {
    Box {
        id: "result".to_owned(),
        kind: String::new(),
        text: "Check the answers, then read the result.".to_owned(),
        condition: String::new(),
        sometimes: false,
        safety: false,
        stops: Vec::new(),
    }
}

fn boxed(facts: &Facts, id: QuestionId, when: &When) -> Box {
    let asked = facts.book.questionnaire.questions.get(id);
    Box {
        id: facts.name(id).to_owned(),
        kind: asked.map(kind).unwrap_or_default(),
        text: facts.book.wording.question(id).to_owned(),
        condition: condition(facts, when),
        sometimes: *when != When::Always,
        safety: asked.is_some_and(|asked| asked.safety),
        stops: asked.map(|asked| stops(facts, id, asked)).unwrap_or_default(),
    }
}

fn kind(asked: &Question) -> String {
    match asked.kind {
        Kind::One => "Pick one".to_owned(),
        Kind::Many { .. } if asked.safety => "Safety".to_owned(),
        Kind::Many { .. } => "Tick all".to_owned(),
        Kind::Concerns { also_at_most } => format!("1 main, +{also_at_most}"),
    }
}

/// A condition in words; empty for none.
fn condition(facts: &Facts, when: &When) -> String {
    match when {
        When::Always => String::new(),
        When::ShorterThan(length) => {
            format!("If fewer than {length} questions")
        }
        When::Answered { question, any_of, as_main } => {
            let words: Vec<String> = any_of
                .iter()
                .map(|choice| format!("“{}”", facts.choice(*question, *choice)))
                .collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let words = listed(&words, "or");
            let asked = facts.book.questionnaire.questions.get(*question);
            match asked.map(|asked| asked.kind) {
                Some(Kind::Concerns { .. }) if *as_main => {
                    format!("Asked if the main concern is {words}")
                }
                Some(Kind::Concerns { .. }) => {
                    format!("{ANY_CONCERN}{words}")
                }
                _ => format!("Asked if {} is {words}", facts.name(*question)),
            }
        }
    }
}

/// What ends the quiz at a question, the strongest first.
fn stops(facts: &Facts, id: QuestionId, asked: &Question) -> Vec<(String, String)> {
    let mut found: BTreeMap<Stop, Vec<String>> = BTreeMap::new();
    for (choice, known) in asked.choices.iter() {
        for (stop, with) in stops_of(facts, id, choice, known.caution) {
            let words = format!("“{}”{with}", facts.choice(id, choice));
            found.entry(stop).or_default().push(words);
        }
    }
    let strongest_first = found.into_iter().rev();
    strongest_first.map(|(stop, words)| (stop_words(stop).to_owned(), words.join("; "))).collect()
}

/// The stops one answer leads to, each with what else must be answered.
fn stops_of(
    facts: &Facts,
    id: QuestionId,
    choice: ChoiceId,
    ticked: Option<meso_quiz::catalogue::CautionId>,
) -> Vec<(Stop, String)> {
    let stop = |caution| facts.book.catalogue.cautions.get(caution)?.stop();
    let mut found: Vec<(Stop, String)> = Vec::new();
    found.extend(ticked.and_then(stop).map(|stop| (stop, String::new())));
    for rule in &facts.book.questionnaire.rules {
        let Some(stop) = stop(rule.caution) else {
            continue;
        };
        for all in &rule.when {
            if !all.iter().any(|one| one.question == id && one.any_of.contains(&choice)) {
                continue;
            }
            let others = all.iter().filter(|one| one.question != id);
            let others: Vec<&str> = others.map(|one| facts.name(one.question)).collect();
            let with = if others.is_empty() {
                String::new()
            } else {
                format!(" (together with {})", listed(&others, "and"))
            };
            found.push((stop, with));
        }
    }
    found
}
