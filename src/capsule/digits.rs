//! Many small numbers as one large one: each takes just the room that its range needs.

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
