//! Lines of answers, as `cargo xtask assess` reads them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use meso_quiz::bad_input::line;
use meso_quiz_fuzz::{BOOK, check};

/// What may be allocated at one time, whatever the line: it is read up to 4 KiB.
const AT_MOST: usize = 512 * 1024;

fuzz_target!(|text: &str| {
    let rules = BOOK.rules();
    check(AT_MOST, || line(rules, text));
});
