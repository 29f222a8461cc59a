//! What every part of a result is drawn from.

use crate::assessment::{Assessment, Outcome, Raised};
use crate::catalogue::{Catalogue, Caution, Form, Limit, Stop, TreatmentId};
use crate::consultation::Brought;
use crate::views::scene::Scene;
use crate::wording::{FormWords, Label};
use yew::AttrValue;

/// A scene, and what follows from its answers.
#[derive(Clone, Copy)]
pub(super) struct Sheet<'a> {
    pub(super) scene: Scene<'a>,
    pub(super) found: &'a Assessment,
}

impl<'a> Sheet<'a> {
    /// What the result is about, and when it was given: a date that stays on one line.
    pub(super) fn kicker(&self) -> AttrValue {
        let date = self.scene.today.words.replace(' ', "\u{a0}");
        let date = ("date", date.as_str());
        match self.found.area {
            Some(area) => {
                let blanks = [("area", self.scene.area(area)), date];
                self.scene.fill(Label::ResultKicker, &blanks)
            }
            None => self.scene.fill(Label::ResultKickerPlain, &[date]),
        }
    }

    /// The heading of the result.
    pub(super) fn heading(&self) -> AttrValue {
        let label = match &self.found.outcome {
            Outcome::Match { primary, .. } => {
                let blanks = [("type", self.name(primary.treatment()))];
                return self.scene.fill(Label::MatchHeading, &blanks);
            }
            Outcome::Under18 => Label::Under18Heading,
            Outcome::Emergency => Label::EmergencyHeading,
            Outcome::Urgent => Label::UrgentHeading,
            Outcome::DoctorFirst { .. } => Label::DoctorFirstHeading,
            Outcome::TalkFirst => Label::TalkFirstHeading,
            Outcome::NotNow { .. } => Label::NotNowHeading,
            Outcome::NoGoodMatch { .. } => Label::NoMatchHeading,
        };
        self.scene.say(label)
    }

    /// Whether the answers are there that the result follows from: a code may have brought it alone.
    pub(super) fn has_answers(&self) -> bool {
        !matches!(self.scene.visit.brought, Some(Brought::Result(_)))
    }

    pub(super) fn catalogue(&self) -> &'a Catalogue {
        &self.scene.book.catalogue
    }

    /// A treatment in the form it has in this area.
    pub(super) fn form(&self, treatment: TreatmentId) -> Option<&'a Form> {
        let known = self.catalogue().treatments.get(treatment)?;
        Some(known.form(self.found.area))
    }

    /// The words of a treatment in the form it has in this area.
    pub(super) fn form_words(&self, treatment: TreatmentId) -> Option<&'a FormWords> {
        self.scene.book.wording.form(&self.form(treatment)?.name)
    }

    /// What a treatment is called.
    pub(super) fn name(&self, treatment: TreatmentId) -> &'a str {
        self.form_words(treatment).map_or("", |words| words.name.as_str())
    }

    /// The cautions raised that do this, in the order they were raised.
    pub(super) fn raised(&self, does: impl Fn(&Caution) -> bool) -> Vec<&'a Raised> {
        let raised = self.found.screening.raised().iter();
        let does = |one: &&Raised| self.catalogue().cautions.get(one.caution).is_some_and(&does);
        raised.filter(does).collect()
    }

    /// The cautions raised that end the matching in this way.
    pub(super) fn stopping(&self, stop: Stop) -> Vec<&'a Raised> {
        self.raised(|caution| caution.stop() == Some(stop))
    }

    /// The cautions raised that limit a treatment in this way, here.
    pub(super) fn limiting(&self, treatment: TreatmentId, limit: Limit) -> Vec<&'a Raised> {
        self.raised(|caution| caution.limits(treatment, self.found.area).has(limit))
    }
}
