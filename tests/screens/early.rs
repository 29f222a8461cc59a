//! The first questions as they lie in the page, beside those that the app would ask.

use crate::drawn::drawn;
use crate::support::BOOK;
use meso_quiz::clinic::Clinic;
use meso_quiz::consultation::{Action, Consultation, Place, step};
use meso_quiz::transcript;
use meso_quiz::views::{Entry, EntryProps, Paper, title};
use std::rc::Rc;
use yew::LocalServerRenderer;

/// A template: what stands on it, and what it holds.
struct Template {
    attributes: String,
    html: String,
}

impl Template {
    fn said(&self, attribute: &str) -> &str {
        let (_, rest) = self.attributes.split_once(&format!("{attribute}=\"")).expect(attribute);
        rest.split_once('"').expect("its end").0
    }

    fn leads_on(&self, choice: &str) -> bool {
        self.said("data-mq-leads-on").split(' ').any(|name| name == choice)
    }
}

/// Every template of the page, in order.
fn templates() -> Vec<Template> {
    let begun = Some(transcript::begun(&BOOK).into());
    let props = EntryProps { book: Rc::new(BOOK.clone()), chapters: Rc::default(), begun };
    let page = LocalServerRenderer::<Entry>::with_props(props).hydratable(false);
    let page = pollster::block_on(page.render());
    let parts = page.split("<template").skip(1).map(|part| {
        let (attributes, rest) = part.split_once('>').expect("a tag");
        let (html, _) = rest.split_once("</template>").expect("its end");
        Template { attributes: attributes.to_owned(), html: html.to_owned() }
    });
    parts.collect()
}

fn after(visit: &Consultation, action: Action) -> Consultation {
    step(BOOK.rules(), visit, action).expect("it changes something")
}

/// Every choice of the question that a visit is at, with the visit after it.
fn ways(visit: &Consultation) -> Vec<(String, Consultation)> {
    let Place::Question(key) = visit.place else { panic!("at {:?}", visit.place) };
    let asked = BOOK.questionnaire.question(key).expect("a question");
    let way = |(choice, said): (_, &meso_quiz::questionnaire::Choice)| {
        let chosen = after(visit, Action::Chose(choice));
        (said.name.clone(), after(&chosen, Action::Continued))
    };
    asked.choices.iter().map(way).collect()
}

#[test]
fn whatever_is_answered_before_the_app_the_next_question_is_the_one_that_it_would_ask() {
    let templates = templates();
    assert_eq!(templates.len(), 2, "age and area, before the ways part");
    let mut here = vec![after(&Consultation::default(), Action::Started)];
    for template in &templates {
        for visit in &here {
            let app = drawn(&Clinic::default(), visit, Paper::Visitor);
            assert!(app == template.html, "{app}\n{}", template.html);
            assert_eq!(template.said("title"), title(&BOOK, visit));
        }
        let led_on = here.iter().flat_map(ways).filter(|(name, _)| template.leads_on(name));
        here = led_on.map(|(_, after)| after).collect();
    }
    assert!(here.is_empty(), "what comes after the last is for the app to say");
}

#[test]
fn an_answer_that_leads_anywhere_else_is_left_to_the_app() {
    let templates = templates();
    let start = after(&Consultation::default(), Action::Started);
    let ends =
        ways(&start).into_iter().filter(|(_, after)| matches!(after.place, Place::Result(_)));
    let ends: Vec<String> = ends.map(|(name, _)| name).collect();
    assert_eq!(ends, ["under18"]);
    assert!(!templates[0].leads_on("under18"));
}

#[test]
fn what_is_kept_before_the_app_is_taken_up_where_it_was_left_and_without_a_word() {
    let start = after(&Consultation::default(), Action::Started);
    let first = &templates()[0];
    for (name, after) in ways(&start).into_iter().filter(|(name, _)| first.leads_on(name)) {
        let text = format!("{}|1000|2|age={name}", first.said("data-mq-begun"));
        let kept = transcript::restore(&BOOK, &text, 1000).expect("a visit");
        assert_eq!((kept.place, kept.answers, kept.notice), (after.place, after.answers, None));
    }
}
