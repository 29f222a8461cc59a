//! How what was measured grows: as a table for `benches/README.md`, and drawn as a plot.

use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What there is so many times as much of.
pub(crate) const OF: [&str; 3] = ["questions", "treatments", "languages"];
/// How many times as much.
pub(crate) const TIMES: [usize; 4] = [1, 2, 5, 10];
/// What is measured, and the colour of its line.
const OPERATIONS: [(&str, &str); 6] = [
    ("load", "#0b6e4f"),
    ("one step", "#1f5fbf"),
    ("one step to a warning", "#7a9fd8"),
    ("assess", "#b3541e"),
    ("what would change", "#8a2be2"),
    ("prove", "#444444"),
];

/// Where everything is written.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("criterion")
}

/// The median of an operation on content of one size, in nanoseconds.
fn median(operation: &str, of: &str, times: usize) -> Option<f64> {
    let place = folder().join(operation).join(of).join(times.to_string());
    let estimates = fs::read(place.join("new/estimates.json")).ok()?;
    let estimates: Value = serde_json::from_slice(&estimates).ok()?;
    estimates.get("median")?.get("point_estimate")?.as_f64()
}

/// The medians for each number of times as much, as far as they were measured.
fn line(operation: &str, of: &str) -> Vec<(usize, f64)> {
    TIMES.into_iter().filter_map(|times| Some((times, median(operation, of, times)?))).collect()
}

/// Prints the table and writes the plot, of what was ever measured here.
pub(crate) fn tell() {
    println!("{}", table());
    let plot = folder().join("growth.svg");
    fs::write(&plot, drawn()).expect("the plot is written");
    println!("drawn in {}", plot.display());
}

fn table() -> String {
    let mut table = String::from("| operation | times the | 1 | 2 | 5 | 10 | growth |\n");
    table.push_str("|---|---|---|---|---|---|---|\n");
    for (operation, _) in OPERATIONS {
        for of in OF {
            let all = line(operation, of);
            let [(_, first), .., (_, last)] = all.as_slice() else { continue };
            let one = |times| median(operation, of, times).map_or("–".to_owned(), time);
            let (told, grown) = (TIMES.map(one).join(" | "), last / first);
            let _ = writeln!(table, "| {operation} | {of} | {told} | {grown:.1} × |");
        }
    }
    table
}

fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        ..1e3 => format!("{nanoseconds:.0} ns"),
        ..1e6 => format!("{:.1} µs", nanoseconds / 1e3),
        ..1e9 => format!("{:.1} ms", nanoseconds / 1e6),
        _ => format!("{:.1} s", nanoseconds / 1e9),
    }
}

/// The side of a panel, and the room around it.
const SIDE: f64 = 240.0;
const ROOM: f64 = 36.0;

/// A panel for each of what there is more of: how many times as long it takes, over how many times
/// as much there is. Both go by powers of ten, so that linear growth is the dashed line.
fn drawn() -> String {
    let panels = (0_u8..).zip(OF).map(|(number, of)| panel(f64::from(number), of));
    let names = (0_u8..).zip(OPERATIONS).map(|(number, (operation, colour))| {
        let x = ROOM + f64::from(number) * 136.0;
        format!("<text x=\"{x}\" y=\"324\" fill=\"{colour}\">{operation}</text>\n")
    });
    let inside: String = panels.chain(names).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 864 340\" \
         font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"864\" height=\"340\" fill=\"#fff\"/>\n{inside}</svg>\n"
    )
}

fn panel(number: f64, of: &str) -> String {
    let left = ROOM + number * (SIDE + ROOM);
    let x = |times: f64| left + times.log10() * SIDE;
    let y = |grown: f64| ROOM + SIDE * (1.0 - (grown.log10() + 0.2) / 2.2);
    let mut panel = format!("<text x=\"{left}\" y=\"20\">times the {of}</text>\n");
    for grown in [1.0, 10.0, 100.0] {
        let (end, height) = (x(10.0), y(grown));
        let _ = writeln!(
            panel,
            "<path d=\"M{left:.0} {height:.0}H{end:.0}\" stroke=\"#ccc\"/>\
             <text x=\"{left:.0}\" y=\"{:.0}\" fill=\"#555\">{grown} ×</text>",
            height - 3.0
        );
    }
    for times in [1.0, 2.0, 5.0, 10.0] {
        let (at, below) = (x(times), y(1.0) + 38.0);
        let _ = writeln!(panel, "<text x=\"{at:.0}\" y=\"{below:.0}\">{times}</text>");
    }
    let (from, to) = ((x(1.0), y(1.0)), (x(10.0), y(10.0)));
    let _ = writeln!(
        panel,
        "<path d=\"M{:.0} {:.0}L{:.0} {:.0}\" stroke=\"#000\" stroke-dasharray=\"4\"/>",
        from.0, from.1, to.0, to.1
    );
    for (operation, colour) in OPERATIONS {
        let all = line(operation, of);
        let Some((_, first)) = all.first().copied() else { continue };
        let points = all.into_iter().map(|(times, one)| {
            let times = u32::try_from(times).map_or(1.0, f64::from);
            format!("{:.1},{:.1} ", x(times), y(one / first))
        });
        let points: String = points.collect();
        let _ = writeln!(
            panel,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
            points.trim_end()
        );
    }
    panel
}
