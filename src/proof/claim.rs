//! What is claimed, and what came of it.

/// A set of answers that breaks a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterExample {
    /// The answers, as a line that `assess` reads; empty where no single set shows it.
    pub line: String,
    /// What is wrong, in words.
    pub why: String,
}

/// One claim and its fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What is claimed, in words a clinician would use.
    pub says: &'static str,
    /// The first few answer sets that break it; none when it is proved.
    pub broken_by: Vec<CounterExample>,
}

/// How many counter-examples are kept for each claim.
const KEPT: usize = 3;

impl Claim {
    /// A claim nothing speaks against yet.
    pub fn new(says: &'static str) -> Self {
        Self { says, broken_by: Vec::new() }
    }

    /// Notes a counter-example.
    pub fn breaks(&mut self, line: impl FnOnce() -> String, why: impl FnOnce() -> String) {
        if self.broken_by.len() < KEPT {
            let example = CounterExample { line: line(), why: why() };
            if !self.broken_by.contains(&example) {
                self.broken_by.push(example);
            }
        }
    }

    /// The same claim with a counter-example.
    #[must_use]
    pub fn broken(mut self, line: String, why: String) -> Self {
        self.breaks(|| line, || why);
        self
    }

    /// Takes over what another part of the same proof found.
    pub(super) fn and(&mut self, other: Self) {
        for example in other.broken_by {
            self.breaks(|| example.line, || example.why);
        }
    }
}

/// Everything that was looked at, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proved {
    /// The claims.
    pub claims: Vec<Claim>,
    /// How many different visits there are from the first question to an outcome, with one area.
    pub visits: u128,
    /// The same with a second area.
    pub visits_with_second_area: u128,
    /// How many answer sets the outcomes were proved over: partial ones and ones that an early
    /// stop would cut short included.
    pub answer_sets: u128,
    /// How many situations those come down to.
    pub situations: u64,
    /// How many different paths were walked forth and back.
    pub paths: u64,
}

impl Proved {
    /// Whether every claim holds.
    pub fn holds(&self) -> bool {
        self.claims.iter().all(|claim| claim.broken_by.is_empty())
    }
}
