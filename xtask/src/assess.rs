//! `cargo xtask assess`: what follows from lines of answers, one JSON object a line.

mod verdict;

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::rc::Rc;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use meso_quiz::answers::Answers;
use meso_quiz::assessment::assess as judge;
use meso_quiz::book::Book;
use meso_quiz::content::Region;
use meso_quiz::transcript;

use crate::{book, reading};
use verdict::Verdict;

/// The lines to judge, and how to show what follows.
#[derive(Args)]
pub(crate) struct Options {
    /// Lines such as `age=30s; area=face; main=dry_dull; flags=keloid+thinners`; without any, the
    /// lines of standard input.
    lines: Vec<String>,
    /// Print what a visitor would read, instead of JSON.
    #[arg(long)]
    text: bool,
    /// Where the visitor is; it fills in numbers and services.
    #[arg(long, value_enum, default_value_t = Place::Int)]
    region: Place,
}

/// A region, as it is named on the command line.
#[derive(Clone, Copy, ValueEnum)]
enum Place {
    /// Nowhere in particular.
    Int,
    /// The United Kingdom.
    Gb,
    /// The United States.
    Us,
    /// The European Union.
    Eu,
}

impl From<Place> for Region {
    fn from(place: Place) -> Self {
        match place {
            Place::Int => Self::International,
            Place::Gb => Self::Gb,
            Place::Us => Self::Us,
            Place::Eu => Self::Eu,
        }
    }
}

/// Judges every line. A line that cannot be read is reported with its number; the others are
/// still answered.
pub(crate) fn assess(options: &Options) -> Result<()> {
    let book = Rc::new(book::shipped(options.region.into())?);
    let mut refused = 0;
    for (number, line) in (1..).zip(lines(&options.lines)?) {
        if line.trim().is_empty() {
            continue;
        }
        match transcript::read(book.rules(), &line) {
            Ok(answers) => print(&book, &answers, options.text)?,
            Err(faults) => {
                refused += 1;
                for fault in faults {
                    eprintln!("line {number}: {fault}");
                }
            }
        }
    }
    if refused > 0 {
        bail!("{refused} of the lines could not be read; mend them and run this again");
    }
    Ok(())
}

fn lines(given: &[String]) -> Result<Vec<String>> {
    if !given.is_empty() {
        return Ok(given.iter().flat_map(|text| text.lines()).map(str::to_owned).collect());
    }
    if io::stdin().is_terminal() {
        eprintln!("Reading lines of answers; end with Ctrl-D. `--help` shows the form.");
    }
    Ok(io::stdin().lock().lines().collect::<io::Result<_>>()?)
}

fn print(book: &Rc<Book>, answers: &Answers, as_text: bool) -> Result<()> {
    let area = book.questionnaire.first_area(answers);
    let assessment = judge(book.rules(), answers, area);
    let told = if as_text {
        reading::result(book, answers)?
    } else {
        serde_json::to_string(&Verdict::of(book, &assessment))?
    };
    let mut out = io::stdout().lock();
    writeln!(out, "{told}")?;
    Ok(())
}
