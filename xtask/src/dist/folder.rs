//! What is in a folder, and how one folder takes the content of another.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// All files below a folder, in order of their paths.
pub(super) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Whether nothing would be lost by writing here.
pub(super) fn is_absent_or_empty(folder: &Path) -> Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", folder.display())),
    }
}

/// Empties a folder and copies another into it.
/// The folder itself stays, because a server may be looking at it.
pub(super) fn replace(folder: &Path, source: &Path) -> Result<()> {
    let failed = || format!("{} cannot be written", folder.display());
    fs::create_dir_all(folder).with_context(failed)?;
    for old in entries(folder)? {
        if old.is_dir() { fs::remove_dir_all(&old) } else { fs::remove_file(&old) }
            .with_context(failed)?;
    }
    for file in files(source)? {
        let copy = folder.join(file.strip_prefix(source)?);
        if let Some(parent) = copy.parent() {
            fs::create_dir_all(parent).with_context(failed)?;
        }
        fs::copy(&file, &copy).with_context(failed)?;
    }
    Ok(())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let read = || fs::read_dir(folder)?.map(|entry| entry.map(|it| it.path())).collect();
    let entries: std::io::Result<Vec<PathBuf>> = read();
    entries.with_context(|| format!("{} cannot be read", folder.display()))
}
