//! The contact sheets: one page and one picture for each look, with every screen on it; and one
//! page with every look of every screen.

use crate::visitor::Visitor;
use crate::{SHOTS, Shot, file, keep, put_on, shot};
use meso_quiz::screens::Screen;
use std::fmt::Write as _;
use std::path::Path;

const STYLE: &str = "
    body { margin: 16px; font: 13px/1.4 system-ui, sans-serif; background: #777; color: #fff; }
    a { color: inherit; }
    .row, .grid { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; }
    figure { margin: 0; inline-size: 180px; overflow-wrap: anywhere; }
    .wide figure { inline-size: 240px; }
    figure a { display: block; max-block-size: 360px; overflow: hidden; }
    img { display: block; inline-size: 100%; }
    .row { flex-wrap: nowrap; }
    .row figure { flex: none; inline-size: 220px; }
    .row figure a { max-block-size: 720px; }";

/// Writes every sheet.
pub(crate) async fn write(visitor: &Visitor, screens: &[Screen], folder: &Path) {
    let mut links = String::new();
    for shown in SHOTS {
        let name = shown.name();
        let page = folder.join(format!("sheet-{name}.html"));
        std::fs::write(&page, grid(screens, shown)).expect("the sheet is written");
        picture(visitor, &page, &folder.join(format!("sheet-{name}.png"))).await;
        write!(links, "<a href='sheet-{name}.html'>{name}</a> ").unwrap();
    }
    let rows: String = screens.iter().map(row).collect();
    let index = page("Every screen in every look", &format!("<p>{links}</p>{rows}"));
    std::fs::write(folder.join("index.html"), index).expect("the sheet is written");
}

/// Every screen in one look.
fn grid(screens: &[Screen], shown: Shot) -> String {
    let figures: String =
        screens.iter().map(|screen| figure(screen, shown, &screen.name)).collect();
    let width = if shown.width > 500 { "wide" } else { "narrow" };
    page(&shown.name(), &format!("<div class='grid {width}'>{figures}</div>"))
}

/// One screen in every look.
fn row(screen: &Screen) -> String {
    let figures = SHOTS.iter().map(|shown| figure(screen, *shown, &shown.name()));
    let figures: String = figures.collect();
    let Screen { name, design, .. } = screen;
    format!("<h2 id='{name}'>{name} ({design:?})</h2><div class='row'>{figures}</div>")
}

fn figure(screen: &Screen, shown: Shot, caption: &str) -> String {
    let file = file(screen, shown);
    format!("<figure><a href='{file}'><img src='{file}' alt=''></a>{caption}</figure>")
}

fn page(title: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang='en'><meta charset='utf-8'><title>{title}</title>\
         <style>{STYLE}</style><h1>{title}</h1>{body}</html>"
    )
}

/// Photographs a sheet, so that it can be looked through as one picture.
async fn picture(visitor: &Visitor, page: &Path, path: &Path) {
    let at = page.canonicalize().expect("a sheet that was just written");
    visitor.browser.goto(&format!("file://{}", at.display())).await.expect("the sheet opens");
    put_on(visitor, shot(1760, 800, "light", "ltr")).await;
    let loaded = "const done = arguments[0];
        Promise.all([...document.images].map(image => image.decode())).then(() => done(
            document.documentElement.scrollHeight))";
    let height = visitor.ask_and_wait(loaded).await.as_u64().expect("a height");
    put_on(visitor, shot(1760, u32::try_from(height).unwrap(), "light", "ltr")).await;
    keep(visitor, path).await;
}
