//! Contents small enough to enumerate: two areas, three treatments, a few questions and cautions,
//! with weights and effects picked at random.

use crate::authored::authored;
use meso_quiz::book::Book;
use meso_quiz::content::authored::Authored;
use meso_quiz::content::check;
use meso_quiz::content::raw::Kind::{Concerns, Many, One};
use meso_quiz::content::raw::{self, Action, File, PointTable};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The book of some content.
pub(crate) fn book(authored: &Authored) -> Book {
    match check(&authored.rules, &authored.words["en-GB"], "int") {
        Ok(book) => book,
        Err(problems) => panic!("{problems:#?}"),
    }
}

const TREATMENTS: [&str; 3] = ["SKIN", "HAIR", "TONE"];
const ACTIONS: [Action; 8] = [
    Action::Exclude,
    Action::NotNow,
    Action::OkFirst,
    Action::Tell,
    Action::NeedleFree,
    Action::Doctor,
    Action::Urgent,
    Action::TalkFirst,
];

/// What an effect does, and to which treatments, one bit each.
type Does = (usize, u8);

/// What differs from one small content to the next.
#[derive(Clone, Debug)]
pub(crate) struct Small {
    /// Main and also points of four concerns, two an area, for each treatment.
    concerns: [[(i32, i32); 3]; 4],
    /// Points of three choices of three questions, for each treatment.
    points: [[[i32; 3]; 3]; 3],
    /// What three cautions do that are ticked.
    ticked: [Does; 3],
    /// What the caution does that two answers raise together.
    raised: Does,
    /// The concern that only shows its card.
    card_only: Option<usize>,
}

/// Any small content.
pub(crate) fn small() -> impl Strategy<Value = Book> {
    let pair = (0..8_i32, 0..5_i32);
    let does = || (0..ACTIONS.len(), 0..8_u8);
    let parts = (
        prop::array::uniform4(prop::array::uniform3(pair)),
        prop::array::uniform3(prop::array::uniform3(prop::array::uniform3(-4..5_i32))),
        prop::array::uniform3(does()),
        does(),
        prop::option::of(0..4_usize),
    );
    parts.prop_map(|(concerns, points, ticked, raised, card_only)| {
        Small { concerns, points, ticked, raised, card_only }.book()
    })
}

impl Small {
    /// The shipped content with everything but these few questions, concerns and cautions gone.
    fn book(&self) -> Book {
        let mut small = authored();
        let rules = &mut small.rules;
        let quiz = &mut rules.quiz.says;
        quiz.treatments = TREATMENTS.map(str::to_owned).to_vec();
        quiz.opening = vec!["area".to_owned()];
        rules.treatments.retain(|file| TREATMENTS.contains(&file.says.id.as_str()));
        rules.combinations.clear();
        rules.concerns = (0..4).map(|index| self.concern(index)).collect();
        rules.questions = self.questions();
        quiz.questions = rules.questions.iter().map(|file| file.says.id.clone()).collect();
        rules.cautions = self.cautions();
        rules.paths = vec![
            path("face", "cf", &["s1", "s2", "q0", "q1", "q2"]),
            path("scalp", "cs", &["s1", "s2", "q0", "q1"]),
        ];
        words(&mut small);
        book(&small)
    }

    fn concern(&self, index: usize) -> File<raw::Concern> {
        let card_only = self.card_only == Some(index);
        let worth = self.concerns[index].map(|(main, also)| {
            if card_only || main == 0 || also == 0 { (0, 0) } else { (main, also) }
        });
        let says = raw::Concern {
            schema: None,
            id: format!("c{index}"),
            area: if index < 2 { "face" } else { "scalp" }.to_owned(),
            main: table(worth.map(|(main, _)| main)),
            also: table(worth.map(|(_, also)| also)),
            card: card_only.then(|| "ACNE".to_owned()),
            card_only,
            guide: String::new(),
            basis: raw::Basis::default(),
        };
        File { path: format!("concerns/c{index}.json"), says }
    }

    fn questions(&self) -> Vec<File<raw::Question>> {
        let plain = |names: &[&str]| names.iter().map(|name| choice(name, [0; 3])).collect();
        let weighed = |index: usize| {
            let rows = self.points[index].iter().zip(["x", "y", "z"]);
            rows.map(|(points, name)| choice(name, *points)).collect()
        };
        vec![
            question("area", One, plain(&["face", "scalp"])),
            each_area(question("cf", Concerns, plain(&["c0", "c1"]))),
            each_area(question("cs", Concerns, plain(&["c2", "c3"]))),
            each_area(question("s1", Many, plain(&["k0", "k1", "none"]))),
            question("s2", Many, plain(&["k2", "none"])),
            each_area(question("q0", One, weighed(0))),
            question("q1", One, weighed(1)),
            each_area(question("q2", One, weighed(2))),
        ]
    }

    fn cautions(&self) -> Vec<File<raw::Caution>> {
        let together = BTreeMap::from([
            ("q0".to_owned(), vec!["x".to_owned()]),
            ("q1".to_owned(), vec!["y".to_owned(), "z".to_owned()]),
        ]);
        vec![
            caution("k0", self.ticked[0], Vec::new()),
            caution("k1", self.ticked[1], Vec::new()),
            caution("k2", self.ticked[2], Vec::new()),
            caution("r", self.raised, vec![together]),
        ]
    }
}

fn table(points: [i32; 3]) -> PointTable {
    let named = TREATMENTS.iter().zip(points).filter(|(_, points)| *points != 0);
    named.map(|(name, points)| ((*name).to_owned(), points)).collect()
}

fn choice(id: &str, points: [i32; 3]) -> raw::Choice {
    raw::Choice {
        id: id.to_owned(),
        also_read_as: Vec::new(),
        points: table(points),
        cards: Vec::new(),
        group: None,
        without_effect: None,
    }
}

/// A question; one of ticks is a safety screen.
fn question(id: &str, kind: raw::Kind, choices: Vec<raw::Choice>) -> File<raw::Question> {
    let says = raw::Question {
        drawing: None,
        schema: None,
        id: id.to_owned(),
        kind,
        safety: kind == Many,
        asked_for_each_area: false,
        also_at_most: 1,
        groups: Vec::new(),
        choices,
        basis: raw::Basis::default(),
    };
    File { path: format!("questions/{id}.json"), says }
}

fn each_area(mut question: File<raw::Question>) -> File<raw::Question> {
    question.says.asked_for_each_area = true;
    question
}

fn caution(
    id: &str,
    (action, mask): Does,
    when: Vec<BTreeMap<String, Vec<String>>>,
) -> File<raw::Caution> {
    let action = ACTIONS[action];
    let stops = matches!(action, Action::Doctor | Action::Urgent | Action::TalkFirst);
    let named = TREATMENTS.iter().enumerate().filter(|(at, _)| !stops && mask >> at & 1 == 1);
    let treatments = named.map(|(_, name)| (*name).to_owned()).collect();
    let says = raw::Caution {
        schema: None,
        id: id.to_owned(),
        when,
        effects: vec![raw::Effect { action, treatments, areas: Vec::new() }],
        cards: Vec::new(),
        basis: raw::Basis::default(),
    };
    File { path: format!("cautions/{id}.json"), says }
}

fn path(area: &str, concern: &str, rest: &[&str]) -> File<raw::Path> {
    let steps = std::iter::once(&concern).chain(rest);
    let says = raw::Path {
        schema: None,
        area: area.to_owned(),
        concern: raw::ConcernSource::Asked(concern.to_owned()),
        steps: steps.map(|id| raw::Step::Ask((*id).to_owned())).collect(),
    };
    File { path: format!("paths/{area}.json"), says }
}

/// Some words for everything there is.
fn words(small: &mut Authored) {
    let rules = &small.rules;
    let text = || "words".to_owned();
    let words = small.words.get_mut("en-GB").unwrap();
    let question = |file: &File<raw::Question>| {
        let mut words = words.questions[0].clone();
        words.says.id.clone_from(&file.says.id);
        words.says.help = String::new();
        words.says.groups = BTreeMap::new();
        words.says.choices =
            file.says.choices.iter().map(|choice| (choice.id.clone(), text())).collect();
        words
    };
    let questions = rules.questions.iter().map(question).collect();
    words.questions = questions;
    words.cautions.says.cautions =
        rules.cautions.iter().map(|file| (file.says.id.clone(), text())).collect();
    words.combinations.says.combinations.clear();
    let forms: BTreeSet<&String> =
        rules.treatments.iter().map(|file| &file.says.usual.id).collect();
    words.treatments.says.forms.retain(|form, _| forms.contains(form));
}
