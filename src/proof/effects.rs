//! What is claimed of every choice: it changes something, or is marked as changing nothing.

use super::claim::{Claim, Proved};
use crate::book::Book;
use crate::content::authored::Authored;
use crate::questionnaire::{Choice, ChoiceId, Kind, Question, QuestionId, Step, When};

pub(super) fn prove(book: &Book, authored: &Authored, proved: &mut Proved) {
    let mut marked = Claim::new("no choice is without effect unless its author says so");
    for (id, question) in book.questionnaire.questions.iter() {
        for (choice, found) in question.choices.iter() {
            let none = matches!(question.kind, Kind::Many { none } if none == choice);
            if none {
                continue;
            }
            let effect = has_effect(book, id, choice, found);
            let says_not = says_without_effect(authored, question, found);
            if !effect && !says_not {
                let why = || format!("{}={} changes nothing", question.name, found.name);
                marked.breaks(String::new, why);
            }
            if effect && says_not {
                let why =
                    || format!("{}={} is marked but changes something", question.name, found.name);
                marked.breaks(String::new, why);
            }
        }
    }
    let mut main = Claim::new("a concern never counts for less as the main one than as “also”");
    for (_, concern) in book.catalogue.concerns.iter() {
        if concern.points.iter().any(|points| points.main < points.also) {
            main.breaks(String::new, || format!("{} does", concern.name));
        }
    }
    proved.claims.extend([marked, main, apart(book)]);
}

/// What the collapsing takes for granted: safety screens, concerns and the area are answered apart
/// from everything else, so that no weight is counted twice or left out.
fn apart(book: &Book) -> Claim {
    let mut claim =
        Claim::new("safety screens, concerns and areas give no points and raise no rule");
    let questions = &book.questionnaire;
    let is_apart = |id: QuestionId| {
        questions.questions.get(id).is_some_and(|question| {
            let concerns = matches!(question.kind, Kind::Concerns { .. });
            question.safety || concerns || id == questions.area_question
        })
    };
    for (id, question) in questions.questions.iter().filter(|(id, _)| is_apart(*id)) {
        if question.choices.iter().any(|(_, choice)| !choice.points.is_empty()) {
            claim.breaks(String::new, || format!("{} gives points of its own", question.name));
        }
        let rules = questions.rules.iter().flat_map(|rule| &rule.when).flatten();
        if rules.into_iter().any(|condition| condition.question == id) {
            claim.breaks(String::new, || format!("a rule looks at {}", question.name));
        }
    }
    for (when, name) in conditions(book) {
        if let When::Answered { question, .. } = when
            && !questions
                .questions
                .get(*question)
                .is_some_and(|asked| matches!(asked.kind, Kind::Concerns { .. }))
        {
            claim.breaks(String::new, || format!("{name} waits for more than a concern"));
        }
    }
    claim
}

/// Every condition of every path, with the question it is about.
fn conditions(book: &Book) -> impl Iterator<Item = (&When, &str)> {
    let steps = book.questionnaire.paths.iter().flat_map(|(_, path)| &path.steps);
    let asks = steps.flat_map(|step| match step {
        Step::Ask(ask) => std::slice::from_ref(ask),
        Step::FollowUps { of, .. } => of,
    });
    asks.map(|(id, when)| {
        let question = book.questionnaire.questions.get(*id);
        (when, question.map_or("", |question| question.name.as_str()))
    })
}

/// Whether a choice bears on a score, a caution, a text, the area, or what is asked next.
fn has_effect(book: &Book, question: QuestionId, choice: ChoiceId, found: &Choice) -> bool {
    let own = !found.points.is_empty()
        || !found.cards.is_empty()
        || found.caution.is_some()
        || found.concern.is_some()
        || found.area.is_some();
    let rules = book.questionnaire.rules.iter().flat_map(|rule| &rule.when).flatten();
    let mut raises = rules.filter(|one| one.question == question && one.any_of.contains(&choice));
    own || raises.next().is_some() || routes(book, question, choice)
}

fn routes(book: &Book, question: QuestionId, choice: ChoiceId) -> bool {
    conditions(book).any(|(when, _)| match when {
        When::Answered { question: of, any_of, .. } => *of == question && any_of.contains(&choice),
        When::Always | When::ShorterThan(_) => false,
    })
}

fn says_without_effect(authored: &Authored, question: &Question, choice: &Choice) -> bool {
    let file = authored.rules.questions.iter().find(|file| file.says.id == question.name);
    let choices = file.into_iter().flat_map(|file| &file.says.choices);
    choices.filter(|raw| raw.id == choice.name).any(|raw| raw.without_effect.is_some())
}
