//! An assessment in the words of the content sheet, ready to be written as JSON.

use meso_quiz::assessment::{Assessment, Reason, Suggestion, TieBreak};
use meso_quiz::book::Book;
use meso_quiz::catalogue::{Limit, TreatmentId};
use serde::{Serialize, Serializer, ser::SerializeMap as _};

/// What follows from a line.
#[derive(Serialize)]
pub(super) struct Verdict<'a> {
    headline: &'a str,
    primary: Option<&'a str>,
    fit: Option<&'a str>,
    secondary: Vec<&'a str>,
    later: Vec<&'a str>,
    flags: Vec<&'a str>,
    scores: Scores<'a>,
    cards: Vec<&'a str>,
    reasons: Vec<Because<'a>>,
}

/// Every treatment's score, in the catalogue's order.
struct Scores<'a>(Vec<(&'a str, i32)>);

impl Serialize for Scores<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (treatment, score) in &self.0 {
            map.serialize_entry(treatment, score)?;
        }
        map.end()
    }
}

/// One reason: the points of one treatment's answers add up to its score.
#[derive(Serialize)]
#[serde(untagged)]
enum Because<'a> {
    Answer {
        treatment: &'a str,
        question: &'a str,
        choice: &'a str,
        points: i32,
        /// What the answer would be worth if bonus points were not capped.
        #[serde(skip_serializing_if = "Option::is_none")]
        of: Option<i32>,
    },
    Caution {
        treatment: &'a str,
        caution: &'a str,
        action: &'a str,
    },
    Tie {
        treatment: &'a str,
        ties_with: &'a str,
        settled_by: &'a str,
    },
}

impl<'a> Verdict<'a> {
    pub(super) fn of(book: &'a Book, found: &Assessment) -> Self {
        let names = Names { book };
        let primary = found.outcome.primary();
        let flags = found.screening.raised().iter().filter(|raised| raised.ticked);
        let cautions = &book.catalogue.cautions;
        let cards = found.cards.iter().filter_map(|card| book.catalogue.cards.get(*card));
        Self {
            headline: found.outcome.headline().name(),
            primary: primary.map(|one| names.treatment(one.treatment())),
            fit: primary.map(|one| one.fit().name()),
            secondary: found.outcome.also().iter().map(|one| names.suggestion(one)).collect(),
            later: found.outcome.later().iter().map(|id| names.treatment(*id)).collect(),
            flags: flags
                .filter_map(|raised| cautions.get(raised.caution))
                .map(|caution| caution.name.as_str())
                .collect(),
            scores: Scores(
                found
                    .scores
                    .iter()
                    .map(|score| (names.treatment(score.treatment), score.total))
                    .collect(),
            ),
            cards: cards.map(|card| card.name.as_str()).collect(),
            reasons: names.reasons(found),
        }
    }
}

struct Names<'a> {
    book: &'a Book,
}

impl<'a> Names<'a> {
    fn treatment(&self, id: TreatmentId) -> &'a str {
        self.book.catalogue.treatments.get(id).map_or("", |known| known.name.as_str())
    }

    fn suggestion(&self, suggestion: &Suggestion) -> &'a str {
        self.treatment(suggestion.treatment())
    }

    fn reasons(&self, found: &Assessment) -> Vec<Because<'a>> {
        let answers = found.scores.iter().flat_map(|score| &score.reasons);
        let ruled_out = found.ruled_out.iter().map(|out| Because::Caution {
            treatment: self.treatment(out.treatment),
            caution: self
                .book
                .catalogue
                .cautions
                .get(out.caution)
                .map_or("", |caution| caution.name.as_str()),
            action: if out.limit == Limit::Exclude { "EXCLUDE" } else { "NOT_NOW" },
        });
        let tie = found.outcome.primary().zip(found.tie).map(|(primary, tie)| Because::Tie {
            treatment: self.suggestion(primary),
            ties_with: self.treatment(tie.with),
            settled_by: match tie.settled_by {
                TieBreak::MainConcern => "main concern",
                TieBreak::Proof => "proof",
                TieBreak::Order => "order",
            },
        });
        answers.filter_map(|reason| self.answer(reason)).chain(ruled_out).chain(tie).collect()
    }

    fn answer(&self, reason: &Reason) -> Option<Because<'a>> {
        let question = self.book.questionnaire.question(reason.key)?;
        Some(Because::Answer {
            treatment: self.treatment(reason.treatment),
            question: &question.name,
            choice: &question.choices.get(reason.choice)?.name,
            points: reason.points,
            of: (reason.points != reason.full).then_some(reason.full),
        })
    }
}
