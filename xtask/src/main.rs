//! The project's own commands, run as `cargo xtask <command>`.
//! This file reads the command line; each command has a module of its own.

mod assess;
mod bench;
mod book;
mod clinics;
mod content;
mod dist;
mod fuzz;
mod gallery;
mod npm;
mod pages;
mod program;
mod prove;
mod reading;
mod renew;
mod report;
mod serve;
mod shots;
mod styles;
mod test;
mod tools;
mod trunk;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::workspace::Workspace;

/// The commands of this project.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the page, serve it on this machine, and rebuild when a file changes.
    Serve {
        /// Build quickly, without optimising.
        #[arg(long)]
        dev: bool,
        /// The port to serve on; the next free one if it is taken.
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Judge lines of answers: one JSON object a line, or what a visitor would read.
    Assess(assess::Options),
    /// Prove every claim about every answer set of the content.
    Prove(prove::Options),
    /// Check `content/` alone: ids, words, reading grade, lengths, banned words, sources.
    Content(content::Options),
    /// Look for bad input that a decoder does not withstand; needs a nightly compiler.
    Fuzz(fuzz::Options),
    /// Write what stands beside the quiz; Trunk runs this after each build.
    #[command(hide = true)]
    Pages,
    /// Run every check: formatting, lints, tests, documentation, the site in each browser engine.
    Test(test::Options),
    /// Write the content as one page for a clinician to read, print and sign.
    Report {
        /// Where to write it; `report.html` in the target folder if not given.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Write every screen and component in every state as pages to look at; no server is needed.
    Gallery {
        /// Where to write it; `gallery` in the target folder if not given.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Write pictures of every screen of the built site, and sheets to look through.
    Shots {
        /// Where to write them; `shots` in the target folder if not given.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Measure how soon the quiz is there and answers, beside two others, in Chromium.
    Bench(bench::Options),
    /// Record anew how every screen is rendered and heard, to be read in the difference.
    Renew,
    /// Write an npm package for people who build a clinic's site: what adds the loader, and types.
    Npm(npm::Options),
    /// Write the release site, ready for any static server.
    Dist(dist::Options),
}

fn main() -> ExitCode {
    match run(CommandLine::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    let workspace = Workspace::find()?;
    match command {
        Command::Serve { dev, port } => {
            let form = if dev { trunk::Form::Quick } else { trunk::Form::Release };
            serve::serve(&workspace, form, port)
        }
        Command::Assess(options) => assess::assess(&options),
        Command::Prove(options) => prove::prove(&workspace, &options),
        Command::Content(options) => content::content(&workspace, &options),
        Command::Fuzz(options) => fuzz::fuzz(&workspace, &options),
        Command::Pages => pages::write(&workspace),
        Command::Test(options) => test::test(&workspace, &options),
        Command::Report { out } => report::write(&workspace, out),
        Command::Gallery { out } => gallery::write(&workspace, out),
        Command::Shots { out } => shots::write(&workspace, out),
        Command::Bench(options) => bench::bench(&workspace, &options),
        Command::Renew => renew::renew(&workspace),
        Command::Npm(options) => npm::npm(&workspace, options),
        Command::Dist(options) => dist::write(&workspace, &options),
    }
}
