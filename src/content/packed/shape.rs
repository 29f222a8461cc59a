//! The parts of a book, field by field: one list serves for writing and for reading, so that the
//! two cannot differ. The domain's own types know nothing of it.

use super::bytes::{Packed, Reader, Writer};
use crate::catalogue::{
    AreaId, CardId, Catalogue, Caution, CautionId, Combination, CombinationId, Concern, ConcernId,
    ConcernPoints, Course, Effect, FamilyId, Fit, Form, Id, JudgedFrom, Limit, Named, OutcomeCards,
    Proof, Range, Scope, Setting, Stop, Table, Thresholds, Treatment, TreatmentId, Unit,
};
use crate::questionnaire::{
    Choice, ChoiceId, ChoiceSet, ConcernSource, Condition, Drawing, GroupId, Kind, Path, Question,
    QuestionId, Questionnaire, Rule, Step, When,
};
use crate::wording::{
    CombinationWords, Direction, FormWords, GuidePage, Language, QuestionWords, Section,
};

/// Ids are their place in the table.
macro_rules! ids {
    ($($id:ident)*) => {$(
        impl Packed for $id {
            fn put(&self, to: &mut Writer) {
                self.index().put(to);
            }

            fn take(from: &mut Reader<'_>) -> Option<Self> {
                Some(Self::mint(u16::take(from)?))
            }
        }
    )*};
}

/// A struct is its fields; of an enum, the number of the variant comes first.
macro_rules! packed {
    ($(struct $name:ident { $($field:ident)* })*) => {$(
        impl Packed for $name {
            fn put(&self, to: &mut Writer) {
                $(self.$field.put(to);)*
            }

            fn take(from: &mut Reader<'_>) -> Option<Self> {
                Some(Self { $($field: Packed::take(from)?),* })
            }
        }
    )*};
    ($(enum $name:ident { $($number:literal $variant:ident { $($field:tt $held:ident)* })* })*) => {$(
        impl Packed for $name {
            fn put(&self, to: &mut Writer) {
                match self {
                    $(Self::$variant { $($field: $held),* } => {
                        to.number($number);
                        $($held.put(to);)*
                    })*
                }
            }

            fn take(from: &mut Reader<'_>) -> Option<Self> {
                Some(match from.number()? {
                    $($number => Self::$variant { $($field: Packed::take(from)?),* },)*
                    _ => return None,
                })
            }
        }
    )*};
}

impl<I: Id, T: Packed> Packed for Table<I, T> {
    fn put(&self, to: &mut Writer) {
        self.len().put(to);
        self.iter().for_each(|(_, row)| row.put(to));
    }

    fn take(from: &mut Reader<'_>) -> Option<Self> {
        Some(Self::new(Vec::take(from)?))
    }
}

impl Packed for ChoiceSet {
    fn put(&self, to: &mut Writer) {
        to.list(self.iter());
    }

    fn take(from: &mut Reader<'_>) -> Option<Self> {
        Some(Vec::take(from)?.into_iter().collect())
    }
}

ids! {
    AreaId FamilyId TreatmentId ConcernId CautionId CardId CombinationId QuestionId ChoiceId GroupId
}

packed! {
    enum Stop { 0 TalkFirst {} 1 DoctorFirst {} 2 Urgent {} 3 Emergency {} 4 Under18 {} }
    enum Limit { 0 NeedleFree {} 1 Tell {} 2 OkFirst {} 3 NotNow {} 4 Exclude {} }
    enum Effect { 0 Stop { 0 stop } 1 Limit { 0 limit 1 scope } }
    enum Fit { 0 Weak {} 1 Fair {} 2 Strong {} }
    enum Proof { 0 Poor {} 1 Weak {} 2 Mixed {} 3 WellTested {} }
    enum Unit { 0 Visits {} 1 Weeks {} 2 Months {} }
    enum JudgedFrom { 0 Start {} 1 LastVisit {} }
    enum Drawing { 0 Areas {} 1 Sites {} 2 Hair {} 3 Lines {} 4 Pinch {} }
    enum Kind { 0 One {} 1 Many { none none } 2 Concerns { also_at_most also_at_most } }
    enum ConcernSource { 0 Asked { 0 question } 1 Given { 0 concern 1 points } }
    enum When {
        0 Always {}
        1 Answered { question question any_of any_of as_main as_main }
        2 ShorterThan { 0 length }
    }
    enum Step { 0 Ask { 0 ask } 1 FollowUps { of of at_most at_most } }
    enum Direction { 0 LeftToRight {} 1 RightToLeft {} }
}

packed! {
    struct Scope { treatments areas }
    struct Caution { name sources effects cards }
    struct Setting { treatment weeks_apart held_back_by }
    struct Combination { name settings }
    struct ConcernPoints { treatment main also }
    struct Concern { name area points guide card card_only }
    struct Range { from to unit }
    struct Course { sessions gap judged_after judged_from }
    struct Form { name proof fit_at_most cards course }
    struct Treatment { name family guide usual by_area }
    struct Thresholds { strong fair also }
    struct Named { name }
    struct OutcomeCards { under_18 doctor_first talk_first not_now no_match injected closing }
    struct Catalogue {
        areas families treatments concerns cautions cards combinations thresholds outcome_cards
    }
    struct Choice { name aliases points caution concern area cards group }
    struct Question { name kind safety asked_for_each_area drawing choices groups }
    struct Path { concern steps }
    struct Condition { question any_of }
    struct Rule { caution when }
    struct Questionnaire { questions opening area_question paths rules }
    struct Language { tag name direction }
    struct QuestionWords { text help choices groups }
    struct FormWords { form name summary top_up after_effects risks alternatives }
    struct CombinationWords { name settings }
    struct GuidePage { name title summary sections }
    struct Section { heading paragraphs to_do not_to_do }
}
