//! What awaits a clinician's signature, gathered from every file.

use maud::{Markup, html};
use meso_quiz::content::raw::Basis;

use super::facts::Facts;
use super::front::tick_box;
use super::page;

/// One thing to sign.
pub(super) struct Item {
    group: &'static str,
    file: String,
    id: String,
    /// What is to be signed.
    pub(super) text: String,
}

/// The section.
pub(super) fn section(facts: &Facts) -> Markup {
    let items = items(facts);
    let mut groups: Vec<&str> = items.iter().map(|item| item.group).collect();
    groups.dedup();
    html! {
        (page::open("awaiting"))
        p.lead {
            b { (items.len()) " items" } " rest on general clinical knowledge, and no source was found for them. "
            "Sign each, or write what must change."
        }
        @for group in groups {
            @let own: Vec<&Item> = items.iter().filter(|item| item.group == group).collect();
            table.awaiting {
                caption { (group) ": " (own.len()) }
                thead { tr {
                    th scope="col" { "Id" }
                    th scope="col" { "What awaits signature" }
                    th scope="col" { "File" }
                    th.tick scope="col" { "Agreed" }
                    th.write scope="col" { "Initials, or change" }
                } }
                tbody {
                    @for item in own {
                        tr {
                            th scope="row" { b.name { (item.id) } }
                            td { (item.text) }
                            td.file { "content/" (item.file) }
                            td.tick { (tick_box()) }
                            td {}
                        }
                    }
                }
            }
        }
    }
}

/// Everything to sign, by group.
pub(super) fn items(facts: &Facts) -> Vec<Item> {
    let rules = &facts.rules;
    let mut all = Vec::new();
    let mut add = |group, file: &str, id: &str, items: &[String]| {
        all.extend(items.iter().map(|text| Item {
            group,
            file: file.to_owned(),
            id: id.to_owned(),
            text: text.clone(),
        }));
    };
    let due = |basis: &Basis| basis.awaiting_signature.clone();
    let quiz = &rules.quiz;
    add("Rules as a whole", &quiz.path, "quiz", &due(&quiz.says.basis));
    for file in &rules.cautions {
        add("Cautions", &file.path, &file.says.id, &due(&file.says.basis));
    }
    for file in &rules.concerns {
        add("Concerns", &file.path, &file.says.id, &due(&file.says.basis));
    }
    for file in &rules.questions {
        add("Questions", &file.path, &file.says.id, &due(&file.says.basis));
    }
    for file in &rules.treatments {
        let says = &file.says;
        add("Types", &file.path, &says.id, &due(&says.basis));
        add("Types", &file.path, &says.usual.id, &due(&says.usual.basis));
        for form in says.by_area.values() {
            add("Types", &file.path, &form.id, &due(&form.basis));
        }
    }
    for file in &rules.combinations {
        add("Combinations", &file.path, &file.says.id, &due(&file.says.basis));
    }
    for (id, basis) in &rules.cards.says.cards {
        add("Advice texts", &rules.cards.path, id, &due(basis));
    }
    for file in &facts.words.guide {
        add("Guide pages", &file.path, &file.says.title, &file.says.awaiting_signature);
    }
    all
}
