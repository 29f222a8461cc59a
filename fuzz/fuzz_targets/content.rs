//! Content loading: any bytes in the place of one file, or a few bytes of it changed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use meso_quiz::bad_input::content;
use meso_quiz_fuzz::{REAL, check};
use std::sync::LazyLock;

/// What may be allocated at one time, for each byte of the content.
const PER_BYTE: usize = 32;

static SIZE: LazyLock<usize> = LazyLock::new(|| REAL.values().map(Vec::len).sum());

fuzz_target!(|input: &[u8]| {
    check(PER_BYTE * (*SIZE + input.len()), || content(&REAL, input));
});
