//! From a line to answers: everything wrong with the line is reported at once.

use super::{FLAGS, Fault, MAIN, OTHERS, SECOND_AREA};
use crate::answers::Answers;
use crate::catalogue::AreaId;
use crate::questionnaire::{
    Answer, ChoiceId, ConcernSource, Key, Kind, Question, QuestionId, Questionnaire, Rules,
    Said as _,
};
use std::collections::BTreeSet;

/// Reads a line. Missing questions stay unanswered.
///
/// # Errors
/// Every unknown name, choice that does not belong, and repeated key of the line.
pub fn read(rules: Rules<'_>, line: &str) -> Result<Answers, Vec<Fault>> {
    let mut reader = Reader { rules, answers: Answers::default(), faults: Vec::new() };
    let pairs = reader.pairs(line);
    let of = |wanted: &str| pairs.iter().find(|(key, _)| *key == wanted).map(|(_, value)| *value);

    let area_question = rules.questionnaire.area_question;
    if let Some(question) = rules.questionnaire.questions.get(area_question)
        && let Some(value) = of(&question.name)
    {
        reader.question(&question.name, area_question, None, value);
    }
    let area = rules.questionnaire.first_area(&reader.answers);
    if let Some(value) = of(SECOND_AREA) {
        reader.second_area(value);
    }
    reader.concerns(area, of(MAIN), of(OTHERS));
    if let Some(value) = of(FLAGS) {
        reader.flags(area, value);
    }
    let special = [MAIN, OTHERS, FLAGS, SECOND_AREA];
    for (key, value) in &pairs {
        if !special.contains(key) {
            reader.keyed(key, area, value);
        }
    }
    if reader.faults.is_empty() { Ok(reader.answers) } else { Err(reader.faults) }
}

struct Reader<'a> {
    rules: Rules<'a>,
    answers: Answers,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    /// The parts of a line, trimmed; a trailing separator is no part.
    fn pairs<'l>(&mut self, line: &'l str) -> Vec<(&'l str, &'l str)> {
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        for part in line.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let pair = part.split_once('=').map(|(key, value)| (key.trim(), value.trim()));
            match pair {
                Some((key, value)) if !key.is_empty() && !value.is_empty() => {
                    if pairs.iter().any(|(earlier, _)| *earlier == key) {
                        self.faults.push(Fault::Repeated(key.to_owned()));
                    } else {
                        pairs.push((key, value));
                    }
                }
                _ => self.faults.push(Fault::NotAPair(part.to_owned())),
            }
        }
        pairs
    }

    fn questionnaire(&self) -> &Questionnaire {
        self.rules.questionnaire
    }

    fn area_named(&mut self, key: &str, name: &str) -> Option<AreaId> {
        let areas = &self.rules.catalogue.areas;
        let found = areas.find(|area| area.name == name);
        if found.is_none() {
            let known = areas.iter().map(|(_, area)| area.name.clone()).collect();
            let (key, said) = (key.to_owned(), name.to_owned());
            self.faults.push(Fault::UnknownChoice { key, said, known });
        }
        found
    }

    fn second_area(&mut self, value: &str) {
        let first = self.questionnaire().first_area(&self.answers);
        let Some(area) = self.area_named(SECOND_AREA, value) else {
            return;
        };
        match first {
            None => self.faults.push(Fault::NeedsArea(SECOND_AREA.to_owned())),
            Some(first) if first == area => self.faults.push(Fault::NotTogether {
                key: SECOND_AREA.to_owned(),
                why: "name the first area again",
            }),
            Some(_) => self.answers.set_second_area(Some(area)),
        }
    }

    /// A part that names a question, perhaps with the area it was asked about.
    fn keyed(&mut self, key: &str, area: Option<AreaId>, value: &str) {
        let (name, area) = match key.split_once('@') {
            None => (key, area),
            Some((name, place)) => match self.area_named(key, place) {
                Some(place) => (name, Some(place)),
                None => return,
            },
        };
        let questions = &self.rules.questionnaire.questions;
        match questions.find(|question| question.name == name) {
            Some(id) if id == self.questionnaire().area_question => {}
            Some(id) => self.question(key, id, area, value),
            None => {
                let names = questions.iter().map(|(_, question)| question.name.clone());
                let special = [MAIN, OTHERS, FLAGS, SECOND_AREA].map(str::to_owned);
                let known = names.chain(special).collect();
                self.faults.push(Fault::UnknownKey { said: name.to_owned(), known });
            }
        }
    }

    fn question(&mut self, key: &str, id: QuestionId, area: Option<AreaId>, value: &str) {
        let Some(question) = self.rules.questionnaire.questions.get(id) else {
            return;
        };
        let filed = match area.or_else(|| self.only_area_of(id)) {
            Some(area) => self.questionnaire().key(id, area),
            None if question.asked_for_each_area => {
                self.faults.push(Fault::NeedsArea(key.to_owned()));
                return;
            }
            None => Key::of_visitor(id),
        };
        let Some(chosen) = self.choices(key, question, value) else {
            return;
        };
        if let Some(answer) = self.answer(key, question, &chosen) {
            self.merge(filed, answer);
        }
    }

    /// The area of a question that only one path asks.
    fn only_area_of(&self, id: QuestionId) -> Option<AreaId> {
        let mut areas =
            self.questionnaire().paths.iter().filter(|(_, path)| path.questions().any(|q| q == id));
        let (area, _) = areas.next()?;
        areas.next().is_none().then_some(area)
    }

    fn choices(&mut self, key: &str, question: &Question, value: &str) -> Option<Vec<ChoiceId>> {
        let mut chosen = Vec::new();
        for said in value.split('+').map(str::trim) {
            match question.choice_named(said) {
                Some(choice) if chosen.contains(&choice) => {
                    self.faults.push(Fault::Repeated(said.to_owned()));
                }
                Some(choice) => chosen.push(choice),
                None => {
                    let known = question.choices.iter().map(|(_, choice)| choice.name.clone());
                    let (key, said, known) = (key.to_owned(), said.to_owned(), known.collect());
                    self.faults.push(Fault::UnknownChoice { key, said, known });
                    return None;
                }
            }
        }
        Some(chosen)
    }

    fn answer(&mut self, key: &str, question: &Question, chosen: &[ChoiceId]) -> Option<Answer> {
        let (first, rest) = chosen.split_first()?;
        let rest: BTreeSet<ChoiceId> = rest.iter().copied().collect();
        let answer = match question.kind {
            Kind::One if rest.is_empty() => Answer::One(*first),
            Kind::One | Kind::Many { .. } => Answer::Many(chosen.iter().copied().collect()),
            Kind::Concerns { .. } => Answer::Concerns { main: *first, also: rest },
        };
        if question.accepts(&answer) {
            return Some(answer);
        }
        let why = match question.kind {
            Kind::One => "exclude each other; keep one",
            Kind::Many { .. } => "include “none”, which stands alone",
            Kind::Concerns { .. } => "are more than can be added; take some out",
        };
        self.faults.push(Fault::NotTogether { key: key.to_owned(), why });
        None
    }

    /// Adds ticks to ticks; anything else takes its place.
    fn merge(&mut self, key: Key, answer: Answer) {
        let both = match (self.answers.answer(key), answer) {
            (Some(Answer::Many(before)), Answer::Many(now)) => {
                Answer::Many(before.union(&now).copied().collect())
            }
            (_, answer) => answer,
        };
        self.answers.give(key, both);
    }

    fn concerns(&mut self, area: Option<AreaId>, main: Option<&str>, others: Option<&str>) {
        let Some(area) = area else {
            for key in [main.and(Some(MAIN)), others.and(Some(OTHERS))].into_iter().flatten() {
                self.faults.push(Fault::NeedsArea(key.to_owned()));
            }
            return;
        };
        match (&self.rules.questionnaire.paths.get(area).map(|path| &path.concern), main, others) {
            (_, None, None) | (None, _, _) => {}
            (_, None, Some(_)) => self.faults.push(Fault::OthersWithoutMain),
            (Some(ConcernSource::Asked(question)), Some(main), others) => {
                let question = *question;
                self.asked_concerns(question, area, main, others);
            }
            (Some(ConcernSource::Given(concern, _)), Some(main), others) => {
                let name = self.rules.catalogue.concerns.get(*concern).map(|known| &known.name);
                if name.is_some_and(|name| name != main) {
                    let (key, said) = (MAIN.to_owned(), main.to_owned());
                    let known = name.into_iter().cloned().collect();
                    self.faults.push(Fault::UnknownChoice { key, said, known });
                }
                if others.is_some() {
                    let area = self.rules.catalogue.areas.get(area);
                    let area = area.map(|area| area.name.clone()).unwrap_or_default();
                    self.faults.push(Fault::NoOthers(area));
                }
            }
        }
    }

    fn asked_concerns(&mut self, id: QuestionId, area: AreaId, main: &str, others: Option<&str>) {
        let Some(question) = self.rules.questionnaire.questions.get(id) else {
            return;
        };
        let main = self.choices(MAIN, question, main);
        let others = others.map_or(Some(Vec::new()), |said| self.choices(OTHERS, question, said));
        let (Some(main), Some(others)) = (main, others) else {
            return;
        };
        if main.len() > 1 {
            let why = "exclude each other; name one and put the rest under “others”";
            self.faults.push(Fault::NotTogether { key: MAIN.to_owned(), why });
            return;
        }
        if main.iter().any(|choice| others.contains(choice)) {
            let why = "include the main concern; name it once";
            self.faults.push(Fault::NotTogether { key: OTHERS.to_owned(), why });
            return;
        }
        let chosen: Vec<ChoiceId> = main.into_iter().chain(others).collect();
        if let Some(answer) = self.answer(OTHERS, question, &chosen) {
            self.answers.give(self.rules.questionnaire.key(id, area), answer);
        }
    }

    /// Ticks of any safety screen, each filed under the screen that offers it.
    fn flags(&mut self, area: Option<AreaId>, value: &str) {
        let said: Vec<&str> = value.split('+').map(str::trim).collect();
        if said == ["none"] {
            return;
        }
        for (index, name) in said.iter().enumerate() {
            if said.iter().take(index).any(|earlier| earlier == name) {
                self.faults.push(Fault::Repeated((*name).to_owned()));
                continue;
            }
            if let Some((key, choice)) = self.screen_with(area, name) {
                self.merge(key, Answer::Many(BTreeSet::from([choice])));
            } else {
                self.unknown_flag(name);
            }
        }
    }

    fn unknown_flag(&mut self, name: &str) {
        let safety = self.questionnaire().questions.iter().filter(|(_, asked)| asked.safety);
        let known: BTreeSet<String> = safety
            .flat_map(|(_, question)| question.choices.iter())
            .filter(|(_, choice)| choice.caution.is_some())
            .map(|(_, choice)| choice.name.clone())
            .collect();
        let (key, said) = (FLAGS.to_owned(), name.to_owned());
        self.faults.push(Fault::UnknownChoice { key, said, known: known.into_iter().collect() });
    }

    /// The safety screen that offers a tick, on the line's own path where it can be.
    fn screen_with(&self, area: Option<AreaId>, name: &str) -> Option<(Key, ChoiceId)> {
        let questionnaire = self.questionnaire();
        let own = questionnaire.paths.iter().filter(|(id, _)| Some(*id) == area);
        let others = questionnaire.paths.iter().filter(|(id, _)| Some(*id) != area);
        own.chain(others).find_map(|(area, path)| {
            path.questions().find_map(|id| {
                let question = questionnaire.questions.get(id).filter(|asked| asked.safety)?;
                let choice = question
                    .choices
                    .find(|choice| choice.name == name && choice.caution.is_some())?;
                Some((questionnaire.key(id, area), choice))
            })
        })
    }
}
