//! Going straight to a screen of the list: the page takes up the visit before it, and what leads to
//! the screen is then done by hand.

use crate::support::{BOOK, book_in};
use crate::visitor::{Visitor, quoted};
use meso_quiz::consultation::{Action, Consent, Notice, RecordForm, Taking};
use meso_quiz::questionnaire::Said as _;
use meso_quiz::screens::Screen;
use meso_quiz::transcript;
use meso_quiz::wording::Label;
use serde_json::json;

/// The page keeps a visit here, and puts the number of its step behind the address.
const KEEP: &str = "
    const [kept, step] = arguments;
    sessionStorage.setItem('mq:v1:s', kept);
    history.replaceState(null, '', step > 0 ? '#' + step : location.pathname);";
/// The page keeps no visit.
const KEEP_NOTHING: &str = "
    sessionStorage.removeItem('mq:v1:s');
    history.replaceState(null, '', location.pathname);";

/// The page around lets visitors send it something. A frame's own objects are what the app takes.
const LET_SEND: &str = "
    const detail = window.JSON.parse('{\"handoff\":\"page\"}');
    const app = document.getElementById('mq-app');
    app.dispatchEvent(new window.CustomEvent('mq-set', { detail }));";

impl Visitor {
    /// Opens the site in another language, asked for by the address.
    pub(crate) async fn open_in(&mut self, tag: &str) {
        self.book = book_in(tag);
        self.open(&format!("?lang={tag}")).await;
        self.see(&format!("/html[@lang='{tag}']")).await;
    }

    /// Goes to a screen; the site must be open.
    pub(crate) async fn reach(&mut self, screen: &Screen) {
        // Only what stands in a frame can send anything.
        let sends =
            screen.actions.iter().any(|it| matches!(it, Action::WouldTake(Taking::Sent(_))));
        if sends != self.address_stays {
            self.address_stays = sends;
            self.go_to(if sends { "frame.html" } else { "" }).await;
        }
        self.take_up(screen).await;
        self.arrive().await;
        for action in &screen.actions {
            self.act(*action).await;
        }
    }

    /// Has the page take up the visit before a screen; the site must be open.
    pub(crate) async fn take_up(&mut self, screen: &Screen) {
        if screen.before.answers.is_empty() {
            self.ask(KEEP_NOTHING).await;
        } else {
            let now = self.ask("return Math.floor(Date.now() / 1000)").await;
            let kept = transcript::save(&BOOK, &screen.before, now.as_u64().expect("a time"));
            let arguments = vec![json!(kept), json!(screen.step_before(BOOK.rules()))];
            self.browser.execute(KEEP, arguments).await.expect("the script runs");
        }
        self.reload().await;
        self.visit = screen.before.clone();
    }

    /// Does by hand what an action of the list says.
    async fn act(&mut self, action: Action) {
        let words = &self.book.wording;
        let say = |label: Label| words.label(label).to_owned();
        match action {
            Action::Chose(choice) => {
                self.choose(words.choice(self.asked().question, choice)).await;
                self.note(action);
            }
            Action::ChoseAlso(choice) => {
                self.choose_also(words.choice(self.asked().question, choice)).await;
                self.note(action);
            }
            Action::AskedToStartOver => {
                self.press(&say(Label::StartAgain)).await;
                self.note(action);
                self.see("//*[@id='mq-starting-over']").await;
            }
            Action::OpenedAgain(key) => {
                let words = format!("{} {}", say(Label::Change), words.question(key.question));
                self.press_and_arrive(&words, action).await;
            }
            Action::Started => self.press_and_arrive(&say(Label::Start), action).await,
            Action::Continued if self.has_tapped() => self.then(action).await,
            Action::Continued => self.press_and_arrive(&say(Label::Continue), action).await,
            Action::AskedForResult => self.press_and_arrive(&say(Label::SeeResult), action).await,
            Action::TurnedTo(area) => {
                let area = BOOK.catalogue.areas.get(area).expect("an area of this book");
                let question = BOOK.questionnaire.area_question;
                let known = BOOK.questionnaire.questions.get(question).expect("a question");
                let choice = known.choice_named(&area.name).expect("a choice for each area");
                let blanks = [("area", words.choice(question, choice))];
                let words = words.filled(Label::OtherResult, &blanks);
                self.press_and_arrive(&words, action).await;
            }
            Action::WouldTake(Taking::Sent(Consent::NONE)) => {
                self.ask(LET_SEND).await;
                let clinic = [("clinic", words.label(Label::ThisClinicWithin))];
                self.press(&words.filled(Label::SendTo, &clinic)).await;
                self.note(action);
                self.see_focus_on("#mq-consenting").await;
            }
            Action::WouldTake(Taking::Sent(consent)) => {
                let label = if consent.answers { Label::SendAnswers } else { Label::SendResult };
                let words = quoted(&say(label));
                self.click(&format!("//dialog//label[normalize-space(.)={words}]")).await;
                self.note(action);
            }
            Action::WouldTake(Taking::Record(RecordForm::Text)) => {
                self.press(&say(Label::Record)).await;
                self.note(action);
                self.see_focus_on("#mq-consenting").await;
            }
            Action::WouldTake(Taking::Record(form)) => {
                let fhir = form == RecordForm::Fhir;
                let words = quoted(&say(if fhir { Label::RecordFhir } else { Label::RecordJson }));
                self.click(&format!("//dialog//label[normalize-space(.)={words}]")).await;
                self.note(action);
            }
            Action::Learned(Notice::NothingTicked) => {
                self.press(&say(Label::Send)).await;
                self.note(action);
                self.see("//dialog//p[@role='alert']").await;
            }
            other => panic!("no screen of the list is reached by {other:?}"),
        }
    }

    /// Whether the tap on the answer is what goes on.
    fn has_tapped(&self) -> bool {
        let said = self.visit.answers.answer(self.asked()).is_some();
        said && self.visit.moves_on_by_tap(BOOK.rules())
    }

    /// Where the focus lands is another test's question: a frame may have none.
    async fn press_and_arrive(&mut self, words: &str, action: Action) {
        self.press(words).await;
        self.note(action);
        self.arrive().await;
    }
}
