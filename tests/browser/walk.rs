//! Walking through the questions, with the native visit beside the browser's.

use crate::screen;
use crate::support::{BOOK, answers};
use crate::visitor::{APP, Visitor, quoted};
use meso_quiz::answers::Answers;
use meso_quiz::catalogue::AreaId;
use meso_quiz::consultation::{Action, Place, step};
use meso_quiz::questionnaire::{Answer, Key, Kind, Said as _};

/// A way to a match with a caution on it, which has everything that could be taken along.
pub(crate) const TO_A_MATCH: &str = "age=40s; area=chin; pinch=soft; weight=steady_above; needles=nervous; \
    downtime=two_weeks; hope=clear; worry=little; flags=thinners";

impl Visitor {
    /// Presses a button that means this, and waits for the screen that follows.
    pub(crate) async fn do_by(&mut self, words: &str, action: Action) {
        self.press(words).await;
        self.then(action).await;
    }

    /// Notes what was just done, and waits for the screen that follows from it, with its heading
    /// focused where it is a new one (IR-6).
    pub(crate) async fn then(&mut self, action: Action) {
        let from = self.visit.place;
        self.note(action);
        self.arrive().await;
        if self.visit.place != from {
            self.see_focus_on("h1#mq-heading").await;
        }
    }

    /// Notes what was just done.
    pub(crate) fn note(&mut self, action: Action) {
        if let Some(after) = step(BOOK.rules(), &self.visit, action) {
            self.visit = after;
        }
    }

    /// Waits for the screen where the visit should be: its heading, its title (IR-7) and its
    /// address, which holds the number of the step and nothing else.
    pub(crate) async fn arrive(&self) {
        self.arrive_in(APP).await;
    }

    /// The same, in the app or in what stands in its place.
    pub(crate) async fn arrive_in(&self, app: &str) {
        let heading = quoted(&screen::heading(self.book, &self.visit));
        let called = format!("{app}//h1[@id='mq-heading'][normalize-space(.)={heading}]");
        if self.address_stays {
            self.see(&called).await;
            return;
        }
        let title = quoted(&screen::title(self.book, &self.visit));
        self.see(&format!("{called}[/html/head/title[normalize-space(.)={title}]]")).await;
        self.see_address(&screen::place(&self.visit)).await;
    }

    /// Begins.
    pub(crate) async fn start(&mut self) {
        self.open("").await;
        self.do_by("Start", Action::Started).await;
    }

    /// The question on screen.
    #[track_caller]
    pub(crate) fn asked(&self) -> Key {
        match self.visit.place {
            Place::Question(key) => key,
            other => panic!("at {other:?}, not at a question"),
        }
    }

    /// Answers the question on screen as it is answered in `said`, harmlessly where it is not.
    pub(crate) async fn answer(&mut self, said: &Answers) {
        let key = self.asked();
        let answer = said.answer(key).cloned().unwrap_or_else(|| harmless(key));
        let moves_on = self.visit.moves_on_by_tap(BOOK.rules());
        for (index, choice) in answer.choices().into_iter().enumerate() {
            let words = screen::choice(key, choice);
            if matches!(answer, Answer::Concerns { .. }) && index > 0 {
                self.choose_also(words).await;
                self.note(Action::ChoseAlso(choice));
            } else {
                self.choose(words).await;
                self.note(Action::Chose(choice));
            }
        }
        if moves_on {
            self.then(Action::Continued).await;
        } else {
            self.do_by("Continue", Action::Continued).await;
        }
    }

    /// Clicks a choice of the question on screen.
    pub(crate) async fn chooses(&mut self, words: &str) {
        self.choose(words).await;
        self.note_choice(words);
    }

    /// Presses the switch in the footer.
    pub(crate) async fn switch_moving_on(&mut self) {
        self.do_by("Move on by tap", Action::SwitchedMovingOn).await;
    }

    /// Notes that a choice of the question on screen was just chosen.
    pub(crate) fn note_choice(&mut self, words: &str) {
        let key = self.asked();
        let known = BOOK.questionnaire.question(key).expect("a question of this book");
        let choice = known.choices.ids().find(|choice| screen::choice(key, *choice) == words);
        self.note(Action::Chose(choice.expect("a choice of this question")));
    }

    /// Whether the visit is past its last question.
    pub(crate) fn has_answered_all(&self) -> bool {
        !matches!(self.visit.place, Place::Question(_))
    }

    /// Answers question after question, for as long as there are any.
    pub(crate) async fn answer_all(&mut self, line: &str) {
        let said = answers(line);
        while !self.has_answered_all() {
            self.answer(&said).await;
        }
    }

    /// Answers question after question, up to the one with this id.
    pub(crate) async fn answer_up_to(&mut self, question: &str, line: &str) {
        let said = answers(line);
        while self.asked() != self.key(question) {
            self.answer(&said).await;
        }
    }

    /// What the answer to a question is filed under, about the area added last.
    pub(crate) fn key(&self, question: &str) -> Key {
        let id = BOOK.questionnaire.questions.find(|known| known.name == question);
        let id = id.expect("a question of this book");
        match BOOK.questionnaire.areas(&self.visit.answers).last() {
            Some(area) => BOOK.questionnaire.key(id, *area),
            None => Key::of_visitor(id),
        }
    }

    /// The area with this id.
    pub(crate) fn area(area: &str) -> AreaId {
        BOOK.catalogue.areas.find(|known| known.name == area).expect("an area of this book")
    }

    /// Looks at the result of a visit whose questions are all answered.
    pub(crate) async fn see_result(&mut self) {
        self.do_by("See my result", Action::AskedForResult).await;
    }

    /// Clears everything, which is asked once where there is something to lose (IR-13).
    pub(crate) async fn start_again(&mut self) {
        self.press("Start again").await;
        self.note(Action::AskedToStartOver);
        if self.visit.starting_over {
            self.see_focus_on("#mq-starting-over").await;
            self.do_by("Clear my answers", Action::StartedOver).await;
        } else {
            self.arrive().await;
        }
    }
}

/// What somebody says to whom none of it applies.
fn harmless(key: Key) -> Answer {
    let kind = BOOK.questionnaire.question(key).expect("a question of this book").kind;
    match kind {
        Kind::Many { none } => Answer::Many([none].into()),
        Kind::One | Kind::Concerns { .. } => panic!("say what to {}", screen::question(key)),
    }
}
