//! Cautions that ordinary answers raise.

use super::{ChoiceId, ChoiceSet, Key, QuestionId, Questionnaire, Said};
use crate::catalogue::{AreaId, CautionId};

/// One question answered with one of these choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The question.
    pub question: QuestionId,
    /// Any of these.
    pub any_of: ChoiceSet,
}

/// A caution, and the alternatives that each raise it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The caution raised.
    pub caution: CautionId,
    /// Each alternative holds when all its conditions do.
    pub when: Vec<Vec<Condition>>,
}

impl Rule {
    /// The answers that raise the caution in an area; `None` when none of the alternatives holds.
    pub fn raised_by(
        &self,
        questionnaire: &Questionnaire,
        area: Option<AreaId>,
        said: &dyn Said,
    ) -> Option<Vec<(Key, ChoiceId)>> {
        self.when
            .iter()
            .find_map(|all| all.iter().map(|one| one.met_by(questionnaire, area, said)).collect())
    }
}

impl Condition {
    fn met_by(
        &self,
        questionnaire: &Questionnaire,
        area: Option<AreaId>,
        said: &dyn Said,
    ) -> Option<(Key, ChoiceId)> {
        let key = area
            .map_or(Key::of_visitor(self.question), |area| questionnaire.key(self.question, area));
        let choices = said.answer(key)?.choices();
        choices.into_iter().find(|choice| self.any_of.contains(choice)).map(|choice| (key, choice))
    }
}
