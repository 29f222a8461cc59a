//! What is claimed to be within reach: every treatment, text, caution, outcome and question.

use super::claim::{Claim, Proved};
use super::classes::concern_answers;
use super::journeys::{harmless, shapes};
use super::space::{Blank, every_answer};
use crate::answers::Answers;
use crate::assessment::{Assessment, Headline, assess};
use crate::book::Book;
use crate::catalogue::{AreaId, CardId, CautionId, Id, Table, TreatmentId};
use crate::consultation::Route;
use crate::questionnaire::{Answer, Key, Kind, QuestionId};
use std::collections::BTreeSet;

/// Everything some visit was told.
#[derive(Default)]
struct Reached {
    forms: BTreeSet<String>,
    cards: BTreeSet<CardId>,
    cautions: BTreeSet<CautionId>,
    headlines: BTreeSet<Headline>,
    questions: BTreeSet<QuestionId>,
}

pub(super) fn prove(book: &Book, proved: &mut Proved) {
    let mut reached = Reached::default();
    for area in book.catalogue.areas.ids() {
        for said in one_by_one(book, area) {
            reached.visit(book, area, &said);
        }
        for treatment in book.catalogue.treatments.ids() {
            for said in most_fitting(book, area, treatment) {
                reached.visit(book, area, &said);
            }
        }
    }
    proved.claims.extend(reached.claims(book));
}

/// For every path and every question on it, visits that give each answer once.
fn one_by_one(book: &Book, area: AreaId) -> Vec<Answers> {
    let rules = book.rules();
    let mut visits = Vec::new();
    for shape in shapes(rules, area) {
        let usual = usual(book, area, &shape.keys, shape.concerns.as_ref());
        let keys: Vec<Key> = usual.iter().map(|(key, _)| key).collect();
        for key in keys {
            let Some(question) = rules.questionnaire.question(key) else { continue };
            for choice in question.choices.ids() {
                let answer = match question.kind {
                    Kind::One => Answer::One(choice),
                    Kind::Many { .. } => Answer::Many([choice].into()),
                    Kind::Concerns { .. } => continue,
                };
                if key.question != rules.questionnaire.area_question {
                    let mut visit = usual.clone();
                    visit.give(key, answer);
                    visits.push(visit);
                }
            }
        }
    }
    if let Some(key) = rules.questionnaire.concern_key(area) {
        let asked = rules.questionnaire.question(key);
        for answer in asked.map(every_answer).unwrap_or_default() {
            let mut said = Answers::default();
            said.give(key, answer.clone());
            let keys = rules.questionnaire.area_path(area, &said);
            visits.push(usual(book, area, &keys, Some(&(key, answer))));
        }
    }
    visits
}

/// A visit along some questions that raises no alarm.
fn usual(book: &Book, area: AreaId, keys: &[Key], concerns: Option<&(Key, Answer)>) -> Answers {
    let rules = book.rules();
    let mut said = Answers::default();
    let question = rules.questionnaire.area_question;
    let choices = rules.questionnaire.questions.get(question).map(|asked| &asked.choices);
    if let Some(choice) = choices.and_then(|all| all.find(|one| one.area == Some(area))) {
        said.give(Key::of_visitor(question), Answer::One(choice));
    }
    let opening = rules.questionnaire.opening.iter().map(|id| Key::of_visitor(*id));
    for key in opening.chain(keys.iter().copied()) {
        if key.question != question
            && let Some(answer) = harmless(rules, key)
        {
            said.give(key, answer);
        }
    }
    if let Some((key, answer)) = concerns {
        said.give(*key, answer.clone());
    }
    said
}

/// Visits whose every answer speaks for one treatment as much as it can.
fn most_fitting(book: &Book, area: AreaId, treatment: TreatmentId) -> Vec<Answers> {
    let rules = book.rules();
    let aimed = concern_answers(rules, area, Blank::Refused).into_iter().filter(|one| {
        one.concerns.own == Some(treatment)
            && one.concerns.base.get(treatment.index()).is_some_and(|base| *base > 0)
    });
    let visits = aimed.map(|one| {
        let concerns = one
            .said
            .into_iter()
            .find(|(key, _)| Some(*key) == rules.questionnaire.concern_key(area));
        let mut only = Answers::default();
        if let Some((key, answer)) = &concerns {
            only.give(*key, answer.clone());
        }
        let keys = rules.questionnaire.area_path(area, &only);
        let mut visit = usual(book, area, &keys, concerns.as_ref());
        for key in keys {
            let Some(question) = rules.questionnaire.question(key) else { continue };
            let worth = |choice: &crate::questionnaire::Choice| {
                let own = choice.points.iter().filter(|(id, _)| *id == treatment);
                own.map(|(_, points)| *points).sum::<i32>()
            };
            let most = question.choices.iter().max_by_key(|(_, choice)| worth(choice));
            if let Some((choice, found)) = most
                && worth(found) > 0
            {
                visit.give(
                    key,
                    match question.kind {
                        Kind::One => Answer::One(choice),
                        Kind::Many { .. } => Answer::Many([choice].into()),
                        Kind::Concerns { .. } => continue,
                    },
                );
            }
        }
        visit
    });
    visits.collect()
}

impl Reached {
    fn visit(&mut self, book: &Book, area: AreaId, said: &Answers) {
        let route = Route::of(book.rules(), said);
        self.questions.extend(route.questions().iter().map(|key| key.question));
        self.told(book, area, &assess(book.rules(), &said.only(route.questions()), Some(area)));
    }

    fn told(&mut self, book: &Book, area: AreaId, told: &Assessment) {
        self.headlines.insert(told.outcome.headline());
        self.cards.extend(&told.cards);
        self.cautions.extend(told.screening.raised().iter().map(|raised| raised.caution));
        let primary = told.outcome.primary().map(crate::assessment::Suggestion::treatment);
        let known = primary.and_then(|id| book.catalogue.treatments.get(id));
        self.forms.extend(known.map(|known| known.form(Some(area)).name.clone()));
    }

    fn claims(self, book: &Book) -> Vec<Claim> {
        let mut types = Claim::new("every type and focus can be a match");
        for (_, treatment) in book.catalogue.treatments.iter() {
            let forms = treatment.by_area.iter().map(|(_, form)| form).chain([&treatment.usual]);
            for form in forms.filter(|form| !self.forms.contains(&form.name)) {
                types.breaks(String::new, || format!("{} never is", form.name));
            }
        }
        let mut outcomes = Claim::new("every outcome can be reached");
        for headline in Headline::ALL.iter().filter(|one| !self.headlines.contains(one)) {
            outcomes.breaks(String::new, || format!("{} never is", headline.name()));
        }
        vec![
            types,
            outcomes,
            within("every text can be shown", &book.catalogue.cards, &self.cards, |one| &one.name),
            within(
                "every caution can be raised",
                &book.catalogue.cautions,
                &self.cautions,
                |one| &one.name,
            ),
            within(
                "every question can be asked, and so every choice chosen",
                &book.questionnaire.questions,
                &self.questions,
                |one| &one.name,
            ),
        ]
    }
}

fn within<I: Id + Ord, T>(
    says: &'static str,
    all: &Table<I, T>,
    reached: &BTreeSet<I>,
    name: impl Fn(&T) -> &String,
) -> Claim {
    let mut claim = Claim::new(says);
    for (_, row) in all.iter().filter(|(id, _)| !reached.contains(id)) {
        claim.breaks(String::new, || format!("{} never is", name(row)));
    }
    claim
}
