//! The types: what each is, how good its proof is, and the closest fit it may have.

use maud::{Markup, html};
use meso_quiz::catalogue::{AreaId, Course, Form, Range};
use meso_quiz::content::raw::Basis;
use meso_quiz::wording::Label;

use super::basis::basis;
use super::facts::Facts;
use super::page;

/// The section.
pub(super) fn section(facts: &Facts) -> Markup {
    html! {
        (page::open("types"))
        p.lead { "A type may have a form of its own in one area. The proof is fixed; without needles it is shown one step lower. Visitors never read the actives." }
        table.types {
            caption { "The types and their forms" }
            thead { tr {
                th scope="col" { "Type" }
                th scope="col" { "Proof and highest fit" }
                th scope="col" { "Course" }
                th scope="col" { "Sources" }
            } }
            tbody { @for form in forms(facts) { (row(facts, &form)) } }
        }
    }
}

struct Shown<'a> {
    treatment: &'a str,
    family: &'a str,
    area: Option<AreaId>,
    form: &'a Form,
    bases: [Option<&'a Basis>; 2],
    actives: &'a [String],
}

fn forms(facts: &Facts) -> Vec<Shown<'_>> {
    let mut shown = Vec::new();
    for (_, treatment) in facts.book.catalogue.treatments.iter() {
        let mut files = facts.rules.treatments.iter();
        let raw = files.find(|file| file.says.id == treatment.name);
        let family = facts.book.wording.families.get(treatment.family);
        let of = |area: Option<AreaId>, form| {
            let name = area.and_then(|area| facts.book.catalogue.areas.get(area));
            let raw = raw.map(|file| &file.says);
            let basis = match name {
                None => raw.map(|says| &says.usual.basis),
                Some(area) => {
                    raw.and_then(|says| says.by_area.get(&area.name)).map(|form| &form.basis)
                }
            };
            Shown {
                treatment: &treatment.name,
                family: family.map_or("", |family| family.name.as_str()),
                area,
                form,
                bases: [raw.map(|says| &says.basis), basis],
                actives: raw.map_or(&[], |says| says.actives_for_staff.as_slice()),
            }
        };
        shown.push(of(None, &treatment.usual));
        let by_area = treatment.by_area.iter();
        shown.extend(by_area.map(|(area, form)| of(Some(*area), form)));
    }
    shown
}

fn row(facts: &Facts, shown: &Shown<'_>) -> Markup {
    let words = facts.book.wording.form(&shown.form.name);
    html! {
        tr {
            th scope="row" {
                b.name { (shown.treatment) }
                @if let Some(area) = shown.area { br; span.quiet { "form for: " (facts.area(area)) } }
                @if let Some(words) = words {
                    p { b { (words.name) } br; (words.summary) }
                }
                p.quiet { "Shown as: " (shown.family) }
            }
            td {
                p { b { "Proof: " } (facts.proof(shown.form.proof)) }
                p { b { "Fit at most: " } (facts.fit(shown.form.fit_at_most)) }
                p.quiet { b { "Actives, for staff: " } (shown.actives.join("; ")) }
            }
            td { (course(facts, &shown.form.course))
                @if let Some(words) = words {
                    p { b { (facts.book.wording.label(Label::CourseTopUp)) ": " } (words.top_up) }
                }
            }
            td {
                (basis(facts, &together(shown)))
            }
        }
    }
}

/// The basis of a type and of one of its forms, with nothing twice.
fn together(shown: &Shown<'_>) -> Basis {
    let mut both = Basis::default();
    for one in shown.bases.iter().flatten() {
        for source in &one.sources {
            if !both.sources.contains(source) {
                both.sources.push(source.clone());
            }
        }
        both.awaiting_signature.extend(one.awaiting_signature.iter().cloned());
    }
    both
}

fn course(facts: &Facts, course: &Course) -> Markup {
    let label = |label| facts.book.wording.label(label);
    html! {
        p { b { (label(Label::CourseSessions)) ": " } (range(&course.sessions)) }
        p { b { (label(Label::CourseGap)) ": " } (range(&course.gap)) " weeks" }
        p { b { (label(Label::CourseJudged)) ": " } (range(&course.judged_after)) " months" }
    }
}

fn range(range: &Range) -> String {
    if range.from == range.to {
        return range.from.to_string();
    }
    format!("{} to {}", range.from, range.to)
}
