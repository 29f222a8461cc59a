//! `cargo xtask gallery`: every screen and every component in every state, to be looked at.
//! It draws the fixtures of `meso_quiz::screens` by the app's own views and styles; the page that
//! visitors get knows nothing of it.

mod components;
mod drawn;
mod pages;
mod styles;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use meso_quiz::content::Region;

use self::drawn::Drawn;
use self::pages::Way;
use crate::book;
use crate::workspace::Workspace;

/// Writes the folder. It opens from disk, without a server.
pub(crate) fn write(workspace: &Workspace, out: Option<PathBuf>) -> Result<()> {
    let out = out.unwrap_or_else(|| workspace.target.join("gallery"));
    let screens = drawn(workspace)?;
    styles::write(&workspace.root, &out.join("styles"))?;
    let styles = crate::styles::linked(&workspace.root)?;
    for way in Way::all() {
        for screen in &screens {
            let page = pages::screen(screen, way, &styles);
            put(&out.join(pages::file(screen, way)), &page.into_string())?;
        }
        let page = components::page(&screens, way, &styles)?;
        put(&out.join(pages::components_file(way)), &page.into_string())?;
        for width in pages::WIDTHS {
            let page = pages::index(&screens, way, width);
            put(&out.join(pages::index_file(way, width)), &page.into_string())?;
        }
    }
    let [first, ..] = Way::all();
    let entrance = pages::index(&screens, first, pages::USUAL_WIDTH);
    put(&out.join("index.html"), &entrance.into_string())?;
    println!(
        "{} screens and every component written to {}. Open index.html there in a browser.",
        screens.len(),
        out.display()
    );
    Ok(())
}

fn drawn(workspace: &Workspace) -> Result<Vec<Drawn>> {
    let mut screens = Drawn::all(&book::shipped(Region::International)?)?;
    screens.push(Drawn::topic(&workspace.root.join("content"))?);
    Ok(screens)
}

fn put(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("{} fails", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_of_every_component_is_still_on_the_screen_it_is_cut_from() -> Result<()> {
        let screens = drawn(&Workspace::find()?)?;
        let [way, ..] = Way::all();
        components::page(&screens, way, &[]).map(|_| ())
    }
}
