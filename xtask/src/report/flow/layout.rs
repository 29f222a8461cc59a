//! Where everything of a drawing goes, so that it is as large as a sheet of A4 landscape allows
//! and nothing lies on anything else.

use super::super::lettering::{width, wrap, wrap_after};
use super::model::{Band, Box, Flow};

/// The width of a drawing: A4 landscape, less the margins, in pixels.
pub(super) const WIDTH: f64 = 1040.0;
/// The height a sheet has room for, below its heading.
const SHEET: f64 = 672.0;
/// The size of all lettering but the ids.
pub(super) const SMALL: f64 = 12.0;
/// The size of ids and questions.
pub(super) const LARGE: f64 = 13.0;
/// From one line to the next.
pub(super) const LEADING: f64 = 15.0;
/// Between an edge and the lettering.
pub(super) const PAD: f64 = 9.0;
/// Between boxes of a row.
const GAP: f64 = 24.0;
/// Between rows: room for the line from one to the next.
pub(super) const GUTTER: f64 = 24.0;
/// No stop is wider than is easily read.
const WIDEST_STOP: f64 = 860.0;
/// How much wider bold lettering is.
const BOLD: f64 = 1.15;
/// From a question down to its stop.
pub(super) const DROP: f64 = 15.0;

/// A rectangle.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// A question in its place.
pub(super) struct Placed<'a> {
    pub(super) frame: Frame,
    pub(super) shows: &'a Box,
    pub(super) kind_beside: bool,
    pub(super) text: Vec<String>,
    pub(super) condition: Vec<String>,
    pub(super) stop: Option<PlacedStop>,
}

/// A stop in its place: each result with the answers that lead to it.
pub(super) struct PlacedStop {
    pub(super) frame: Frame,
    pub(super) lines: Vec<(String, Vec<String>)>,
}

/// Boxes side by side.
pub(super) struct Row<'a> {
    pub(super) in_sequence: bool,
    pub(super) boxes: Vec<Placed<'a>>,
}

/// A frame around follow-ups, with its title.
pub(super) struct Panel {
    pub(super) frame: Frame,
    pub(super) title: Vec<String>,
}

/// A whole drawing.
pub(super) struct Layout<'a> {
    pub(super) height: f64,
    pub(super) rows: Vec<Row<'a>>,
    pub(super) panels: Vec<Panel>,
}

/// Places everything: in the fewest boxes a row with which the drawing fits its sheet.
pub(super) fn place(flow: &Flow) -> Layout<'_> {
    let tries = [(5, 4), (6, 4), (5, 6), (6, 6), (7, 4), (7, 6)];
    let mut layouts: Vec<Layout<'_>> =
        tries.iter().map(|(across, in_panel)| attempt(flow, *across, *in_panel)).collect();
    let fits = layouts.iter().position(|layout| layout.height <= SHEET);
    layouts.swap_remove(fits.unwrap_or(tries.len() - 1))
}

fn attempt(flow: &Flow, across: usize, in_panel: usize) -> Layout<'_> {
    let mut layout = Layout { height: 2.0, rows: Vec::new(), panels: Vec::new() };
    for band in &flow.bands {
        if layout.height > 2.0 {
            layout.height += GUTTER;
        }
        if band.title.is_empty() {
            let frame = (2.0, WIDTH - 20.0);
            rows(band, across, frame, &mut layout);
        } else {
            panel(band, in_panel, &mut layout);
        }
    }
    layout.height += 2.0;
    layout
}

fn panel<'a>(band: &'a Band, across: usize, layout: &mut Layout<'a>) {
    let top = layout.height;
    let room = WIDTH - 20.0 - 2.0 * PAD;
    let title = wrap(&band.title, LARGE * BOLD, room);
    layout.height += PAD + high(title.len()) + PAD;
    rows(band, across, (2.0 + PAD, room), layout);
    layout.height += PAD;
    layout.panels.push(Panel {
        frame: Frame { x: 2.0, y: top, width: WIDTH - 20.0, height: layout.height - top },
        title,
    });
}

/// Places the boxes of a band in rows of even length, from `left` on.
fn rows<'a>(band: &'a Band, across: usize, (left, whole): (f64, f64), layout: &mut Layout<'a>) {
    let count = band.boxes.len().div_ceil(across).max(1);
    let across = band.boxes.len().div_ceil(count).max(1);
    let columns = u32::try_from(across).map_or(1.0, f64::from);
    let each = (whole - GAP * (columns - 1.0)) / columns;
    for (index, boxes) in band.boxes.chunks(across).enumerate() {
        if index > 0 {
            layout.height += if band.title.is_empty() { GUTTER } else { PAD };
        }
        let mut row = row(boxes, left, layout.height, each);
        row.in_sequence = band.in_sequence;
        layout.height = bottom(&row);
        layout.rows.push(row);
    }
}

fn row(boxes: &[Box], left: f64, top: f64, each: f64) -> Row<'_> {
    let mut x = left;
    let mut placed: Vec<Placed<'_>> = Vec::new();
    for shows in boxes {
        placed.push(placed_at(shows, x, top, each));
        x += each + GAP;
    }
    let tallest = placed.iter().map(|one| one.frame.height);
    let tallest = tallest.fold(0.0, f64::max);
    let stopping: Vec<f64> =
        placed.iter().filter(|one| !one.shows.stops.is_empty()).map(|one| one.frame.x).collect();
    let mut from = left;
    for one in &mut placed {
        one.frame.height = tallest;
        if !one.shows.stops.is_empty() {
            let next = stopping.iter().find(|next| **next > one.frame.x);
            let to = next.copied().unwrap_or(x) - GAP;
            let stop = placed_stop(one.shows, one.frame, (from, to));
            from = stop.frame.x + stop.frame.width + GAP;
            one.stop = Some(stop);
        }
    }
    Row { in_sequence: true, boxes: placed }
}

fn placed_at(shows: &Box, x: f64, y: f64, each: f64) -> Placed<'_> {
    let id = width(&shows.id, LARGE) + GAP / 2.0;
    let kind_beside = id + width(&shows.kind, SMALL) <= each - 2.0 * PAD;
    let heading = if kind_beside { 1 } else { 2 };
    let text = wrap(&shows.text, LARGE, each - 2.0 * PAD);
    let condition = wrap(&shows.condition, SMALL, each - 2.0 * PAD);
    let mut height = PAD + high(heading + text.len()) + PAD;
    if !condition.is_empty() {
        height += high(condition.len()) + PAD;
    }
    Placed {
        frame: Frame { x, y, width: each, height },
        shows,
        kind_beside,
        text,
        condition,
        stop: None,
    }
}

/// A stop below its question: as wide as its words want, between what is left and right of it.
fn placed_stop(shows: &Box, below: Frame, (from, to): (f64, f64)) -> PlacedStop {
    let title = |result: &str| width(&stop_title(result), SMALL) * BOLD;
    let words = shows.stops.iter();
    let words = words.map(|(result, answers)| title(result) + width(answers, SMALL));
    let needed = words.fold(0.0, f64::max) + 2.0 * PAD + GAP;
    let wide = needed.min(to - from).min(WIDEST_STOP);
    let each = shows.stops.iter();
    let lines: Vec<(String, Vec<String>)> = each
        .map(|(result, answers)| {
            let room = wide - 2.0 * PAD;
            (result.clone(), wrap_after(title(result), answers, SMALL, room))
        })
        .collect();
    let count: usize = lines.iter().map(|(_, answers)| answers.len()).sum();
    PlacedStop {
        frame: Frame {
            x: below.x.min(to - wide),
            y: below.y + below.height + DROP,
            width: wide,
            height: high(count) + 2.0 * PAD,
        },
        lines,
    }
}

/// The heading of a stop.
pub(super) fn stop_title(result: &str) -> String {
    format!("STOP: {result}. ")
}

fn bottom(row: &Row<'_>) -> f64 {
    let bottoms = row.boxes.iter().map(|one| {
        let frame = one.stop.as_ref().map_or(one.frame, |stop| stop.frame);
        frame.y + frame.height
    });
    bottoms.fold(0.0, f64::max)
}

/// The height of so many lines.
pub(super) fn high(count: usize) -> f64 {
    u32::try_from(count).map_or(0.0, f64::from) * LEADING
}
