//! The list up to the check: visits that are asked everything, and screens in other states.
//! What is read at the end is in `endings`.

use super::Design::{S1, S2, S3, S4, S6, S7, S8};
use super::sketch::Done::{Change, Choose, ChooseAlso, Continue, StartAgain};
use super::sketch::Place::{Check, Question, Welcome};
use super::sketch::Sketch;

/// Visits that together are asked every question there is.
pub(super) const TOURS: [&str; 7] = [FACE, SCARS, PATCHES, CHIN, SCALP, DIMPLES, POCKET];

pub(super) const FACE: &str = "age=30s; area=face; main=dry_dull; others=fine_lines; lines=moving; \
    skin_feel=dry; sun=2; needles=fine; hope=small; worry=little";
pub(super) const SCARS: &str = "age=20s; area=face; main=indented_scars; active_spots=none; scar_shape=wide; \
    downtime=week; sun=3; needles=fine; hope=small; worry=some";
pub(super) const PATCHES: &str = "age=30s; area=face; main=dark_patches; pigment=both_sides; sun=5; \
    needles=fine; hope=clear; worry=some";
pub(super) const CHIN: &str = "age=40s; area=chin; pinch=soft; weight=steady_above; needles=nervous; \
    downtime=two_weeks; hope=clear; worry=little";
pub(super) const SCALP: &str = "age=40s; area=scalp; main=hair_thinning; hair_amount=moderate; \
    hair_time=over_year; hair_trigger=no; hair_facts=family; needles=fine; hope=clear; worry=some";
pub(super) const DIMPLES: &str = "age=30s; area=body; main=dimples; dimple_when=standing; weight=steady_near; \
    needles=fine; downtime=days; hope=small; worry=little";
pub(super) const POCKET: &str = "age=30s; area=body; main=fat_pocket; site=tummy; pinch=soft; \
    weight=steady_near; needles=fine; downtime=week; hope=small; worry=little";
pub(super) const FACE_AND_SCALP: &str = "age=30s; area=face; main=dry_dull; others=fine_lines; lines=moving; \
    skin_feel=dry; sun=2; needles=fine; hope=small; worry=little; also_area=scalp; \
    scalp_concern@scalp=hair_thinning; hair_amount@scalp=moderate; hair_time@scalp=over_year; \
    hair_trigger@scalp=no; hair_facts@scalp=family";

/// The first screen.
pub(super) const WELCOMES: [Sketch; 3] = [
    Sketch::of("welcome", S1, Welcome, ""),
    Sketch::of("welcome-restored", S1, Welcome, FACE),
    Sketch::of("welcome-start-again-asked", S1, Welcome, FACE).then(&[StartAgain]),
];

/// Questions in a state other than unanswered.
pub(super) const QUESTIONS: [Sketch; 20] = [
    Sketch::of("question-area-answered", S2, Question("area"), FACE),
    Sketch::of("question-site-answered", S2, Question("site"), POCKET),
    Sketch::of("question-sun-answered", S3, Question("sun"), FACE),
    Sketch::of("question-lines-answered", S3, Question("lines"), FACE),
    Sketch::of("question-pinch-answered", S3, Question("pinch"), CHIN),
    Sketch::of("question-hair-amount-answered", S3, Question("hair_amount"), SCALP),
    Sketch::of("question-face-concern-main", S3, Question("face_concern"), PATCHES),
    Sketch::of("question-face-concern-also", S3, Question("face_concern"), FACE),
    Sketch::of("question-hair-facts-answered", S4, Question("hair_facts"), SCALP),
    Sketch::of(
        "safety-now-none",
        S6,
        Question("now"),
        "age=30s; area=chin; pinch=soft; \
        weight=steady_near; now=none",
    ),
    Sketch::of(
        "safety-conditions-ticked",
        S6,
        Question("conditions"),
        "age=30s; area=chin; \
        pinch=soft; weight=steady_near; conditions=diabetes_ok+keloid",
    ),
    Sketch::of(
        "safety-none-cleared-others",
        S6,
        Question("now"),
        "age=30s; area=chin; pinch=soft; \
        weight=steady_near; now=cold_sore",
    )
    .then(&[Choose("none")]),
    Sketch::of(
        "safety-tick-cleared-none",
        S6,
        Question("now"),
        "age=30s; area=chin; pinch=soft; \
        weight=steady_near; now=none",
    )
    .then(&[Choose("cold_sore")]),
    Sketch::of(
        "question-second-area",
        S3,
        Question("scalp_concern"),
        "age=30s; area=face; \
        main=dry_dull; lines=moving; skin_feel=dry; sun=2; needles=fine; hope=small; worry=little; \
        also_area=scalp",
    ),
    Sketch::of("question-added-by-change", S3, Check, FACE).then(&[
        Change("face_concern"),
        Choose("dark_patches"),
        Continue,
    ]),
    Sketch::of("question-start-again-asked", S3, Question("sun"), FACE).then(&[StartAgain]),
    Sketch::of("problem-nothing-chosen", S7, Question("sun"), "age=30s; area=face; main=dry_dull")
        .then(&[Continue]),
    Sketch::of("problem-nothing-ticked", S7, Question("rf_chin"), "age=30s; area=chin")
        .then(&[Continue]),
    Sketch::of("problem-no-concern", S7, Question("face_concern"), "age=30s; area=face")
        .then(&[Continue]),
    Sketch::of(
        "problem-too-many-also",
        S7,
        Question("face_concern"),
        "age=30s; area=face; \
        main=dry_dull; others=fine_lines+texture_pores",
    )
    .then(&[ChooseAlso("dark_circles"), Continue]),
];

/// Checking the answers.
pub(super) const CHECKS: [Sketch; 4] = [
    Sketch::of("check", S8, Check, FACE),
    Sketch::of("check-two-areas", S8, Check, FACE_AND_SCALP),
    Sketch::of("check-after-change", S8, Check, FACE).then(&[
        Change("face_concern"),
        Choose("dark_patches"),
        Continue,
        Choose("small_spots"),
        Continue,
    ]),
    Sketch::of("check-start-again-asked", S8, Check, FACE).then(&[StartAgain]),
];
