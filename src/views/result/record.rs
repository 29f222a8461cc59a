//! Taking a visit along for the clinic's record: never before the visitor has seen, word for word,
//! what is written, and has pressed the button themself.

use super::dialog::{Dialog, opener};
use super::plain;
use super::sheet::Sheet;
use crate::book::Book;
use crate::clinic::Clinic;
use crate::consultation::{Action, Consent, Consultation, Place, RecordForm};
use crate::record;
use crate::views::day::Day;
use crate::views::errand::Errand;
use crate::views::scene::{RECORD, still};
use crate::wording::Label;
use yew::prelude::*;

/// A record as a file. Its name says nothing of the visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What it is called.
    pub name: &'static str,
    /// What it holds.
    pub text: String,
}

/// The forms, with what each is called.
const FORMS: [(RecordForm, Label); 3] = [
    (RecordForm::Text, Label::RecordPlain),
    (RecordForm::Json, Label::RecordJson),
    (RecordForm::Fhir, Label::RecordFhir),
];

/// The record that a visit shows; `None` where it shows none.
pub fn as_file(book: &Book, clinic: &Clinic, visit: &Consultation, today: &Day) -> Option<File> {
    let (Place::Result(area), Some(form)) = (visit.place, visit.record) else {
        return None;
    };
    let found = visit.assessment(book.rules(), area);
    Some(still(book, clinic, visit, today, |scene| file(Sheet { scene, found: &found }, form)))
}

/// What is shown and what is saved.
fn file(sheet: Sheet<'_>, form: RecordForm) -> File {
    let scene = sheet.scene;
    let written = |write: fn(&Book, &Consultation, &str) -> String| {
        write(scene.book, scene.visit, &scene.today.iso)
    };
    match form {
        RecordForm::Text => {
            File { name: "mesotherapy-answers.txt", text: plain::text(sheet, Consent::ALL) }
        }
        RecordForm::Json => File { name: "mesotherapy-answers.json", text: written(record::own) },
        RecordForm::Fhir => {
            File { name: "mesotherapy-answers.fhir.json", text: written(record::response) }
        }
    }
}

/// The way to a record.
pub(super) fn way_to_record(sheet: Sheet<'_>) -> Html {
    let words = sheet.scene.say(Label::Record);
    opener(sheet.scene, RECORD, words, Action::OpenedRecord(RecordForm::Text))
}

/// The record in one of its forms, while it is looked at.
pub(super) fn shown(sheet: Sheet<'_>, form: RecordForm) -> Html {
    let scene = sheet.scene;
    let choice = |(other, label)| (label, other == form, Action::OpenedRecord(other));
    Dialog {
        scene,
        heading: scene.say(Label::Record),
        way: scene.say(Label::RecordPlace),
        legend: Label::RecordForm,
        kind: "radio",
        choices: FORMS.into_iter().map(choice).collect(),
        missing: None,
        label: Label::RecordText,
        text: file(sheet, form).text,
        go: (Label::RecordSave, Errand::Save),
        leave: (Label::Close, Action::ClosedRecord),
    }
    .drawn()
}
