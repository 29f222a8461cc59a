//! `cargo xtask prove`: every claim about every answer set, and how long that took.

use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};
use clap::Args;
use meso_quiz::content::{Region, authored};
use meso_quiz::proof::{Proved, prove as prove_all};

use crate::workspace::Workspace;
use crate::{book, program};

/// How to run the proof.
#[derive(Args)]
pub(crate) struct Options {
    /// Prove here and now; without it the command starts itself again, optimised.
    #[arg(long, hide = true)]
    here: bool,
}

/// Proves every claim and prints what was proved, over how much, in how long.
pub(crate) fn prove(workspace: &Workspace, options: &Options) -> Result<()> {
    if !options.here {
        return program::run(&mut optimised(workspace));
    }
    let start = Instant::now();
    let book = book::shipped(Region::International)?;
    let files = authored::read_folder(&workspace.root.join("content"))?;
    let Ok(authored) = authored::parse(&files) else {
        bail!("the content cannot be read; `cargo xtask content` says why");
    };
    let proved = prove_all(&book, &authored);
    print(&proved);
    println!("in {:.1} seconds", start.elapsed().as_secs_f32());
    if !proved.holds() {
        bail!("not every claim holds; each line above can be given to `cargo xtask assess`");
    }
    Ok(())
}

fn optimised(workspace: &Workspace) -> Command {
    workspace.cargo([
        "run",
        "--quiet",
        "--locked",
        "--profile",
        "proof",
        "--package",
        "xtask",
        "--",
        "prove",
        "--here",
    ])
}

fn print(proved: &Proved) {
    for claim in &proved.claims {
        let mark = if claim.broken_by.is_empty() { "proved" } else { "BROKEN" };
        println!("{mark}  {}", claim.says);
        for example in &claim.broken_by {
            println!("        {}", example.why);
            if !example.line.is_empty() {
                println!("        {}", example.line);
            }
        }
    }
    println!();
    println!("over {} visits with one area,", grouped(proved.visits));
    println!("     {} visits with a second area,", grouped(proved.visits_with_second_area));
    println!(
        "     {} answer sets in all, partial and cut-short ones included,",
        grouped(proved.answer_sets)
    );
    println!(
        "     as {} situations and {} paths",
        grouped(u128::from(proved.situations)),
        grouped(u128::from(proved.paths))
    );
}

/// A number with its thousands set apart.
fn grouped(number: u128) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index % 3 == first {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn a_long_number_can_be_read() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(123), "123");
        assert_eq!(grouped(1234), "1 234");
        assert_eq!(grouped(12_345_678), "12 345 678");
    }
}
