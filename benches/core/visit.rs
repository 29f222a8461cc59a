//! The longest visit there is, at its last question: what a step, an assessment and a change of an
//! answer are measured on.

use meso_quiz::assessment::stop;
use meso_quiz::consultation::{Action, Consultation, Place, step};
use meso_quiz::questionnaire::{ChoiceId, Key, Kind, Rules};

/// What an answer does to a visit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Last {
    /// It goes on.
    GoesOn,
    /// It is a warning sign, or a worry that comes first.
    Ends,
}

/// A visit whose last question is answered, one "Continue" before its end.
pub(crate) fn visit(rules: Rules<'_>, last: Last) -> Consultation {
    let mut at = does(rules, &Consultation::default(), Action::Started);
    loop {
        let Place::Question(key) = at.place else { return at };
        let answered = answer(rules, &at, key, Last::GoesOn);
        let after = does(rules, &answered, Action::Continued);
        if after.place == Place::Check {
            return answer(rules, &at, key, last);
        }
        at = after;
    }
}

/// The first choice that does so; a screen is never left with "none of these".
fn answer(rules: Rules<'_>, at: &Consultation, key: Key, does_so: Last) -> Consultation {
    let question = rules.questionnaire.question(key).expect("it is on screen");
    let none = |choice: &ChoiceId| question.kind == Kind::Many { none: *choice };
    let chosen = question.choices.ids().filter(|choice| !none(choice));
    let mut after = chosen.map(|choice| does(rules, at, Action::Chose(choice)));
    let ends = |one: &Consultation| stop(rules, &one.answers).is_some();
    let wanted = |one: &Consultation| ends(one) == (does_so == Last::Ends);
    let mut after = after.find(wanted).unwrap_or_else(|| {
        // Every sign of this screen ends the visit.
        let none = question.choices.ids().find(none).expect("a screen has one");
        does(rules, at, Action::Chose(none))
    });
    if let Kind::Concerns { also_at_most } = question.kind {
        for also in question.choices.ids().skip(1).take(also_at_most) {
            after = does(rules, &after, Action::ChoseAlso(also));
        }
    }
    after
}

fn does(rules: Rules<'_>, at: &Consultation, action: Action) -> Consultation {
    step(rules, at, action).unwrap_or_else(|| at.clone())
}
