//! Where the visitor is, and what one action does.
//! It stores the answers and the place; path, progress and assessment are derived each time.

mod route;
mod step;

pub use route::Route;
pub use step::step;

use crate::answers::Answers;
use crate::assessment::{Assessment, assess};
use crate::catalogue::AreaId;
use crate::questionnaire::{ChoiceId, Key, Kind, Rules, Said as _};

/// Where the visitor is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Before the first question.
    #[default]
    Welcome,
    /// At a question.
    Question(Key),
    /// Checking the answers.
    Check,
    /// Reading what follows from them, for one area.
    Result(Option<AreaId>),
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// The visitor began, or took up where they were.
    Started,
    /// A choice of the question on screen was chosen, ticked or unticked.
    Chose(ChoiceId),
    /// An "also" concern was added or taken off.
    ChoseAlso(ChoiceId),
    /// "Continue".
    Continued,
    /// "Back".
    WentBack,
    /// The browser's history went to a step.
    WentTo(usize),
    /// An answer is to be changed.
    OpenedAgain(Key),
    /// "Check answers" was asked for from a result.
    WentToCheck,
    /// "See my result".
    AskedForResult,
    /// The result for another area of the visit was asked for.
    TurnedTo(AreaId),
    /// A second area was added.
    AddedArea(AreaId),
    /// The second area was taken off again.
    RemovedArea,
    /// "Start again": asks first where there is something to lose.
    AskedToStartOver,
    /// The visitor kept the answers after all.
    KeptAnswers,
    /// The visitor cleared everything.
    StartedOver,
    /// "Move on by tap" was switched on or off.
    SwitchedMovingOn,
    /// The visitor looked at what they would take along, or wants it otherwise: this is what it is now.
    WouldTake(Taking),
    /// The visitor left that.
    PutAway,
    /// The result was turned to a clinic's team, or back to the visitor.
    TurnedToTeam(bool),
    /// What became of something the visitor asked for.
    Learned(Notice),
    /// The words of the language that was asked for are there.
    Spoke,
}

/// What the visitor lets the clinic have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Consent {
    /// The result.
    pub result: bool,
    /// The answers.
    pub answers: bool,
}

impl Consent {
    /// Everything there is.
    pub const ALL: Self = Self { result: true, answers: true };
    /// Nothing yet.
    pub const NONE: Self = Self { result: false, answers: false };
}

/// What the visitor is shown over the result before they take it along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// What would be sent to the clinic's page.
    Sent(Consent),
    /// What a record for the clinic would hold.
    Record(RecordForm),
    /// A code for a phone.
    Code {
        /// Whether the answers are in it.
        with_answers: bool,
    },
}

/// What a code brought from another device, as long as it is what is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Brought {
    /// The answers.
    Answers,
    /// Only what followed from them. There is nothing that it could be derived from again.
    Result(Box<Assessment>),
}

/// How a record for the clinic is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordForm {
    /// To be read.
    Text,
    /// Our own JSON, for other programs.
    Json,
    /// HL7 FHIR, for record systems.
    Fhir,
}

/// What takes a question with one answer to the next screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MovingOn {
    /// A tap on an answer, and "Continue" as well.
    #[default]
    ByTap,
    /// "Continue" alone.
    ByButton,
}

/// What "Continue" goes on to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aim {
    /// The next question of the path.
    #[default]
    Onward,
    /// Back to the check, or to questions that the change adds: an answer is being changed.
    Changing,
    /// What is still unanswered, then the check.
    FillingIn,
}

/// Why "Continue" stayed where it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Complaint {
    /// Nothing is chosen yet.
    Unanswered,
    /// More "also" concerns than there may be.
    TooMany,
}

/// What the last change did to a line in the list of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alteration {
    /// The answer is another one.
    Changed,
    /// The question was not in the list before.
    Added,
}

/// Something worth saying once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// "None of these" took the other ticks off.
    OthersCleared,
    /// A tick took "none of these" off.
    NoneCleared,
    /// A change added questions.
    QuestionsAdded,
    /// The answers of an earlier visit to the page are back.
    Restored,
    /// The result is copied as text.
    Copied,
    /// The browser did not let the result be copied.
    NotCopied,
    /// The link to a page of the guide is copied.
    LinkCopied,
    /// The browser did not let the link be copied.
    LinkNotCopied,
    /// What the visitor ticked went to the clinic's page.
    Sent,
    /// Nothing was sent, because nothing is ticked.
    NothingTicked,
    /// The browser has the record, to save it as a file.
    Saved,
    /// This device keeps the result.
    Kept,
    /// This device has no room to keep it.
    NotKept,
    /// This device keeps no result any more.
    Deleted,
    /// The words of another language could not be had.
    WordsMissing,
    /// A code could not be read.
    CodeDamaged,
    /// A code is of other content.
    CodeOutdated,
}

/// One visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consultation {
    /// What was said.
    pub answers: Answers,
    /// Where the visitor is.
    pub place: Place,
    /// What "Continue" goes on to.
    pub aim: Aim,
    /// Why "Continue" stayed.
    pub complaint: Option<Complaint>,
    /// What is worth saying once.
    pub notice: Option<Notice>,
    /// Whether "Start again" waits for an answer.
    pub starting_over: bool,
    /// What is looked at before it is taken along.
    pub taking: Option<Taking>,
    /// Whether the result is shown to a clinic's team.
    pub for_team: bool,
    /// What came from another device, while it is shown as it came.
    pub brought: Option<Brought>,
    /// Whether the question on screen had no answer when it was opened, and nothing was complained
    /// about since.
    pub fresh: bool,
    /// What the visitor wants a tap to do.
    pub moving_on: MovingOn,
    /// The answers before the last one that was opened again, until the result is asked for.
    pub before_change: Option<Answers>,
}

impl Consultation {
    /// A visit taken up again: at the step it was left, or at the first question still open.
    pub fn resumed(rules: Rules<'_>, answers: Answers, step: usize) -> Self {
        let place = Route::of(rules, &answers).nearest(step, &answers, rules.questionnaire);
        let notice = (!answers.is_empty()).then_some(Notice::Restored);
        Self { answers, place, notice, ..Self::default() }.opened()
    }

    /// Answers that may be of a visit to other content, for the visitor to look through.
    pub fn to_be_checked(rules: Rules<'_>, answers: Answers) -> Self {
        let step = Route::of(rules, &answers).step_of(Place::Check);
        Self::resumed(rules, answers, step)
    }

    /// The same visit, with a question newly on screen.
    fn opened(self) -> Self {
        let fresh = match self.place {
            Place::Question(key) => self.answers.answer(key).is_none(),
            Place::Welcome | Place::Check | Place::Result(_) => false,
        };
        Self { fresh, taking: None, for_team: false, ..self }
    }

    /// Whether a tap on an answer moves on (IR-3, IR-4): one answer is all there is to give, there was
    /// none when the question was opened, and nothing was complained about.
    pub fn moves_on_by_tap(&self, rules: Rules<'_>) -> bool {
        let Place::Question(key) = self.place else {
            return false;
        };
        let kind = rules.questionnaire.question(key).map(|asked| asked.kind);
        self.moving_on == MovingOn::ByTap && self.fresh && kind == Some(Kind::One)
    }

    /// The way of this visit as it stands.
    pub fn route(&self, rules: Rules<'_>) -> Route {
        Route::of(rules, &self.answers)
    }

    /// What the last change did to the list of answers.
    pub fn alterations(&self, rules: Rules<'_>) -> Vec<(Key, Alteration)> {
        let Some(before) = &self.before_change else {
            return Vec::new();
        };
        let listed = Route::of(rules, before);
        let alteration = |key: Key| {
            if listed.number(key).is_none() {
                return Some((key, Alteration::Added));
            }
            let is_same = before.answer(key) == self.answers.answer(key);
            (!is_same).then_some((key, Alteration::Changed))
        };
        self.route(rules).questions().iter().copied().filter_map(alteration).collect()
    }

    /// What follows from the answers on the live path, for one area of the visit.
    pub fn assessment(&self, rules: Rules<'_>, area: Option<AreaId>) -> Assessment {
        if let Some(Brought::Result(found)) = &self.brought {
            return Assessment::clone(found);
        }
        let live = self.answers.only(self.route(rules).questions());
        assess(rules, &live, area)
    }
}
