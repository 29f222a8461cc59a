//! How fast the core is, and how that grows with the questions, the treatments and the languages.
//! What was measured, and how to repeat it, is in `benches/README.md`.

#![allow(clippy::expect_used, reason = "a measurement that cannot go on has failed")]

#[cfg(feature = "authoring")]
#[path = "../../tests/support/authored.rs"]
mod authored;
#[cfg(feature = "authoring")]
mod grown;
#[cfg(feature = "authoring")]
mod growth;
#[cfg(feature = "authoring")]
mod measured;
#[cfg(feature = "authoring")]
mod visit;

#[cfg(feature = "authoring")]
fn main() {
    measured::measure();
    growth::tell();
}

/// Starts itself again with what it takes: no default build holds the proof, or makes books.
#[cfg(not(feature = "authoring"))]
fn main() -> std::process::ExitCode {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut again = std::process::Command::new(cargo);
    again.args(["bench", "--package", "meso-quiz", "--bench", "core", "--no-default-features"]);
    again.args(["--features", "authoring", "--"]);
    again.args(std::env::args_os().skip(1).filter(|given| given != "--bench"));
    let ended = again.current_dir(env!("CARGO_MANIFEST_DIR")).status().expect("cargo starts");
    if ended.success() { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE }
}
