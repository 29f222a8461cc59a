//! What must be true of every report.

use std::path::Path;
use std::sync::LazyLock;

use time::OffsetDateTime;

use super::facts::Facts;
use super::visits::{Mix, simulate};
use super::{awaiting, open_cases, page};

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    Facts::read(&content).expect("the content is sound")
});

/// The visitor mix with few enough visits for a quick test.
fn mix() -> Mix {
    Mix { visits: 400, ..Mix::read().expect("the mix can be read") }
}

static PAGE: LazyLock<String> = LazyLock::new(|| {
    let date = OffsetDateTime::UNIX_EPOCH.date();
    page::page(&FACTS, &mix(), date).expect("the page is made").into_string()
});

#[test]
fn every_caution_question_source_and_signature_is_on_the_page() {
    for (_, caution) in FACTS.book.catalogue.cautions.iter() {
        assert!(PAGE.contains(&format!("id=\"caution-{}\"", caution.name)), "{}", caution.name);
    }
    for (_, question) in FACTS.book.questionnaire.questions.iter() {
        assert!(PAGE.contains(&format!(">{}<", question.name)), "{}", question.name);
    }
    for id in FACTS.rules.sources.says.sources.keys() {
        assert!(PAGE.contains(&format!(">{id}<")), "{id}");
    }
    for item in awaiting::items(&FACTS) {
        let escaped = maud::html! { (item.text) }.into_string();
        assert!(PAGE.contains(&escaped), "{}", item.text);
    }
}

#[test]
fn every_open_case_agrees() {
    for judged in open_cases::judged(&FACTS).expect("the cases can be read") {
        assert_eq!(judged.actual, judged.case.expected, "{}", judged.case.id);
    }
}

#[test]
fn the_page_loads_nothing_and_runs_nothing() {
    for outside in ["<script", "<link", "<img", "@import", "src=", "url(h", "href=\"h", "href=\"/"]
    {
        assert!(!PAGE.contains(outside), "{outside}");
    }
}

#[test]
fn the_same_seed_gives_the_same_shares_and_no_visit_is_lost() {
    let mix = mix();
    for scenario in &mix.scenarios {
        let once = simulate(&FACTS, &mix, scenario).expect("the mix is sound");
        let again = simulate(&FACTS, &mix, scenario).expect("the mix is sound");
        assert_eq!(once, again);
        assert_eq!(once.values().map(|tally| tally.visits).sum::<u32>(), mix.visits);
    }
}

/// The page's own lettering is estimated, so no drawing may be higher than its sheet.
#[test]
fn every_drawing_fits_a_sheet_of_a4_landscape() {
    for part in PAGE.split("data-height=\"").skip(1) {
        let (height, _) = part.split_once('"').expect("an attribute ends");
        assert!(height.parse::<f64>().expect("a height") <= 672.0, "{height}");
    }
}
