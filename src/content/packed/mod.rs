//! A book as one file, for every region: how the build writes it, and how a browser opens it.
//! A file of another edition, a damaged one, or whatever else these bytes may be, opens as nothing.

mod bytes;
mod shape;

use super::Region;
use crate::book::Book;
use crate::wording::Wording;
use bytes::{Packed, Reader, Writer};

/// The words for the blanks of texts, by region.
pub(super) type Regions = Vec<(String, Vec<(String, String)>)>;

/// What a file begins with: the edition, and the sum of all that follows.
const HEAD: usize = 16;

/// What a file holds after its head: how many bytes of numbers, the numbers, the texts.
///
/// The blanks that a region fills are still open in this book.
pub(super) fn body(open: &Book, regions: &Regions) -> Vec<u8> {
    let mut all = Writer::default();
    open.version.put(&mut all);
    open.languages.put(&mut all);
    regions.put(&mut all);
    open.catalogue.put(&mut all);
    open.questionnaire.put(&mut all);
    let Wording {
        language,
        region: _,
        shared: _,
        labels,
        questions,
        cautions,
        cards,
        families,
        forms,
        combinations,
        guide,
    } = &open.wording;
    language.put(&mut all);
    labels.put(&mut all);
    questions.put(&mut all);
    cautions.put(&mut all);
    cards.put(&mut all);
    families.put(&mut all);
    forms.put(&mut all);
    combinations.put(&mut all);
    guide.put(&mut all);
    let mut body = Writer::default();
    all.numbers.len().put(&mut body);
    [body.numbers, all.numbers, all.texts.into_bytes()].concat()
}

/// The file with this body.
pub(super) fn file(edition: u64, body: &[u8]) -> Vec<u8> {
    [&edition.to_le_bytes(), &sum(body).to_le_bytes(), body].concat()
}

/// The book of a file for one region; `None` for a file of another edition or a damaged one.
pub(super) fn open(edition: u64, file: &[u8], region: Region) -> Option<Book> {
    let (head, body) = file.split_at_checked(HEAD)?;
    let (own, summed) = head.split_first_chunk()?;
    let summed: [u8; 8] = summed.try_into().ok()?;
    if u64::from_le_bytes(*own) != edition || u64::from_le_bytes(summed) != sum(body) {
        return None;
    }
    read(body, region)
}

fn read(body: &[u8], region: Region) -> Option<Book> {
    let mut from = Reader { numbers: body, texts: "", region: Vec::new() };
    let numbers = usize::take(&mut from)?;
    let (numbers, texts) = from.numbers.split_at_checked(numbers)?;
    let from = &mut Reader { numbers, texts: str::from_utf8(texts).ok()?, region: Vec::new() };
    let version = Packed::take(from)?;
    let languages = Packed::take(from)?;
    let mut blanks = None;
    for _ in 0..usize::take(from)? {
        let own = from.text()? == region.name();
        let mut pairs = Vec::new();
        for _ in 0..usize::take(from)? {
            pairs.push((from.text()?, from.text()?));
        }
        if own {
            blanks = Some(pairs);
        }
    }
    let catalogue = Packed::take(from)?;
    let questionnaire = Packed::take(from)?;
    from.region = blanks?;
    let wording = Wording {
        language: Packed::take(from)?,
        region: region.name().to_owned(),
        shared: false,
        labels: Packed::take(from)?,
        questions: Packed::take(from)?,
        cautions: Packed::take(from)?,
        cards: Packed::take(from)?,
        families: Packed::take(from)?,
        forms: Packed::take(from)?,
        combinations: Packed::take(from)?,
        guide: Packed::take(from)?,
    };
    let all = from.numbers.is_empty() && from.texts.is_empty();
    all.then_some(Book { version, catalogue, questionnaire, wording, languages })
}

/// FNV-1a: the same wherever it is made, which the standard library does not promise of its own.
pub(super) fn sum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
