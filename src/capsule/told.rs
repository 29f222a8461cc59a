//! What a result said, as numbers: no answer is among them.

use super::digits::{Digits, Reader};
use crate::assessment::{Headline, Told, ToldType};
use crate::catalogue::{Catalogue, Fit, Id};

const FITS: [Fit; 3] = [Fit::Weak, Fit::Fair, Fit::Strong];
/// The most types that a result suggests.
const MOST: usize = 3;

pub(super) fn write(catalogue: &Catalogue, told: &Told, digits: &mut Digits) {
    let area = told.area.map_or(0, |area| area.index() + 1);
    digits.push(area, catalogue.areas.len() + 1);
    digits.push(place(&Headline::ALL, &told.headline), Headline::ALL.len());
    digits.push(told.types.len(), MOST + 1);
    for one in &told.types {
        digits.push(one.treatment.index(), catalogue.treatments.len());
        digits.push(place(&FITS, &one.fit), FITS.len());
        digits.flag(one.needle_free);
    }
    for treatment in catalogue.treatments.ids() {
        digits.flag(told.later.contains(&treatment));
    }
}

/// `None` where numbers are left over, or one of them names nothing.
pub(super) fn read(catalogue: &Catalogue, digits: &mut Reader) -> Option<Told> {
    let area = digits.take(catalogue.areas.len() + 1).checked_sub(1);
    let area = area.and_then(|at| catalogue.areas.ids().nth(at));
    let headline = *Headline::ALL.get(digits.take(Headline::ALL.len()))?;
    let mut types = Vec::new();
    for _ in 0..digits.take(MOST + 1) {
        let treatment = catalogue.treatments.ids().nth(digits.take(catalogue.treatments.len()))?;
        let fit = *FITS.get(digits.take(FITS.len()))?;
        types.push(ToldType { treatment, fit, needle_free: digits.take_flag() });
    }
    let later = catalogue.treatments.ids().filter(|_| digits.take_flag()).collect();
    digits.is_done().then_some(Told { area, headline, types, later })
}

fn place<T: PartialEq>(all: &[T], one: &T) -> usize {
    all.iter().position(|known| known == one).unwrap_or_default()
}
