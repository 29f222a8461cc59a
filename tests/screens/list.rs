//! Does the list of screens leave out no question, outcome or thing that can go wrong?

use crate::SCREENS;
use crate::support::BOOK;
use meso_quiz::assessment::Headline;
use meso_quiz::consultation::{Action, Complaint, Consultation, Notice, Place};
use meso_quiz::questionnaire::{Kind, Said as _};
use meso_quiz::screens::{Design, Screen};
use meso_quiz::transcript;
use std::collections::BTreeSet;

fn visit(screen: &Screen) -> Consultation {
    screen.visit(BOOK.rules())
}

#[test]
fn every_screen_has_a_name_of_its_own_that_can_be_a_file() {
    let names: BTreeSet<&str> = SCREENS.iter().map(|screen| screen.name.as_str()).collect();
    assert_eq!(names.len(), SCREENS.len());
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    assert!(names.iter().all(|name| name.chars().all(plain)), "{names:?}");
}

#[test]
fn every_question_is_there_unanswered_and_every_kind_answered() {
    let mut open = BTreeSet::new();
    let mut answered = [0; 3];
    for screen in SCREENS.iter() {
        let visit = visit(screen);
        let Place::Question(key) = visit.place else { continue };
        let question = BOOK.questionnaire.question(key).unwrap();
        if visit.answers.answer(key).is_none() && visit.complaint.is_none() {
            open.insert(question.name.as_str());
        } else if visit.answers.answer(key).is_some() {
            answered[match question.kind {
                Kind::One => 0,
                Kind::Many { .. } => 1,
                Kind::Concerns { .. } => 2,
            }] += 1;
        }
    }
    let all = BOOK.questionnaire.questions.iter().map(|(_, question)| question.name.as_str());
    assert_eq!(open, all.collect::<BTreeSet<_>>());
    assert!(answered.iter().all(|count| *count > 0), "{answered:?}");
}

#[test]
fn every_outcome_complaint_and_notice_is_there() {
    let visits: Vec<Consultation> = SCREENS.iter().map(visit).collect();
    for headline in Headline::ALL {
        let found = visits.iter().any(|visit| match visit.place {
            Place::Result(area) => {
                visit.assessment(BOOK.rules(), area).outcome.headline() == headline
            }
            Place::Welcome | Place::Question(_) | Place::Check => false,
        });
        assert!(found, "{headline:?}");
    }
    for complaint in [Complaint::Unanswered, Complaint::TooMany] {
        assert!(visits.iter().any(|visit| visit.complaint == Some(complaint)), "{complaint:?}");
    }
    let notices = [
        Notice::OthersCleared,
        Notice::NoneCleared,
        Notice::QuestionsAdded,
        Notice::Restored,
        Notice::NothingTicked,
    ];
    for notice in notices {
        assert!(visits.iter().any(|visit| visit.notice == Some(notice)), "{notice:?}");
    }
}

#[test]
fn each_screen_is_what_its_number_in_the_design_says() {
    for screen in SCREENS.iter() {
        let visit = visit(screen);
        let result = match visit.place {
            Place::Result(area) => Some(visit.assessment(BOOK.rules(), area).outcome.headline()),
            Place::Welcome | Place::Question(_) | Place::Check => None,
        };
        let right = match screen.design {
            Design::S1 => visit.place == Place::Welcome,
            Design::S2 | Design::S3 | Design::S4 | Design::S5 | Design::S6 => {
                matches!(visit.place, Place::Question(_)) && visit.complaint.is_none()
            }
            Design::S7 => visit.complaint.is_some(),
            Design::S8 => visit.place == Place::Check,
            Design::S9 => result == Some(Headline::Match),
            Design::S10 => matches!(
                result,
                Some(Headline::Emergency | Headline::Urgent | Headline::DoctorFirst)
            ),
            Design::S11 => matches!(
                result,
                Some(
                    Headline::NoGoodMatch
                        | Headline::NotNow
                        | Headline::TalkFirst
                        | Headline::Under18
                )
            ),
        };
        assert!(right, "{} is no {:?}", screen.name, screen.design);
    }
}

#[test]
fn a_browser_that_kept_the_visit_before_takes_it_up_exactly_and_each_action_changes_something() {
    for screen in SCREENS.iter() {
        let kept = transcript::save(&BOOK, &screen.before, 1_000);
        let taken_up = transcript::restore(&BOOK, &kept, 1_000).unwrap();
        assert_eq!(taken_up, screen.before, "{}", screen.name);
        let mut at = taken_up;
        for action in &screen.actions {
            let after = meso_quiz::consultation::step(BOOK.rules(), &at, *action);
            at = after.unwrap_or_else(|| panic!("{}: {action:?} changes nothing", screen.name));
        }
        if screen.actions.first() == Some(&Action::Continued) {
            assert_ne!(at.notice, Some(Notice::Restored), "{}", screen.name);
        }
    }
}
