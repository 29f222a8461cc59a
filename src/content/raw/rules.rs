//! What authors write about rules: structure, points, cautions and sources, without any words.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The address of the schema that an editor checks a file against.
pub type Schema = Option<String>;

/// Where a statement comes from.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// Ids of `sources.json`.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What rests on general clinical knowledge and waits for a clinician's signature.
    #[serde(default)]
    pub awaiting_signature: Vec<String>,
}

/// `quiz.json`: what holds the content together.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Quiz {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// Changes whenever an answer could be read differently than before.
    pub version: String,
    /// The questions asked first, whatever the area.
    pub opening: Vec<String>,
    /// The question whose choices are the areas.
    pub area_question: String,
    /// Every question, in the order that reasons and answers are listed.
    pub questions: Vec<String>,
    /// The headline types.
    pub families: Vec<String>,
    /// Every treatment, in the order that settles a last tie.
    pub treatments: Vec<String>,
    /// The scores from which a treatment fits.
    pub thresholds: Thresholds,
    /// The texts that belong to an outcome rather than to an answer.
    pub outcome_cards: OutcomeCards,
    /// The guide's pages that are about no single concern or combination, in order.
    pub guide: Vec<String>,
    /// Where the rules of this file come from.
    pub basis: Basis,
}

/// The scores from which a treatment fits.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// From here the fit is strong.
    pub strong: i32,
    /// From here the fit is fair; below there is no match.
    pub fair: i32,
    /// From here a further treatment may be listed under "also consider".
    pub also: i32,
}

/// The texts each outcome shows.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "named after the outcomes")]
pub struct OutcomeCards {
    pub under_18: Vec<String>,
    pub doctor_first: Vec<String>,
    pub talk_first: Vec<String>,
    pub not_now: Vec<String>,
    pub no_match: Vec<String>,
    /// Shown wherever an injected treatment is named.
    pub injected: Vec<String>,
    /// Shown last on every outcome that is not a stop.
    pub closing: Vec<String>,
}

/// `cards.json`: the advice texts, with the basis of each.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cards {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// By card id.
    pub cards: BTreeMap<String, Basis>,
}

/// `sources.json`: what the content rests on.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sources {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// By source id.
    pub sources: BTreeMap<String, Source>,
}

/// One source.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// How much it weighs.
    pub grade: Grade,
    /// Author, year and title.
    pub title: String,
    /// Where it was seen.
    #[serde(default)]
    pub addresses: Vec<String>,
}

/// How much a source weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// An authority, a law, a product label, a trial record.
    Official,
    /// Seen as an abstract or opening.
    PeerReviewed,
    /// A copy or a summary.
    Secondary,
    /// A clinic, the trade, the news.
    Low,
    /// The founding article.
    Seed,
}

/// Points by treatment id.
pub type PointTable = BTreeMap<String, i32>;

/// `treatments/`: one treatment.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Treatment {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// The public id.
    pub id: String,
    /// The headline type it belongs to.
    pub family: String,
    /// The guide page about it.
    pub guide: String,
    /// The treatment as it is usually done.
    pub usual: Form,
    /// By area id, where an area has a form of its own.
    #[serde(default)]
    pub by_area: BTreeMap<String, Form>,
    /// What is put into the skin. For staff; never shown to visitors.
    pub actives_for_staff: Vec<String>,
    /// Where this comes from.
    pub basis: Basis,
}

/// One form of a treatment.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// The public id of the form.
    pub id: String,
    /// How good the evidence is.
    pub proof: Proof,
    /// The closest fit it may ever be shown with.
    pub fit_at_most: Fit,
    /// Its texts, in order.
    pub cards: Vec<String>,
    /// What a course often involves.
    pub course: Course,
    /// Where the proof and the course come from.
    pub basis: Basis,
}

/// How good the evidence is.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// "Poor, with official safety warnings".
    Poor,
    /// "Weak or conflicting".
    Weak,
    /// "Some support, studies small or mixed".
    Mixed,
    /// "Well tested for one use".
    WellTested,
}

/// How well a treatment is aimed at what was described.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Fit {
    /// Partly aimed at it.
    Fair,
    /// Aimed at it.
    Strong,
}

/// What a course often involves.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// Fewest and most sessions.
    pub sessions: [u16; 2],
    /// Least and most weeks between sessions.
    pub gap_weeks: [u16; 2],
    /// Least and most months until the effect can be judged.
    pub judged_after_months: [u16; 2],
    /// From when that is counted.
    pub judged_from: JudgedFrom,
}

/// From when the time until the effect can be judged is counted.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum JudgedFrom {
    /// From the first session.
    Start,
    /// From the last session.
    LastVisit,
}

/// `concerns/`: one concern.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Concern {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// The public id.
    pub id: String,
    /// The area it belongs to.
    pub area: String,
    /// Points by treatment where it is the main concern.
    #[serde(default)]
    pub main: PointTable,
    /// Points by treatment where it is an "also" concern.
    #[serde(default)]
    pub also: PointTable,
    /// The text with the better first step.
    #[serde(default)]
    pub card: Option<String>,
    /// As the main concern it shows its card and never a match.
    #[serde(default)]
    pub card_only: bool,
    /// The guide page about it.
    pub guide: String,
    /// Where this comes from.
    pub basis: Basis,
}

/// `questions/`: one question.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// The public id.
    pub id: String,
    /// How it is answered.
    pub kind: Kind,
    /// Whether it is a safety screen: every choice but "none" is a caution of the same id.
    #[serde(default)]
    pub safety: bool,
    /// Whether a second area asks it again.
    #[serde(default)]
    pub asked_for_each_area: bool,
    /// For a question of concerns: the most "also" concerns.
    #[serde(default)]
    pub also_at_most: u8,
    /// The drawing that repeats its choices.
    #[serde(default)]
    pub drawing: Option<Drawing>,
    /// The headings a long list is divided by, in order.
    #[serde(default)]
    pub groups: Vec<String>,
    /// The choices, in the order shown.
    pub choices: Vec<Choice>,
    /// Where the question and its points come from.
    pub basis: Basis,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// By exactly one choice.
    One,
    /// By ticks, or by the choice `none` alone.
    Many,
    /// By a main concern and a few more; every choice is a concern of the same id.
    Concerns,
}

/// A drawing that repeats the choices of a question, for those whose ids it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Drawing {
    /// A map: face, under the chin, scalp, body.
    Areas,
    /// A map: a figure from the front and the back, with the places where fat may sit.
    Sites,
    /// A picture for each choice: how much hair there is.
    Hair,
    /// A picture for each choice: which lines a face shows.
    Lines,
    /// A picture for each choice: what can be picked up between finger and thumb.
    Pinch,
}

/// One choice.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The public id, within the question.
    pub id: String,
    /// Other ids that mean this choice where answers are read from text.
    #[serde(default)]
    pub also_read_as: Vec<String>,
    /// Bonus and minus points.
    #[serde(default)]
    pub points: PointTable,
    /// Texts it adds to a result.
    #[serde(default)]
    pub cards: Vec<String>,
    /// The heading it is listed under.
    #[serde(default)]
    pub group: Option<String>,
    /// Why it changes nothing, where that is meant.
    #[serde(default)]
    pub without_effect: Option<String>,
}

/// `paths/`: the way through one area, after the opening questions.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Path {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// The area.
    pub area: String,
    /// Where the main concern comes from.
    pub concern: ConcernSource,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// Where the main concern comes from.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum ConcernSource {
    /// From this question.
    Asked(String),
    /// From choosing the area.
    Given {
        /// The concern.
        concern: String,
        /// Bonus points that come with it.
        points: PointTable,
    },
}

/// One step.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum Step {
    /// A question that is always asked.
    Ask(String),
    /// A question that is asked under a condition.
    AskWhen(AskWhen),
    /// Follow-ups to the concerns, of which only so many are asked.
    FollowUps {
        /// The most that are asked.
        at_most: u8,
        /// In the order they are asked; those tied to the main concern come first.
        of: Vec<AskWhen>,
    },
    /// A question that is asked where the path has room.
    Filler {
        /// The question.
        ask: String,
        /// Asked while the path is shorter than so many questions.
        when_shorter_than: u8,
    },
}

/// A question and its condition.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AskWhen {
    /// The question.
    pub ask: String,
    /// The condition.
    pub ask_when: Condition,
}

/// An earlier question has one of these choices.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The earlier question.
    pub question: String,
    /// Any of these choices.
    pub any_of: Vec<String>,
    /// Whether only the main concern counts.
    #[serde(default)]
    pub as_main: bool,
}

/// `cautions/`: one caution.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Caution {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// The public id: for a safety screen, that of the choice.
    pub id: String,
    /// For a caution that ordinary answers raise: the alternatives, each a set of answers.
    #[serde(default)]
    pub when: Vec<BTreeMap<String, Vec<String>>>,
    /// What follows.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// Texts it adds to a result.
    #[serde(default)]
    pub cards: Vec<String>,
    /// Where it comes from.
    pub basis: Basis,
}

/// What follows from a caution.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// What it does.
    pub action: Action,
    /// The treatments it is about; none named means all. A stop names none.
    #[serde(default)]
    pub treatments: Vec<String>,
    /// The areas it holds in; none named means all.
    #[serde(default)]
    pub areas: Vec<String>,
}

/// What a caution does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Action {
    /// The quiz is for adults.
    #[serde(rename = "UNDER_18")]
    Under18,
    /// Help is needed now.
    Emergency,
    /// Help is needed today.
    Urgent,
    /// A doctor should look first.
    Doctor,
    /// The worry itself comes first.
    TalkFirst,
    /// Better to wait.
    NotNow,
    /// Never shown.
    Exclude,
    /// Shown at most as a fair fit, with a doctor's word before booking.
    OkFirst,
    /// Shown; the clinic must be told.
    Tell,
    /// Only the needle-free form is shown, with lower proof.
    NeedleFree,
}

/// `combinations/`: what may go with a treatment.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Combination {
    /// The schema of this file.
    #[serde(default, rename = "$schema")]
    pub schema: Schema,
    /// The public id.
    pub id: String,
    /// By treatment id.
    pub with: BTreeMap<String, Setting>,
    /// The guide page about it.
    #[serde(default)]
    pub guide: Option<String>,
    /// Where it comes from.
    pub basis: Basis,
}

/// What a combination means beside one treatment.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Setting {
    /// Least and most weeks to leave between the two.
    #[serde(default)]
    pub weeks_apart: Option<[u16; 2]>,
    /// Cautions under which it is named as better left out.
    #[serde(default)]
    pub held_back_by: Vec<String>,
}
