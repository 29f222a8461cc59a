//! Content loading: any bytes in the place of one file give a book, or problems one can act on.

use super::{Held, ensure, messages};
use crate::content::authored::{Files, parse};
use crate::content::{Problem, check};
use crate::transcript;

/// What is said in all is at most so many times what was read.
const SAID_PER_BYTE: usize = 8;
/// There is at most one problem for so many bytes that were read.
const BYTES_PER_PROBLEM: usize = 16;

/// Content of which one file was replaced or changed gives a book or problems; see [`loads`].
///
/// # Errors
/// How that was broken.
pub fn content(real: &Files, input: &[u8]) -> Held {
    edited(real, input).map_or(Ok(()), |(_, files)| loads(&files))
}

/// Loading these files never panics. It gives a book, or at least one problem; each problem names
/// its file in a message of bounded length; and all of them together are no larger than the content
/// they are about, times a small number.
///
/// # Errors
/// How that was broken.
pub fn loads(files: &Files) -> Held {
    let authored = match parse(files) {
        Ok(authored) => authored,
        Err(problems) => return told(files, &problems),
    };
    let problems = authored.gate_problems();
    if !problems.is_empty() {
        return told(files, &problems);
    }
    for words in authored.words.values() {
        match check(&authored.rules, words, "int") {
            Ok(book) => {
                // Whatever follows, it follows without a panic.
                let read = transcript::read(book.rules(), "age=30s; area=face; main=dry_dull");
                drop(read.map(|answers| super::line::judged(book.rules(), &answers)));
            }
            Err(problems) => told(files, &problems)?,
        }
    }
    Ok(())
}

fn told(files: &Files, problems: &[Problem]) -> Held {
    let said = messages(problems)?;
    for problem in problems {
        let names_file = problem.to_string().starts_with(&format!("content/{}", problem.file));
        ensure(names_file && !problem.file.is_empty(), || format!("no file: {problem}"))?;
    }
    let size: usize = files.values().map(Vec::len).sum();
    ensure(said <= SAID_PER_BYTE * size, || format!("{said} bytes are said about {size}"))?;
    let number = problems.len();
    ensure(number <= size / BYTES_PER_PROBLEM, || format!("{number} problems with {size} bytes"))
}

/// The real content after one edit that the input describes: its first two bytes choose the file;
/// if the third is even the rest takes the file's place, otherwise each further four bytes change
/// one: two for the place, one for what is done there, one for the new byte.
///
/// `None` where the input is too short to describe an edit.
pub fn edited(real: &Files, input: &[u8]) -> Option<(String, Files)> {
    let [first, second, how, rest @ ..] = input else {
        return None;
    };
    let chosen = usize::from(u16::from_le_bytes([*first, *second]));
    let path = real.keys().nth(chosen.checked_rem(real.len())?)?;
    let mut files = real.clone();
    let bytes = files.get_mut(path)?;
    if how % 2 == 0 {
        *bytes = rest.to_vec();
    } else {
        for change in rest.chunks_exact(4) {
            apply(bytes, change);
        }
    }
    Some((path.clone(), files))
}

fn apply(bytes: &mut Vec<u8>, change: &[u8]) {
    let [low, high, how, byte] = change else {
        return;
    };
    let at = usize::from(u16::from_le_bytes([*low, *high])) % bytes.len().max(1);
    match how % 3 {
        0 => bytes.insert(at, *byte),
        1 if at < bytes.len() => {
            bytes.remove(at);
        }
        _ => {
            if let Some(there) = bytes.get_mut(at) {
                *there = *byte;
            }
        }
    }
}
