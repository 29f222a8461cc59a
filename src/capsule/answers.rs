//! Answers as numbers, in the order in which they were asked for: the path says what comes next, so
//! that no question is named.

use super::digits::{Digits, Reader};
use super::seal::sum;
use crate::answers::Answers;
use crate::consultation::Route;
use crate::questionnaire::{Answer, ChoiceId, ChoiceSet, Key, Kind, Question, Rules, Said as _};

/// How much is kept of each question's sum: enough to see where other content begins.
const MARK: usize = 40;

/// Writes the answers of a live path. `None` where one of them is missing.
pub(super) fn write(rules: Rules<'_>, live: &Answers, digits: &mut Digits) -> Option<()> {
    let second = rules.questionnaire.areas(live).get(1).copied();
    digits.maybe(second, &rules.catalogue.areas);
    let mut written = Answers::default();
    written.set_second_area(second);
    while let Some(key) = next(rules, &written) {
        let (question, answer) = rules.questionnaire.question(key).zip(live.answer(key))?;
        digits.push(mark(question), MARK);
        write_answer(question, answer, digits);
        written.give(key, answer.clone());
    }
    Some(())
}

/// Reads them back, as far as the questions are those that they were given to. Says, too, whether
/// that was all of them.
pub(super) fn read(rules: Rules<'_>, digits: &mut Reader) -> (Answers, bool) {
    let second = digits.take_maybe(&rules.catalogue.areas);
    let mut answers = Answers::default();
    answers.set_second_area(second);
    while let Some(key) = next(rules, &answers) {
        let asked = rules.questionnaire.question(key);
        let asked = asked.filter(|question| digits.take(MARK) == mark(question));
        let answer = asked.and_then(|question| read_answer(question, digits));
        let Some(answer) = answer else {
            return (answers, false);
        };
        answers.give(key, answer);
    }
    let areas_differ =
        second.is_none() || rules.questionnaire.first_area(&answers) != answers.second_area();
    (answers, areas_differ && digits.is_done())
}

fn next(rules: Rules<'_>, so_far: &Answers) -> Option<Key> {
    Route::of(rules, so_far).first_open(so_far, rules.questionnaire)
}

/// Tells a question from another by its public ids.
fn mark(question: &Question) -> usize {
    let choices = question.choices.iter().map(|(_, choice)| choice.name.as_str());
    let names: Vec<&str> = std::iter::once(question.name.as_str()).chain(choices).collect();
    usize::from(sum(names.join(" ").as_bytes())) % MARK
}

fn write_answer(question: &Question, answer: &Answer, digits: &mut Digits) {
    match answer {
        Answer::One(choice) => digits.row(*choice, &question.choices),
        Answer::Many(ticked) => write_ticks(question, none(question), ticked, digits),
        Answer::Concerns { main, also } => {
            digits.row(*main, &question.choices);
            write_ticks(question, Some(*main), also, digits);
        }
    }
}

fn read_answer(question: &Question, digits: &mut Reader) -> Option<Answer> {
    let answer = match question.kind {
        Kind::One => Answer::One(digits.take_row(&question.choices)?),
        Kind::Many { none } => {
            let mut ticked = read_ticks(question, none, digits);
            if ticked.is_empty() {
                ticked.insert(none);
            }
            Answer::Many(ticked)
        }
        Kind::Concerns { .. } => {
            let main = digits.take_row(&question.choices)?;
            Answer::Concerns { main, also: read_ticks(question, main, digits) }
        }
    };
    question.accepts(&answer).then_some(answer)
}

/// One bit for each choice but one: "none of these" follows from no tick, and a main concern is not
/// an "also" concern.
fn write_ticks(
    question: &Question,
    but: Option<ChoiceId>,
    ticked: &ChoiceSet,
    digits: &mut Digits,
) {
    for choice in question.choices.ids().filter(|choice| Some(*choice) != but) {
        digits.flag(ticked.contains(&choice));
    }
}

fn read_ticks(question: &Question, but: ChoiceId, digits: &mut Reader) -> ChoiceSet {
    let mut ticked = ChoiceSet::default();
    for choice in question.choices.ids().filter(|choice| *choice != but) {
        if digits.take_flag() {
            ticked.insert(choice);
        }
    }
    ticked
}

fn none(question: &Question) -> Option<ChoiceId> {
    match question.kind {
        Kind::Many { none } => Some(none),
        Kind::One | Kind::Concerns { .. } => None,
    }
}
