//! The list of everything that is said on buttons, headings and in short notes.
//! A language must have a word for each, and no other.

/// Declares the labels with their public ids.
macro_rules! labels {
    ($($(#[$doc:meta])* $label:ident = $name:literal,)*) => {
        /// A button, a heading or a short note.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each is explained by its words in the content")]
        pub enum Label { $($label,)* }

        impl Label {
            /// Every label.
            pub const ALL: &[Self] = &[$(Self::$label,)*];

            /// The public id its words are filed under.
            pub fn name(self) -> &'static str {
                match self { $(Self::$label => $name,)* }
            }
        }
    };
}

labels! {
    QuizName = "quiz_name",
    SkipLink = "skip_link",
    FooterNote = "footer_note",
    FooterPrivacy = "footer_privacy",
    FooterPrivacyText = "footer_privacy_text",
    MoveOnByTap = "move_on_by_tap",
    TapHint = "tap_hint",
    WelcomeHeading = "welcome_heading",
    WelcomeLead = "welcome_lead",
    WelcomeTime = "welcome_time",
    WelcomePrivacy = "welcome_privacy",
    WelcomeLimits = "welcome_limits",
    WelcomeGoOn = "welcome_go_on",
    Start = "start",
    Back = "back",
    Continue = "continue",
    Change = "change",
    StartAgain = "start_again",
    StartAgainQuestion = "start_again_question",
    StartAgainAsk = "start_again_ask",
    StartAgainNo = "start_again_no",
    SeeResult = "see_result",
    Caption = "caption",
    CaptionOf = "caption_of",
    TitleQuestion = "title_question",
    TitlePage = "title_page",
    TitleError = "title_error",
    TitleResult = "title_result",
    Or = "or",
    AlsoLegend = "also_legend",
    ErrorHeading = "error_heading",
    ErrorOne = "error_one",
    ErrorMany = "error_many",
    ErrorTooMany = "error_too_many",
    StatusNoneCleared = "status_none_cleared",
    StatusOthersCleared = "status_others_cleared",
    StatusAdded = "status_added",
    StatusRestored = "status_restored",
    CheckHeading = "check_heading",
    CheckYou = "check_you",
    CheckArea = "check_area",
    AddAreaHeading = "add_area_heading",
    AddAreaLead = "add_area_lead",
    AddArea = "add_area",
    RemoveArea = "remove_area",
    OtherResult = "other_result",
    ResultKicker = "result_kicker",
    MatchHeading = "match_heading",
    FitStrong = "fit_strong",
    FitFair = "fit_fair",
    FitWeak = "fit_weak",
    FitStrongMeaning = "fit_strong_meaning",
    FitFairMeaning = "fit_fair_meaning",
    FitHeading = "fit_heading",
    FitCapped = "fit_capped",
    FitTie = "fit_tie",
    ProofHeading = "proof_heading",
    ProofWellTested = "proof_well_tested",
    ProofMixed = "proof_mixed",
    ProofWeak = "proof_weak",
    ProofPoor = "proof_poor",
    NeedleFree = "needle_free",
    WhyHeading = "why_heading",
    WhyHeadingNone = "why_heading_none",
    WhyMain = "why_main",
    WhyAlso = "why_also",
    WhyArea = "why_area",
    WhyAnswer = "why_answer",
    WhyType = "why_type",
    SpeaksFor = "speaks_for",
    WhyMore = "why_more",
    AgainstHeading = "against_heading",
    CompareHeading = "compare_heading",
    CompareNote = "compare_note",
    CompareNone = "compare_none",
    CompareLeftOut = "compare_left_out",
    CompareLater = "compare_later",
    AlsoHeading = "also_heading",
    RuledOutHeading = "ruled_out_heading",
    OkFirstHeading = "ok_first_heading",
    TellHeading = "tell_heading",
    WaitHeading = "wait_heading",
    LaterHeading = "later_heading",
    CourseHeading = "course_heading",
    CourseSessions = "course_sessions",
    CourseGap = "course_gap",
    CourseJudged = "course_judged",
    CourseTopUp = "course_top_up",
    CourseAfterEffects = "course_after_effects",
    CourseNote = "course_note",
    RangeVisits = "range_visits",
    RangeWeeks = "range_weeks",
    RangeMonths = "range_months",
    OneWeek = "one_week",
    ManyWeeks = "many_weeks",
    Weeks = "weeks",
    OneMonth = "one_month",
    ManyMonths = "many_months",
    RisksHeading = "risks_heading",
    AlternativesHeading = "alternatives_heading",
    CombineHeading = "combine_heading",
    CombineApart = "combine_apart",
    CombineLeftOut = "combine_left_out",
    WhatHappensHeading = "what_happens_heading",
    GoodToKnowHeading = "good_to_know_heading",
    AskHeading = "ask_heading",
    AfterHeading = "after_heading",
    AnswersHeading = "answers_heading",
    NextStepHeading = "next_step_heading",
    NextStep = "next_step",
    Print = "print",
    ChangeAnswer = "change_answer",
    EmergencyHeading = "emergency_heading",
    UrgentHeading = "urgent_heading",
    DoctorFirstHeading = "doctor_first_heading",
    TalkFirstHeading = "talk_first_heading",
    NotNowHeading = "not_now_heading",
    NoMatchHeading = "no_match_heading",
    Under18Heading = "under_18_heading",
    ToldUs = "told_us",
    EmergencyCard = "emergency_card",
    UrgentCard = "urgent_card",
    DoctorCard = "doctor_card",
    CheckedLater = "checked_later",
    HelpsMoreHeading = "helps_more_heading",
    GuideHeading = "guide_heading",
    JudgedFromStart = "judged_from_start",
    JudgedFromLast = "judged_from_last",
    ChangeHeading = "change_heading",
    ChangeChosen = "change_chosen",
    ChangeTicked = "change_ticked",
    ChangeUnticked = "change_unticked",
    ChangeMatchStrong = "change_match_strong",
    ChangeMatchFair = "change_match_fair",
    ChangeNone = "change_none",
    ChangeWait = "change_wait",
}

impl crate::catalogue::Id for Label {
    fn mint(index: u16) -> Self {
        Self::ALL.get(usize::from(index)).copied().unwrap_or(Self::QuizName)
    }

    fn index(self) -> usize {
        self as usize
    }
}
