//! `cargo xtask test`: every check, in the order in which a fault is cheapest to find.

mod tally;

use std::thread;

use anyhow::{Result, bail};
use clap::Args;

use self::tally::Tally;
use crate::workspace::Workspace;
use crate::{dist, npm, program, tools};

/// What cargo checks without a browser: a name, and the command.
/// None of them changes `RUSTFLAGS`, so that they share what they compile.
const CHECKS: [(&str, &str); 12] = [
    ("formatting", "fmt --all --check"),
    ("lints, default features", "clippy --workspace --all-targets -- -Dwarnings"),
    ("lints, no features", "clippy -p meso-quiz --no-default-features --all-targets -- -Dwarnings"),
    (
        "lints, feature prerender",
        "clippy -p meso-quiz --no-default-features --features prerender --all-targets -- -Dwarnings",
    ),
    (
        "lints, feature authoring",
        "clippy -p meso-quiz --no-default-features --features authoring --all-targets -- -Dwarnings",
    ),
    // Named, because `--all-targets` passes over tests that run only when named.
    (
        "lints, tests that run by name",
        "clippy -p meso-quiz --no-default-features --features authoring --test browser --test fhir \
         --test measure --test proof --test shots -- -Dwarnings",
    ),
    ("lints, WebAssembly", "clippy -p meso-quiz --target wasm32-unknown-unknown -- -Dwarnings"),
    ("tests of the shipped content", "test -p meso-quiz --no-default-features"),
    (
        "tests of everything native",
        "test --workspace --no-default-features --features meso-quiz/prerender,meso-quiz/authoring",
    ),
    // Optimised: unoptimised it would take minutes.
    (
        "the proof",
        "test -p meso-quiz --no-default-features --features authoring --profile proof --test proof",
    ),
    ("the content's check", "run --quiet -p xtask -- content"),
    // The warnings of rustdoc are denied by a variable, set below.
    (DOCUMENTATION, "doc --no-deps -p meso-quiz"),
];

const DOCUMENTATION: &str = "documentation";
const RECORD_TESTS: &str = "test -p meso-quiz --no-default-features --test fhir";
const BROWSER_TESTS: &str = "test -p meso-quiz --no-default-features --test browser -- --nocapture";

/// How to run the checks.
#[derive(Args)]
pub(crate) struct Options {
    /// Fail where an engine or a tool is missing, instead of leaving out what it does.
    #[arg(long)]
    every_engine: bool,
}

/// Runs everything, and stops at the first fault.
pub(crate) fn test(workspace: &Workspace, options: &Options) -> Result<()> {
    let mut tally = Tally::begin();
    tools::build_tools(workspace)?;
    tools::formatter_and_linter()?;
    let engines = tools::engines(workspace);
    if options.every_engine {
        engines.all()?;
    }
    engines.excuse();
    let judges = tools::of_npm(workspace);
    if options.every_engine
        && let Err(why) = &judges
    {
        bail!("the types for developers cannot be judged: {why:#}");
    }
    let medplum = tools::medplum(workspace);
    if options.every_engine
        && let Err(why) = &medplum
    {
        bail!("the FHIR resources of records cannot be judged: {why:#}");
    }

    for (name, check) in CHECKS {
        let mut cargo = workspace.cargo(check.split(' '));
        if name == DOCUMENTATION {
            cargo.env("RUSTDOCFLAGS", "-Dwarnings");
        }
        tally.step(name, &program::spelled(&cargo), || program::run(&mut cargo))?;
    }

    if let Ok(judges) = &judges {
        let prove = || npm::prove(workspace, judges);
        tally.step("types for developers", "cargo xtask npm --prove", prove)?;
    }

    let complete = dist::Options::usual(options.every_engine);
    tally.step("release site", "cargo xtask dist", || dist::write(workspace, &complete))?;

    if let Ok(medplum) = &medplum {
        let mut judge = workspace.cargo(RECORD_TESTS.split(' '));
        judge.env("MESO_QUIZ_DIST", workspace.dist());
        medplum.tell(&mut judge);
        tally.step("FHIR resources", &program::spelled(&judge), || program::run(&mut judge))?;
    }

    let mut drive = workspace.cargo(BROWSER_TESTS.split(' '));
    // A visitor now and then waits for the page, and so leaves a core to somebody else.
    let visitors = thread::available_parallelism().map_or(2, |cores| cores.get() + 1);
    drive.arg(format!("--test-threads={visitors}"));
    drive.env("MESO_QUIZ_DIST", workspace.dist());
    engines.tell(&mut drive);
    tally.step("browser tests", &program::spelled(&drive), || program::run(&mut drive))?;

    tally.sum_up();
    // Again at the end, where it is read.
    engines.excuse();
    if let Err(why) = judges {
        println!("Skipped the types for developers: {why:#}");
    }
    if let Err(why) = medplum {
        println!("Skipped the FHIR resources of records: {why:#}");
    }
    Ok(())
}
