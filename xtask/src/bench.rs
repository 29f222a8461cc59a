//! `cargo xtask bench`: how soon the quiz is there and answers a tap, beside a page without any
//! framework and beside `SurveyJS`, which ask the same questions, all in one run.

mod peers;

use anyhow::Result;
use clap::Args;

use crate::workspace::Workspace;
use crate::{dist, program, tools};

/// Optimised as little as a test: it waits for the browser, and the browser does the work.
const MEASURE: &str = "test -p meso-quiz --no-default-features --test measure -- --nocapture";

/// How much to measure.
#[derive(Args)]
pub(crate) struct Options {
    /// How often each page is visited under each condition; the middle one counts.
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
}

/// Builds the site and its peers, visits them in turn, and writes what was measured.
pub(crate) fn bench(workspace: &Workspace, options: &Options) -> Result<()> {
    let chromium = tools::chromium()?;
    dist::write(workspace, &dist::Options::usual(true))?;
    let peers = peers::write(workspace)?;
    let lighthouse = tools::lighthouse(workspace)?;
    let mut cargo = workspace.cargo(MEASURE.split(' '));
    cargo.env("MESO_QUIZ_DIST", workspace.dist()).env("MESO_QUIZ_PEERS", peers);
    cargo.env("MESO_QUIZ_LIGHTHOUSE", lighthouse);
    cargo.env("MESO_QUIZ_ROUNDS", options.rounds.to_string());
    cargo.env("MESO_QUIZ_NUMBERS", workspace.root.join("docs"));
    chromium.tell(&mut cargo);
    program::run(&mut cargo)
}
