//! Does every path ask what it should, in the right order, go back exactly, and lose nothing?

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use meso_quiz::answers::Answers;
use meso_quiz::assessment::{Headline, stop};
use meso_quiz::consultation::{
    Action, Alteration, Complaint, Consultation, Notice, Place, Route, step,
};
use meso_quiz::questionnaire::{Answer, ChoiceSet, Key, Kind, Said as _};
use proptest::prelude::*;
use support::BOOK;

/// A visit that one can talk to in the words of the content.
#[derive(Clone)]
struct Visit(Consultation);

impl Visit {
    fn started() -> Self {
        Self(Consultation::default()).does(Action::Started)
    }

    fn does(self, action: Action) -> Self {
        Self(step(BOOK.rules(), &self.0, action).unwrap_or(self.0))
    }

    /// The public id of the question on screen.
    fn asks(&self) -> &'static str {
        match self.0.place {
            Place::Question(key) => &BOOK.questionnaire.question(key).unwrap().name,
            Place::Welcome => "welcome",
            Place::Check => "check",
            Place::Result(_) => "result",
        }
    }

    fn key(&self) -> Key {
        let Place::Question(key) = self.0.place else { panic!("no question on screen") };
        key
    }

    /// Ticks or chooses, by public id.
    fn chooses(self, choice: &str) -> Self {
        let question = BOOK.questionnaire.question(self.key()).unwrap();
        let choice = question.choice_named(choice).unwrap_or_else(|| panic!("{choice}"));
        self.does(Action::Chose(choice))
    }

    /// Answers the question on screen and goes on.
    fn answers(self, choice: &str) -> Self {
        self.chooses(choice).does(Action::Continued)
    }

    /// Answers every further question with its last choice that stops nothing, until the check.
    fn answers_the_rest(mut self) -> (Self, Vec<&'static str>) {
        let mut asked = Vec::new();
        while let Place::Question(key) = self.0.place {
            let question = BOOK.questionnaire.question(key).unwrap();
            asked.push(question.name.as_str());
            let harmless = match question.kind {
                Kind::Many { none } => none,
                Kind::One | Kind::Concerns { .. } => question.choices.ids().next().unwrap(),
            };
            self = self.does(Action::Chose(harmless)).does(Action::Continued);
        }
        (self, asked)
    }

    fn headline(&self) -> Headline {
        let Place::Result(area) = self.0.place else { panic!("no result on screen") };
        self.0.assessment(BOOK.rules(), area).outcome.headline()
    }
}

/// The questions of a path, given the area and the main concern.
#[track_caller]
fn check(area: &str, concern: &str, expected: &str) {
    let mut visit = Visit::started().answers("30s").answers(area);
    if !concern.is_empty() {
        visit = visit.answers(concern);
    }
    let (visit, asked) = visit.answers_the_rest();
    assert_eq!(asked.join(" "), expected);
    assert_eq!(visit.asks(), "check");
}

#[test]
fn a_dry_face_is_asked_about_lines_and_skin() {
    check("face", "dry_dull", "rf_face sun lines skin_feel now conditions meds needles hope worry");
}

#[test]
fn dipped_scars_are_asked_about_spots_shape_and_downtime() {
    check(
        "face",
        "indented_scars",
        "rf_face sun active_spots scar_shape downtime now conditions meds needles hope worry",
    );
}

#[test]
fn a_double_chin_is_asked_what_can_be_pinched() {
    check(
        "chin",
        "",
        "rf_chin pinch weight now conditions meds needles downtime hope worry habits",
    );
}

#[test]
fn dandruff_skips_the_four_hair_screens() {
    check("scalp", "dandruff", "rf_scalp now conditions meds needles hope worry");
    check(
        "scalp",
        "hair_thinning",
        "rf_scalp hair_amount hair_time hair_trigger hair_facts now conditions meds needles hope worry",
    );
}

#[test]
fn the_body_is_asked_about_habits_only_where_there_is_room() {
    check(
        "body",
        "dimples",
        "rf_body weight dimple_when now conditions meds needles downtime hope worry habits",
    );
    check(
        "body",
        "fat_pocket",
        "rf_body weight pinch site now conditions meds needles downtime hope worry",
    );
}

#[test]
fn follow_ups_to_the_main_concern_come_before_those_to_the_others() {
    let question = |visit: &Visit, name: &str| {
        BOOK.questionnaire.question(visit.key()).unwrap().choice_named(name).unwrap()
    };
    let visit = Visit::started().answers("30s").answers("face").chooses("dry_dull");
    let scars = question(&visit, "indented_scars");
    let visit = visit.does(Action::ChoseAlso(scars)).does(Action::Continued);
    let (_, asked) = visit.answers_the_rest();
    assert_eq!(asked[2..5], ["lines", "skin_feel", "active_spots"]);
}

#[test]
fn a_warning_sign_ends_the_questions_and_changing_it_goes_on_where_they_were() {
    let visit = Visit::started().answers("30s").answers("face").answers("dry_dull");
    assert_eq!(visit.asks(), "rf_face");
    let warned = visit.key();
    let stopped = visit.answers("sore_4w");
    assert_eq!((stopped.asks(), stopped.headline()), ("result", Headline::DoctorFirst));

    let changed = stopped.does(Action::OpenedAgain(warned)).chooses("none");
    assert_eq!(changed.0.notice, Some(Notice::OthersCleared));
    let on = changed.does(Action::Continued);
    assert_eq!(on.asks(), "sun");
}

#[test]
fn under_18_and_a_worry_that_takes_over_end_the_questions_at_once() {
    let young = Visit::started().answers("under18");
    assert_eq!(young.headline(), Headline::Under18);

    let mut visit = Visit::started().answers("30s").answers("chin");
    while visit.asks() != "worry" {
        let question = BOOK.questionnaire.question(visit.key()).unwrap();
        let choice =
            question.choice_named("none").unwrap_or(question.choices.ids().next().unwrap());
        visit = visit.does(Action::Chose(choice)).does(Action::Continued);
    }
    assert_eq!(visit.answers("takes_over").headline(), Headline::TalkFirst);
}

#[test]
fn changing_an_early_answer_asks_only_what_is_new_and_loses_nothing() {
    let start = Visit::started().answers("30s").answers("face").answers("dry_dull");
    let concern = Key::of_area(
        BOOK.questionnaire.questions.find(|question| question.name == "face_concern").unwrap(),
        BOOK.catalogue.areas.find(|area| area.name == "face").unwrap(),
    );
    let (checked, _) = start.answers_the_rest();
    let before = checked.0.answers.clone();

    let changed = checked.does(Action::OpenedAgain(concern)).answers("dark_patches");
    assert_eq!(changed.asks(), "pigment");
    assert_eq!(changed.0.notice, Some(Notice::QuestionsAdded));
    let again = changed.answers("both_sides");
    assert_eq!(again.asks(), "check");

    let back = again.does(Action::OpenedAgain(concern)).answers("dry_dull");
    assert_eq!(back.asks(), "check");
    for (key, answer) in before.iter() {
        assert_eq!(back.0.answers.answer(key), Some(answer));
    }
}

#[test]
fn the_list_of_answers_says_what_the_last_change_did_until_the_result_is_asked_for() {
    let altered = |visit: &Visit| -> Vec<(&str, Alteration)> {
        let alterations = visit.0.alterations(BOOK.rules()).into_iter();
        let name = |key| BOOK.questionnaire.question(key).unwrap().name.as_str();
        alterations.map(|(key, alteration)| (name(key), alteration)).collect()
    };
    let visit = Visit::started().answers("30s").answers("face").answers("dry_dull");
    let (check, _) = visit.answers_the_rest();
    let concern = check.0.route(BOOK.rules()).questions()[2];
    assert_eq!(altered(&check), []);

    let changing = check.does(Action::OpenedAgain(concern)).answers("dark_patches");
    let (check, added) = changing.answers_the_rest();
    assert_eq!(check.0.place, Place::Check);
    let mut marks = vec![("face_concern", Alteration::Changed)];
    marks.extend(added.into_iter().map(|question| (question, Alteration::Added)));
    assert_eq!(altered(&check), marks);

    let kept = check.clone().does(Action::OpenedAgain(concern)).does(Action::Continued);
    assert_eq!(altered(&kept), [], "the same answer again is no change");
    let read = check.does(Action::AskedForResult).does(Action::WentToCheck);
    assert_eq!(altered(&read), []);
}

#[test]
fn continue_without_an_answer_stays_and_says_why() {
    let visit = Visit::started().does(Action::Continued);
    assert_eq!((visit.asks(), visit.0.complaint), ("age", Some(Complaint::Unanswered)));
    let visit = visit.chooses("30s");
    assert_eq!(visit.0.complaint, None);
}

#[test]
fn more_concerns_than_can_be_added_stay_ticked_until_one_is_taken_off() {
    let visit = Visit::started().answers("30s").answers("scalp").chooses("hair_thinning");
    let question = BOOK.questionnaire.question(visit.key()).unwrap();
    let (one, other) =
        (question.choice_named("dandruff").unwrap(), question.choice_named("hair_edges").unwrap());
    let too_many = visit.does(Action::ChoseAlso(one)).does(Action::ChoseAlso(other));
    let stayed = too_many.does(Action::Continued);
    assert_eq!((stayed.asks(), stayed.0.complaint), ("scalp_concern", Some(Complaint::TooMany)));
    assert_eq!(stayed.does(Action::ChoseAlso(one)).does(Action::Continued).asks(), "rf_scalp");
}

#[test]
fn a_second_area_asks_its_warning_signs_and_its_own_questions_and_keeps_the_rest() {
    let scalp = BOOK.catalogue.areas.find(|area| area.name == "scalp").unwrap();
    let (checked, _) =
        Visit::started().answers("30s").answers("face").answers("dry_dull").answers_the_rest();
    let (both, asked) = checked.does(Action::AddedArea(scalp)).answers_the_rest();
    assert_eq!(
        asked.join(" "),
        "scalp_concern rf_scalp hair_amount hair_time hair_trigger hair_facts now"
    );
    assert_eq!(both.asks(), "check");
    let face = both.clone().does(Action::RemovedArea);
    assert_eq!(face.asks(), "check");
    assert_eq!(both.does(Action::AskedForResult).0.place, Place::Result(Some(scalp)));
}

#[test]
fn an_area_that_was_added_and_then_made_the_first_is_one_and_another_can_be_added() {
    let areas = &BOOK.catalogue.areas;
    let scalp = areas.find(|area| area.name == "scalp").unwrap();
    let area = Key::of_visitor(BOOK.questionnaire.area_question);
    let chosen = BOOK.questionnaire.question(area).unwrap().choice_named("scalp").unwrap();
    let mut answers = support::at_result("age=30s; area=face; also_area=scalp").answers;
    assert_eq!(BOOK.questionnaire.areas(&answers).len(), 2);
    answers.give(area, Answer::One(chosen));
    assert_eq!(BOOK.questionnaire.areas(&answers), [scalp]);
}

#[test]
fn a_visit_that_ends_before_it_is_asked_about_an_area_has_none() {
    let said = support::at_result("age=under18; area=face");
    assert_eq!(said.route(BOOK.rules()).areas(), []);
}

#[test]
fn start_again_asks_once_there_is_something_to_lose() {
    let one = Visit::started().answers("30s");
    assert_eq!(one.clone().does(Action::AskedToStartOver).0, Consultation::default());
    let two = one.answers("face");
    let asked = two.clone().does(Action::AskedToStartOver);
    assert!(asked.0.starting_over);
    assert_eq!(asked.clone().does(Action::KeptAnswers).0, two.0);
    assert_eq!(asked.does(Action::StartedOver).0, Consultation::default());
}

#[test]
fn a_result_turned_to_the_team_is_the_visitors_own_again_by_one_tap_and_with_any_other_screen() {
    let rules = BOOK.rules();
    let at_result = support::at_result("age=under18");
    let turned = step(rules, &at_result, Action::TurnedToTeam(true)).unwrap();
    assert!(turned.for_team);
    assert_eq!(step(rules, &turned, Action::TurnedToTeam(false)).unwrap(), at_result);
    assert_eq!(step(rules, &turned, Action::WentBack).unwrap(), at_result);
    assert!(!step(rules, &turned, Action::WentTo(1)).unwrap().for_team);
    assert_eq!(step(rules, &Consultation::default(), Action::TurnedToTeam(true)), None);
}

#[test]
fn a_tap_moves_on_only_where_one_answer_is_all_there_is_to_give_and_none_was_there() {
    let moves_on = |visit: &Visit| visit.0.moves_on_by_tap(BOOK.rules());
    let age = Visit::started();
    assert!(moves_on(&age), "one answer, and none was there");
    let chosen = age.clone().chooses("30s");
    assert!(moves_on(&chosen), "the tap itself does not end it");
    let complained = age.clone().does(Action::Continued).chooses("30s");
    assert!(!moves_on(&complained), "what is missing is to be read first");
    let again = chosen.does(Action::Continued).does(Action::WentBack);
    assert_eq!(again.asks(), "age");
    assert!(!moves_on(&again), "an answer was there");
    let concerns = age.clone().answers("30s").answers("face");
    assert!(!moves_on(&concerns), "there may be more than one");
    let warning_signs = concerns.answers("dry_dull");
    assert!(!moves_on(&warning_signs), "a safety screen never moves on by itself");
    let switched_off = age.does(Action::SwitchedMovingOn);
    assert!(!moves_on(&switched_off), "the visitor wants Continue alone");
    let after_all = switched_off.clone().answers("30s").does(Action::StartedOver);
    assert_eq!(after_all.0.moving_on, switched_off.0.moving_on, "starting again is no reason");
}

#[test]
fn a_deep_or_stale_step_opens_the_first_question_still_open() {
    let visit = Visit::started().answers("30s");
    assert_eq!(visit.clone().does(Action::WentTo(12)).asks(), "area");
    assert_eq!(visit.clone().does(Action::WentTo(1)).asks(), "age");
    assert_eq!(visit.does(Action::WentTo(0)).asks(), "welcome");
}

proptest! {
    /// The first warning sign is looked for by halves: one by one it is the same.
    #[test]
    fn a_visit_ends_at_its_first_warning_sign(picks in prop::collection::vec(any::<usize>(), 24)) {
        let rules = BOOK.rules();
        let mut answers = Answers::default();
        for pick in picks {
            let path = rules.questionnaire.live_path(&answers);
            let open = path.into_iter().find(|key| answers.answer(*key).is_none());
            let Some(key) = open else { break };
            let choices: Vec<_> = rules.questionnaire.question(key).unwrap().choices.ids().collect();
            answers.choose(rules.questionnaire, key, choices[pick % choices.len()]);
        }
        let path = rules.questionnaire.live_path(&answers);
        let ends = |asked: &usize| stop(rules, &answers.only(&path[..*asked])).is_some();
        let asked = (1..=path.len()).find(ends).unwrap_or(path.len());
        let route = Route::of(rules, &answers);
        prop_assert_eq!(route.questions(), &path[..asked]);
    }

    /// Whatever a visitor answers, Back leads through the same screens in reverse.
    #[test]
    fn back_is_the_exact_inverse_of_going_on(picks in prop::collection::vec(any::<usize>(), 24)) {
        let mut visit = Visit::started();
        let mut seen = vec![Place::Welcome];
        let mut percent = 0;
        for pick in picks {
            let Place::Question(key) = visit.0.place else { break };
            seen.push(visit.0.place);
            let route = visit.0.route(BOOK.rules());
            prop_assert!(route.percent_done(key) >= percent, "progress fell at {}", visit.asks());
            percent = route.percent_done(key);
            let choices: Vec<_> = BOOK.questionnaire.question(key).unwrap().choices.ids().collect();
            visit = visit.does(Action::Chose(choices[pick % choices.len()])).does(Action::Continued);
        }
        let answers = visit.0.answers.clone();
        while let Some(place) = seen.pop() {
            visit = visit.does(Action::WentBack);
            prop_assert_eq!(visit.0.place, place);
        }
        prop_assert_eq!(&visit.0.answers, &answers);
    }

    /// What a tab keeps is what it gives back, until two hours have passed.
    #[test]
    fn a_reload_keeps_the_place_and_every_answer(picks in prop::collection::vec(any::<usize>(), 24)) {
        let mut visit = Visit::started();
        for pick in picks {
            let Place::Question(key) = visit.0.place else { break };
            let choices: Vec<_> = BOOK.questionnaire.question(key).unwrap().choices.ids().collect();
            visit = visit.does(Action::Chose(choices[pick % choices.len()])).does(Action::Continued);
        }
        let text = meso_quiz::transcript::save(&BOOK, &visit.0, 1_000);
        let restored = meso_quiz::transcript::restore(&BOOK, &text, 8_200).unwrap();
        prop_assert_eq!(&restored.answers, &visit.0.answers);
        prop_assert_eq!(restored.place, visit.0.place);
        prop_assert!(meso_quiz::transcript::restore(&BOOK, &text, 8_201).is_none());
        prop_assert!(meso_quiz::transcript::restore(&BOOK, &text, 999).is_none());
    }
}

#[test]
fn an_answer_is_restored_only_if_the_questionnaire_would_take_it() {
    let keep = |answers: &str| format!("1|{}|1000|3|{answers}", BOOK.version);
    let restore = |text: &str| meso_quiz::transcript::restore(&BOOK, text, 1_000);
    assert!(restore(&keep("age=30s; area=face")).is_some());
    assert!(restore(&keep("age=30s; area=moon")).is_none());
    assert!(restore(&keep("age=30s; area=face; now=none+pregnant")).is_none());
    assert!(restore("1|other content|1000|3|age=30s").is_none());
    assert!(restore("").is_none());
    let many = Answer::Many(ChoiceSet::default());
    let now = BOOK.questionnaire.questions.find(|question| question.name == "now").unwrap();
    assert!(!BOOK.questionnaire.accepts(Key::of_visitor(now), &many));
}
