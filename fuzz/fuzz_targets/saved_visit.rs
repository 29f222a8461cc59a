//! The saved session: any text, any visit, and any visit of which one byte was changed.
//! The first byte of an input says which of the three it is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use meso_quiz::bad_input::{one_byte_changed, saved_text, walked};
use meso_quiz_fuzz::{BOOK, check};

/// What may be allocated at one time, beside the text itself: it is read up to 4 KiB.
const AT_MOST: usize = 512 * 1024;

fuzz_target!(|input: &[u8]| {
    let book = &*BOOK;
    check(AT_MOST + 4 * input.len(), || match input {
        [b'a', actions @ ..] => walked(book, actions),
        [b'b', low, high, byte, actions @ ..] => {
            one_byte_changed(book, actions, usize::from(u16::from_le_bytes([*low, *high])), *byte)
        }
        [_, text @ ..] => saved_text(book, &String::from_utf8_lossy(text)),
        [] => Ok(()),
    });
});
