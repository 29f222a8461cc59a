//! The app on a page of its own, in a frame or on a tablet: where it is put, and what it is put
//! together from.

use super::Host;
use super::companion::{Companion, taken_up};
use super::errands;
use super::house::House;
use super::language::{Speaker, asked_for, tell_page};
use super::printing::use_printing;
use crate::book::Book;
use crate::browser::{clinic, clock, history, kept, page, title};
use crate::capsule;
use crate::clinic::Settings;
use crate::consultation::{Action, Consultation, Notice};
use crate::date::Date;
use crate::views::{self, Day, Desk, Errand, Quiz};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::Element;
use web_sys::wasm_bindgen::JsValue;
use yew::prelude::*;

/// Draws the app with the book of this file into this element. `None` where that is no book of this
/// build.
pub(super) fn start(
    host: Host,
    root: Element,
    file: &[u8],
    said: &JsValue,
    code: Option<String>,
) -> Option<()> {
    let house = Rc::new(House::new(host, &root));
    let (mut settings, mut remarks) = house.read(clinic::said(said));
    let mut book = house.open(file, settings.region)?;
    remarks.append(&mut settings.keep_known(&book.catalogue));
    house.show(&settings, &remarks);
    House::offer_languages(&mut book, &settings);
    tell_page(&book.wording.language);
    let asked = asked_for(&book, settings.language.as_deref());
    let visit = match code {
        Some(code) => house.taken_from(capsule::open(&book, &code)),
        None => taken_up(&book, settings.moving_on),
    };
    let visit = Rc::new(visit);
    title::set(&views::title(&book, &visit));
    let here = visit.route(book.rules()).step_of(visit.place);
    history::replace(here, history::previous());
    history::scroll_by_hand();
    let drawn = page::Drawn::of(&root);
    let settings = Rc::new(settings);
    let (book, file) = (Rc::new(book), file.into());
    let props = PageProps { book, file, visit, asked, drawn, settings, house };
    yew::Renderer::<Page>::with_root_and_props(root, props).render();
    Some(())
}

#[derive(Properties, PartialEq)]
struct PageProps {
    book: Rc<Book>,
    /// The file it came in.
    file: Rc<[u8]>,
    visit: Rc<Consultation>,
    /// The language to begin with, where it is not the one of the page.
    asked: Option<String>,
    /// Told when the first screen is drawn.
    drawn: page::Drawn,
    /// What a clinic has set, to begin with.
    settings: Rc<Settings>,
    house: Rc<House>,
}

/// The app, with the browser around it kept in step.
#[component]
fn Page(props: &PageProps) -> Html {
    let PageProps { book, file, visit, asked, drawn, settings, house } = props;
    let clinic = use_state(|| Rc::new(settings.clinic.clone()));
    // What is asked and what follows are the same in every language: only this one is replaced.
    let spoken = use_state(|| Rc::clone(book));
    let desk = use_reducer(|| Desk::new(Rc::clone(book), Rc::clone(visit)));
    let companion = use_memo((), |()| Companion::new(book, visit, house));
    let dispatcher = desk.dispatcher();
    let on_action = {
        let companion = Rc::clone(&companion);
        use_callback((), move |action, ()| {
            companion.follow(action);
            dispatcher.dispatch(action);
        })
    };
    let today = use_memo((desk.visit().place, spoken.wording.language.clone()), |_| today(&spoken));
    let (paper, on_print) = use_printing();
    let keeping = use_state(|| house.keeping());
    let look_again = {
        let (keeping, house) = (keeping.setter(), Rc::clone(house));
        use_callback((), move |(), ()| keeping.set(house.keeping()))
    };
    let looks = look_again.clone();
    use_effect_with((), move |()| {
        let changes = kept::on_change(move || looks.emit(()));
        move || drop(changes)
    });
    let speaker = use_memo((), |()| {
        let spoken = spoken.setter();
        let on_book = Callback::from(move |book| spoken.set(book));
        let (companion, on_action) = (Rc::clone(&companion), on_action.clone());
        let (own, own_file) = (book.wording.language.clone(), Rc::clone(file));
        let (asked, region) = (RefCell::default(), Cell::new(settings.region));
        let house = Rc::clone(house);
        Rc::new(Speaker { own, own_file, companion, house, on_book, on_action, asked, region })
    });
    let on_errand = {
        let (companion, on_action) = (Rc::clone(&companion), on_action.clone());
        let (speaker, house) = (Rc::clone(&*speaker), Rc::clone(house));
        let of = (Rc::clone(&today), Rc::clone(&*spoken), Rc::clone(&*clinic));
        use_callback(of, move |errand, (today, book, clinic)| match errand {
            Errand::Print(paper) => on_print.emit(paper),
            Errand::Copy => {
                errands::copy(book, clinic, &companion.visit(), today, on_action.clone());
            }
            Errand::Send => {
                errands::send(book, clinic, &companion.visit(), today, &house, &on_action);
            }
            Errand::Save(file) => {
                house.save(&file);
                on_action.emit(Action::Learned(Notice::Saved));
            }
            Errand::Keep(code) => {
                let notice = errands::keep(&code);
                look_again.emit(());
                on_action.emit(Action::Learned(notice));
            }
            Errand::Delete => {
                kept::remove();
                look_again.emit(());
                on_action.emit(Action::Learned(Notice::Deleted));
            }
            Errand::Share(page) => errands::share(book, &page, on_action.clone()),
            Errand::Speak(tag) => speaker.speak(tag),
        })
    };
    // Before anybody hears that it is drawn.
    let demo = use_state(|| false);
    let demonstrate = demo.setter();
    use_asked(&house.root, "mq-demo", move || demonstrate.set(true));
    use_effect_with(drawn.clone(), |drawn| {
        drawn.tell();
    });
    let first_speaker = Rc::clone(&*speaker);
    use_effect_with(asked.clone(), move |asked| {
        if let Some(tag) = asked {
            first_speaker.speak(tag.clone());
        }
    });
    let here = use_memo((), |()| house.phones_find_it());
    let for_team = on_action.clone();
    use_asked(&house.root, "mq-team", move || for_team.emit(Action::TurnedToTeam(true)));
    let (set_clinic, house, rules) = (clinic.setter(), Rc::clone(house), Rc::clone(book));
    use_effect_with((), move |()| {
        let root = house.root.clone();
        let set = clinic::on_set(&root, move |said| {
            let (mut settings, mut remarks) = house.read(said);
            remarks.append(&mut settings.keep_known(&rules.catalogue));
            house.show(&settings, &remarks);
            set_clinic.set(Rc::new(settings.clinic));
            speaker.settle(settings.region, settings.language);
        });
        move || drop(set)
    });
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
    let (book, visit, today) = (Rc::clone(&*spoken), Rc::clone(desk.visit()), (*today).clone());
    let (clinic, here) = (Rc::clone(&*clinic), (*here).clone());
    let keeping = (*keeping).clone();
    html! {
        <Quiz {book} {clinic} {visit} {on_action} {on_errand} {today} {paper} {here} {keeping}
            demo={*demo} />
    }
}

/// Does something each time the page around asks for it by this event.
#[hook]
fn use_asked(root: &Element, event: &'static str, asked: impl Fn() + 'static) {
    let root = root.clone();
    use_effect_with((), move |()| {
        let asked = clinic::on_asked(&root, event, asked);
        move || drop(asked)
    });
}

/// Today's date, in the language of the book as well.
fn today(book: &Book) -> Day {
    let date = Date::after(clock::days());
    Day { words: book.wording.date(date).into(), iso: date.to_string().into() }
}
