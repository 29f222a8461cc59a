//! Each file that gets smaller, a second and a third time: as a server sends it to a browser that
//! takes brotli or gzip.

use std::io::Write as _;

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::files::{Files, ending};

/// What compression gains something on.
const PACKED: [&str; 11] =
    ["bin", "css", "html", "ico", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Puts `.br` and `.gz` beside every file that a browser may ask for and that they make smaller.
pub(super) fn add(files: &mut Files) -> Result<()> {
    let mut packed = Files::new();
    for (address, content) in files.iter().filter(|(address, _)| is_packed(address)) {
        for (ending, smaller) in [("br", brotli(content)?), ("gz", gzip(content)?)] {
            if smaller.len() < content.len() {
                packed.insert(format!("{address}.{ending}"), smaller);
            }
        }
    }
    files.append(&mut packed);
    Ok(())
}

/// What a browser that takes brotli is sent for an address.
pub(super) fn sent(files: &Files, address: &str) -> Option<usize> {
    let packed = files.get(&format!("{address}.br"));
    Some(packed.or_else(|| files.get(address))?.len())
}

fn is_packed(address: &str) -> bool {
    PACKED.contains(&ending(address)) && !address.starts_with("servers/")
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let strongest = BrotliEncoderParams { quality: 11, ..BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut &*content, &mut packed, &strongest)?;
    Ok(packed)
}

/// Without a name and a time, so that the same content gives the same bytes.
fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn what_is_sent_packed_unpacks_to_the_file_beside_it() {
        let page = "the same words again and again ".repeat(99).into_bytes();
        let mut files = Files::from([("index.html".to_owned(), page.clone())]);
        add(&mut files).expect("packing works");
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut files["index.html.br"].as_slice(), &mut unpacked)
            .expect("brotli");
        assert_eq!(unpacked, page);
        let mut unpacked = Vec::new();
        let mut gzip = flate2::read::GzDecoder::new(files["index.html.gz"].as_slice());
        gzip.read_to_end(&mut unpacked).expect("gzip");
        assert_eq!(unpacked, page);
        assert_eq!(sent(&files, "index.html"), Some(files["index.html.br"].len()));
    }

    #[test]
    fn a_file_that_would_grow_stands_alone() {
        let mut files = Files::from([("tiny.js".to_owned(), b"1".to_vec())]);
        add(&mut files).expect("packing works");
        assert_eq!(files.len(), 1);
    }
}
