//! Safety: which cautions the answers raise, and what they leave of each treatment.
//! Only this room can clear a treatment, and only a cleared treatment can be suggested.

use crate::answers::Answers;
use crate::catalogue::{
    AreaId, Catalogue, CautionId, Fit, Limit, Limits, Proof, Stop, TreatmentId,
};
use crate::questionnaire::{ChoiceId, Key, Rules};

/// A caution, and the answers that raised it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raised {
    /// The caution.
    pub caution: CautionId,
    /// Whether it was ticked on a safety screen, rather than following from an ordinary answer.
    pub ticked: bool,
    /// What raised it.
    pub by: Vec<(Key, ChoiceId)>,
}

/// The cautions raised for one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screening {
    area: Option<AreaId>,
    raised: Vec<Raised>,
    stop: Option<Stop>,
}

/// What the cautions leave of a treatment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is never shown.
    Excluded,
    /// It can be looked at later.
    Waiting,
    /// It may be shown.
    Cleared(Cleared),
}

/// A treatment that safety lets through, with what safety asks of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleared {
    treatment: TreatmentId,
    fit_at_most: Fit,
    needle_free: bool,
    proof: Proof,
}

impl Cleared {
    /// The treatment.
    pub fn treatment(&self) -> TreatmentId {
        self.treatment
    }

    /// The closest fit it may be shown with.
    pub fn fit_at_most(&self) -> Fit {
        self.fit_at_most
    }

    /// Whether only its needle-free form may be shown.
    pub fn needle_free(&self) -> bool {
        self.needle_free
    }

    /// How good the evidence is for the form that may be shown.
    pub fn proof(&self) -> Proof {
        self.proof
    }
}

/// Which cautions the answers raise: ticks on any safety screen, then what ordinary answers imply.
pub(crate) fn screen(rules: Rules<'_>, answers: &Answers, area: Option<AreaId>) -> Screening {
    let mut raised = ticked(rules, answers);
    for rule in &rules.questionnaire.rules {
        if let Some(by) = rule.raised_by(rules.questionnaire, area, answers) {
            raised.push(Raised { caution: rule.caution, ticked: false, by });
        }
    }
    let cautions = raised.iter().filter_map(|one| rules.catalogue.cautions.get(one.caution));
    let stop = cautions.filter_map(crate::catalogue::Caution::stop).max();
    Screening { area, raised, stop }
}

fn ticked(rules: Rules<'_>, answers: &Answers) -> Vec<Raised> {
    let mut raised: Vec<Raised> = Vec::new();
    for (key, answer) in answers.iter() {
        let Some(question) = rules.questionnaire.question(key).filter(|asked| asked.safety) else {
            continue;
        };
        for choice in answer.choices() {
            let Some(caution) = question.choices.get(choice).and_then(|choice| choice.caution)
            else {
                continue;
            };
            match raised.iter_mut().find(|one| one.caution == caution) {
                Some(known) => known.by.push((key, choice)),
                None => raised.push(Raised { caution, ticked: true, by: vec![(key, choice)] }),
            }
        }
    }
    raised
}

impl Screening {
    /// What is known where no answer is: what ended the matching, and nothing of why.
    pub(super) fn without_answers(area: Option<AreaId>, stop: Option<Stop>) -> Self {
        Self { area, raised: Vec::new(), stop }
    }

    /// What ends the matching, if anything: the strongest of all that were raised.
    pub fn stop(&self) -> Option<Stop> {
        self.stop
    }

    /// The cautions raised: ticked ones first, then those that follow from ordinary answers.
    pub fn raised(&self) -> &[Raised] {
        &self.raised
    }

    /// The area they were looked at for.
    pub fn area(&self) -> Option<AreaId> {
        self.area
    }

    /// Every limit on a treatment with the caution that sets it.
    pub fn limits(&self, catalogue: &Catalogue, treatment: TreatmentId) -> Vec<(Limit, CautionId)> {
        let mut limits = Vec::new();
        for raised in &self.raised {
            let Some(caution) = catalogue.cautions.get(raised.caution) else {
                continue;
            };
            let set = caution.limits(treatment, self.area);
            limits.extend(set.iter().map(|limit| (limit, raised.caution)));
        }
        limits
    }

    /// The limits on a treatment, whichever cautions set them.
    pub(crate) fn limits_on(&self, catalogue: &Catalogue, treatment: TreatmentId) -> Limits {
        let raised = self.raised.iter().filter_map(|one| catalogue.cautions.get(one.caution));
        let limits = raised.map(|caution| caution.limits(treatment, self.area));
        limits.fold(Limits::default(), Limits::and)
    }
}

/// What the limits on a treatment in an area leave of it.
pub(super) fn standing(
    catalogue: &Catalogue,
    area: Option<AreaId>,
    treatment: TreatmentId,
    limits: Limits,
) -> Standing {
    let Some(known) = catalogue.treatments.get(treatment) else {
        return Standing::Excluded;
    };
    if limits.has(Limit::Exclude) {
        return Standing::Excluded;
    }
    if limits.has(Limit::NotNow) {
        return Standing::Waiting;
    }
    let form = known.form(area);
    let ok_first = if limits.has(Limit::OkFirst) { Fit::Fair } else { Fit::Strong };
    let needle_free = limits.has(Limit::NeedleFree);
    Standing::Cleared(Cleared {
        treatment,
        fit_at_most: form.fit_at_most.min(ok_first),
        needle_free,
        proof: if needle_free { form.proof.needle_free() } else { form.proof },
    })
}
