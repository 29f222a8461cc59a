//! The way of one visit: its questions in order, up to a warning sign if there is one.

use super::Place;
use crate::answers::Answers;
use crate::assessment::stop;
use crate::catalogue::AreaId;
use crate::questionnaire::{Key, Length, Questionnaire, Rules, Said as _, remaining};

/// The questions of a visit, derived from its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    questions: Vec<Key>,
    stopped: bool,
    areas: Vec<AreaId>,
    length: Length,
    second_area_starts: Option<Key>,
}

impl Route {
    /// Derives the route by replay, ending at the first warning sign.
    pub fn of(rules: Rules<'_>, answers: &Answers) -> Self {
        let path = rules.questionnaire.live_path(answers);
        let ends_after = ends_after(rules, answers, &path);
        let first = rules.questionnaire.first_area(answers);
        let of_first = first.map(|first| rules.questionnaire.area_path(first, answers));
        let before = rules.questionnaire.opening.len() + of_first.map_or(0, |keys| keys.len());
        let second_area_starts = answers.second_area().and(path.get(before).copied());
        let mut questions = path;
        questions.truncate(ends_after.unwrap_or(usize::MAX));
        Self {
            second_area_starts,
            // A visit that ends before it is asked about an area has none, whatever was said before.
            areas: rules.questionnaire.areas(&answers.only(&questions)),
            questions,
            stopped: ends_after.is_some(),
            length: remaining(rules.questionnaire, answers),
        }
    }

    /// The questions, in order.
    pub fn questions(&self) -> &[Key] {
        &self.questions
    }

    /// Whether a warning sign, an age or a worry ends it.
    pub fn stopped(&self) -> bool {
        self.stopped
    }

    /// The areas of the visit.
    pub fn areas(&self) -> &[AreaId] {
        &self.areas
    }

    /// The place of a question, counted from 1.
    pub fn number(&self, key: Key) -> Option<usize> {
        self.questions.iter().position(|other| *other == key).map(|index| index + 1)
    }

    /// How many questions there are, once that is certain.
    pub fn total(&self) -> Option<usize> {
        self.length.exact()
    }

    /// The share of the way behind the visitor at a question, in percent; never more than is true.
    pub fn percent_done(&self, key: Key) -> usize {
        let before = self.number(key).map_or(0, |number| number - 1);
        (before * 100).checked_div(self.length.longest).unwrap_or(0)
    }

    /// The first question that still wants an answer.
    pub fn first_open(&self, answers: &Answers, questionnaire: &Questionnaire) -> Option<Key> {
        self.questions.iter().copied().find(|key| !answered(*key, answers, questionnaire))
    }

    /// The question after this one.
    pub(super) fn after(&self, key: Key) -> Option<Key> {
        self.questions.get(self.number(key)?).copied()
    }

    /// Whether this is the first question about the second area.
    pub(super) fn starts_second_area(&self, key: Key) -> bool {
        self.second_area_starts == Some(key)
    }

    /// The question before this one.
    pub(super) fn before(&self, key: Key) -> Option<Key> {
        self.questions.get(self.number(key)?.checked_sub(2)?).copied()
    }

    /// Where the visitor is once every question is answered.
    pub(super) fn end(&self) -> Place {
        if self.stopped { self.result() } else { Place::Check }
    }

    /// The result; for the area added last, where there are two.
    pub(super) fn result(&self) -> Place {
        Place::Result(self.areas.last().copied())
    }

    /// The number of a place: 0 for the welcome, then the questions, the check and the result.
    pub fn step_of(&self, place: Place) -> usize {
        let count = self.questions.len();
        match place {
            Place::Welcome => 0,
            Place::Question(key) => self.number(key).unwrap_or(count),
            Place::Check => count + 1,
            Place::Result(_) => count + 2,
        }
    }

    /// The place with this number, or the first question still open where that comes sooner.
    pub(super) fn nearest(
        &self,
        step: usize,
        answers: &Answers,
        questionnaire: &Questionnaire,
    ) -> Place {
        let Some(index) = step.checked_sub(1) else {
            return Place::Welcome;
        };
        let open = self.first_open(answers, questionnaire).and_then(|key| self.number(key));
        let index = open.map_or(index, |open| index.min(open - 1));
        match self.questions.get(index) {
            Some(key) => Place::Question(*key),
            None if index == self.questions.len() => self.end(),
            None => self.result(),
        }
    }
}

/// After how many of these questions the first warning sign ends the visit, if one does.
///
/// No further answer takes a sign back, so that the first is looked for by halves.
fn ends_after(rules: Rules<'_>, answers: &Answers, path: &[Key]) -> Option<usize> {
    let is_over =
        |asked: usize| stop(rules, &answers.only(path.get(..asked).unwrap_or_default())).is_some();
    if !is_over(path.len()) {
        return None;
    }
    let (mut goes_on, mut over) = (0, path.len());
    while goes_on + 1 < over {
        let half = usize::midpoint(goes_on, over);
        *(if is_over(half) { &mut over } else { &mut goes_on }) = half;
    }
    Some(over)
}

/// Whether a question has an answer it can be left with.
pub(super) fn answered(key: Key, answers: &Answers, questionnaire: &Questionnaire) -> bool {
    answers.answer(key).is_some_and(|answer| questionnaire.accepts(key, answer))
}
