//! How many questions are still to come, from the least to the most.

use super::path::{Path, Step, When, follow_ups};
use super::{Key, Questionnaire, Said};
use crate::catalogue::AreaId;

/// The number of questions on the path from first to last, as far as it is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// On the shortest path that can still follow.
    pub shortest: usize,
    /// On the longest path that can still follow.
    pub longest: usize,
}

impl Length {
    /// The number of questions, once every path that can follow has the same.
    pub fn exact(self) -> Option<usize> {
        (self.shortest == self.longest).then_some(self.longest)
    }

    fn plus(self, other: Self) -> Self {
        Self { shortest: self.shortest + other.shortest, longest: self.longest + other.longest }
    }

    /// The length where either path may follow.
    fn or(self, other: Self) -> Self {
        Self {
            shortest: self.shortest.min(other.shortest),
            longest: self.longest.max(other.longest),
        }
    }

    pub(super) const NONE: Self = Self { shortest: 0, longest: 0 };
    pub(super) const ONE: Self = Self { shortest: 1, longest: 1 };
    pub(super) const PERHAPS: Self = Self { shortest: 0, longest: 1 };
}

/// How long the visit is, given what was said so far. A warning sign may still end it sooner.
pub fn remaining(all: &Questionnaire, said: &dyn Said) -> Length {
    let opening = Length { shortest: all.opening.len(), longest: all.opening.len() };
    match all.first_area(said) {
        None => {
            let lengths = all.paths.iter().map(|(area, path)| length(path, all, area, said, &[]));
            opening.plus(lengths.reduce(Length::or).unwrap_or(Length::NONE))
        }
        Some(first) => {
            let Some(path) = all.paths.get(first) else {
                return opening;
            };
            let mut total = opening.plus(length(path, all, first, said, &[]));
            if let Some(second) = said.second_area()
                && let Some(path) = all.paths.get(second)
            {
                let before = all.area_path(first, said);
                total = total.plus(length(path, all, second, said, &before));
            }
            total
        }
    }
}

/// The length of one area's path without the opening and without what was asked before.
fn length(
    path: &Path,
    all: &Questionnaire,
    area: AreaId,
    said: &dyn Said,
    before: &[Key],
) -> Length {
    let whole = without_fillers(path, all, area, said, &[]);
    let own = without_fillers(path, all, area, said, before);
    path.steps.iter().fold(own, |sum, step| match step {
        Step::Ask((question, When::ShorterThan(limit)))
            if !before.contains(&all.key(*question, area)) =>
        {
            let short_of = |length: usize| usize::from(length + all.opening.len() < *limit);
            sum.plus(Length {
                shortest: short_of(whole.shortest),
                longest: short_of(whole.longest),
            })
        }
        Step::Ask(_) | Step::FollowUps { .. } => sum,
    })
}

fn without_fillers(
    path: &Path,
    all: &Questionnaire,
    area: AreaId,
    said: &dyn Said,
    before: &[Key],
) -> Length {
    let lengths = path.steps.iter().map(|step| match step {
        Step::Ask((question, _)) if before.contains(&all.key(*question, area)) => Length::NONE,
        Step::Ask((_, when)) => when.length(all, area, said),
        Step::FollowUps { of, at_most } => {
            if of.iter().any(|(_, when)| !when.settled(all, area, said)) {
                return Length { shortest: 0, longest: of.len().min(*at_most) };
            }
            let asked = follow_ups(of, *at_most, all, area, said);
            let asked = asked.iter().filter(|key| !before.contains(key)).count();
            Length { shortest: asked, longest: asked }
        }
    });
    lengths.fold(Length::NONE, Length::plus)
}
