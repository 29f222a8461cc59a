//! `setup.html`: where staff set a tablet up, on the tablet itself. The form is drawn from the quiz's own
//! table of settings; `boot/setup.js` brings it to life and keeps what is said on this device alone.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use meso_quiz::book::Book;
use meso_quiz::clinic::{Reader, Setting};
use meso_quiz::wording::{Label, Language};

use super::form::{self, fields, fold};
use crate::clinics::Group;
use crate::styles;

/// What only this page wears.
const OWN_STYLE: &str = include_str!("../../../boot/setup.css");
/// The groups of settings that a tablet has.
const GROUPS: [Group; 4] = [Group::Clinic, Group::Look, Group::Offer, Group::Language];
/// How many seconds nobody need touch it, at the least and at the most.
const LEAST: u32 = 30;
const MOST: u32 = 300;

/// The page. `languages` are those that visitors can be offered.
pub(super) fn page(book: &Book, languages: &[Language], shared: &str) -> String {
    let quiz = book.wording.label(Label::QuizName);
    let styles = [shared, &styles::bare(form::STYLE), &styles::bare(OWN_STYLE)].join("\n");
    let page = html! {
        (DOCTYPE)
        html lang="en-GB" dir="ltr" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                link rel="icon" href="data:,";
                title { "Set this tablet up - " (quiz) }
                meta name="description" content="Set this tablet up for visitors of your clinic.";
                style { (PreEscaped(styles)) }
                @for script in ["form.js", "pin.js", "tablet.js"] {
                    link rel="modulepreload" href=(script);
                }
                script type="module" src="setup.js" {}
            }
            body {
                div.mq-setup {
                    header.mq-setup__top {
                        p.mq-brand { (quiz) }
                        h1.mq-heading { "Set this tablet up" }
                        p.mq-lead {
                            "For staff. What you set here counts for every visitor to this tablet, and stays on it. "
                            "Fill in what you like, then start."
                        }
                        noscript { p.mq-note { "This page needs JavaScript." } }
                    }
                    main.mq-setup__main {
                        (denied())
                        (the_form(book, languages))
                    }
                }
            }
        }
    };
    page.into_string()
}

/// Whether a tablet has this setting. Nothing on it leads out of the quiz, so it names no contact, and
/// no page is around it.
fn is_of_a_tablet(setting: Setting) -> bool {
    setting.reader() == Reader::Quiz && setting != Setting::Privacy && setting != Setting::Handoff
}

fn the_form(book: &Book, languages: &[Language]) -> Markup {
    let group =
        |group: Group| fields(group.settings().filter(|it| is_of_a_tablet(*it)), book, languages);
    let other = Group::Page.settings().filter(|it| is_of_a_tablet(*it));
    html! {
        form.mq-setup__form #mq-settings aria-label="Settings" novalidate autocomplete="off" hidden {
            div.mq-problem #mq-faults role="alert" tabindex="-1" hidden {
                h2.mq-problem__heading { "There is a problem" }
                ul.mq-setup__faults {}
            }
            p.mq-note #mq-not-kept role="alert" hidden {
                "This could not be kept: the browser of this tablet has no room for it."
            }
            div.mq-folds {
                @for one in GROUPS { (fold(one.title(), one == Group::Clinic, &group(one))) }
                (fold("On this tablet", true, &html! { (idle()) (fields(other, book, languages)) }))
                (fold("PIN for the staff menu", true, &pin()))
            }
            div.mq-buttons { button.mq-button type="submit" { "Save and start" } }
            details.mq-setup__reset {
                summary.mq-rest__summary { "Reset this tablet" }
                div.mq-setup__resetting {
                    p { "Takes away all that was set up here, the PIN as well." }
                    button.mq-button.mq-button--side #mq-reset type="button" { "Reset it now" }
                }
            }
            p.mq-quiet #mq-was-reset role="status" {}
        }
    }
}

/// Where a browser keeps nothing there is nothing to set up.
fn denied() -> Markup {
    html! {
        div.mq-setup__denied #mq-denied hidden {
            p.mq-note {
                "This browser keeps nothing for this page, so the tablet cannot be set up here. "
                "It works all the same, with what clinic.json beside the page says."
            }
            a.mq-button href="kiosk.html" { "Start" }
        }
    }
}

fn idle() -> Markup {
    html! {
        p.mq-field__help #mq-set-idle-help {
            "When nobody touches it for so long, it asks whether they are still there, and 30 seconds later "
            "clears everything."
        }
        (seconds("question", "Seconds without a touch at a question", 60))
        (seconds("result", "Seconds without a touch at a result", 120))
        div.mq-field {
            label.mq-choice {
                input.mq-choice__input #mq-set-stays type="checkbox" aria-describedby="mq-set-stays-help";
                span.mq-choice__text { "Never clear by itself" }
            }
            p.mq-field__help #mq-set-stays-help {
                "Only where staff are with each visitor: otherwise whoever takes the tablet next can read what "
                "the last visitor said."
            }
        }
    }
}

fn seconds(name: &str, title: &str, usual: u32) -> Markup {
    let id = format!("mq-set-{name}");
    html! {
        div.mq-field {
            label.mq-field__name for=(id) { (title) }
            p.mq-field__help id=(format!("{id}-help")) { (LEAST) " to " (MOST) "; usually " (usual) "." }
            input.mq-field__control.mq-field__control--short id=(id) type="number" inputmode="numeric" required
                min=(LEAST) max=(MOST) step="1" value=(usual)
                data-mq-wants=(format!("a whole number from {LEAST} to {MOST}"))
                aria-describedby=(format!("mq-set-idle-help {id}-help {id}-refused"));
            p.mq-field__refused id=(format!("{id}-refused")) hidden {}
        }
    }
}

fn pin() -> Markup {
    html! {
        p.mq-field__help #mq-pin-help {
            "4 to 6 digits. To open the staff menu, hold the name on the first screen, or the last line of any "
            "screen, for 3 seconds. A PIN deters visitors; it is no lock."
        }
        p.mq-note #mq-pin-unable hidden {
            "A PIN cannot be made here: open this page at its https address."
        }
        div.mq-setup__pin #mq-pin-fields {
            (digits("mq-pin", "PIN", "4 to 6 digits"))
            (digits("mq-pin-again", "The same PIN again", "the same digits twice"))
            div.mq-field #mq-pin-kept hidden {
                p { "A PIN is set. Leave both empty to keep it." }
                label.mq-choice {
                    input.mq-choice__input #mq-pin-gone type="checkbox";
                    span.mq-choice__text { "Take the PIN away" }
                }
            }
        }
    }
}

fn digits(id: &str, title: &str, wants: &str) -> Markup {
    html! {
        div.mq-field {
            label.mq-field__name for=(id) { (title) }
            input.mq-field__control.mq-field__control--short.mq-secret id=(id) type="text" inputmode="numeric"
                pattern="[0-9]{4,6}" maxlength="6" data-mq-wants=(wants)
                aria-describedby=(format!("mq-pin-help {id}-refused")) autocomplete="off" spellcheck="false";
            p.mq-field__refused id=(format!("{id}-refused")) hidden {}
        }
    }
}
