//! Does a visit cost no more at each question than there are questions, and a language no more for
//! each other one than its name? Counted, not timed: `benches/` measures the time.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "support/authored.rs"]
mod authored;
#[path = "../benches/core/grown.rs"]
#[allow(dead_code, reason = "the benchmark grows the treatments too")]
mod grown;

use authored::authored;
use meso_quiz::answers::Answers;
use meso_quiz::book::Book;
use meso_quiz::catalogue::AreaId;
use meso_quiz::content::pack::pack;
use meso_quiz::content::{Region, check};
use meso_quiz::questionnaire::{Answer, ChoiceSet, Key, Said, remaining};
use std::cell::Cell;

/// Answers that count how often they are looked up.
struct Counted {
    answers: Answers,
    looks: Cell<usize>,
}

impl Said for Counted {
    fn answer(&self, key: Key) -> Option<&Answer> {
        self.looks.set(self.looks.get() + 1);
        self.answers.answer(key)
    }

    fn second_area(&self) -> Option<AreaId> {
        self.answers.second_area()
    }
}

fn book(times: usize) -> Book {
    let mut content = authored();
    grown::questions(&mut content, times);
    let words = content.words.get("en-GB").expect("English words");
    check(&content.rules, words, Region::International.name()).expect("the gate lets it through")
}

/// How many questions are asked about each area, and how often it takes a look to know that.
fn looks(book: &Book) -> Vec<(usize, usize)> {
    let questionnaire = &book.questionnaire;
    let area_key = Key::of_visitor(questionnaire.area_question);
    let areas = questionnaire.question(area_key).expect("it is asked").choices.iter();
    let about = areas.filter_map(|(choice, found)| {
        let mut answers = Answers::default();
        answers.give(area_key, Answer::One(choice));
        if let Some(key) = questionnaire.concern_key(found.area?) {
            let main = questionnaire.question(key)?.choices.ids().next()?;
            answers.give(key, Answer::Concerns { main, also: ChoiceSet::default() });
        }
        let said = Counted { answers, looks: Cell::new(0) };
        let asked = questionnaire.live_path(&said).len();
        assert_eq!(remaining(questionnaire, &said).exact(), Some(asked));
        Some((asked, said.looks.get()))
    });
    about.collect()
}

#[test]
fn with_ten_times_the_questions_the_way_takes_no_more_than_ten_times_the_looks() {
    let (once, tenfold) = (looks(&book(1)), looks(&book(10)));
    assert_eq!(once.len(), tenfold.len());
    for ((asked, looks), (more_asked, more_looks)) in once.into_iter().zip(tenfold) {
        assert!(more_asked > 7 * asked, "{more_asked} questions instead of {asked}");
        assert!(more_looks <= 10 * looks, "{more_looks} looks instead of {looks}");
    }
}

#[test]
fn what_is_loaded_for_one_language_holds_of_each_other_no_more_than_what_it_is_called() {
    let length = |times: usize| {
        let mut content = authored();
        grown::languages(&mut content, times);
        pack(&content).expect("the gate lets it through").file("en-GB").expect("a file").len()
    };
    let (once, tenfold) = (length(1), length(10));
    assert!(tenfold <= once + 9 * 32, "{tenfold} bytes instead of {once}");
}
