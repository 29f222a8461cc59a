//! How soon a page is there and answers, in Chromium: `cargo xtask bench` runs this.
//! The quiz and its two peers are visited in turn, so that whatever slows the machine slows each.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be measured is reported by stopping"
)]
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "the browser tests use more of their engine"
)]

mod chart;
#[path = "../../tests/browser/engine/mod.rs"]
mod engine;
mod lighthouse;
#[path = "../../tests/browser/look.rs"]
mod look;
mod measured;
mod numbers;
mod page;
#[path = "../../tests/support/mod.rs"]
mod support;
#[path = "../../tests/browser/told.rs"]
mod told;
mod visit;

use measured::Measured;
use page::{Condition, Page};
use std::net::SocketAddr;

#[test]
fn beside_two_others() {
    let rounds = told::told("MESO_QUIZ_ROUNDS").to_string_lossy().parse().expect("a number");
    let docs = told::told("MESO_QUIZ_NUMBERS");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let (measured, scores) = runtime.expect("a runtime").block_on(async {
        let at = page::serve().await;
        (visits(at, rounds).await, lighthouse::look(at).await)
    });
    numbers::write(&docs, rounds, &measured, &scores);
    chart::write(&docs.join("pictures"), &measured);
}

/// Every visit there was, by its condition and its page.
async fn visits(at: SocketAddr, rounds: usize) -> Measured {
    let mut measured = Measured::default();
    for round in 1..=rounds {
        for condition in Condition::ALL {
            for page in Page::ALL {
                let visit = visit::visit(&page.address(at), page, condition).await;
                println!(
                    "{round} of {rounds}, {}, {}: moved on after {:.0} ms",
                    condition.name(),
                    page.name(),
                    visit.moved
                );
                measured.add(condition, page, visit);
            }
        }
    }
    measured
}
