//! From a line to answers: everything wrong with the line is reported at once.

use super::{FLAGS, Fault, LONGEST, MAIN, OTHERS, SECOND_AREA};
use crate::answers::Answers;
use crate::catalogue::AreaId;
use crate::questionnaire::{
    Answer, ChoiceId, ChoiceSet, ConcernSource, Key, Kind, Question, QuestionId, Questionnaire,
    Rules, Said as _,
};
use std::collections::BTreeSet;

/// So many faults are listed, of which the last may say that there are more.
const MOST_FAULTS: usize = 40;
const NONE_AND_MORE: &str = "include “none”, which stands alone";

/// Reads a line. Missing questions stay unanswered.
///
/// The answers are such that a visit could have given: each to a question that its area asks, and
/// each of a form that the question accepts.
///
/// # Errors
/// Every unknown name, choice that does not belong, and repeated key of the line.
pub fn read(rules: Rules<'_>, line: &str) -> Result<Answers, Vec<Fault>> {
    if line.len() > LONGEST {
        return Err(vec![Fault::TooLong { found: line.len(), most: LONGEST }]);
    }
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
    fn report(&mut self, fault: Fault) {
        match self.faults.len() {
            MOST_FAULTS.. => {}
            listed if listed + 1 == MOST_FAULTS => self.faults.push(Fault::More),
            _ => self.faults.push(fault),
        }
    }

    /// The parts of a line, trimmed; a trailing separator is no part.
    fn pairs<'l>(&mut self, line: &'l str) -> Vec<(&'l str, &'l str)> {
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        for part in line.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let pair = part.split_once('=').map(|(key, value)| (key.trim(), value.trim()));
            match pair {
                Some((key, value)) if !key.is_empty() && !value.is_empty() => {
                    if pairs.iter().any(|(earlier, _)| *earlier == key) {
                        self.report(Fault::Repeated(key.to_owned()));
                    } else {
                        pairs.push((key, value));
                    }
                }
                _ => self.report(Fault::NotAPair(part.to_owned())),
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
            let known = areas.iter().map(|(_, area)| area.name.as_str());
            self.report(Fault::unknown_choice(key, name, known));
        }
        found
    }

    fn second_area(&mut self, value: &str) {
        let first = self.questionnaire().first_area(&self.answers);
        let Some(area) = self.area_named(SECOND_AREA, value) else {
            return;
        };
        match first {
            None => self.report(Fault::NeedsArea(SECOND_AREA.to_owned())),
            Some(first) if first == area => self.report(Fault::NotTogether {
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
            Some(id) if id == self.questionnaire().area_question && name == key => {}
            Some(id) if id == self.questionnaire().area_question => {
                self.report(Fault::unknown_key(key, [name]));
            }
            Some(id) => self.question(key, id, area, value),
            None => {
                let names = questions.iter().map(|(_, question)| question.name.as_str());
                let known = names.chain([MAIN, OTHERS, FLAGS, SECOND_AREA]);
                self.report(Fault::unknown_key(name, known));
            }
        }
    }

    fn question(&mut self, key: &str, id: QuestionId, area: Option<AreaId>, value: &str) {
        let Some(question) = self.rules.questionnaire.questions.get(id) else {
            return;
        };
        let filed = if question.asked_for_each_area {
            self.filed_by_area(key, id, area)
        } else {
            Some(Key::of_visitor(id))
        };
        let (Some(filed), Some(chosen)) = (filed, self.choices(key, question, value)) else {
            return;
        };
        if let Some(answer) = self.answer(key, question, &chosen) {
            self.file(key, filed, answer);
        }
    }

    /// The area that a question was asked about: the one named with it, or else the line's own, or
    /// else the only one that asks it. An area that never asks it has no place for the answer.
    fn filed_by_area(&mut self, key: &str, id: QuestionId, area: Option<AreaId>) -> Option<Key> {
        let paths = &self.rules.questionnaire.paths;
        let asks = |area: &AreaId| {
            paths.get(*area).is_some_and(|path| path.questions().any(|asked| asked == id))
        };
        let mut asking = paths.ids().filter(asks);
        let only = asking.next().filter(|_| asking.next().is_none());
        let found = match area {
            Some(area) if asks(&area) => Some(area),
            Some(_) if key.contains('@') => None,
            Some(_) | None => only,
        };
        if let Some(area) = found {
            return Some(Key::of_area(id, area));
        }
        let area = area.and_then(|area| self.rules.catalogue.areas.get(area));
        self.report(match area {
            Some(area) => {
                let question = key.split('@').next().unwrap_or(key).to_owned();
                Fault::NotAskedThere { question, area: area.name.clone() }
            }
            None => Fault::NeedsArea(key.to_owned()),
        });
        None
    }

    fn choices(&mut self, key: &str, question: &Question, value: &str) -> Option<Vec<ChoiceId>> {
        let mut chosen = Vec::new();
        for said in value.split('+').map(str::trim) {
            match question.choice_named(said) {
                Some(choice) if chosen.contains(&choice) => {
                    self.report(Fault::Repeated(said.to_owned()));
                }
                Some(choice) => chosen.push(choice),
                None => {
                    let known = question.choices.iter().map(|(_, choice)| choice.name.as_str());
                    self.report(Fault::unknown_choice(key, said, known));
                    return None;
                }
            }
        }
        Some(chosen)
    }

    fn answer(&mut self, key: &str, question: &Question, chosen: &[ChoiceId]) -> Option<Answer> {
        let (first, rest) = chosen.split_first()?;
        let rest: ChoiceSet = rest.iter().copied().collect();
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
            Kind::Many { .. } => NONE_AND_MORE,
            Kind::Concerns { .. } => "are more than can be added; take some out",
        };
        self.report(Fault::NotTogether { key: key.to_owned(), why });
        None
    }

    /// Files an answer under the name it was given by. Ticks of a safety screen are added to those
    /// named under `flags`; any other answer may be given once.
    fn file(&mut self, name: &str, key: Key, answer: Answer) {
        let question = self.rules.questionnaire.question(key);
        let both = match (self.answers.answer(key), answer) {
            (None, answer) => answer,
            (Some(Answer::Many(before)), Answer::Many(now))
                if question.is_some_and(|asked| asked.safety) =>
            {
                Answer::Many(before.iter().chain(now.iter()).copied().collect())
            }
            (Some(_), _) => return self.report(Fault::Repeated(name.to_owned())),
        };
        if self.questionnaire().accepts(key, &both) {
            self.answers.give(key, both);
        } else {
            let (key, why) = (name.to_owned(), NONE_AND_MORE);
            self.report(Fault::NotTogether { key, why });
        }
    }

    fn concerns(&mut self, area: Option<AreaId>, main: Option<&str>, others: Option<&str>) {
        let Some(area) = area else {
            for key in [main.and(Some(MAIN)), others.and(Some(OTHERS))].into_iter().flatten() {
                self.report(Fault::NeedsArea(key.to_owned()));
            }
            return;
        };
        match (&self.rules.questionnaire.paths.get(area).map(|path| &path.concern), main, others) {
            (_, None, None) | (None, _, _) => {}
            (_, None, Some(_)) => self.report(Fault::OthersWithoutMain),
            (Some(ConcernSource::Asked(question)), Some(main), others) => {
                let question = *question;
                self.asked_concerns(question, area, main, others);
            }
            (Some(ConcernSource::Given(concern, _)), Some(main), others) => {
                let name = self.rules.catalogue.concerns.get(*concern).map(|known| &known.name);
                if name.is_some_and(|name| name != main) {
                    let known = name.into_iter().map(String::as_str);
                    self.report(Fault::unknown_choice(MAIN, main, known));
                }
                if others.is_some() {
                    let area = self.rules.catalogue.areas.get(area);
                    let area = area.map(|area| area.name.clone()).unwrap_or_default();
                    self.report(Fault::NoOthers(area));
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
            self.report(Fault::NotTogether { key: MAIN.to_owned(), why });
            return;
        }
        if main.iter().any(|choice| others.contains(choice)) {
            let why = "include the main concern; name it once";
            self.report(Fault::NotTogether { key: OTHERS.to_owned(), why });
            return;
        }
        let chosen: Vec<ChoiceId> = main.into_iter().chain(others).collect();
        if let Some(answer) = self.answer(OTHERS, question, &chosen) {
            self.file(MAIN, self.rules.questionnaire.key(id, area), answer);
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
                self.report(Fault::Repeated((*name).to_owned()));
                continue;
            }
            if let Some((key, choice)) = screen_with(self.questionnaire(), area, name) {
                self.file(FLAGS, key, Answer::Many([choice].into()));
            } else {
                self.unknown_flag(name);
            }
        }
    }

    fn unknown_flag(&mut self, name: &str) {
        let safety = self.questionnaire().questions.iter().filter(|(_, asked)| asked.safety);
        let known: BTreeSet<&str> = safety
            .flat_map(|(_, question)| question.choices.iter())
            .filter(|(_, choice)| choice.caution.is_some())
            .map(|(_, choice)| choice.name.as_str())
            .collect();
        let fault = Fault::unknown_choice(FLAGS, name, known);
        self.report(fault);
    }
}

/// The safety screen that offers a tick, on the line's own path where it can be.
pub(super) fn screen_with(
    questionnaire: &Questionnaire,
    area: Option<AreaId>,
    name: &str,
) -> Option<(Key, ChoiceId)> {
    let own = questionnaire.paths.iter().filter(|(id, _)| Some(*id) == area);
    let others = questionnaire.paths.iter().filter(|(id, _)| Some(*id) != area);
    own.chain(others).find_map(|(area, path)| {
        path.questions().find_map(|id| {
            let question = questionnaire.questions.get(id).filter(|asked| asked.safety)?;
            let choice =
                question.choices.find(|choice| choice.name == name && choice.caution.is_some())?;
            Some((questionnaire.key(id, area), choice))
        })
    })
}
