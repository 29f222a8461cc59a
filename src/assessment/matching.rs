//! Matching: what each treatment scores, and which of those that safety cleared are suggested.

use super::explanation::{Reason, Role, count};
use super::safety::Cleared;
use crate::answers::Answers;
use crate::catalogue::{AreaId, Concern, ConcernId, Fit, Points, Proof, Thresholds, TreatmentId};
use crate::questionnaire::{Answer, Choice, ChoiceId, ConcernSource, Key, Rules, Said as _};

/// What one treatment scored, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// The treatment.
    pub treatment: TreatmentId,
    /// The total: the sum of what the reasons count.
    pub total: Points,
    /// The answers that spoke for it and against it; none where no chosen concern is its own.
    pub reasons: Vec<Reason>,
}

/// A treatment that is suggested. Only a treatment that safety cleared can become one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    cleared: Cleared,
    score: Points,
    fit: Fit,
}

impl Suggestion {
    /// Suggests a cleared treatment with the fit its score earns, never above what safety allows.
    pub(super) fn of(cleared: Cleared, score: Points, thresholds: &Thresholds) -> Self {
        let earned = if score >= thresholds.strong {
            Fit::Strong
        } else if score >= thresholds.fair {
            Fit::Fair
        } else {
            Fit::Weak
        };
        let fit = earned.min(cleared.fit_at_most());
        Self { cleared, score, fit }
    }

    /// The treatment.
    pub fn treatment(&self) -> TreatmentId {
        self.cleared.treatment()
    }

    /// What it scored.
    pub fn score(&self) -> Points {
        self.score
    }

    /// How well it is aimed at what was described.
    pub fn fit(&self) -> Fit {
        self.fit
    }

    /// How good the evidence is for the form that is shown.
    pub fn proof(&self) -> Proof {
        self.cleared.proof()
    }

    /// Whether only its needle-free form is meant.
    pub fn needle_free(&self) -> bool {
        self.cleared.needle_free()
    }
}

/// A main or "also" concern, and the answer it came from.
struct Chosen<'a> {
    concern: &'a Concern,
    key: Key,
    choice: ChoiceId,
    role: Role,
}

/// The main concern of an area.
pub(super) fn main_concern(
    rules: Rules<'_>,
    answers: &Answers,
    area: Option<AreaId>,
) -> Option<ConcernId> {
    let area = area?;
    if let ConcernSource::Given(concern, _) = &rules.questionnaire.paths.get(area)?.concern {
        return Some(*concern);
    }
    let key = rules.questionnaire.concern_key(area)?;
    let Answer::Concerns { main, .. } = answers.answer(key)? else {
        return None;
    };
    rules.questionnaire.question(key)?.choices.get(*main)?.concern
}

/// The score of every treatment for one area (CONTENT 6.3), in the catalogue's order.
pub(super) fn scores(rules: Rules<'_>, answers: &Answers, area: Option<AreaId>) -> Vec<Score> {
    let chosen = area.map_or_else(Vec::new, |area| chosen_concerns(rules, answers, area));
    let bonuses = area.map_or_else(Vec::new, |area| modifiers(rules, answers, area));
    let scored = rules.catalogue.treatments.ids().map(|treatment| {
        let base: Vec<Reason> = chosen.iter().filter_map(|one| one.reason(treatment)).collect();
        let own = bonuses.iter().filter(|reason| reason.treatment == treatment).cloned();
        let reasons = count(base, own.collect());
        Score { treatment, total: reasons.iter().map(|reason| reason.points).sum(), reasons }
    });
    scored.collect()
}

impl Chosen<'_> {
    fn reason(&self, treatment: TreatmentId) -> Option<Reason> {
        let worth = self.concern.points.iter().find(|worth| worth.treatment == treatment)?;
        let points = if self.role == Role::Main { worth.main } else { worth.also };
        let (key, choice, role) = (self.key, self.choice, self.role);
        Some(Reason { treatment, key, choice, role, points, full: points })
    }
}

fn chosen_concerns<'a>(rules: Rules<'a>, answers: &Answers, area: AreaId) -> Vec<Chosen<'a>> {
    let concern = |id: ConcernId| rules.catalogue.concerns.get(id);
    let Some(path) = rules.questionnaire.paths.get(area) else {
        return Vec::new();
    };
    match &path.concern {
        ConcernSource::Given(id, _) => {
            let source = concern(*id).zip(area_choice(rules, area));
            let given = source.map(|(concern, (key, choice))| Chosen {
                concern,
                key,
                choice,
                role: Role::Main,
            });
            given.into_iter().collect()
        }
        ConcernSource::Asked(question) => {
            let key = rules.questionnaire.key(*question, area);
            let asked = rules.questionnaire.questions.get(*question);
            let Some((asked, Answer::Concerns { main, also })) = asked.zip(answers.answer(key))
            else {
                return Vec::new();
            };
            let with_roles = std::iter::once((*main, Role::Main))
                .chain(also.iter().map(|choice| (*choice, Role::Also)));
            let found = with_roles.filter_map(|(choice, role)| {
                let concern = concern(asked.choices.get(choice)?.concern?)?;
                Some(Chosen { concern, key, choice, role })
            });
            found.collect()
        }
    }
}

/// The answer that chose an area.
fn area_choice(rules: Rules<'_>, area: AreaId) -> Option<(Key, ChoiceId)> {
    let choice = rules.questionnaire.area_choice(area)?;
    Some((Key::of_visitor(rules.questionnaire.area_question), choice))
}

/// Every bonus and minus point the answers about this area and about the visitor are worth.
fn modifiers(rules: Rules<'_>, answers: &Answers, area: AreaId) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if let Some(path) = rules.questionnaire.paths.get(area)
        && let ConcernSource::Given(_, points) = &path.concern
        && let Some((key, choice)) = area_choice(rules, area)
    {
        reasons.extend(worth(points, key, choice));
    }
    for (key, answer) in answers.iter() {
        if key.area.is_some_and(|other| other != area) {
            continue;
        }
        let Some(question) = rules.questionnaire.question(key) else {
            continue;
        };
        for choice in answer.choices() {
            let points = question.choices.get(choice).map(|found: &Choice| &found.points);
            reasons.extend(points.into_iter().flat_map(|points| worth(points, key, choice)));
        }
    }
    reasons
}

fn worth(
    points: &[(TreatmentId, Points)],
    key: Key,
    choice: ChoiceId,
) -> impl Iterator<Item = Reason> {
    points.iter().map(move |(treatment, points)| Reason {
        treatment: *treatment,
        key,
        choice,
        role: if *points > 0 { Role::Bonus } else { Role::Against },
        points: *points,
        full: *points,
    })
}

/// The treatment a concern is most of all aimed at.
pub(super) fn own_treatment(concern: &Concern) -> Option<TreatmentId> {
    let most = concern.points.iter().map(|worth| worth.main).max()?;
    concern.points.iter().find(|worth| worth.main == most).map(|worth| worth.treatment)
}
