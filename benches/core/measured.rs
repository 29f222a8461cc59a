//! What is measured: each of the core's operations, on the shipped content and on what has two,
//! five and ten times its questions, treatments or languages.

use crate::authored::authored;
use crate::grown::{self, Grow};
use crate::growth;
use crate::visit::{Last, visit};
use criterion::{AxisScale, Bencher, BenchmarkId, Criterion, PlotConfiguration};
use meso_quiz::answers::Answers;
use meso_quiz::assessment::{Assessment, assess, nearest_change};
use meso_quiz::book::Book;
use meso_quiz::consultation::{Action, Consultation, step};
use meso_quiz::content::Region;
use meso_quiz::content::authored::Authored;
use meso_quiz::content::pack::{Packed, pack};
use meso_quiz::proof::about_content;
use meso_quiz::wording::FIRST_LANGUAGE;
use std::time::Duration;

/// Content of one size, and the longest visit to it.
struct Size {
    of: &'static str,
    times: usize,
    content: Authored,
    packed: Packed,
    file: Vec<u8>,
    book: Book,
    going: Consultation,
    ending: Consultation,
    answers: Answers,
    result: Assessment,
}

/// Measures everything.
pub(crate) fn measure() {
    let mut criterion = Criterion::default()
        .output_directory(&growth::folder())
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(500))
        .sample_size(20)
        .nresamples(10_000)
        .configure_from_args();
    let all = sizes();
    group(&mut criterion, "load", &all, |timer, one| {
        timer.iter(|| one.packed.open(&one.file, Region::International));
    });
    group(&mut criterion, "one step", &all, |timer, one| {
        timer.iter(|| step(one.book.rules(), &one.going, Action::Continued));
    });
    group(&mut criterion, "one step to a warning", &all, |timer, one| {
        timer.iter(|| step(one.book.rules(), &one.ending, Action::Continued));
    });
    group(&mut criterion, "assess", &all, |timer, one| {
        timer.iter(|| assess(one.book.rules(), &one.answers, one.result.area));
    });
    group(&mut criterion, "what would change", &all, |timer, one| {
        timer.iter(|| nearest_change(one.book.rules(), &one.answers, &one.result));
    });
    prove(&mut criterion, &all);
    criterion.final_summary();
}

/// The claims about reach and effects. The others judge every situation, which takes seconds for
/// each: `cargo xtask prove` says how many.
fn prove(criterion: &mut Criterion, all: &[Size]) {
    let mut group = criterion.benchmark_group("prove");
    group.sample_size(10);
    group.plot_config(PlotConfiguration::default().summary_scale(AxisScale::Logarithmic));
    // No proof holds twice the treatments, and it is of a book in one language.
    for one in all.iter().filter(|one| one.of == growth::OF[0]) {
        let id = BenchmarkId::new(one.of, one.times);
        group.bench_with_input(id, one, |timer, one| {
            timer.iter(|| about_content(&one.book, &one.content));
        });
    }
    group.finish();
}

/// One operation on content of each size.
fn group(
    criterion: &mut Criterion,
    name: &str,
    all: &[Size],
    mut operation: impl FnMut(&mut Bencher<'_>, &Size),
) {
    let mut group = criterion.benchmark_group(name);
    group.plot_config(PlotConfiguration::default().summary_scale(AxisScale::Logarithmic));
    for one in all {
        let id = BenchmarkId::new(one.of, one.times);
        group.bench_with_input(id, one, |timer, one| operation(timer, one));
    }
    group.finish();
}

/// The content in every size.
fn sizes() -> Vec<Size> {
    let shipped = authored();
    let ways: [Grow; 3] = [grown::questions, grown::treatments, grown::languages];
    let ways = growth::OF.into_iter().zip(ways);
    let sizes = ways.flat_map(|(of, grow)| growth::TIMES.map(|times| (of, grow, times)));
    sizes.map(|(of, grow, times)| sized(shipped.clone(), of, grow, times)).collect()
}

fn sized(mut content: Authored, of: &'static str, grow: Grow, times: usize) -> Size {
    grow(&mut content, times);
    let packed = pack(&content).expect("the gate lets it through");
    let file = packed.file(FIRST_LANGUAGE).expect("a file of each language");
    let book = packed.open(&file, Region::International).expect("it opens");
    let (going, ending) = (visit(book.rules(), Last::GoesOn), visit(book.rules(), Last::Ends));
    let answers = going.answers.only(going.route(book.rules()).questions());
    let area = book.questionnaire.first_area(&answers);
    let result = assess(book.rules(), &answers, area);
    Size { of, times, content, packed, file, book, going, ending, answers, result }
}
