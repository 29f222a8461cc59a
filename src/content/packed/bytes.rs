//! Numbers and texts, one after the other: how they are written down, and how they are read back
//! from bytes that nobody vouches for. What is made of them is said in `shape`.

use crate::wording::fill;

/// What can be packed and unpacked.
pub(super) trait Packed: Sized {
    /// Writes it down.
    fn put(&self, to: &mut Writer);
    /// Reads it back; `None` where the bytes are of something else.
    fn take(from: &mut Reader<'_>) -> Option<Self>;
}

/// What ends a text: no text of a person has it inside.
const END: char = '\0';

/// Numbers and texts apart, because each compresses better among its own kind.
#[derive(Default)]
pub(super) struct Writer {
    pub(super) numbers: Vec<u8>,
    pub(super) texts: String,
}

impl Writer {
    /// Seven bits in a byte, the lowest first; the eighth says that there is more.
    pub(super) fn number(&mut self, mut number: u32) {
        while let Some(low) = u8::try_from(number & 0x7f).ok().filter(|_| number > 0x7f) {
            self.numbers.push(low | 0x80);
            number >>= 7;
        }
        self.numbers.extend(u8::try_from(number));
    }

    pub(super) fn text(&mut self, text: &str) {
        self.texts.extend(text.chars().filter(|sign| *sign != END));
        self.texts.push(END);
    }

    pub(super) fn list<'a, T: Packed + 'a>(&mut self, rows: impl ExactSizeIterator<Item = &'a T>) {
        rows.len().put(self);
        rows.for_each(|row| row.put(self));
    }
}

/// What is still to be read.
pub(super) struct Reader<'f> {
    pub(super) numbers: &'f [u8],
    pub(super) texts: &'f str,
    /// The words that a region puts into the blanks of every text from here on.
    pub(super) region: Vec<(&'f str, &'f str)>,
}

impl<'f> Reader<'f> {
    #[inline(never)]
    pub(super) fn number(&mut self) -> Option<u32> {
        let mut number = 0;
        for place in [0, 7, 14, 21] {
            let (byte, rest) = self.numbers.split_first()?;
            self.numbers = rest;
            number |= u32::from(byte & 0x7f) << place;
            if *byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    #[inline(never)]
    pub(super) fn text(&mut self) -> Option<&'f str> {
        let (text, rest) = self.texts.split_once(END)?;
        self.texts = rest;
        Some(text)
    }
}

impl Packed for String {
    fn put(&self, to: &mut Writer) {
        to.text(self);
    }

    #[inline(never)]
    fn take(from: &mut Reader<'_>) -> Option<Self> {
        Some(fill(from.text()?, &from.region))
    }
}

impl Packed for u16 {
    fn put(&self, to: &mut Writer) {
        to.number(u32::from(*self));
    }

    fn take(from: &mut Reader<'_>) -> Option<Self> {
        from.number()?.try_into().ok()
    }
}

impl Packed for usize {
    fn put(&self, to: &mut Writer) {
        // The gate lets no list grow so long; what is cut off here would not be read back.
        to.number(u32::try_from(*self).unwrap_or(u32::MAX));
    }

    fn take(from: &mut Reader<'_>) -> Option<Self> {
        from.number()?.try_into().ok()
    }
}

impl Packed for i32 {
    /// The sign in the lowest bit, so that small numbers stay short on either side of nought.
    fn put(&self, to: &mut Writer) {
        to.number(((self << 1) ^ (self >> 31)).cast_unsigned());
    }

    fn take(from: &mut Reader<'_>) -> Option<Self> {
        let number = from.number()?;
        Some((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }
}

impl Packed for bool {
    fn put(&self, to: &mut Writer) {
        to.number(u32::from(*self));
    }

    fn take(from: &mut Reader<'_>) -> Option<Self> {
        Some(from.number()? != 0)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn put(&self, to: &mut Writer) {
        self.is_some().put(to);
        if let Some(held) = self {
            held.put(to);
        }
    }

    fn take(from: &mut Reader<'_>) -> Option<Self> {
        Some(if bool::take(from)? { Some(T::take(from)?) } else { None })
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn put(&self, to: &mut Writer) {
        self.0.put(to);
        self.1.put(to);
    }

    fn take(from: &mut Reader<'_>) -> Option<Self> {
        Some((A::take(from)?, B::take(from)?))
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn put(&self, to: &mut Writer) {
        to.list(self.iter());
    }

    #[inline(never)]
    fn take(from: &mut Reader<'_>) -> Option<Self> {
        // Nothing is set aside for a length that the bytes may only claim.
        let mut rows = Self::new();
        for _ in 0..usize::take(from)? {
            rows.push(T::take(from)?);
        }
        Some(rows)
    }
}
