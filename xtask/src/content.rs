//! `cargo xtask content`: looks through `content/` as it is on disk and says, all at once, what has
//! to be mended. The checks themselves are `meso_quiz::content::review`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use clap::Args;
use meso_quiz::content::authored;
use meso_quiz::content::review::{HARDEST, Reading, Review, review};
use meso_quiz::content::schemas::schemas;
use notify::{Event, RecursiveMode, Watcher as _};

use crate::workspace::Workspace;

/// How many of the hardest texts are listed unless all are asked for.
const HARDEST_LISTED: usize = 10;

/// A save may touch several files; this much quiet ends it.
const QUIET: Duration = Duration::from_millis(100);

/// What to do with the content.
#[derive(Args)]
pub(crate) struct Options {
    /// Look again whenever a file is saved.
    #[arg(long)]
    watch: bool,
    /// List what every text reads at, the hardest first.
    #[arg(long)]
    grades: bool,
    /// Write the schemas in `content/schema/` anew, and nothing else.
    #[arg(long, conflicts_with_all = ["watch", "grades"])]
    schemas: bool,
}

/// Looks through the content once, or on every save.
pub(crate) fn content(workspace: &Workspace, options: &Options) -> Result<()> {
    let folder = workspace.root.join("content");
    if options.schemas {
        return write_schemas(&folder.join("schema"));
    }
    if options.watch {
        return watch(&folder);
    }
    let found = look(&folder)?;
    let listed = if options.grades { found.readings.len() } else { HARDEST_LISTED };
    print!("{}", grades(&found.readings, listed));
    let (statements, places) = found.awaiting_signature;
    println!("{statements} statements in {places} places await a clinician's signature.");
    if found.problems.is_empty() {
        return Ok(());
    }
    bail!("{} in content/", many(found.problems.len(), "problem"))
}

/// A number of things, in words.
fn many(number: usize, thing: &str) -> String {
    let s = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{s}")
}

/// One look: its problems, and a line that sums it up.
fn look(folder: &Path) -> Result<Review> {
    let start = Instant::now();
    let files = authored::read_folder(folder)
        .with_context(|| format!("{} cannot be read", folder.display()))?;
    let found = review(&files);
    for problem in &found.problems {
        println!("{problem}");
    }
    let (languages, regions) = found.books;
    let looked_at = if languages == 0 {
        "the rest once every file can be read".to_owned()
    } else {
        let (languages, regions) = (many(languages, "language"), many(regions, "region"));
        format!("{languages}, {regions}, {}", many(found.texts, "text"))
    };
    println!(
        "{}, {looked_at}: {}, in {:.2} s.",
        many(files.len(), "file"),
        many(found.problems.len(), "problem"),
        start.elapsed().as_secs_f64()
    );
    Ok(found)
}

/// What texts read at, the hardest first.
fn grades(readings: &[Reading], listed: usize) -> String {
    let mut list = String::new();
    let tenths = |grade: i32| f64::from(grade) / 10.0;
    let limit = tenths(HARDEST);
    for reading in readings.iter().take(listed) {
        let Reading { grade, file, place, says } = reading;
        let grade = tenths(*grade);
        let start: String = says.chars().take(60).collect();
        let more = if start.len() < says.len() { "…" } else { "" };
        let _ = writeln!(list, "{grade:>6.1}  content/{file}, at {place}: {start}{more}");
    }
    if !readings.is_empty() {
        let all = readings.len();
        let heading = format!(
            "School grades of {listed} of {all}, the hardest first (the limit is {limit}):",
            listed = listed.min(all)
        );
        list = format!("{heading}\n{list}");
    }
    if listed < readings.len() {
        list += "        All of them: cargo xtask content --grades\n";
    }
    list
}

/// Looks again after every save, until it is stopped.
fn watch(folder: &Path) -> Result<()> {
    let (sender, saves) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        let changed = event.is_ok_and(|event| !event.kind.is_access());
        if changed {
            // Nobody listens any more only when the command ends.
            let _ = sender.send(());
        }
    })?;
    watcher
        .watch(folder, RecursiveMode::Recursive)
        .with_context(|| format!("{} cannot be watched", folder.display()))?;
    look(folder)?;
    while saved(&saves) {
        if let Err(why) = look(folder) {
            // A file that is just being replaced is there again at the next save.
            println!("{why:#}");
        }
    }
    Ok(())
}

/// Waits for a save to begin and to end.
fn saved(saves: &Receiver<()>) -> bool {
    if saves.recv().is_err() {
        return false;
    }
    loop {
        match saves.recv_timeout(QUIET) {
            Ok(()) => {}
            Err(RecvTimeoutError::Timeout) => return true,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
}

fn write_schemas(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).context("content/schema/ cannot be made")?;
    for (name, schema) in schemas() {
        let text = serde_json::to_string_pretty(&schema)? + "\n";
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    println!("{} schemas are in {}.", schemas().len(), folder.display());
    Ok(())
}
