//! A bar chart in small multiples: a row for each outcome, a column for each area.
//! Every bar carries its figure, so that neither length nor colour has to be measured.

use maud::{Markup, html};
use meso_quiz::assessment::Headline;

use super::super::facts::Facts;
use super::super::page::headline_words;
use super::{Column, percent, share, thousands};

const WIDTH: u32 = 1040;
const LABEL: u32 = 150;
const TOP: u32 = 34;
const ROW: u32 = 28;
const FIGURE: u32 = 58;

/// One line of the chart.
enum Row {
    Heading(&'static str),
    Bars { label: String, class: &'static str, shares: Vec<Option<u32>> },
}

/// The chart of one scenario.
pub(super) fn svg(facts: &Facts, id: &str, title: &str, columns: &[Column]) -> Markup {
    let rows = rows(facts, columns);
    let count = u32::try_from(columns.len()).unwrap_or(1).max(1);
    let each = (WIDTH - LABEL) / count;
    let height = TOP + ROW * u32::try_from(rows.len()).unwrap_or(0) + 8;
    html! {
        svg.chart role="img" aria-labelledby={ "chart-" (id) "-title chart-" (id) "-desc" }
            width=(WIDTH) height=(height) viewBox={ "0 0 " (WIDTH) " " (height) } {
            title id={ "chart-" (id) "-title" } { "Outcome shares: " (title) }
            desc id={ "chart-" (id) "-desc" } { (described(&rows, columns)) }
            defs {
                pattern id={ "hatch-" (id) } width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    rect class="hatch-ground" width="6" height="6" {}
                    rect class="hatch-line" width="2.5" height="6" {}
                }
            }
            @for (index, column) in (0..).zip(columns) {
                @let x = LABEL + each * index;
                text.column x=(x) y="14" { (column.title) }
                text.visits x=(x) y="29" { (thousands(column.tally.visits)) " visits" }
                line.axis x1=(x) x2=(x) y1=(TOP + 4) y2=(height - 4) {}
            }
            @for (index, row) in (0..).zip(&rows) {
                (drawn(row, TOP + ROW * index, each, id))
            }
        }
    }
}

fn drawn(row: &Row, y: u32, each: u32, id: &str) -> Markup {
    match row {
        Row::Heading(heading) => html! { text.heading x="0" y=(y + 20) { (heading) } },
        Row::Bars { label, class, shares } => html! {
            text.label x="0" y=(y + 18) { (label) }
            @for (index, share) in (0..).zip(shares) {
                (bar(*share, class, (LABEL + each * index, y), each, id))
            }
        },
    }
}

/// A bar and its figure; a dash where there is nothing.
fn bar(share: Option<u32>, class: &str, (x, y): (u32, u32), each: u32, id: &str) -> Markup {
    let hatch = (class == "type").then(|| format!("fill:url(#hatch-{id})"));
    let Some(share) = share else {
        return html! { text.nil x=(x + 6) y=(y + 18) { "–" } };
    };
    let long = (share * (each - FIGURE - 12) / 1000).max(1);
    html! {
        rect class=(class) x=(x) y=(y + 5) width=(long) height=(ROW - 10) style=[hatch] {}
        text.figure x=(x + long + 6) y=(y + 18) { (percent(share)) }
    }
}

fn rows(facts: &Facts, columns: &[Column]) -> Vec<Row> {
    let mut rows = vec![Row::Heading("The result")];
    for headline in Headline::ALL {
        let shares = shares(columns, |column| column.tally.headlines.get(&headline).copied());
        rows.extend(shares.map(|shares| Row::Bars {
            label: headline_words(headline).to_owned(),
            class: class(headline),
            shares,
        }));
    }
    rows.push(Row::Heading("Closest type"));
    for (treatment, known) in facts.book.catalogue.treatments.iter() {
        let shares = shares(columns, |column| column.tally.primaries.get(&treatment).copied());
        rows.extend(shares.map(|shares| Row::Bars {
            label: known.name.clone(),
            class: "type",
            shares,
        }));
    }
    rows
}

/// The share in each column; `None` where it is nowhere.
fn shares(columns: &[Column], count: impl Fn(&Column) -> Option<u32>) -> Option<Vec<Option<u32>>> {
    let each = columns.iter().map(|column| {
        let count = count(column)?;
        Some(share(count, column.tally.visits))
    });
    let shares: Vec<Option<u32>> = each.collect();
    shares.iter().any(Option::is_some).then_some(shares)
}

fn class(headline: Headline) -> &'static str {
    match headline {
        Headline::Under18 | Headline::Emergency | Headline::Urgent | Headline::DoctorFirst => {
            "halt"
        }
        Headline::TalkFirst | Headline::NotNow => "wait",
        Headline::Match => "match",
        Headline::NoGoodMatch => "none",
    }
}

fn described(rows: &[Row], columns: &[Column]) -> String {
    let mut said = Vec::new();
    for row in rows {
        if let Row::Bars { label, shares, .. } = row {
            let each = shares.iter().zip(columns);
            let each = each
                .map(|(share, column)| format!("{} {}", column.title, percent(share.unwrap_or(0))));
            said.push(format!("{label}: {}", each.collect::<Vec<_>>().join(", ")));
        }
    }
    said.join(". ")
}
