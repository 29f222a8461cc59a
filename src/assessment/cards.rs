//! Which texts a result shows, and in what order (CONTENT 6.5).

use super::outcome::Outcome;
use super::safety::Screening;
use crate::answers::Answers;
use crate::catalogue::{AreaId, CardId, Concern};
use crate::questionnaire::{Answer, Rules, Said as _};

/// The texts of a result: the outcome's own, the treatment's, what the answers add, and at the
/// end what every result that names an injected treatment must say.
pub(super) fn shown(
    rules: Rules<'_>,
    outcome: &Outcome,
    screening: &Screening,
    answers: &Answers,
    area: Option<AreaId>,
) -> Vec<CardId> {
    let own = &rules.catalogue.outcome_cards;
    let opening: &[CardId] = match outcome {
        Outcome::Under18 => return own.under_18.clone(),
        Outcome::Emergency | Outcome::Urgent => return Vec::new(),
        Outcome::TalkFirst => return own.talk_first.clone(),
        Outcome::DoctorFirst { .. } => return own.doctor_first.clone(),
        Outcome::NotNow { .. } => &own.not_now,
        Outcome::Match { .. } => &[],
        Outcome::NoGoodMatch { .. } => &own.no_match,
    };
    let mut cards = opening.to_vec();
    let (first_step, other) = concern_cards(rules, answers, area);
    cards.extend(first_step);
    if let Some(suggestion) = outcome.primary() {
        let treatment = rules.catalogue.treatments.get(suggestion.treatment());
        cards.extend(treatment.iter().flat_map(|known| known.form(area).cards.iter().copied()));
    }
    for raised in screening.raised() {
        let caution = rules.catalogue.cautions.get(raised.caution);
        cards.extend(caution.iter().flat_map(|known| known.cards.iter().copied()));
    }
    cards.extend(answer_cards(rules, answers, area));
    cards.extend(other);
    if outcome.suggested().next().is_some() {
        cards.extend(&own.injected);
    }
    cards.extend(&own.closing);
    without_repeats(cards)
}

/// The text of a main concern that never matches, which leads, and those of the other concerns.
fn concern_cards(
    rules: Rules<'_>,
    answers: &Answers,
    area: Option<AreaId>,
) -> (Option<CardId>, Vec<CardId>) {
    let Some(key) = area.and_then(|area| rules.questionnaire.concern_key(area)) else {
        return (None, Vec::new());
    };
    let Some(asked) = rules.questionnaire.question(key) else {
        return (None, Vec::new());
    };
    let concern = |choice| rules.catalogue.concerns.get(asked.choices.get(choice)?.concern?);
    let Some(Answer::Concerns { main, also }) = answers.answer(key) else {
        return (None, Vec::new());
    };
    let main: Option<&Concern> = concern(*main);
    let leads = main.filter(|concern| concern.card_only).and_then(|concern| concern.card);
    let others = main.into_iter().chain(also.iter().filter_map(|choice| concern(*choice)));
    (leads, others.filter_map(|concern| concern.card).collect())
}

fn answer_cards(rules: Rules<'_>, answers: &Answers, area: Option<AreaId>) -> Vec<CardId> {
    let mut cards = Vec::new();
    for (key, answer) in answers.iter() {
        if key.area.is_some() && key.area != area {
            continue;
        }
        let Some(question) = rules.questionnaire.question(key) else {
            continue;
        };
        for choice in answer.choices() {
            cards.extend(question.choices.get(choice).iter().flat_map(|found| &found.cards));
        }
    }
    cards
}

fn without_repeats(cards: Vec<CardId>) -> Vec<CardId> {
    let mut once = Vec::new();
    for card in cards {
        if !once.contains(&card) {
            once.push(card);
        }
    }
    once
}
