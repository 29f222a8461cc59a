//! The app on its own page: where it is put, and what it is put together from.

use super::companion::{Companion, taken_up};
use super::errands;
use super::printing::use_printing;
use crate::book::Book;
use crate::browser::{clock, history, page, title};
use crate::consultation::{Action, Consultation};
use crate::content::{Region, shipped};
use crate::views::{self, Desk, Errand, Quiz};
use crate::wording::Direction;
use std::rc::Rc;
use yew::prelude::*;

/// Where the app is put.
const APP: &str = "mq-app";
/// What stands by for trouble.
const TROUBLE: &str = "mq-trouble";

/// Puts the app on the page. Without its element or its content the static page stays.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|_| {
        page::reveal(TROUBLE);
    }));
    let Some((root, book)) = page::element(APP).zip(shipped(Region::International)) else {
        page::reveal(TROUBLE);
        return;
    };
    let language = &book.wording.language;
    let direction = match language.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    page::set_language(&language.tag, direction);
    let visit = Rc::new(taken_up(&book));
    title::set(&views::title(&book, &visit));
    let here = visit.route(book.rules()).step_of(visit.place);
    history::replace(here, history::previous());
    history::scroll_by_hand();
    let book = Rc::new(book);
    yew::Renderer::<Page>::with_root_and_props(root, PageProps { book, visit }).render();
}

#[derive(Properties, PartialEq)]
struct PageProps {
    book: Rc<Book>,
    visit: Rc<Consultation>,
}

/// The app, with the browser around it kept in step.
#[component]
fn Page(props: &PageProps) -> Html {
    let PageProps { book, visit } = props;
    let desk = use_reducer(|| Desk::new(Rc::clone(book), Rc::clone(visit)));
    let companion = use_memo((), |()| Companion::new(book, visit));
    let dispatcher = desk.dispatcher();
    let on_action = {
        let companion = Rc::clone(&companion);
        use_callback((), move |action, ()| {
            companion.follow(action);
            dispatcher.dispatch(action);
        })
    };
    let today = use_memo(desk.visit().place, |_| today(book));
    let (paper, on_print) = use_printing();
    let on_errand = {
        let (book, companion, on_action) = (Rc::clone(book), companion.clone(), on_action.clone());
        use_callback(Rc::clone(&today), move |errand, today| match errand {
            Errand::Print(paper) => on_print.emit(paper),
            Errand::Copy => errands::copy(&book, &companion.visit(), today, on_action.clone()),
            Errand::Share(page) => errands::share(&book, &page, on_action.clone()),
        })
    };
    let went_to = on_action.clone();
    use_effect_with((), move |()| {
        let returns = history::on_return(move |step| {
            if let Some(step) = step.filter(|step| *step != companion.step()) {
                went_to.emit(Action::WentTo(step));
            }
            companion.settle();
        });
        move || drop(returns)
    });
    let (book, visit, today) = (Rc::clone(book), Rc::clone(desk.visit()), (*today).clone());
    html! { <Quiz {book} {visit} {on_action} {on_errand} {today} {paper} /> }
}

/// Today's date in the language of the book.
fn today(book: &Book) -> AttrValue {
    clock::today(&book.wording.language.tag).unwrap_or_default().into()
}
