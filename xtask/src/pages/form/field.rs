//! One setting as a field: its name, what it is for, an example, and a control for its kind.

use maud::{Markup, html};
use meso_quiz::book::Book;
use meso_quiz::clinic::{Kind, Reader, Setting};
use meso_quiz::wording::Language;

use super::{pattern, words};
use crate::clinics::{default, title};

/// The field of a setting.
pub(super) fn field(setting: Setting, book: &Book, languages: &[Language]) -> Markup {
    match setting.kind() {
        Kind::Text(most) => one(setting, &typed(setting, "text", Some(most))),
        Kind::Picture | Kind::Family => one(setting, &typed(setting, "text", None)),
        Kind::Address => one(setting, &typed(setting, "url", None)),
        Kind::Phone => one(setting, &typed(setting, "tel", None)),
        Kind::Email => one(setting, &typed(setting, "email", None)),
        Kind::Colour => one(setting, &colour(setting)),
        Kind::OneOf(choices) => one(setting, &one_of(setting, choices)),
        Kind::Language => one(setting, &language(setting, languages)),
        Kind::Languages => {
            let spoken = languages.iter().map(|it| (it.tag.clone(), it.name.clone()));
            many(setting, spoken.collect(), false)
        }
        Kind::Treatments => many(setting, types(book), setting == Setting::Offers),
    }
}

/// A field with one control.
fn one(setting: Setting, control: &Markup) -> Markup {
    html! {
        div.mq-field {
            label.mq-field__name for=(id(setting)) { (title(setting)) }
            (help(setting))
            (control)
            (refused(setting))
        }
    }
}

/// A field with a box to tick for each value.
fn many(setting: Setting, values: Vec<(String, String)>, all: bool) -> Markup {
    html! {
        fieldset.mq-field data-mq-setting=(setting.name()) data-mq-reader=(reader(setting))
            data-mq-all[all] aria-describedby=(described_by(setting)) id=(id(setting)) tabindex="-1" {
            legend.mq-field__name { (title(setting)) }
            (help(setting))
            div.mq-choices {
                @for (value, name) in values {
                    label.mq-choice {
                        input.mq-choice__input type="checkbox" value=(value) checked[all];
                        span.mq-choice__text { (name) }
                    }
                }
            }
            (refused(setting))
        }
    }
}

fn help(setting: Setting) -> Markup {
    html! {
        p.mq-field__help id=(format!("{}-help", id(setting))) {
            (setting.meaning())
            @if !matches!(setting.kind(), Kind::OneOf(_) | Kind::Language | Kind::Languages | Kind::Treatments) {
                " Example: " span.mq-field__example translate="no" { (setting.example()) }
            }
        }
    }
}

/// Where it is said that the quiz does not take a value, or takes it in another form.
fn refused(setting: Setting) -> Markup {
    html! { p.mq-field__refused id=(format!("{}-refused", id(setting))) data-mq-of=(setting.name()) hidden {} }
}

fn typed(setting: Setting, kind: &str, most: Option<usize>) -> Markup {
    html! {
        input.mq-field__control id=(id(setting)) type=(kind) maxlength=[most]
            data-mq-setting=(setting.name()) data-mq-reader=(reader(setting))
            pattern=[pattern::of(setting.kind())] data-mq-wants=(setting.kind().wants())
            aria-describedby=(described_by(setting)) autocapitalize="off" spellcheck="false";
    }
}

fn colour(setting: Setting) -> Markup {
    html! {
        div.mq-field__colour {
            // The example is the quiz's own.
            input.mq-field__swatch type="color" value=(setting.example()) data-mq-for=(id(setting))
                aria-label=(format!("{}: choose", title(setting)));
            (typed(setting, "text", Some(7)))
        }
    }
}

fn one_of(setting: Setting, choices: &[&str]) -> Markup {
    html! {
        select.mq-field__control id=(id(setting)) data-mq-setting=(setting.name())
            data-mq-reader=(reader(setting)) aria-describedby=(described_by(setting)) {
            @for (place, choice) in choices.iter().enumerate() {
                // The first is what counts without the setting.
                option value=(if place == 0 { "" } else { choice }) { (words::of(setting, choice)) }
            }
        }
    }
}

fn language(setting: Setting, languages: &[Language]) -> Markup {
    html! {
        select.mq-field__control id=(id(setting)) data-mq-setting=(setting.name())
            data-mq-reader=(reader(setting)) aria-describedby=(described_by(setting)) {
            option value="" { "As " (default(setting)) }
            @for language in languages {
                option value=(language.tag) lang=(language.tag) { (language.name) }
            }
        }
    }
}

/// Every type by its id, and what it is called.
fn types(book: &Book) -> Vec<(String, String)> {
    let named = book.catalogue.treatments.iter().map(|(_, treatment)| {
        let words = book.wording.form(&treatment.usual.name);
        let name = words.map_or(&treatment.name, |words| &words.name);
        (treatment.name.clone(), name.clone())
    });
    named.collect()
}

fn reader(setting: Setting) -> &'static str {
    match setting.reader() {
        Reader::Quiz => "quiz",
        Reader::Loader => "loader",
    }
}

fn id(setting: Setting) -> String {
    format!("mq-set-{}", setting.name())
}

fn described_by(setting: Setting) -> String {
    format!("{0}-help {0}-refused", id(setting))
}
