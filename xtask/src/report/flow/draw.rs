//! A drawing as SVG. Edges, dashes and words carry the meaning; colour only repeats it.

use maud::{Markup, html};

use super::layout::{
    DROP, Frame, GUTTER, LEADING, Layout, PAD, Placed, PlacedStop, Row, WIDTH, high, place,
    stop_title,
};
use super::model::Flow;

/// The drawing of one area.
pub(super) fn svg(flow: &Flow) -> Markup {
    let layout = place(flow);
    let id = format!("flow-{}", flow.area);
    html! {
        svg.flow role="img" aria-labelledby={ (id) "-title " (id) "-desc" }
            width=(WIDTH) height=(layout.height) viewBox={ "0 0 " (WIDTH) " " (layout.height) }
            data-height=(layout.height) {
            title id={ (id) "-title" } { "The questions about: " (flow.title) }
            desc id={ (id) "-desc" } { (described(flow)) }
            defs {
                marker id={ (id) "-arrow" } viewBox="0 0 8 8" refX="7" refY="4"
                    markerWidth="8" markerHeight="8" orient="auto-start-reverse" {
                    path d="M0 0 L8 4 L0 8 z" {}
                }
            }
            @for panel in &layout.panels {
                (frame("panel", panel.frame, 8))
                (written("panel-title", panel.frame.x + PAD, panel.frame.y + PAD + 12.0, &panel.title))
            }
            (connectors(&layout, &id))
            @for placed in layout.rows.iter().flat_map(|row| &row.boxes) {
                (question(placed))
                @if let Some(stop) = &placed.stop { (stopped(placed, stop, &id)) }
            }
        }
    }
}

fn frame(class: &str, frame: Frame, radius: u32) -> Markup {
    html! {
        rect class=(class) x=(frame.x) y=(frame.y) width=(frame.width) height=(frame.height) rx=(radius) {}
    }
}

fn question(placed: &Placed<'_>) -> Markup {
    let outer = placed.frame;
    let inner = Frame {
        x: outer.x + 3.5,
        y: outer.y + 3.5,
        width: outer.width - 7.0,
        height: outer.height - 7.0,
    };
    let x = outer.x + PAD;
    let first = outer.y + PAD + 11.0;
    let kind = if placed.kind_beside {
        (right(outer) - PAD, first, "end")
    } else {
        (x, first + LEADING, "start")
    };
    let text = first + high(if placed.kind_beside { 1 } else { 2 }) + 1.0;
    let condition = text + high(placed.text.len()) + PAD - 3.0;
    let class = if placed.shows.sometimes { "box sometimes" } else { "box" };
    html! {
        g {
            (frame(class, outer, 6))
            @if placed.shows.safety { (frame("inner", inner, 4)) }
            text.id x=(x) y=(first) { (placed.shows.id) }
            text.kind x=(kind.0) y=(kind.1) text-anchor=(kind.2) { (placed.shows.kind) }
            (written("asks", x, text, &placed.text))
            (written("if", x, condition, &placed.condition))
        }
    }
}

/// Lines of lettering below each other.
fn written(class: &str, x: f64, y: f64, text: &[String]) -> Markup {
    html! {
        @if !text.is_empty() {
            text class=(class) x=(x) y=(y) {
                @for (index, line) in text.iter().enumerate() {
                    tspan x=(x) dy=(if index == 0 { 0.0 } else { LEADING }) { (line) }
                }
            }
        }
    }
}

fn stopped(placed: &Placed<'_>, stop: &PlacedStop, id: &str) -> Markup {
    let x = placed.frame.x + 24.0;
    let from = placed.frame.y + placed.frame.height;
    let mut y = stop.frame.y + PAD + 11.0;
    let mut parts = Vec::new();
    for (result, answers) in &stop.lines {
        parts.push((y, stop_title(result), answers));
        y += high(answers.len());
    }
    let inner = stop.frame.x + PAD;
    html! {
        path.drop d={ "M" (x) " " (from) " V" (from + DROP - 1.0) } marker-end={ "url(#" (id) "-arrow)" } {}
        (frame("stop", stop.frame, 2))
        @for (y, title, answers) in &parts {
            text.answers x=(inner) y=(y) {
                tspan.stop-title { (title) }
                @for (index, line) in answers.iter().enumerate() {
                    @if index == 0 { tspan { (line) } }
                    @else { tspan x=(inner) dy=(LEADING) { (line) } }
                }
            }
        }
    }
}

/// Lines from each box to the next, and from each row to the next.
fn connectors(layout: &Layout<'_>, id: &str) -> Markup {
    let mut paths = Vec::new();
    for row in layout.rows.iter().filter(|row| row.in_sequence) {
        for (one, next) in row.boxes.iter().zip(row.boxes.iter().skip(1)) {
            let y = middle(one.frame);
            paths.push(format!("M{} {y} H{}", right(one.frame), next.frame.x - 1.0));
        }
    }
    for (row, next) in layout.rows.iter().zip(layout.rows.iter().skip(1)) {
        paths.extend(to_next_row(layout, row, next));
    }
    html! {
        @for path in &paths { path.line d=(path) marker-end={ "url(#" (id) "-arrow)" } {} }
    }
}

fn to_next_row(layout: &Layout<'_>, row: &Row<'_>, next: &Row<'_>) -> Option<String> {
    let last = row.boxes.last()?.frame;
    let first = next.boxes.first()?.frame;
    let (from, to) = (panel_of(layout, last), panel_of(layout, first));
    let inside_one = from.is_some() && from.map(|panel| panel.y) == to.map(|panel| panel.y);
    if inside_one {
        return None;
    }
    let start = from.unwrap_or(last);
    let target = to.unwrap_or(first);
    let out = right(start) + 12.0;
    let down = target.y - GUTTER / 2.0;
    let into = first.x + 24.0;
    Some(format!("M{} {} H{out} V{down} H{into} V{}", right(start), middle(start), target.y - 1.0))
}

fn panel_of(layout: &Layout<'_>, inner: Frame) -> Option<Frame> {
    let panels = layout.panels.iter().map(|panel| panel.frame);
    let mut around = panels.filter(|panel| panel.y < inner.y && inner.y < panel.y + panel.height);
    around.next()
}

fn right(frame: Frame) -> f64 {
    frame.x + frame.width
}

fn middle(frame: Frame) -> f64 {
    frame.y + frame.height / 2.0
}

/// The drawing in words, for those who cannot see it.
fn described(flow: &Flow) -> String {
    let mut said = String::from("In order: ");
    for shows in flow.bands.iter().flat_map(|band| &band.boxes) {
        said.push_str(&shows.id);
        if shows.safety {
            said.push_str(", a safety screen");
        }
        if !shows.condition.is_empty() {
            said.push_str(" (");
            said.push_str(&shows.condition);
            said.push(')');
        }
        for (result, answers) in &shows.stops {
            said.extend([" [stop, ", result, ": ", answers, "]"]);
        }
        said.push_str("; ");
    }
    said
}
