//! How heavy each file of the site is, on disk and as a server would send it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;

use super::folder;

/// Prints one line a file, and the total.
pub(super) fn print(site: &Path) -> Result<()> {
    let (mut bytes, mut sent) = (0, 0);
    println!("{:>10} {:>10}  file", "bytes", "brotli-11");
    for path in folder::files(site)? {
        let content = fs::read(&path).with_context(|| format!("{} fails", path.display()))?;
        let compressed = compressed_size(&content)?;
        let name = path.strip_prefix(site)?.display();
        println!("{:>10} {compressed:>10}  {name}", content.len());
        bytes += content.len();
        sent += compressed;
    }
    println!("{bytes:>10} {sent:>10}  together");
    Ok(())
}

fn compressed_size(content: &[u8]) -> Result<usize> {
    let mut compressed = Vec::new();
    let strongest = BrotliEncoderParams { quality: 11, ..BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut &*content, &mut compressed, &strongest)?;
    Ok(compressed.len())
}
