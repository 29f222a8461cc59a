//! Lines of answers: any text gives answers a visit could have given, or faults one can act on.

use super::{Held, ensure, messages, offered};
use crate::answers::Answers;
use crate::assessment::{Assessment, assess};
use crate::catalogue::{AreaId, Limit};
use crate::questionnaire::{Rules, Said as _};
use crate::transcript;

/// All that is said about one line, in bytes.
const SAID_AT_MOST: usize = 64 * 1024;

/// Reading a line never panics. Faults are told in bounded length; answers are ones that the
/// questionnaire offers, come back the same when written and read, and are judged soundly.
///
/// # Errors
/// How that was broken.
pub fn line(rules: Rules<'_>, text: &str) -> Held {
    let answers = match transcript::read(rules, text) {
        Ok(answers) => answers,
        Err(faults) => {
            let said = messages(&faults)?;
            return ensure(said <= SAID_AT_MOST, || format!("{said} bytes are said"));
        }
    };
    offered(rules.questionnaire, &answers)?;
    let exact = transcript::exact(rules, &answers);
    let again = transcript::read(rules, &exact);
    ensure(again.as_ref() == Ok(&answers), || format!("“{exact}” reads as {again:?}"))?;
    judged(rules, &answers)?;
    if answers.second_area().is_none() {
        let line = transcript::line(rules, &answers);
        let again = transcript::read(rules, &line).map(|answers| first(rules, &answers));
        ensure(again.as_ref() == Ok(&first(rules, &answers)), || {
            format!("“{line}” is not judged like “{text}”")
        })?;
    }
    Ok(())
}

fn first(rules: Rules<'_>, answers: &Answers) -> Assessment {
    assess(rules, answers, rules.questionnaire.first_area(answers))
}

/// What follows from the answers is sound, for the line as a whole and for each of its areas:
/// reasons add up to scores, and nothing is suggested that a caution rules out.
pub(super) fn judged(rules: Rules<'_>, answers: &Answers) -> Held {
    let areas = rules.questionnaire.areas(answers).into_iter().map(Some);
    for area in areas.chain([None]) {
        sound(rules, answers, area)?;
    }
    Ok(())
}

fn sound(rules: Rules<'_>, answers: &Answers, area: Option<AreaId>) -> Held {
    let found = assess(rules, answers, area);
    for score in &found.scores {
        let sum: i32 = score.reasons.iter().map(|reason| reason.points).sum();
        ensure(sum == score.total, || format!("{sum} is not {score:?}"))?;
    }
    let ruled_out = |treatment, any_of: &[Limit]| {
        let limits = found.screening.limits(rules.catalogue, treatment);
        limits.iter().any(|(limit, _)| any_of.contains(limit))
    };
    for suggestion in found.outcome.suggested() {
        let treatment = suggestion.treatment();
        let out = ruled_out(treatment, &[Limit::Exclude, Limit::NotNow]);
        ensure(!out && found.screening.stop().is_none(), || {
            format!("{treatment:?} is suggested and ruled out")
        })?;
    }
    for later in found.outcome.later() {
        ensure(!ruled_out(*later, &[Limit::Exclude]), || {
            format!("{later:?} is for later and excluded")
        })?;
    }
    Ok(())
}
