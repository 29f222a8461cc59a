//! `cargo xtask test`: every check, in the order in which a fault is cheapest to find.

mod tally;

use anyhow::Result;

use self::tally::Tally;
use crate::workspace::Workspace;
use crate::{dist, program, tools};

/// What cargo checks without a browser: a name, and the command.
/// None of them changes `RUSTFLAGS`, so that they share what they compile.
const CHECKS: [(&str, &str); 9] = [
    ("formatting", "fmt --all --check"),
    ("lints, default features", "clippy --workspace --all-targets -- -Dwarnings"),
    ("lints, no features", "clippy -p meso-quiz --no-default-features --all-targets -- -Dwarnings"),
    (
        "lints, feature prerender",
        "clippy -p meso-quiz --no-default-features --features prerender --all-targets -- -Dwarnings",
    ),
    (
        "lints, feature schema",
        "clippy -p meso-quiz --no-default-features --features schema -- -Dwarnings",
    ),
    // Named, because `--all-targets` passes over a test that runs only when named.
    (
        "lints, browser tests",
        "clippy -p meso-quiz --no-default-features --test browser -- -Dwarnings",
    ),
    ("lints, WebAssembly", "clippy -p meso-quiz --target wasm32-unknown-unknown -- -Dwarnings"),
    ("native tests", "test --workspace --no-default-features --features prerender"),
    // The warnings of rustdoc are denied by a variable, set below.
    (DOCUMENTATION, "doc --no-deps -p meso-quiz"),
];

const DOCUMENTATION: &str = "documentation";
const BROWSER_TESTS: &str = "test -p meso-quiz --no-default-features --test browser -- --nocapture";

/// Runs everything, and stops at the first fault.
pub(crate) fn test(workspace: &Workspace) -> Result<()> {
    let mut tally = Tally::begin();
    tools::build_tools(workspace)?;
    tools::formatter_and_linter()?;
    let browser = tools::browser()?;

    for (name, check) in CHECKS {
        let mut cargo = workspace.cargo(check.split(' '));
        if name == DOCUMENTATION {
            cargo.env("RUSTDOCFLAGS", "-Dwarnings");
        }
        tally.step(name, &program::spelled(&cargo), || program::run(&mut cargo))?;
    }

    tally.step("release site", "cargo xtask dist", || dist::write(workspace))?;

    let mut drive = workspace.cargo(BROWSER_TESTS.split(' '));
    drive.env("MESO_QUIZ_DIST", workspace.dist());
    browser.tell(&mut drive);
    tally.step("browser tests", &program::spelled(&drive), || program::run(&mut drive))?;

    tally.sum_up();
    Ok(())
}
