//! What nothing uses, and guide pages that are linked and missing: the gate checks the rest.

use crate::content::Region;
use crate::content::authored::Authored;
use crate::content::problem::{Fault, Known, LISTED, Problem};
use crate::content::raw::{RuleFiles, WordFiles};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn problems(authored: &Authored) -> Vec<Problem> {
    let mut problems = unused_cards(&authored.rules);
    for words in authored.words.values() {
        problems.extend(guide(&authored.rules, words));
        problems.extend(blanks(words));
    }
    problems
}

fn problem(file: &str, place: &str, fault: Fault) -> Problem {
    let (file, place) = (file.to_owned(), place.to_owned());
    Problem { file, place, fault }
}

fn unused_cards(rules: &RuleFiles) -> Vec<Problem> {
    let own = &rules.quiz.says.outcome_cards;
    let mut used: BTreeSet<&String> = [
        &own.under_18,
        &own.doctor_first,
        &own.talk_first,
        &own.not_now,
        &own.no_match,
        &own.injected,
        &own.closing,
    ]
    .into_iter()
    .flatten()
    .collect();
    for file in &rules.treatments {
        let forms = file.says.by_area.values().chain([&file.says.usual]);
        used.extend(forms.flat_map(|form| &form.cards));
    }
    used.extend(rules.concerns.iter().flat_map(|file| &file.says.card));
    used.extend(rules.cautions.iter().flat_map(|file| &file.says.cards));
    let choices = rules.questions.iter().flat_map(|file| &file.says.choices);
    used.extend(choices.flat_map(|choice| &choice.cards));
    let cards = rules.cards.says.cards.keys();
    cards
        .filter(|id| !used.contains(id))
        .map(|id| {
            let (what, id) = ("card", id.clone());
            problem(&rules.cards.path, "cards", Fault::Unused { what, id })
        })
        .collect()
}

/// Links to pages that are not there, and pages that nothing links to.
fn guide(rules: &RuleFiles, words: &WordFiles) -> Vec<Problem> {
    let pages: BTreeMap<&str, &str> = words
        .guide
        .iter()
        .filter_map(|file| {
            let name = file.path.rsplit('/').next()?.strip_suffix(".json")?;
            Some((name, file.path.as_str()))
        })
        .collect();
    let quiz = &rules.quiz;
    let general = quiz.says.guide.iter().map(|page| (&quiz.path, page));
    let concerns = rules.concerns.iter().map(|file| (&file.path, &file.says.guide));
    let combinations =
        rules.combinations.iter().filter_map(|file| Some((&file.path, file.says.guide.as_ref()?)));
    let links: Vec<(&String, &String)> = general.chain(concerns).chain(combinations).collect();
    let missing =
        links.iter().filter(|(_, page)| !pages.contains_key(page.as_str())).map(|(file, page)| {
            let fault = Fault::Unknown {
                what: "guide page",
                id: (*page).clone(),
                known: Known::among(page, pages.keys().copied(), LISTED),
            };
            problem(file, "guide", fault)
        });
    let lost = pages.iter().filter(|(name, _)| !links.iter().any(|(_, page)| page == *name)).map(
        |(name, path)| {
            let (what, id) = ("guide page", (*name).to_owned());
            problem(path, "", Fault::Unused { what, id })
        },
    );
    missing.chain(lost).collect()
}

/// Regions that are not there, blanks that one region fills and another does not, and blanks that
/// no text has.
fn blanks(words: &WordFiles) -> Vec<Problem> {
    let file = &words.regions;
    let regions = &file.says.regions;
    let every: BTreeSet<&String> = regions.values().flat_map(BTreeMap::keys).collect();
    let mut problems = Vec::new();
    for region in Region::ALL.map(Region::name) {
        if !regions.contains_key(region) {
            let (what, id) = ("the region", region.to_owned());
            problems.push(problem(&file.path, "regions", Fault::Missing { what, id }));
        }
    }
    for (region, filled) in regions {
        for blank in every.iter().filter(|blank| !filled.contains_key(**blank)) {
            let (what, id) = ("the blank", (*blank).clone());
            let place = format!("regions › {region}");
            problems.push(problem(&file.path, &place, Fault::Missing { what, id }));
        }
    }
    let texts = super::prose::texts(words);
    for blank in every {
        let blank_in_text = format!("{{{blank}}}");
        if !texts.iter().any(|text| text.says.contains(&blank_in_text)) {
            let (what, id) = ("the blank", blank.clone());
            problems.push(problem(&file.path, "regions", Fault::Unused { what, id }));
        }
    }
    problems
}
