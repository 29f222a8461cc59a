//! `cargo xtask fuzz`: looks for inputs that break what must hold whatever is put in.
//! The properties are `meso_quiz::bad_input`; the fuzz targets are in `fuzz/`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use meso_quiz::content::Region;

use crate::workspace::Workspace;
use crate::{book, program, tools};

/// A line or a visit takes less than a quarter of it, a file of content is rarely longer.
const LONGEST_INPUT: &str = "-max_len=8192";
/// No input takes a fraction of this; in seconds.
const SLOWEST_INPUT: &str = "-timeout=10";
/// How much of an input is shown, in bytes.
const SHOWN: usize = 400;

/// How long to look, and where.
#[derive(Args)]
pub(crate) struct Options {
    /// How long to run each target, in seconds.
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..))]
    seconds: u32,
    /// Only this target.
    #[arg(long, value_enum)]
    target: Option<Target>,
}

/// What is fed with inputs.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Target {
    /// Content with one file replaced or changed.
    Content,
    /// Lines of answers.
    AssessLine,
    /// Saved visits.
    SavedVisit,
}

impl Target {
    fn name(self) -> &'static str {
        match self {
            Self::Content => "content",
            Self::AssessLine => "assess_line",
            Self::SavedVisit => "saved_visit",
        }
    }
}

/// Runs each target and says how many inputs it had.
pub(crate) fn fuzz(workspace: &Workspace, options: &Options) -> Result<()> {
    let nightly = nightly()?;
    let fuzzer = {
        let _turn = workspace.take_turn()?;
        Fuzzer { workspace, nightly, cargo_fuzz: tools::cargo_fuzz(workspace)? }
    };
    let words = fuzzer.words()?;
    println!("Compiling the fuzz targets (by {}).", fuzzer.nightly);
    program::run(&mut fuzzer.cargo_fuzz("build"))?;
    let targets = Target::value_variants().iter().copied();
    let mut broken = 0;
    for target in targets.filter(|one| options.target.is_none_or(|only| only == *one)) {
        if !fuzzer.run(target, options.seconds, &words)? {
            broken += 1;
        }
    }
    if broken > 0 {
        bail!("{broken} of the targets found an input that breaks a property");
    }
    Ok(())
}

/// The nightly compiler of this machine: libFuzzer needs it to see which code an input reaches.
fn nightly() -> Result<String> {
    let listed = program::answer(Command::new("rustup").args(["toolchain", "list"]));
    let found = listed.ok().and_then(|list| nightly_in(&list).map(str::to_owned));
    found.context("fuzzing needs a nightly compiler; run `rustup toolchain install nightly`")
}

fn nightly_in(list: &str) -> Option<&str> {
    let names = list.lines().filter_map(|line| line.split_whitespace().next());
    names.into_iter().find(|name| name.starts_with("nightly"))
}

struct Fuzzer<'a> {
    workspace: &'a Workspace,
    nightly: String,
    cargo_fuzz: PathBuf,
}

impl Fuzzer<'_> {
    /// Where everything is kept that a run makes: programs, inputs worth keeping, words.
    fn folder(&self) -> PathBuf {
        self.workspace.target.join("fuzz")
    }

    /// A command of cargo-fuzz with the nightly compiler.
    ///
    /// Without a sanitizer, because no code here is unsafe: it would find nothing and halve the
    /// number of inputs. What is allocated is counted by the targets themselves.
    fn cargo_fuzz(&self, verb: &str) -> Command {
        let mut command = Command::new("rustup");
        command.args(["run", &self.nightly]).arg(&self.cargo_fuzz).arg(verb);
        command.arg("--fuzz-dir").arg(self.workspace.root.join("fuzz"));
        command.arg("--target-dir").arg(self.folder()).args(["--sanitizer", "none"]);
        command.current_dir(&self.workspace.root);
        // The cargo that runs xtask names itself, and its own libraries, to whatever it runs.
        for variable in ["CARGO", "LD_LIBRARY_PATH", "RUSTUP_TOOLCHAIN", "CARGO_TARGET_DIR"] {
            command.env_remove(variable);
        }
        command
    }

    /// The words of the questionnaire, for libFuzzer to put together.
    fn words(&self) -> Result<PathBuf> {
        let book = book::shipped(Region::International)?;
        let mut words = String::new();
        let signs = ["main=", "others=", "flags=", "also_area=", "; ", "+", "@", "none", "|"];
        let questions = book.questionnaire.questions.iter();
        let names = questions.flat_map(|(_, question)| {
            let choices = question.choices.iter().map(|(_, choice)| choice.name.as_str());
            choices.chain([question.name.as_str()])
        });
        for word in names.chain(signs) {
            writeln!(words, "\"{}\"", word.escape_default())?;
        }
        let path = self.folder().join("words.dict");
        fs::create_dir_all(self.folder()).context("the folder of the fuzzer cannot be made")?;
        fs::write(&path, words).context("the words for the fuzzer cannot be written")?;
        Ok(path)
    }

    /// Runs one target; whether nothing was found.
    fn run(&self, target: Target, seconds: u32, words: &Path) -> Result<bool> {
        let name = target.name();
        // What libFuzzer finds worth keeping is kept between runs, away from the authored seeds.
        let kept = self.folder().join("inputs").join(name);
        let crashes = self.folder().join("crashes").join(name);
        for folder in [&kept, &crashes] {
            fs::create_dir_all(folder).context("a folder of the fuzzer cannot be made")?;
        }
        let seeds = self.workspace.root.join("fuzz").join("seeds").join(name);
        let mut run = self.cargo_fuzz("run");
        run.arg(name).arg(&kept).arg(&seeds).arg("--");
        run.arg(format!("-max_total_time={seconds}"));
        run.args([LONGEST_INPUT, SLOWEST_INPUT, "-print_final_stats=1"]);
        run.arg(format!("-dict={}", words.display()));
        run.arg(format!("-artifact_prefix={}/", crashes.display()));
        println!("{name}: {seconds} seconds");
        let output = run
            .stdin(Stdio::null())
            .output()
            .with_context(|| format!("`{}` cannot be started", program::spelled(&run)))?;
        let said = String::from_utf8_lossy(&output.stderr);
        let executions = executions(&said).unwrap_or("an unknown number of");
        if output.status.success() {
            println!("{name}: {executions} inputs, and every property held");
            return Ok(true);
        }
        let Some(crash) = crash(&said) else {
            println!("{said}");
            bail!("the target {name} did not run");
        };
        println!("{name}: broken, after {executions} inputs");
        println!("{}", self.told(name, &said, Path::new(crash)));
        Ok(false)
    }

    /// What broke, the input, and how to repeat it.
    fn told(&self, name: &str, said: &str, crash: &Path) -> String {
        let mut told = String::new();
        let why = said.lines().skip_while(|line| !line.contains("panicked at"));
        for line in why.take_while(|line| !line.starts_with("stack backtrace")).take(6) {
            told.extend(["  ", line, "\n"]);
        }
        let input = fs::read(crash).unwrap_or_default();
        let shown = input.get(..SHOWN.min(input.len())).unwrap_or_default().escape_ascii();
        let more = if input.len() > SHOWN { "…" } else { "" };
        // Writing into a text does not fail.
        let _ = writeln!(told, "  the input, of {} bytes: {shown}{more}", input.len());
        let _ = writeln!(told, "  it is kept in {}", crash.display());
        let mut again = self.cargo_fuzz("run");
        again.arg(name).arg(crash);
        told + &format!("  to repeat it: {}", program::spelled(&again))
    }
}

/// The number of inputs, from libFuzzer's last words.
fn executions(said: &str) -> Option<&str> {
    let total = said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    total.map(str::trim)
}

/// The file an input was written to because it broke something.
fn crash(said: &str) -> Option<&str> {
    said.lines().find_map(|line| Some(line.split_once("Test unit written to ")?.1.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nightly_compiler_is_found_whatever_its_date() {
        let list =
            "stable-x86_64-unknown-linux-gnu (default)\nnightly-2026-05-19-x86_64 (active)\n";
        assert_eq!(nightly_in(list), Some("nightly-2026-05-19-x86_64"));
        assert_eq!(nightly_in("stable-x86_64-unknown-linux-gnu (default)\n"), None);
    }

    #[test]
    fn the_number_of_inputs_and_the_crash_are_read_from_what_the_fuzzer_says() {
        let said = "artifact_prefix='/t/'; Test unit written to /t/crash-1\n\
                    stat::number_of_executed_units: 1234\n";
        assert_eq!(executions(said), Some("1234"));
        assert_eq!(crash(said), Some("/t/crash-1"));
        assert_eq!(crash("Done 12 runs"), None);
    }
}
