//! The visitor mix: guesses, kept as data so that a clinician can replace them by real counts.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;

/// Weights by choice id.
pub(in super::super) type Weights = BTreeMap<String, u32>;

/// Who is supposed to come.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Mix {
    /// How many visits each scenario has.
    pub(in super::super) visits: u32,
    /// Where the numbers begin.
    pub(in super::super) seed: u64,
    /// By question id; every choice of a question not named weighs the same.
    pub(in super::super) weights: BTreeMap<String, Weights>,
    /// Weights of no further concern, one, two.
    pub(in super::super) further_concerns: Vec<u32>,
    /// How often a box that is no caution is ticked, in a thousand.
    pub(in super::super) ticks_per_thousand: u32,
    /// The charts.
    pub(in super::super) scenarios: Vec<Scenario>,
    /// Figures to compare the first scenario with.
    pub(in super::super) compared_with: Compared,
}

/// One chart.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Scenario {
    /// Its public id.
    pub(in super::super) id: String,
    /// Its title.
    pub(in super::super) title: String,
    /// Weights that take the place of the mix's own.
    #[serde(default)]
    pub(in super::super) weights: BTreeMap<String, Weights>,
    /// How often a caution is ticked by those who are asked, in a thousand, unless stated.
    pub(in super::super) caution_per_thousand: u32,
    /// How often these are.
    #[serde(default)]
    pub(in super::super) cautions_per_thousand: BTreeMap<String, u32>,
}

/// Figures of another simulation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Compared {
    /// Where they are from.
    pub(in super::super) source: String,
    /// By headline id, in percent.
    pub(in super::super) percent: BTreeMap<String, u32>,
}

impl Mix {
    /// The mix of the report.
    pub(in super::super) fn read() -> Result<Self> {
        let text = include_str!("mix.json");
        serde_json::from_str(text).context("xtask/src/report/visits/mix.json cannot be read")
    }
}
