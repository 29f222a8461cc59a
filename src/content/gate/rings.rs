//! Conditions that wait for each other in a ring, so that none of them could ever be met.

use crate::content::raw::{AskWhen, Step};
use std::collections::BTreeMap;

/// Which question waits for which, on one path.
#[derive(Default)]
pub(super) struct Waits<'a>(BTreeMap<&'a str, &'a str>);

impl<'a> Waits<'a> {
    pub(super) fn of(steps: &'a [Step]) -> Self {
        let conditions = steps.iter().flat_map(|step| match step {
            Step::Ask(_) | Step::Filler { .. } => &[],
            Step::AskWhen(when) => std::slice::from_ref(when),
            Step::FollowUps { of, .. } => of.as_slice(),
        });
        let pair = |when: &'a AskWhen| (when.ask.as_str(), when.ask_when.question.as_str());
        Self(conditions.map(pair).collect())
    }

    /// The ring that a question is part of, told the same way whichever of its questions asks.
    pub(super) fn ring(&self, question: &str) -> Option<Vec<String>> {
        let mut ring = vec![question.to_owned()];
        let mut at = question;
        while ring.len() <= self.0.len() {
            at = self.0.get(at)?;
            ring.push(at.to_owned());
            if at == question {
                ring.pop();
                let first = (0..).zip(&ring).min_by_key(|(_, name)| *name);
                let first = first.map_or(0, |(place, _)| place);
                ring.rotate_left(first);
                ring.extend(ring.first().cloned());
                return Some(ring);
            }
        }
        None
    }
}
