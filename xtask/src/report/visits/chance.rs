//! Chance that can be repeated: `SplitMix64` (Steele, Lea and Flood 2014), which is ten lines and
//! gives the same numbers on every machine. It is for statistics only.

/// A source of numbers.
pub(super) struct Chance(u64);

impl Chance {
    /// The numbers of one part of a simulation.
    pub(super) fn of(seed: u64, part: u32) -> Self {
        let mut first = Self(seed ^ (u64::from(part) << 32));
        Self(first.next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to just below this.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        // The upper half of a product: no number is likelier than another by more than 2⁻³².
        let product = (self.next() >> 32) * u64::from(bound);
        u32::try_from(product >> 32).unwrap_or(0)
    }

    /// One of these, by weight; `None` where all weigh nothing.
    pub(super) fn pick<T: Copy>(&mut self, weighted: &[(T, u32)]) -> Option<T> {
        let mut left = self.below(weighted.iter().map(|(_, weight)| weight).sum());
        for (one, weight) in weighted {
            if left < *weight {
                return Some(*one);
            }
            left -= weight;
        }
        None
    }
}
