//! Which text of a result goes where. The assessment says which there are, and in what order.

use super::sheet::Sheet;
use crate::catalogue::CardId;
use crate::views::scene::text;
use yew::prelude::*;

/// Where a text belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shelf {
    /// What the treatment is, and how sure anyone is of it.
    WhatItIs,
    /// What to ask the clinic.
    ToAsk,
    /// What to do afterwards, and when to get help.
    Afterwards,
    /// What this quiz cannot do, small and last.
    Note,
    /// Everything else.
    GoodToKnow,
}

/// The texts that have a place of their own, whatever brought them up.
fn shelf(name: &str) -> Option<Shelf> {
    match name {
        "WHAT_IS" => Some(Shelf::WhatItIs),
        "STERILE" | "WHO" => Some(Shelf::ToAsk),
        "AFTER" => Some(Shelf::Afterwards),
        "NOT_DIAGNOSIS" => Some(Shelf::Note),
        "SUNSCREEN" => Some(Shelf::GoodToKnow),
        _ => None,
    }
}

impl Sheet<'_> {
    /// The texts of one shelf. The closest match's own texts say what it is.
    pub(super) fn cards(&self, wanted: Shelf) -> Vec<AttrValue> {
        let cards = self.found.cards.iter().copied();
        let cards = cards.filter(|card| self.shelf(*card) == wanted);
        cards.map(|card| self.card(card)).collect()
    }

    fn shelf(&self, card: CardId) -> Shelf {
        let name = self.catalogue().cards.get(card).map(|card| &card.name);
        let closest = self.found.outcome.primary();
        let form = closest.and_then(|closest| self.form(closest.treatment()));
        match name.and_then(|name| shelf(name)) {
            Some(own_place) => own_place,
            None if form.is_some_and(|form| form.cards.contains(&card)) => Shelf::WhatItIs,
            None => Shelf::GoodToKnow,
        }
    }

    /// The words of a text.
    pub(super) fn card(&self, card: CardId) -> AttrValue {
        text(self.scene.book.wording.card(card))
    }

    /// What a result says under its heading, where it says anything.
    pub(super) fn lead(&self) -> Option<AttrValue> {
        if let Some(closest) = self.found.outcome.primary() {
            return self.form_words(closest.treatment()).map(|words| text(&words.summary));
        }
        let own = self.found.cards.first().copied();
        own.map(|card| self.card_under(&self.heading(), card))
    }

    /// The words of a text, without a first sentence that the heading above it has just said.
    fn card_under(&self, heading: &str, card: CardId) -> AttrValue {
        let words = self.scene.book.wording.card(card);
        let repeated = words.strip_prefix(heading);
        let repeated = repeated.filter(|rest| rest.starts_with(['.', ' ']));
        let rest = repeated.and_then(|rest| rest.split_once(". "));
        text(rest.map_or(words, |(_, rest)| rest))
    }
}
