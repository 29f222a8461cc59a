//! What a device is told that keeps the quiz like an app: its names, its pictures, where it starts.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use meso_quiz::book::Book;
use meso_quiz::wording::Label;
use serde_json::json;

use super::icon;

const DRAWING: &str = "icon.svg";
/// What Apple's systems take for the home screen.
pub(super) const FOR_APPLE: &str = "icon-180.png";
const DOTS: [(&str, u32); 3] = [(FOR_APPLE, 180), ("icon-192.png", 192), ("icon-512.png", 512)];
/// For each page that can be kept: what is told of it, where it starts, and how it is shown.
const KEPT: [(&str, &str, &str); 2] =
    [("quiz.webmanifest", "./", "standalone"), ("kiosk.webmanifest", "kiosk.html", "fullscreen")];

/// What is told of a page, by what the start script is told of it; nothing of a frame.
pub(super) fn manifest(host: &str) -> Option<&'static str> {
    match host {
        "page" => Some("quiz.webmanifest"),
        "kiosk" => Some("kiosk.webmanifest"),
        _ => None,
    }
}

/// Each file by its name. The colours are those of the styles.
pub(super) fn files(book: &Book, styles: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let colour = |token: &str| {
        let said = styles.split_once(&format!("{token}: ")).and_then(|(_, rest)| rest.get(..7));
        said.with_context(|| format!("the styles have no {token}"))
    };
    let (ground, drop) = (colour("--mq-accent")?, colour("--mq-on-accent")?);
    let mut files = BTreeMap::new();
    files.insert(DRAWING.to_owned(), icon::drawing(ground, drop).into_bytes());
    for (name, side) in DOTS {
        files.insert(name.to_owned(), icon::dots(side, ground, drop)?);
    }
    let mut icons = vec![json!({ "src": DRAWING, "sizes": "any", "type": "image/svg+xml" })];
    icons.extend(DOTS.iter().map(|(name, side)| {
        let sizes = format!("{side}x{side}");
        json!({ "src": name, "sizes": sizes, "type": "image/png", "purpose": "any maskable" })
    }));
    for (name, start, display) in KEPT {
        let manifest = json!({
            "name": book.wording.label(Label::QuizName),
            "lang": book.wording.language.tag,
            "id": start,
            "start_url": start,
            "scope": "./",
            "display": display,
            "background_color": colour("--mq-canvas")?,
            "theme_color": ground,
            "icons": icons,
        });
        files.insert(name.to_owned(), serde_json::to_vec(&manifest)?);
    }
    Ok(files)
}
