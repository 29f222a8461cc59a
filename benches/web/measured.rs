//! What was seen of all visits, and the one number that stands for them.

use crate::page::{Condition, Page};
use crate::visit::Seen;
use std::collections::BTreeMap;

/// The visits to each page under each condition.
#[derive(Default)]
pub(crate) struct Measured(BTreeMap<(Condition, Page), Vec<Seen>>);

impl Measured {
    pub(crate) fn add(&mut self, condition: Condition, page: Page, seen: Seen) {
        self.0.entry((condition, page)).or_default().push(seen);
    }

    /// The middle one of all visits.
    pub(crate) fn median(
        &self,
        condition: Condition,
        page: Page,
        what: impl Fn(&Seen) -> f64,
    ) -> f64 {
        percentile(self.0[&(condition, page)].iter().map(what).collect(), 50)
    }

    /// Of all taps of all visits, the time that so many of a hundred stay below.
    pub(crate) fn taps(&self, condition: Condition, page: Page, percent: usize) -> f64 {
        let visits = &self.0[&(condition, page)];
        percentile(visits.iter().flat_map(|seen| seen.taps.iter().copied()).collect(), percent)
    }
}

fn percentile(mut values: Vec<f64>, percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    values[(values.len() * percent / 100).min(values.len() - 1)]
}

/// The largest of three, none of which is below zero.
pub(crate) fn largest(of: [f64; 3]) -> f64 {
    of.into_iter().fold(0.0, f64::max)
}
