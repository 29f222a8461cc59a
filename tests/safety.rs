//! Can any caution be ticked, or any limiting answer given, without its consequence?
//!
//! The table below is CONTENT 4.1 to 4.5 written out a second time, apart from the content files.
//! Every row is judged alone and with every other row, for a visitor of each treatment.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use meso_quiz::assessment::{Headline, Outcome};
use meso_quiz::catalogue::Fit;
use support::{BOOK, judged, name};

/// What a row does. Each names the treatments it is about.
#[derive(Clone, Copy)]
enum Does {
    Stop(Headline),
    NotNow(&'static str),
    Exclude(&'static str),
    OkFirst(&'static str),
    /// Nothing that changes a headline or a fit: TELL, or a card alone.
    Nothing,
}
use Does::{Exclude, NotNow, Nothing, OkFirst, Stop};

/// How a visitor comes by a row.
#[derive(Clone, Copy)]
enum By {
    Tick,
    /// An answer, in the areas that ask for it.
    Answer(&'static str, &'static [&'static str]),
}

const ALL: &str = "SKIN HAIR TONE SCAR CELL FAT_CHIN FAT_BODY";
const DOCTOR: &[Does] = &[Stop(Headline::DoctorFirst)];
const URGENT: &[Does] = &[Stop(Headline::Urgent)];
const WAIT: &[Does] = &[NotNow(ALL)];
const ASK: &[Does] = &[OkFirst(ALL)];
const TELL: &[Does] = &[Nothing];

/// CONTENT 4.1 to 4.4, by id.
const TICKS: [(&str, &[Does]); 55] = [
    ("mole_change", DOCTOR),
    ("sore_4w", DOCTOR),
    ("lump", DOCTOR),
    ("rash_fever", URGENT),
    ("eye_redness", URGENT),
    ("darker_all_over", DOCTOR),
    ("face_emergency", &[Stop(Headline::Emergency)]),
    ("swallow_voice", DOCTOR),
    ("hair_sudden", DOCTOR),
    ("hair_patches", DOCTOR),
    ("scalp_sore", DOCTOR),
    ("scalp_shiny_brows", DOCTOR),
    ("hormone_signs", DOCTOR),
    ("unwell", DOCTOR),
    ("one_leg", URGENT),
    ("breast_change", DOCTOR),
    ("weight_unexplained", DOCTOR),
    ("tummy_bloat", DOCTOR),
    ("bulge", DOCTOR),
    ("legs_heavy", DOCTOR),
    ("cushing", DOCTOR),
    ("pregnant", WAIT),
    ("breastfeeding", WAIT),
    ("trying", &[OkFirst("HAIR")]),
    ("skin_broken", WAIT),
    ("cold_sore", WAIT),
    ("ill_now", WAIT),
    ("recent_skin_tx", WAIT),
    ("recent_inject", WAIT),
    ("surgery", WAIT),
    ("bleeding", ASK),
    ("clots", &[OkFirst("TONE")]),
    ("diabetes_insulin", ASK),
    ("diabetes_ok", TELL),
    ("autoimmune", ASK),
    ("thyroid_hormone", TELL),
    ("immune_low", &[OkFirst(ALL), Exclude("FAT_CHIN FAT_BODY")]),
    ("cancer_now", DOCTOR),
    ("cancer_past", ASK),
    ("organ", &[Exclude("FAT_CHIN FAT_BODY"), OkFirst(ALL)]),
    ("epilepsy", TELL),
    ("keloid", &[Exclude("SCAR"), OkFirst(ALL)]),
    ("flare_skin", TELL),
    ("eating", &[Exclude("FAT_CHIN FAT_BODY CELL")]),
    ("thinners", ASK),
    ("immune_meds", &[OkFirst(ALL), Exclude("FAT_CHIN FAT_BODY")]),
    ("isotret_now", &[NotNow("SKIN TONE SCAR")]),
    ("isotret_recent", &[OkFirst("SKIN TONE SCAR")]),
    ("light_meds", TELL),
    ("al_soya", &[Exclude("FAT_BODY")]),
    ("al_egg", TELL),
    ("al_fish", TELL),
    ("al_anaesthetic", ASK),
    ("al_filler", &[Exclude("SKIN"), OkFirst("SCAR TONE")]),
    ("al_severe", ASK),
];

const EVERYWHERE: &[&str] = &["face", "chin", "scalp", "body"];

/// CONTENT 4.5: the answer, the areas that ask it, and what follows.
const ANSWERS: [(&str, &[&str], &[Does]); 10] = [
    ("age=under18", EVERYWHERE, &[Stop(Headline::Under18)]),
    ("worry=takes_over", EVERYWHERE, &[Stop(Headline::TalkFirst)]),
    ("needles=no_needles", EVERYWHERE, &[Exclude("FAT_CHIN FAT_BODY")]),
    ("active_spots=many", &["face"], &[NotNow("SKIN TONE SCAR")]),
    ("weight=changing", &["chin", "body"], &[NotNow("FAT_CHIN FAT_BODY")]),
    ("weight=wl_medicine", &["chin", "body"], &[NotNow("FAT_CHIN FAT_BODY")]),
    ("weight=well_above", &["chin", "body"], &[Exclude("FAT_BODY"), OkFirst("FAT_CHIN")]),
    ("hair_time=weeks", &["scalp"], &[NotNow("HAIR")]),
    ("hair_trigger=yes; hair_time=months", &["scalp"], &[NotNow("HAIR")]),
    ("sun=5", &["face"], &[Nothing]),
];

/// A visitor whose answers fit one treatment well: treatment and form, area, answers.
const VISITORS: [(&str, &str, &str, &str); 7] = [
    ("SKIN", "SKIN", "face", "main=dry_dull; lines=rest_fine; skin_feel=dry; hope=small"),
    ("TONE", "TONE", "face", "main=dark_patches; pigment=after_spots; hope=small"),
    ("SCAR", "SCAR", "face", "main=indented_scars; scar_shape=wide; hope=small; downtime=week"),
    ("HAIR", "HAIR", "scalp", "main=hair_thinning; hair_amount=early; hair_facts=family"),
    ("CELL", "CELL", "body", "main=dimples; dimple_when=standing; hope=small"),
    ("FAT", "FAT_CHIN", "chin", "pinch=soft; hope=small"),
    ("FAT", "FAT_BODY", "body", "main=fat_pocket; pinch=soft; hope=small"),
];

/// A row that a visitor can be in.
#[derive(Clone, Copy)]
struct Row {
    says: &'static str,
    by: By,
    does: &'static [Does],
}

fn rows() -> Vec<Row> {
    let ticks = TICKS.iter().map(|(says, does)| Row { says, by: By::Tick, does });
    let answers =
        ANSWERS.iter().map(|(says, areas, does)| Row { says, by: By::Answer(says, areas), does });
    ticks.chain(answers).collect()
}

/// The line of a visitor in these rows; `None` where two answer the same question differently.
fn line(area: &str, answers: &str, rows: &[Row]) -> Option<String> {
    let mut parts: Vec<&str> = answers.split("; ").collect();
    let mut flags = Vec::new();
    for row in rows {
        match row.by {
            By::Tick => flags.push(row.says),
            By::Answer(says, areas) if areas.contains(&area) => parts.extend(says.split("; ")),
            By::Answer(..) => return None,
        }
    }
    let area = format!("area={area}");
    parts.push(&area);
    let flags = format!("flags={}", flags.join("+"));
    if flags != "flags=" {
        parts.push(&flags);
    }
    let mut keys: Vec<&str> = parts.iter().map(|part| part.split('=').next().unwrap()).collect();
    keys.sort_unstable();
    let all = keys.len();
    keys.dedup();
    (keys.len() == all).then(|| parts.join("; "))
}

/// Judges a visitor in some rows, and compares with what the table says.
fn check(visitor: (&str, &str, &str, &str), rows: &[Row]) {
    let (treatment, form, area, answers) = visitor;
    let Some(line) = line(area, answers, rows) else {
        return;
    };
    let found = judged(&line);
    let covers = |scope: &str| scope.split(' ').any(|one| one == form);
    let does: Vec<Does> = rows.iter().flat_map(|row| row.does).copied().collect();

    let points = found.scores.iter().find(|one| name(one.treatment) == treatment).unwrap().total;
    let excluded = does.iter().any(|one| matches!(one, Exclude(scope) if covers(scope)));
    let waits = does.iter().any(|one| matches!(one, NotNow(scope) if covers(scope)));
    let all_wait = does.iter().any(|one| matches!(one, NotNow(scope) if *scope == ALL));
    let asks = does.iter().any(|one| matches!(one, OkFirst(scope) if covers(scope)));
    let stop = does.iter().filter_map(|does| match does {
        Stop(headline) => Some(*headline),
        NotNow(_) | Exclude(_) | OkFirst(_) | Nothing => None,
    });
    let expected = stop.min().unwrap_or(match () {
        () if all_wait => Headline::NotNow,
        () if excluded || points < 6 => Headline::NoGoodMatch,
        () if waits => Headline::NotNow,
        () => Headline::Match,
    });

    assert_eq!(found.outcome.headline(), expected, "{line}");
    let named: Vec<&str> = found.outcome.suggested().map(|one| name(one.treatment())).collect();
    let later: Vec<&str> = found.outcome.later().iter().map(|id| name(*id)).collect();
    if excluded {
        assert!(!named.contains(&treatment) && !later.contains(&treatment), "{line}");
    }
    match &found.outcome {
        Outcome::Match { primary, .. } => {
            assert_eq!(name(primary.treatment()), treatment, "{line}");
            let strong = points >= 10 && !asks && form != "FAT_BODY";
            assert_eq!(primary.fit(), if strong { Fit::Strong } else { Fit::Fair }, "{line}");
        }
        Outcome::DoctorFirst { .. } | Outcome::NotNow { .. } => {
            assert!(named.is_empty(), "{line}");
            assert_eq!(later.contains(&treatment), !excluded && points >= 6, "{line}");
        }
        Outcome::Under18 | Outcome::Emergency | Outcome::Urgent | Outcome::TalkFirst => {
            assert!(named.is_empty() && later.is_empty(), "{line}");
        }
        Outcome::NoGoodMatch { .. } => assert!(named.is_empty(), "{line}"),
    }
}

#[test]
fn every_row_alone_has_its_consequence_for_a_visitor_of_every_treatment() {
    for visitor in VISITORS {
        check(visitor, &[]);
        for row in rows() {
            check(visitor, &[row]);
        }
    }
}

#[test]
fn every_pair_of_rows_has_the_consequence_of_the_stronger() {
    for visitor in VISITORS {
        for (index, one) in rows().iter().enumerate() {
            for other in rows().iter().skip(index + 1) {
                check(visitor, &[*one, *other]);
            }
        }
    }
}

#[test]
fn the_table_and_the_content_know_the_same_cautions() {
    let mut known: Vec<&str> = TICKS.iter().map(|(id, _)| *id).collect();
    known.sort_unstable();
    let safety = BOOK.questionnaire.questions.iter().filter(|(_, question)| question.safety);
    let mut offered: Vec<&str> = safety
        .flat_map(|(_, question)| question.choices.iter())
        .map(|(_, choice)| choice.name.as_str())
        .filter(|id| *id != "none")
        .collect();
    offered.sort_unstable();
    offered.dedup();
    assert_eq!(known, offered);
}

#[test]
fn every_screen_of_ticks_has_a_none_that_stands_alone() {
    for (_, question) in BOOK.questionnaire.questions.iter().filter(|(_, asked)| asked.safety) {
        let none = question.choice_named("none").unwrap_or_else(|| panic!("{}", question.name));
        let other = question.choices.ids().find(|choice| *choice != none).unwrap();
        let both = meso_quiz::questionnaire::Answer::Many([none, other].into());
        assert!(!question.accepts(&both), "{}", question.name);
    }
}

#[test]
fn a_warning_sign_about_one_area_ends_the_matching_for_the_other_too() {
    let line =
        "area=face; also_area=scalp; main=dry_dull; skin_feel=dry; rf_scalp@scalp=hair_patches";
    assert_eq!(judged(line).outcome.headline(), Headline::DoctorFirst);
}

#[test]
fn no_needles_leaves_the_needle_free_form_with_lower_proof() {
    let found =
        judged("area=face; main=dry_dull; skin_feel=dry; lines=rest_fine; needles=no_needles");
    let primary = found.outcome.primary().unwrap();
    assert!(primary.needle_free());
    assert_eq!(primary.proof(), meso_quiz::catalogue::Proof::Weak);
}
