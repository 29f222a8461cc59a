//! `cargo xtask renew`: records anew what every screen looks like to code and to a screen reader,
//! for a person to read in the difference that git shows.

use std::fs;

use anyhow::{Context, Result};

use crate::workspace::Workspace;
use crate::{dist, program, tools};

const RENDERED: (&str, &str) = (
    "tests/screens/reviewed",
    "test -p meso-quiz --no-default-features --features prerender --test screens rendered",
);
const HEARD: (&str, &str) =
    ("tests/browser/trees", "test -p meso-quiz --no-default-features --test browser trees");

/// Renews both sets of files.
pub(crate) fn renew(workspace: &Workspace) -> Result<()> {
    let chromium = tools::chromium()?;
    dist::write(workspace, &dist::Options::usual(false))?;
    for (folder, record) in [RENDERED, HEARD] {
        let folder = workspace.root.join(folder);
        // Emptied, so that nothing stays of a screen that is no more.
        for old in fs::read_dir(&folder).with_context(|| format!("{}", folder.display()))? {
            fs::remove_file(old?.path()).with_context(|| format!("{}", folder.display()))?;
        }
        let mut cargo = workspace.cargo(record.split(' ').chain(["--", "--test-threads=1"]));
        cargo.env("UPDATE_EXPECT", "1").env("MESO_QUIZ_DIST", workspace.dist());
        chromium.tell(&mut cargo);
        program::run(&mut cargo)?;
    }
    println!("Read `git diff tests` before you keep it.");
    Ok(())
}
