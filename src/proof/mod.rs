//! The proof: every answer set of the shipped content, checked without leaving one out.
//!
//! Answer sets that no rule can tell apart are counted together and judged once; see
//! `DECISIONS/0005-proof-by-collapsing.md` for why that is sound.

mod claim;
mod classes;
mod effects;
mod journeys;
mod outcomes;
mod reach;
mod space;
mod weight;

pub use claim::{Claim, CounterExample, Proved};
pub use outcomes::count_outcomes;

use crate::book::Book;
use crate::content::authored::Authored;

/// Proves every claim about a book, or finds what breaks it.
///
/// The authored files are needed for what authors say of choices without effect.
pub fn prove(book: &Book, authored: &Authored) -> Proved {
    let mut proved = Proved::default();
    if book.catalogue.treatments.len() > weight::MOST_TREATMENTS {
        let claim = Claim::new("the proof has room for every treatment");
        let why = "raise MOST_TREATMENTS in src/proof/weight.rs".to_owned();
        proved.claims.push(claim.broken(String::new(), why));
        return proved;
    }
    journeys::prove(book, &mut proved);
    outcomes::prove(book, &mut proved);
    proved.claims.extend(about_content(book, authored));
    proved
}

/// The claims about what is within reach and what each choice does: quick to check.
pub fn about_content(book: &Book, authored: &Authored) -> Vec<Claim> {
    let mut proved = Proved::default();
    reach::prove(book, &mut proved);
    effects::prove(book, authored, &mut proved);
    proved.claims
}
