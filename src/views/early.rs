//! The first questions, as they lie in the page for whoever starts before the app is there.

use super::day::Day;
use super::quiz::Quiz;
use super::title::title;
use crate::book::Book;
use crate::consultation::{Action, Consultation, Place, step};
use crate::questionnaire::{Key, Kind};
use std::rc::Rc;
use yew::prelude::*;

/// A question that has one answer, on its way to the next.
struct Early {
    visit: Consultation,
    key: Key,
    /// The choices after which the same question comes next, and the visit there.
    leads_on: Vec<(String, Consultation)>,
}

impl Early {
    /// `None` where a visit is at anything but a question with one answer.
    fn at(book: &Book, visit: Consultation) -> Option<Self> {
        let Place::Question(key) = visit.place else { return None };
        let asked = book.questionnaire.question(key).filter(|asked| asked.kind == Kind::One)?;
        let after = asked.choices.iter().filter_map(|(choice, said)| {
            let chosen = step(book.rules(), &visit, Action::Chose(choice))?;
            let after = step(book.rules(), &chosen, Action::Continued)?;
            matches!(after.place, Place::Question(_)).then(|| (said.name.clone(), after))
        });
        let mut leads_on: Vec<_> = after.collect();
        let most = leads_on
            .iter()
            .map(|(_, after)| after.place)
            .max_by_key(|place| leads_on.iter().filter(|(_, after)| after.place == *place).count());
        leads_on.retain(|(_, after)| Some(after.place) == most);
        // Where the ways part, the app has to say what comes next.
        if leads_on.len() * 2 <= asked.choices.len() {
            leads_on.clear();
        }
        Some(Self { visit, key, leads_on })
    }
}

/// Every first question in a template of its own, up to the one after which the ways part. `begun` is
/// how a visit begins that is kept from here.
pub(super) fn early(book: &Rc<Book>, begun: &AttrValue) -> Html {
    let mut next = step(book.rules(), &Consultation::default(), Action::Started);
    let mut templates = Vec::new();
    while let Some(early) = next.and_then(|visit| Early::at(book, visit)) {
        templates.push(template(book, begun, &early));
        next = early.leads_on.into_iter().next().map(|(_, visit)| visit);
    }
    templates.into_iter().collect()
}

fn template(book: &Rc<Book>, begun: &AttrValue, early: &Early) -> Html {
    let leads_on: Vec<&str> = early.leads_on.iter().map(|(name, _)| name.as_str()).collect();
    html! {
        <template title={title(book, &early.visit)} data-mq-begun={begun}
            data-mq-leads-on={leads_on.join(" ")}
            data-mq-help={book.wording.help(early.key.question).to_owned()}>
            <Quiz book={Rc::clone(book)} visit={Rc::new(early.visit.clone())}
                on_action={Callback::noop()} on_errand={Callback::noop()} today={Day::default()} />
        </template>
    }
}
