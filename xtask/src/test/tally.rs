//! What has passed so far, how long it took, and how to repeat what did not.

use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

/// The steps that have passed, and when the first began.
pub(super) struct Tally {
    began: Instant,
    passed: usize,
}

impl Tally {
    /// The clock starts here, so that installing counts.
    pub(super) fn begin() -> Self {
        Self { began: Instant::now(), passed: 0 }
    }

    /// Does one step; `again` is the command that does only this one.
    pub(super) fn step(
        &mut self,
        name: &str,
        again: &str,
        work: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        println!("\n== {name}");
        let began = Instant::now();
        work().map_err(|error| {
            let passed = self.passed;
            anyhow!(
                "{error:#}\nFailed: {name} (steps passed before it: {passed}).\n\
                 To see only this step, run\n  {again}"
            )
        })?;
        println!("== {name}: passed in {}", spoken(began.elapsed()));
        self.passed += 1;
        Ok(())
    }

    /// The last line, when nothing failed.
    pub(super) fn sum_up(&self) {
        println!("\nAll {} steps passed in {}.", self.passed, spoken(self.began.elapsed()));
    }
}

fn spoken(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f32())
    } else {
        format!("{} min {} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_spoken_in_seconds_then_minutes() {
        assert_eq!(spoken(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(spoken(Duration::from_secs(185)), "3 min 5 s");
    }

    #[test]
    fn a_failed_step_tells_how_to_repeat_it() {
        let failed = Tally::begin().step("tests", "cargo test", || Err(anyhow!("one failed")));
        let said = failed.err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.starts_with("one failed") && said.ends_with("run\n  cargo test"), "{said}");
    }
}
