//! Does it work to do as the recipes of `README.md` say: to add a question, a treatment or a
//! language, and to change a colour? And what does it cost a visitor?

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "clippy does not take a helper of tests for a test"
)]

#[path = "support/authored.rs"]
mod authored;

use meso_quiz::assessment::assess;
use meso_quiz::book::Book;
use meso_quiz::content::authored::{Authored, Files, parse};
use meso_quiz::content::pack::pack;
use meso_quiz::content::review::review;
use meso_quiz::content::{Region, check};
use meso_quiz::transcript;
use meso_quiz::wording::FIRST_LANGUAGE;
use serde_json::{Value, json};

const TOKENS: &str = include_str!("../styles/tokens.css");

/// What a recipe is followed in.
struct Folder(Files);

impl Folder {
    /// The content as it is.
    fn of_content() -> Self {
        Self(authored::files())
    }

    /// "Copy a file", and change this in the copy.
    fn copy(&mut self, from: &str, to: &str, change: impl FnOnce(&mut Value)) {
        let copy = self.0[from].clone();
        self.0.insert(to.to_owned(), copy);
        self.edit(to, change);
    }

    fn edit(&mut self, path: &str, change: impl FnOnce(&mut Value)) {
        let file = self.0.get_mut(path).unwrap_or_else(|| panic!("{path} is not there"));
        let mut json = serde_json::from_slice(file).expect("JSON");
        change(&mut json);
        *file = json.to_string().into_bytes();
    }

    /// "Check your work": nothing is found.
    fn check(&self) -> Authored {
        assert_eq!(review(&self.0).problems, []);
        parse(&self.0).expect("nothing was found")
    }

    /// The bytes of a language's file.
    fn bytes(&self, tag: &str) -> usize {
        pack(&parse(&self.0).expect("it can be read"))
            .expect("the gate lets it through")
            .file(tag)
            .expect("a language")
            .len()
    }
}

fn list(of: &mut Value) -> &mut Vec<Value> {
    of.as_array_mut().expect("a list")
}

/// The book in British English.
fn book(authored: &Authored) -> Book {
    let words = &authored.words[FIRST_LANGUAGE];
    check(&authored.rules, words, Region::International.name()).expect("nothing was found")
}

#[test]
fn an_added_question_is_asked_and_costs_its_words_and_at_most_100_bytes() {
    let mut content = Folder::of_content();
    let before = content.bytes(FIRST_LANGUAGE);
    let words = json!({
        "id": "sleep",
        "text": "How many hours do you sleep?",
        "help": "Pick the closest.",
        "choices": { "few": "Less than six", "enough": "Six to eight", "long": "More than eight" },
    });
    content.copy("questions/hope.json", "questions/sleep.json", |question| {
        question["id"] = json!("sleep");
        let choice = |id| json!({ "id": id, "without_effect": "It is only an example." });
        question["choices"] = json!([choice("few"), choice("enough"), choice("long")]);
    });
    content.edit("quiz.json", |quiz| list(&mut quiz["questions"]).push(json!("sleep")));
    content.edit("paths/chin.json", |path| list(&mut path["steps"]).push(json!({"ask": "sleep"})));
    let said = words.clone();
    content.copy("words/en-GB/questions/hope.json", "words/en-GB/questions/sleep.json", |file| {
        *file = said;
    });

    let book = book(&content.check());
    let line = "age=40s; area=chin";
    let answers = transcript::read(book.rules(), line).expect("answers that can be given");
    let asked = book.questionnaire.live_path(&answers).into_iter();
    let mut names = asked.filter_map(|key| Some(book.questionnaire.question(key)?.name.as_str()));
    assert_eq!(names.next_back(), Some("sleep"));

    let choices = words["choices"].as_object().expect("choices");
    let text = |of: &Value| of.as_str().expect("a text").len();
    let ids = "sleep".len() + choices.keys().map(String::len).sum::<usize>();
    let own =
        text(&words["text"]) + text(&words["help"]) + choices.values().map(text).sum::<usize>();
    let cost = content.bytes(FIRST_LANGUAGE) - before;
    assert!(cost <= own + ids + 100, "{cost} bytes for {own} of words and {ids} of ids");
}

#[test]
fn an_added_treatment_is_matched_where_it_has_points() {
    let mut content = Folder::of_content();
    let both = |file: &mut Value, part: &str, new: Value| file[part]["NEW"] = new;
    content.copy("treatments/cell.json", "treatments/new.json", |treatment| {
        treatment["id"] = json!("NEW");
        treatment["usual"]["id"] = json!("NEW");
        treatment["usual"]["cards"] = json!(["NEW"]);
    });
    content.edit("quiz.json", |quiz| list(&mut quiz["treatments"]).push(json!("NEW")));
    content.edit("words/en-GB/treatments.json", |words| {
        let like = words["forms"]["CELL"].clone();
        both(words, "forms", like);
        words["forms"]["NEW"]["name"] = json!("Something new");
    });
    content.edit("cards.json", |cards| {
        let like = cards["cards"]["CELL"].clone();
        both(cards, "cards", like);
    });
    content.edit("words/en-GB/cards.json", |words| {
        both(words, "cards", json!("This is something new. Few people have tried it so far."));
    });
    content.edit("concerns/dimples.json", |concern| {
        both(concern, "main", json!(9));
        both(concern, "also", json!(3));
    });

    let book = book(&content.check());
    let line = "age=40s; area=body; main=dimples";
    let answers = transcript::read(book.rules(), line).expect("answers that can be given");
    let found = assess(book.rules(), &answers, book.questionnaire.first_area(&answers));
    let closest = found.outcome.primary().expect("a match").treatment();
    let closest = book.catalogue.treatments.get(closest).expect("of this book");
    assert_eq!(closest.name, "NEW");
}

#[test]
fn an_added_language_is_there_and_costs_whoever_reads_another_only_its_name() {
    let mut content = Folder::of_content();
    let before = content.bytes(FIRST_LANGUAGE);
    let english: Vec<String> =
        content.0.keys().filter(|path| path.starts_with("words/en-GB/")).cloned().collect();
    for path in english {
        content.copy(&path, &path.replace("en-GB", "de"), |_| {});
    }
    content.edit("words/de/language.json", |language| {
        language["tag"] = json!("de");
        language["name"] = json!("Deutsch");
    });
    content.check();
    assert!(content.bytes("de") > before / 2, "a book of its own");
    let cost = content.bytes(FIRST_LANGUAGE) - before;
    assert!(cost <= "de".len() + "Deutsch".len() + 8, "{cost} bytes");
}

#[test]
fn a_colour_is_changed_in_two_lines_of_one_file_which_say_the_same_of_light() {
    let (plain, both) = TOKENS.split_once("@supports").expect("two parts");
    let named = |part: &'static str, form: &'static str| {
        part.lines().filter_map(move |line| {
            let (name, says) = line.trim().strip_suffix(';')?.split_once(": ")?;
            Some((name, says.strip_prefix(form)?))
        })
    };
    let both: Vec<_> = named(both, "light-dark(#").collect();
    assert!(both.len() > 15, "{both:?}");
    for (name, forms) in both {
        let (light, _) = forms.split_once(", #").expect("a light and a dark form");
        let plain: Vec<_> = named(plain, "#").filter(|(other, _)| *other == name).collect();
        assert_eq!(plain, [(name, light)]);
    }
}
