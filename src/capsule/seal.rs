//! Bytes as a text that fits into an address and shows where it was damaged.

use base64ct::{Base64UrlUnpadded, Encoding as _};
use crc::{CRC_16_IBM_3740, Crc, NoTable};

/// What each of these texts begins with: a result, in the first form it ever had.
const BEGINS: &str = "r1.";
/// The same within the sum.
const FORM: u8 = 1;
/// The longest text that is looked at, in bytes; a visit to two areas takes a third of it.
const LONGEST: usize = 400;

/// Sixteen bits that change with any single byte, and with any two that stand side by side.
pub(super) fn sum(bytes: &[u8]) -> u16 {
    Crc::<u16, NoTable>::new(&CRC_16_IBM_3740).checksum(bytes)
}

/// Closes up what this content made.
pub(super) fn close(content: u16, payload: &[u8]) -> String {
    let mut bytes = vec![FORM];
    bytes.extend(content.to_be_bytes());
    bytes.extend(payload);
    bytes.extend(sum(&bytes).to_be_bytes());
    format!("{BEGINS}{}", Base64UrlUnpadded::encode_string(&bytes))
}

/// Opens it again: by which content it was made, and what is in it. `None` where a single sign of
/// it is another.
pub(super) fn open(text: &str) -> Option<(u16, Vec<u8>)> {
    let text = text.strip_prefix(BEGINS).filter(|text| text.len() <= LONGEST)?;
    let bytes = Base64UrlUnpadded::decode_vec(text).ok()?;
    let (said, kept) = bytes.split_last_chunk()?;
    let (form, rest) = said.split_first()?;
    let (content, payload) = rest.split_first_chunk()?;
    let sound = *form == FORM && sum(said) == u16::from_be_bytes(*kept);
    sound.then(|| (u16::from_be_bytes(*content), payload.to_vec()))
}
