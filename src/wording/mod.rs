//! The words of one language, in one region: everything a visitor reads, filed by what it is about.
//! Structure and rules are elsewhere; a word never changes an outcome.

mod label;
mod template;

pub use label::Label;
pub use template::fill;

use crate::catalogue::{
    CardId, CautionId, CombinationId, FamilyId, Id as _, Named, Table, TreatmentId,
};
use crate::date::Date;
use crate::questionnaire::{ChoiceId, GroupId, QuestionId};

/// Which way a language is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// A language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag, such as `en-GB`.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Which way it is read.
    pub direction: Direction,
}

/// The language every run begins with: its words come with the app, those of others as files.
pub const FIRST_LANGUAGE: &str = "en-GB";

impl Language {
    /// Whether this is the language every run begins with.
    pub fn is_first(&self) -> bool {
        self.tag == FIRST_LANGUAGE
    }
}

/// The words of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionWords {
    /// The question.
    pub text: String,
    /// One sentence of help; empty for none.
    pub help: String,
    /// The choices, in the question's order.
    pub choices: Table<ChoiceId, String>,
    /// The headings that a long list is divided by.
    pub groups: Vec<String>,
}

/// The words of one form of a treatment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormWords {
    /// The form's public id.
    pub form: String,
    /// What it is called, as the subject of a sentence.
    pub name: String,
    /// What it means, in one plain sentence.
    pub summary: String,
    /// How often it has to be topped up.
    pub top_up: String,
    /// What can be seen afterwards, and for how long.
    pub after_effects: String,
    /// What may go wrong, one thing each.
    pub risks: Vec<String>,
    /// What else there is, doing nothing included, one thing each.
    pub alternatives: Vec<String>,
}

/// The words of one combination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CombinationWords {
    /// What it is called.
    pub name: String,
    /// What it means beside a treatment.
    pub settings: Vec<(TreatmentId, String)>,
}

/// One page of the guide, readable on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuidePage {
    /// The page's public id.
    pub name: String,
    /// Its title.
    pub title: String,
    /// What it says, in one sentence.
    pub summary: String,
    /// Its sections; none where only the guide itself has them.
    pub sections: Vec<Section>,
}

/// A heading and what is below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
    /// What to do.
    pub to_do: Vec<String>,
    /// What not to do; each says so in its first words.
    pub not_to_do: Vec<String>,
}

/// The words of one language, filled in for one region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The language.
    pub language: Language,
    /// The region's public id.
    pub region: String,
    /// Whether the device is handed from visitor to visitor, which a few labels have other words for.
    pub shared: bool,
    /// What is on buttons and headings.
    pub labels: Table<Label, String>,
    /// The questions.
    pub questions: Table<QuestionId, QuestionWords>,
    /// What each caution tells the visitor.
    pub cautions: Table<CautionId, String>,
    /// The advice texts.
    pub cards: Table<CardId, String>,
    /// The headline types.
    pub families: Table<FamilyId, Named>,
    /// The treatments' forms.
    pub forms: Vec<FormWords>,
    /// What may be combined.
    pub combinations: Table<CombinationId, CombinationWords>,
    /// The guide.
    pub guide: Vec<GuidePage>,
}

/// What is said in the place of what on a device that is handed from visitor to visitor.
const ON_A_SHARED_DEVICE: [(Label, Label); 4] = [
    (Label::Start, Label::TouchToStart),
    (Label::WelcomePrivacy, Label::SharedPrivacy),
    (Label::FooterPrivacyText, Label::SharedPrivacyText),
    (Label::RecordPlace, Label::SharedRecordPlace),
];

/// The months, in their order.
const MONTHS: [Label; 12] = [
    Label::January,
    Label::February,
    Label::March,
    Label::April,
    Label::May,
    Label::June,
    Label::July,
    Label::August,
    Label::September,
    Label::October,
    Label::November,
    Label::December,
];

impl Wording {
    /// What is on a button or heading.
    pub fn label(&self, label: Label) -> &str {
        let shared = ON_A_SHARED_DEVICE.iter().find(|(own, _)| self.shared && *own == label);
        let label = shared.map_or(label, |(_, shared)| *shared);
        self.labels.get(label).map_or("", String::as_str)
    }

    /// A label with its blanks filled in.
    pub fn filled(&self, label: Label, blanks: &[(&str, &str)]) -> String {
        fill(self.label(label), blanks)
    }

    /// A date, as it is written in a sentence. A browser could write it too, and would load its
    /// calendars for it: on an old phone that takes longer than all else on the way to a question.
    pub fn date(&self, date: Date) -> String {
        let month = MONTHS.get(usize::from(date.month).wrapping_sub(1));
        let month = month.map_or("", |month| self.label(*month));
        let (day, year) = (date.day.to_string(), date.year.to_string());
        self.filled(Label::Date, &[("day", &day), ("month", month), ("year", &year)])
    }

    /// A question's text.
    pub fn question(&self, question: QuestionId) -> &str {
        self.questions.get(question).map_or("", |words| words.text.as_str())
    }

    /// A question's help; empty for none.
    pub fn help(&self, question: QuestionId) -> &str {
        self.questions.get(question).map_or("", |words| words.help.as_str())
    }

    /// A choice.
    pub fn choice(&self, question: QuestionId, choice: ChoiceId) -> &str {
        let words = self.questions.get(question);
        words.and_then(|words| words.choices.get(choice)).map_or("", String::as_str)
    }

    /// The heading a group of choices is listed under.
    pub fn group(&self, question: QuestionId, group: GroupId) -> &str {
        let words = self.questions.get(question);
        words.and_then(|words| words.groups.get(group.index())).map_or("", String::as_str)
    }

    /// What a caution tells the visitor.
    pub fn caution(&self, caution: CautionId) -> &str {
        self.cautions.get(caution).map_or("", String::as_str)
    }

    /// An advice text.
    pub fn card(&self, card: CardId) -> &str {
        self.cards.get(card).map_or("", String::as_str)
    }

    /// The words of a form, by its public id.
    pub fn form(&self, name: &str) -> Option<&FormWords> {
        self.forms.iter().find(|words| words.form == name)
    }
}
