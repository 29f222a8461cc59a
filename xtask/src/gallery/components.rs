//! Each component of the design (section 7) in its states, cut out of the screens where it occurs.

use anyhow::{Context as _, Result};
use maud::{Markup, PreEscaped, html};

use super::drawn::{Drawn, element, with_class};
use super::pages::{self, Way, choices};

/// A component, and its states.
struct Component {
    name: &'static str,
    states: &'static [State],
}

/// A component in one state.
#[derive(Clone, Copy)]
struct State {
    name: &'static str,
    /// The screen it is on.
    screen: &'static str,
    /// Its class there, and the how many-eth it is.
    piece: (&'static str, usize),
    /// What makes the state, where the screen does not: a class, and the class it is put beside.
    set: Option<(&'static str, &'static str)>,
}

const fn as_is(name: &'static str, screen: &'static str, class: &'static str) -> State {
    nth(name, screen, class, 0)
}

const fn nth(
    name: &'static str,
    screen: &'static str,
    class: &'static str,
    number: usize,
) -> State {
    State { name, screen, piece: (class, number), set: None }
}

const fn set(state: State, more: &'static str, on: &'static str) -> State {
    State { set: Some((on, more)), ..state }
}

const ROW: &str = "question-sun";
const CHOSEN: &str = "question-sun-answered";
const INPUT: &str = "mq-choice__input";

const COMPONENTS: [Component; 25] = [
    Component {
        name: "Answer row, one answer",
        states: &[
            as_is("rest", ROW, "mq-choice"),
            set(as_is("hover", ROW, "mq-choice"), "is-hover", "mq-choice"),
            set(as_is("pressed", ROW, "mq-choice"), "is-active", "mq-choice"),
            set(as_is("focus", ROW, "mq-choice"), "is-focus", INPUT),
            nth("chosen", CHOSEN, "mq-choice", 1),
            set(nth("chosen and focus", CHOSEN, "mq-choice", 1), "is-focus", INPUT),
        ],
    },
    Component {
        name: "Answer row, ticks",
        states: &[
            as_is("rest", "safety-conditions", "mq-choice"),
            set(as_is("hover", "safety-conditions", "mq-choice"), "is-hover", "mq-choice"),
            set(as_is("pressed", "safety-conditions", "mq-choice"), "is-active", "mq-choice"),
            set(as_is("focus", "safety-conditions", "mq-choice"), "is-focus", INPUT),
            nth("chosen", "safety-now-none", "mq-choice", 9),
            set(nth("chosen and focus", "safety-now-none", "mq-choice", 9), "is-focus", INPUT),
        ],
    },
    Component {
        name: "Question group",
        states: &[
            as_is("rest", "question-skin-feel", "mq-fieldset"),
            as_is("answered", "question-lines-answered", "mq-fieldset"),
            as_is("error", "problem-nothing-chosen", "mq-fieldset"),
            nth("error of the further concerns", "problem-too-many-also", "mq-fieldset", 1),
        ],
    },
    Component {
        name: "Answer row with a drawing",
        states: &[
            as_is("rest", "question-lines", "mq-choice--drawn"),
            nth("chosen", "question-lines-answered", "mq-choice--drawn", 1),
        ],
    },
    Component {
        name: "Area map",
        states: &[
            as_is("rest", "question-area", "mq-map"),
            set(as_is("hover", "question-area", "mq-map"), "is-hover", "mq-region"),
            as_is("chosen", "question-area-answered", "mq-map"),
            as_is("a place on the body", "question-site", "mq-map"),
            as_is("a place, chosen", "question-site-answered", "mq-map"),
        ],
    },
    Component { name: "Or divider", states: &[as_is("rest", "safety-now", "mq-or")] },
    Component {
        name: "Main button",
        states: &[
            as_is("rest", "welcome", "mq-button"),
            set(as_is("hover", "welcome", "mq-button"), "is-hover", "mq-button"),
            set(as_is("pressed", "welcome", "mq-button"), "is-active", "mq-button"),
            set(as_is("focus", "welcome", "mq-button"), "is-focus", "mq-button"),
            set(
                as_is("tapped before the app is there", "welcome", "mq-way-in"),
                "is-target",
                "mq-way-in",
            ),
        ],
    },
    Component {
        name: "Secondary button",
        states: &[
            as_is("rest", "check", "mq-button--side"),
            set(as_is("hover", "check", "mq-button--side"), "is-hover", "mq-button"),
            set(as_is("pressed", "check", "mq-button--side"), "is-active", "mq-button"),
            set(as_is("focus", "check", "mq-button--side"), "is-focus", "mq-button"),
        ],
    },
    Component {
        name: "Text link",
        states: &[
            nth("rest", "check", "mq-link", 1),
            set(nth("hover", "check", "mq-link", 1), "is-hover", "mq-link"),
            set(nth("pressed", "check", "mq-link", 1), "is-active", "mq-link"),
            set(nth("focus", "check", "mq-link", 1), "is-focus", "mq-link"),
        ],
    },
    Component {
        name: "Back",
        states: &[
            as_is("rest", ROW, "mq-back"),
            set(as_is("focus", ROW, "mq-back"), "is-focus", "mq-back"),
        ],
    },
    Component {
        name: "Progress line, under Back",
        states: &[
            as_is("at the start", "question-age", "mq-header"),
            as_is("on the way", ROW, "mq-header"),
            as_is("at the end", "check", "mq-header"),
        ],
    },
    Component {
        name: "Error summary",
        states: &[
            as_is("one error", "problem-nothing-chosen", "mq-problem"),
            set(as_is("focus", "problem-nothing-chosen", "mq-problem"), "is-focus", "mq-problem"),
            set(
                as_is("focus on its link", "problem-nothing-chosen", "mq-problem"),
                "is-focus",
                "mq-problem__link",
            ),
        ],
    },
    Component {
        name: "Summary list",
        states: &[
            as_is("rest", "check", "mq-summary"),
            as_is("changed and added", "check-after-change", "mq-summary"),
        ],
    },
    Component {
        name: "Care card",
        states: &[
            as_is("emergency", "emergency", "mq-care"),
            as_is("urgent", "urgent", "mq-care"),
            as_is("routine", "doctor-first", "mq-care"),
        ],
    },
    Component {
        name: "Caution note",
        states: &[as_is("rest", "match-doctor-asked-first", "mq-note")],
    },
    Component {
        name: "Do and do not list",
        states: &[
            as_is("what to do", "guide-needling", "mq-do"),
            nth("what not to do", "guide-needling", "mq-do", 1),
        ],
    },
    Component {
        name: "Fit and proof",
        states: &[
            as_is("strong fit, mixed proof", "match-strong", "mq-measures"),
            as_is("partial fit, weak proof", "match-fair", "mq-measures"),
            as_is("poor proof", "match-poor-proof", "mq-measures"),
            as_is("well tested", "match-chin", "mq-measures"),
        ],
    },
    Component {
        name: "How the types compare",
        states: &[as_is("rest", "match-also", "mq-compare")],
    },
    Component {
        name: "What a course involves",
        states: &[
            as_is("judged while visits go on", "match-strong", "mq-figure"),
            as_is("judged after the last visit", "match-poor-proof", "mq-figure"),
        ],
    },
    Component {
        name: "What goes with it, and when",
        states: &[nth("rest", "match-strong", "mq-figure", 1)],
    },
    Component {
        name: "Details",
        states: &[
            as_is("closed", "welcome", "mq-privacy"),
            set(as_is("open", "welcome", "mq-privacy"), "open", "mq-privacy"),
            as_is("closed, in a result", "match-strong", "mq-more"),
            set(as_is("open, in a result", "match-strong", "mq-more"), "open", "mq-more"),
        ],
    },
    Component {
        name: "Status",
        states: &[
            as_is("empty", ROW, "mq-status"),
            as_is("speaking", "question-added-by-change", "mq-status"),
            as_is("answers are back", "welcome-restored", "mq-status"),
        ],
    },
    Component {
        name: "Move on by tap",
        states: &[
            as_is("on", ROW, "mq-switch"),
            set(as_is("hover", ROW, "mq-switch"), "is-hover", "mq-switch"),
            set(as_is("focus", ROW, "mq-switch"), "is-focus", "mq-switch"),
        ],
    },
    Component {
        name: "Standing by for trouble",
        states: &[
            as_is("it could not be loaded", "could-not-start", "mq-welcome"),
            as_is("it broke", "stopped-by-a-fault", "mq-welcome"),
        ],
    },
    Component {
        name: "Start again",
        states: &[as_is("asked", "check-start-again-asked", "mq-ask")],
    },
];

/// The page of all of them.
pub(super) fn page(screens: &[Drawn], way: Way, styles: &[String]) -> Result<Markup> {
    let mut sections = Vec::new();
    for component in &COMPONENTS {
        let mut states = Vec::new();
        for state in component.states {
            states.push((state.name, state.piece(screens)?));
        }
        sections.push(html! {
            section {
                h2 { (component.name) }
                div class="gallery-states" {
                    @for (name, piece) in states {
                        figure class="gallery-state" {
                            figcaption { (name) }
                            div class="gallery-piece" data-mq-waiting="" { (PreEscaped(piece)) }
                        }
                    }
                }
            }
        });
    }
    let body = html! {
        div class="gallery" {
            (choices(way, None))
            p {
                "Hover, pressed and focus stand still here by a copy of the styles. Forced colours, "
                "more contrast and print cannot be shown so: switch them on in the browser."
            }
            @for section in sections { (section) }
        }
    };
    Ok(pages::page("Every component", way, styles, "", &body))
}

impl State {
    fn piece(&self, screens: &[Drawn]) -> Result<String> {
        let (class, number) = self.piece;
        let screen = screens.iter().find(|screen| screen.name == self.screen);
        let piece = screen.and_then(|screen| element(&screen.html, class, number));
        let piece = piece.with_context(|| {
            format!("{} has no {class} {number} for the gallery's “{}”", self.screen, self.name)
        })?;
        Ok(match self.set {
            None => piece.to_owned(),
            Some((_, "open")) => piece.replacen("<details", "<details open", 1),
            Some((on, more)) => with_class(piece, on, more),
        })
    }
}
