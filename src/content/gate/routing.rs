//! The questionnaire: questions, choices, paths, and the cautions ordinary answers raise.

use super::Gate;
use super::names::Names;
use super::rings::Waits;
use super::rules::points;
use crate::catalogue::{Id as _, Table};
use crate::content::problem::Fault;
use crate::content::raw::{self, AskWhen, File, RuleFiles};
use crate::questionnaire::{
    Choice, ChoiceSet, ConcernSource, Condition, Drawing, GroupId, Kind, Path, Question,
    QuestionId, Questionnaire, Rule, Step, When,
};

pub(super) fn questionnaire(
    rules: &RuleFiles,
    names: &Names,
    gate: &mut Gate,
) -> Option<Questionnaire> {
    let quiz = &rules.quiz;
    let listed = names.questions.iter().filter_map(|(id, name)| {
        let file = rules.questions.iter().find(|file| file.says.id == name)?;
        Some((id, file))
    });
    let questions =
        listed.filter_map(|(id, file)| question(id, file, rules, names, gate)).collect();
    let paths = names.areas.iter().filter_map(|(_, name)| {
        let file = rules.paths.iter().find(|file| file.says.area == name);
        if file.is_none() {
            let (what, id) = ("the file of path", name.to_owned());
            gate.report("paths/", "", Fault::Missing { what, id });
        }
        path(file?, quiz, names, gate)
    });
    let paths = paths.collect();
    for file in &rules.paths {
        names.areas.find(gate, &file.path, "area", &file.says.area);
    }
    report_unasked(rules, names, gate);
    Some(Questionnaire {
        questions: Table::new(questions),
        opening: names.questions.all(gate, &quiz.path, "opening", &quiz.says.opening),
        area_question: names.questions.find(
            gate,
            &quiz.path,
            "area_question",
            &quiz.says.area_question,
        )?,
        paths: Table::new(paths),
        rules: rule_list(rules, names, gate),
    })
}

fn question(
    id: QuestionId,
    file: &File<raw::Question>,
    rules: &RuleFiles,
    names: &Names,
    gate: &mut Gate,
) -> Option<Question> {
    let raw = &file.says;
    let path = &file.path;
    if !(2..=30).contains(&raw.choices.len()) {
        gate.report(path, "choices", Fault::Said("a question has 2 to 30 choices"));
    }
    let kind = match raw.kind {
        raw::Kind::One => Kind::One,
        raw::Kind::Many => {
            Kind::Many { none: names.choices(id)?.find(gate, path, "choices", "none")? }
        }
        raw::Kind::Concerns => Kind::Concerns { also_at_most: usize::from(raw.also_at_most) },
    };
    if raw.safety && raw.kind != raw::Kind::Many {
        gate.report(path, "safety", Fault::Said("a safety screen is of kind “many”"));
    }
    let choices = raw.choices.iter().map(|choice| choice_of(choice, file, rules, names, gate));
    Some(Question {
        name: raw.id.clone(),
        kind,
        safety: raw.safety,
        asked_for_each_area: raw.asked_for_each_area,
        choices: Table::new(choices.collect()),
        drawing: drawing(id, file, names, gate),
        groups: raw.groups.len(),
    })
}

/// The drawing of a question: each thing it shows must be one of the choices.
fn drawing(
    id: QuestionId,
    file: &File<raw::Question>,
    names: &Names,
    gate: &mut Gate,
) -> Option<Drawing> {
    let drawing = match file.says.drawing? {
        raw::Drawing::Areas => Drawing::Areas,
        raw::Drawing::Sites => Drawing::Sites,
        raw::Drawing::Hair => Drawing::Hair,
        raw::Drawing::Lines => Drawing::Lines,
        raw::Drawing::Pinch => Drawing::Pinch,
    };
    for part in drawing.parts() {
        names.choices(id)?.find(gate, &file.path, "drawing", part);
    }
    Some(drawing)
}

fn choice_of(
    raw: &raw::Choice,
    file: &File<raw::Question>,
    rules: &RuleFiles,
    names: &Names,
    gate: &mut Gate,
) -> Choice {
    let path = &file.path;
    let question = &file.says;
    let place = format!("choices › {}", raw.id);
    let is_caution = question.safety && raw.id != "none";
    let is_concern = question.kind == raw::Kind::Concerns;
    let is_area = question.id == rules.quiz.says.area_question;
    let group = raw.group.as_ref().and_then(|group| {
        let index = question.groups.iter().position(|known| known == group);
        if index.is_none() {
            let known = question.groups.iter().map(String::as_str);
            gate.report_unknown(path, &place, "group", group, known);
        }
        Some(GroupId::mint(u16::try_from(index?).ok()?))
    });
    Choice {
        name: raw.id.clone(),
        aliases: raw.also_read_as.clone(),
        points: points(path, &format!("{place} › points"), &raw.points, names, gate),
        caution: is_caution.then(|| names.cautions.find(gate, path, &place, &raw.id)).flatten(),
        concern: is_concern.then(|| names.concerns.find(gate, path, &place, &raw.id)).flatten(),
        area: is_area.then(|| names.areas.quiet(&raw.id)).flatten(),
        cards: names.cards.all(gate, path, &format!("{place} › cards"), &raw.cards),
        group,
    }
}

/// The questions and choices a path or a rule names.
struct Lookup<'a> {
    names: &'a Names,
    file: &'a str,
    waits: Waits<'a>,
}

impl Lookup<'_> {
    fn question(&self, gate: &mut Gate, place: &str, name: &str) -> Option<QuestionId> {
        self.names.questions.find(gate, self.file, place, name)
    }

    fn choices(
        &self,
        gate: &mut Gate,
        place: &str,
        question: QuestionId,
        names: &[String],
    ) -> ChoiceSet {
        let known = self.names.choices(question);
        known.map(|known| known.all(gate, self.file, place, names)).into_iter().flatten().collect()
    }

    fn when(
        &self,
        gate: &mut Gate,
        raw: &AskWhen,
        asked: &[QuestionId],
    ) -> Option<(QuestionId, When)> {
        let place = format!("steps › {} › ask_when", raw.ask);
        let ask = self.question(gate, &place, &raw.ask)?;
        let condition = &raw.ask_when;
        let question = self.question(gate, &place, &condition.question)?;
        if !asked.contains(&question) {
            if let Some(ring) = self.waits.ring(&raw.ask) {
                gate.report(self.file, "steps", Fault::Ring(ring));
            } else {
                let fault = Fault::NotAskedBefore(condition.question.clone());
                gate.report(self.file, &place, fault);
            }
        }
        let any_of = self.choices(gate, &place, question, &condition.any_of);
        Some((ask, When::Answered { question, any_of, as_main: condition.as_main }))
    }
}

fn path(
    file: &File<raw::Path>,
    quiz: &File<raw::Quiz>,
    names: &Names,
    gate: &mut Gate,
) -> Option<Path> {
    let lookup = Lookup { names, file: &file.path, waits: Waits::of(&file.says.steps) };
    let concern = match &file.says.concern {
        raw::ConcernSource::Asked(name) => {
            ConcernSource::Asked(lookup.question(gate, "concern", name)?)
        }
        raw::ConcernSource::Given { concern, points: worth } => ConcernSource::Given(
            names.concerns.find(gate, &file.path, "concern", concern)?,
            points(&file.path, "concern › points", worth, names, gate),
        ),
    };
    let mut asked = names.questions.all(gate, &quiz.path, "opening", &quiz.says.opening);
    let mut steps = Vec::new();
    for raw in &file.says.steps {
        let step = step(raw, &lookup, &asked, gate);
        for question in step.iter().flat_map(questions_of) {
            if asked.contains(&question) {
                let name = names.questions.iter().find(|(id, _)| *id == question);
                let name = name.map(|(_, name)| name.to_owned()).unwrap_or_default();
                gate.report(&file.path, "steps", Fault::Twice(name));
            }
            asked.push(question);
        }
        steps.extend(step);
    }
    if let ConcernSource::Asked(question) = concern
        && !asked.contains(&question)
    {
        let fault = Fault::Said("the concern's question is not among the steps");
        gate.report(&file.path, "concern", fault);
    }
    Some(Path { concern, steps })
}

fn questions_of(step: &Step) -> Vec<QuestionId> {
    match step {
        Step::Ask((question, _)) => vec![*question],
        Step::FollowUps { of, .. } => of.iter().map(|(question, _)| *question).collect(),
    }
}

fn step(
    raw: &raw::Step,
    lookup: &Lookup<'_>,
    asked: &[QuestionId],
    gate: &mut Gate,
) -> Option<Step> {
    Some(match raw {
        raw::Step::Ask(name) => Step::Ask((lookup.question(gate, "steps", name)?, When::Always)),
        raw::Step::AskWhen(ask) => Step::Ask(lookup.when(gate, ask, asked)?),
        raw::Step::FollowUps { at_most, of } => Step::FollowUps {
            of: of.iter().filter_map(|ask| lookup.when(gate, ask, asked)).collect(),
            at_most: usize::from(*at_most),
        },
        raw::Step::Filler { ask, when_shorter_than } => {
            let when = When::ShorterThan(usize::from(*when_shorter_than));
            Step::Ask((lookup.question(gate, "steps", ask)?, when))
        }
    })
}

fn rule_list(rules: &RuleFiles, names: &Names, gate: &mut Gate) -> Vec<Rule> {
    let mut list = Vec::new();
    for file in &rules.cautions {
        let lookup = Lookup { names, file: &file.path, waits: Waits::default() };
        let Some(caution) = names.cautions.quiet(&file.says.id) else {
            continue;
        };
        let ticked = ticked_somewhere(rules, &file.says.id);
        match (file.says.when.is_empty(), ticked) {
            (true, true) => {}
            (false, false) => {
                let when = file.says.when.iter().map(|all| {
                    all.iter().filter_map(|one| condition(&lookup, one, gate)).collect()
                });
                list.push(Rule { caution, when: when.collect() });
            }
            (true, false) => {
                let fault = Fault::Said("no safety screen offers it and no answer raises it");
                gate.report(&file.path, "when", fault);
            }
            (false, true) => {
                let fault = Fault::Said("a safety screen offers it already; take “when” out");
                gate.report(&file.path, "when", fault);
            }
        }
    }
    list
}

fn condition(
    lookup: &Lookup<'_>,
    (question, choices): (&String, &Vec<String>),
    gate: &mut Gate,
) -> Option<Condition> {
    let place = format!("when › {question}");
    let question = lookup.question(gate, &place, question)?;
    if choices.is_empty() {
        gate.report(lookup.file, &place, Fault::Said("name at least one choice"));
    }
    let any_of = lookup.choices(gate, &place, question, choices);
    Some(Condition { question, any_of })
}

fn ticked_somewhere(rules: &RuleFiles, caution: &str) -> bool {
    let safety = rules.questions.iter().filter(|file| file.says.safety);
    safety.flat_map(|file| &file.says.choices).any(|choice| choice.id == caution)
}

/// Questions that no path asks, and concerns that no question offers.
fn report_unasked(rules: &RuleFiles, names: &Names, gate: &mut Gate) {
    let steps = rules.paths.iter().flat_map(|file| &file.says.steps);
    let asked: Vec<&String> = steps
        .flat_map(|step| match step {
            raw::Step::Ask(ask) | raw::Step::Filler { ask, .. } => vec![ask],
            raw::Step::AskWhen(when) => vec![&when.ask],
            raw::Step::FollowUps { of, .. } => of.iter().map(|when| &when.ask).collect(),
        })
        .chain(&rules.quiz.says.opening)
        .collect();
    for (_, name) in names.questions.iter() {
        if !asked.iter().any(|other| *other == name) {
            let (what, id) = ("question", name.to_owned());
            gate.report(&rules.quiz.path, "questions", Fault::Unused { what, id });
        }
    }
    for file in &rules.concerns {
        let offered = rules.questions.iter().any(|question| {
            question.says.kind == raw::Kind::Concerns
                && question.says.choices.iter().any(|choice| choice.id == file.says.id)
        });
        let given = rules.paths.iter().any(|path| {
            matches!(&path.says.concern, raw::ConcernSource::Given { concern, .. } if *concern == file.says.id)
        });
        if !offered && !given {
            let (what, id) = ("concern", file.says.id.clone());
            gate.report(&file.path, "id", Fault::Unused { what, id });
        }
    }
}
