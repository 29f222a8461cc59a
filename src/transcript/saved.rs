//! A visit as a browser tab keeps it: for a reload, and for no longer than two hours.

use super::{LONGEST, SECOND_AREA, exact};
use crate::answers::Answers;
use crate::book::Book;
use crate::catalogue::AreaId;
use crate::consultation::Consultation;
use crate::questionnaire::{
    Answer, ChoiceId, ChoiceSet, Key, Kind, Question, Questionnaire, Rules, Said as _,
};

/// How long a visit is kept after the last answer, in seconds.
const KEPT_FOR: u64 = 2 * 60 * 60;
/// The form of this text.
const FORM: &str = "1";
/// The same of a visit that began before the app was there: nobody has to hear that it is kept.
const BEGUN: &str = "0";

/// The visit as text, with the time it was kept at in seconds since 1970.
///
/// An answer that the visitor could not have gone on with, such as more concerns than may be added,
/// is left out: it is asked again, and the rest of the visit is not lost with it.
pub fn save(book: &Book, visit: &Consultation, now_seconds: u64) -> String {
    let rules = book.rules();
    let step = visit.route(rules).step_of(visit.place);
    let answers = exact(rules, &settled(rules.questionnaire, &visit.answers));
    format!("{FORM}|{}|{now_seconds}|{step}|{answers}", book.version)
}

/// How [`save`] begins before the app is there. The start script adds the time, the step and the
/// answers, and [`restore`] takes it up without a word.
#[cfg(not(target_arch = "wasm32"))]
pub fn begun(book: &Book) -> String {
    format!("{BEGUN}|{}", book.version)
}

/// The answers that [`answers`] takes back.
fn settled(questionnaire: &Questionnaire, answers: &Answers) -> Answers {
    let accepted = answers.iter().filter(|(key, answer)| questionnaire.accepts(*key, answer));
    let keys: Vec<_> = accepted.map(|(key, _)| key).collect();
    let mut settled = answers.only(&keys);
    let first = questionnaire.first_area(&settled);
    if first.is_none() || first == settled.second_area() {
        settled.set_second_area(None);
    }
    settled
}

/// The visit as it was left.
///
/// `None` where the text is too old, of other content, or not one that [`save`] wrote; then the
/// visit starts afresh. Answers the questionnaire would not offer are never taken up.
pub fn restore(book: &Book, text: &str, now_seconds: u64) -> Option<Consultation> {
    if text.len() > LONGEST {
        return None;
    }
    let mut parts = text.splitn(5, '|');
    let (form, version) = (parts.next()?, parts.next()?);
    let kept_at: u64 = parts.next()?.parse().ok()?;
    let step: usize = parts.next()?.parse().ok()?;
    let age = now_seconds.checked_sub(kept_at)?;
    if ![FORM, BEGUN].contains(&form) || version != book.version || age > KEPT_FOR {
        return None;
    }
    let answers = answers(book.rules(), parts.next()?)?;
    let visit = Consultation::resumed(book.rules(), answers, step);
    let notice = visit.notice.filter(|_| form == FORM);
    Some(Consultation { notice, ..visit })
}

/// What [`exact`] wrote. Unlike a line that a person writes, a text with anything amiss needs no
/// explanation: it is `None` as a whole.
fn answers(rules: Rules<'_>, text: &str) -> Option<Answers> {
    let parts = || text.split("; ").filter(|part| !part.is_empty());
    let mut answers = Answers::default();
    let area_question = rules.questionnaire.questions.get(rules.questionnaire.area_question)?;
    let names_area = |name: &str| name == area_question.name;
    // The other names are read in the light of the area.
    for about_area in [true, false] {
        for part in parts() {
            let (name, said) = part.split_once('=')?;
            if names_area(name) == about_area {
                file(rules, &mut answers, name, said)?;
            }
        }
    }
    Some(answers)
}

fn file(rules: Rules<'_>, answers: &mut Answers, name: &str, said: &str) -> Option<()> {
    let area_named = |name: &str| rules.catalogue.areas.find(|area| area.name == name);
    let first = rules.questionnaire.first_area(answers);
    if name == SECOND_AREA {
        let second = area_named(said)?;
        let news = answers.second_area().is_none() && first.is_some_and(|first| first != second);
        return news.then(|| answers.set_second_area(Some(second)));
    }
    let (name, area) = match name.split_once('@') {
        None => (name, first),
        Some((name, area)) => (name, Some(area_named(area)?)),
    };
    let key = key(rules, name, area)?;
    let question = rules.questionnaire.question(key)?;
    let answer = answer(question, said)?;
    let news = answers.answer(key).is_none() && question.accepts(&answer);
    news.then(|| answers.give(key, answer))
}

/// Where an answer is filed; `None` where the area never asks the question.
fn key(rules: Rules<'_>, name: &str, area: Option<AreaId>) -> Option<Key> {
    let id = rules.questionnaire.questions.find(|question| question.name == name)?;
    if !rules.questionnaire.questions.get(id)?.asked_for_each_area {
        return Some(Key::of_visitor(id));
    }
    let area = area?;
    let asks = rules.questionnaire.paths.get(area)?.questions().any(|asked| asked == id);
    asks.then(|| Key::of_area(id, area))
}

fn answer(question: &Question, said: &str) -> Option<Answer> {
    let mut names = said.split('+').map(|name| question.choice_named(name));
    let first = names.next()??;
    let mut rest = ChoiceSet::default();
    for choice in names {
        let choice: ChoiceId = choice?;
        if choice == first || !rest.insert(choice) {
            return None;
        }
    }
    Some(match question.kind {
        Kind::One if rest.is_empty() => Answer::One(first),
        Kind::One => return None,
        Kind::Many { .. } => {
            rest.insert(first);
            Answer::Many(rest)
        }
        Kind::Concerns { .. } => Answer::Concerns { main: first, also: rest },
    })
}
