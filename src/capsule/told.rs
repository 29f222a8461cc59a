//! What a result said, as numbers: no answer is among them.

use super::digits::{Digits, Reader};
use crate::assessment::{Headline, Told, ToldType};
use crate::catalogue::{Catalogue, Fit};

const FITS: [Fit; 3] = [Fit::Weak, Fit::Fair, Fit::Strong];
/// The most types that a result suggests.
const MOST: usize = 3;

pub(super) fn write(catalogue: &Catalogue, told: &Told, digits: &mut Digits) {
    digits.maybe(told.area, &catalogue.areas);
    digits.push(place(&Headline::ALL, &told.headline), Headline::ALL.len());
    digits.push(told.types.len(), MOST + 1);
    for one in &told.types {
        digits.row(one.treatment, &catalogue.treatments);
        digits.push(place(&FITS, &one.fit), FITS.len());
        digits.flag(one.needle_free);
    }
    for treatment in catalogue.treatments.ids() {
        digits.flag(told.later.contains(&treatment));
    }
}

/// `None` where numbers are left over, or one of them names nothing.
pub(super) fn read(catalogue: &Catalogue, digits: &mut Reader) -> Option<Told> {
    let area = digits.take_maybe(&catalogue.areas);
    let headline = *Headline::ALL.get(digits.take(Headline::ALL.len()))?;
    let mut types = Vec::new();
    for _ in 0..digits.take(MOST + 1) {
        let treatment = digits.take_row(&catalogue.treatments)?;
        let fit = *FITS.get(digits.take(FITS.len()))?;
        types.push(ToldType { treatment, fit, needle_free: digits.take_flag() });
    }
    let later = catalogue.treatments.ids().filter(|_| digits.take_flag()).collect();
    digits.is_done().then_some(Told { area, headline, types, later })
}

fn place<T: PartialEq>(all: &[T], one: &T) -> usize {
    all.iter().position(|known| known == one).unwrap_or_default()
}
