//! Many small numbers as one large one: each takes just the room that its range needs.

use crate::catalogue::{Id, Table};

/// Numbers in a row, each with how many values it could have had.
#[derive(Default)]
pub(super) struct Digits(Vec<(usize, usize)>);

impl Digits {
    /// One more number, below `of`.
    pub(super) fn push(&mut self, digit: usize, of: usize) {
        self.0.push((digit, of));
    }

    pub(super) fn flag(&mut self, is: bool) {
        self.push(usize::from(is), 2);
    }

    /// Which row of a table is meant.
    pub(super) fn row<I: Id, T>(&mut self, id: I, table: &Table<I, T>) {
        self.push(id.index(), table.len());
    }

    /// Which row of a table is meant, if any.
    pub(super) fn maybe<I: Id, T>(&mut self, id: Option<I>, table: &Table<I, T>) {
        self.push(id.map_or(0, |id| id.index() + 1), table.len() + 1);
    }

    /// The whole row, the lowest byte first.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut bytes: Vec<u8> = Vec::new();
        for (digit, of) in self.0.iter().rev() {
            let mut carry = *digit;
            for byte in &mut bytes {
                carry += usize::from(*byte) * of;
                *byte = low(carry);
                carry >>= 8;
            }
            while carry > 0 {
                bytes.push(low(carry));
                carry >>= 8;
            }
        }
        bytes
    }
}

/// What is still to be read of such a row.
pub(super) struct Reader(Vec<u8>);

impl Reader {
    pub(super) fn new(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }

    /// The next number, which is below `of`.
    pub(super) fn take(&mut self, of: usize) -> usize {
        let mut rest = 0;
        for byte in self.0.iter_mut().rev() {
            rest = rest << 8 | usize::from(*byte);
            *byte = low(rest / of);
            rest %= of;
        }
        rest
    }

    pub(super) fn take_row<I: Id, T>(&mut self, table: &Table<I, T>) -> Option<I> {
        table.ids().nth(self.take(table.len()))
    }

    pub(super) fn take_maybe<I: Id, T>(&mut self, table: &Table<I, T>) -> Option<I> {
        table.ids().nth(self.take(table.len() + 1).checked_sub(1)?)
    }

    pub(super) fn take_flag(&mut self) -> bool {
        self.take(2) == 1
    }

    /// Whether nothing is left, so that the row was just what was read.
    pub(super) fn is_done(&self) -> bool {
        self.0.iter().all(|byte| *byte == 0)
    }
}

#[allow(clippy::cast_possible_truncation, reason = "the lowest eight bits are what is wanted")]
fn low(number: usize) -> u8 {
    number as u8
}
