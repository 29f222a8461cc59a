//! Taking a visit along for the clinic's record: never before the visitor has seen, word for word,
//! what is written, and has pressed the button themself.

use super::dialog::{Dialog, opener};
use super::plain;
use super::sheet::Sheet;
use crate::consultation::{Action, Consent, RecordForm, Taking};
use crate::record;
use crate::views::errand::{Errand, File};
use crate::views::scene::RECORD;
use crate::wording::Label;
use yew::prelude::*;

/// The forms, each with what it is called.
const FORMS: [(RecordForm, Label); 3] = [
    (RecordForm::Text, Label::RecordPlain),
    (RecordForm::Json, Label::RecordJson),
    (RecordForm::Fhir, Label::RecordFhir),
];

/// The way to a record.
pub(super) fn way_to_record(sheet: Sheet<'_>) -> Html {
    let words = sheet.scene.say(Label::Record);
    opener(sheet.scene, RECORD, words, Action::WouldTake(Taking::Record(RecordForm::Text)))
}

/// The record in one of its forms, while it is looked at. What is saved is what is shown.
pub(super) fn shown(sheet: Sheet<'_>, form: RecordForm) -> Html {
    let scene = sheet.scene;
    let (book, visit, date) = (scene.book, scene.visit, &scene.today.iso);
    // The name of a file says nothing of the visit.
    let (name, text) = match form {
        RecordForm::Text => ("mesotherapy-answers.txt", plain::text(sheet, Consent::ALL)),
        RecordForm::Json => ("mesotherapy-answers.json", record::own(book, visit, date)),
        RecordForm::Fhir => ("mesotherapy-answers.fhir.json", record::response(book, visit, date)),
    };
    let text = AttrValue::from(text);
    let choice = |(other, label)| (label, other == form, Action::WouldTake(Taking::Record(other)));
    Dialog {
        scene,
        heading: scene.say(Label::Record),
        way: scene.say(Label::RecordPlace),
        legend: Label::RecordForm,
        kind: "radio",
        choices: &FORMS.map(choice),
        missing: None,
        label: Label::RecordText,
        text: text.clone(),
        go: (Label::RecordSave, Errand::Save(File { name, text })),
        leave: Label::Close,
    }
    .drawn()
}
