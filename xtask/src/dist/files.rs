//! The files of a site, by their addresses from its root, and how they come from and go to a folder.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// What a site is made of. A site is small, so all of it is held at once.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// What follows the last point of an address.
pub(super) fn ending(address: &str) -> &str {
    address.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// Everything below a folder.
pub(super) fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    for path in paths(folder)? {
        let content = fs::read(&path).with_context(|| format!("{} fails", path.display()))?;
        let address = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        files.insert(address, content);
    }
    Ok(files)
}

/// Empties a folder and writes these files into it.
/// The folder itself stays, because a server may be looking at it.
pub(super) fn write(files: &Files, folder: &Path) -> Result<()> {
    let failed = || format!("{} cannot be written", folder.display());
    fs::create_dir_all(folder).with_context(failed)?;
    for old in entries(folder)? {
        if old.is_dir() { fs::remove_dir_all(&old) } else { fs::remove_file(&old) }
            .with_context(failed)?;
    }
    for (address, content) in files {
        let path = folder.join(address);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).with_context(failed)?;
        }
        fs::write(&path, content).with_context(failed)?;
    }
    Ok(())
}

/// Whether nothing would be lost by writing here.
pub(super) fn is_absent_or_empty(folder: &Path) -> Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", folder.display())),
    }
}

fn paths(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() {
            found.extend(paths(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let read = || fs::read_dir(folder)?.map(|entry| entry.map(|it| it.path())).collect();
    let entries: std::io::Result<Vec<PathBuf>> = read();
    entries.with_context(|| format!("{} cannot be read", folder.display()))
}
