//! The list of what is read at the end: a match first, then what is no match, and what is
//! asked before any of it is sent or saved.

use super::Design::{S9, S10, S11};
use super::list::{CHIN, DIMPLES, FACE, FACE_AND_SCALP, PATCHES, POCKET, SCALP, SCARS};
use super::sketch::Done::{SendUnticked, TurnTo, WouldTake};
use super::sketch::Place::Result;
use super::sketch::Sketch;
use crate::consultation::{Consent, RecordForm, Taking};

/// Every kind of outcome, and what may stand beside it.
pub(super) const RESULTS: [Sketch; 31] = [
    Sketch::of("match-strong", S9, Result, FACE),
    Sketch::of("match-fair", S9, Result, PATCHES),
    Sketch::of("match-scars", S9, Result, SCARS),
    Sketch::of("match-hair", S9, Result, SCALP),
    Sketch::of("match-cellulite", S9, Result, DIMPLES),
    Sketch::of("match-chin", S9, Result, CHIN),
    Sketch::of("match-poor-proof", S9, Result, POCKET),
    Sketch::of(
        "match-needle-free",
        S9,
        Result,
        "age=40s; area=face; main=fine_lines; \
        lines=moving; skin_feel=dry; sun=2; needles=no_needles; hope=small; worry=little",
    ),
    Sketch::of(
        "match-doctor-asked-first",
        S9,
        Result,
        "age=40s; area=face; main=fine_lines; \
        lines=moving; skin_feel=dry; sun=2; needles=fine; hope=small; worry=little; \
        flags=thinners+al_egg",
    ),
    Sketch::of(
        "match-many-cautions",
        S9,
        Result,
        "age=30s; area=face; main=dry_dull; \
        others=dark_patches+indented_scars; lines=none; skin_feel=dry; pigment=after_spots; \
        active_spots=none; scar_shape=wide; downtime=week; sun=5; needles=fine; hope=clear; \
        worry=little; \
        flags=bleeding+clots+cancer_past+autoimmune+epilepsy+thinners+light_meds+al_egg",
    ),
    Sketch::of(
        "match-tie",
        S9,
        Result,
        "age=30s; area=face; main=dry_dull; others=indented_scars; \
        lines=none; skin_feel=normal; active_spots=none; scar_shape=wide; downtime=week; sun=2; \
        needles=fine; hope=clear; worry=little",
    ),
    Sketch::of(
        "match-also",
        S9,
        Result,
        "age=30s; area=face; main=dry_dull; \
        others=dark_patches+indented_scars; lines=none; skin_feel=dry; pigment=after_spots; \
        active_spots=none; scar_shape=wide; downtime=week; sun=2; needles=fine; hope=clear; \
        worry=little",
    ),
    Sketch::of("match-second-area", S9, Result, FACE_AND_SCALP),
    Sketch::of("match-first-of-two-areas", S9, Result, FACE_AND_SCALP).then(&[TurnTo("face")]),
    Sketch::of(
        "no-match-with-card",
        S11,
        Result,
        "age=60s; area=face; main=deep_sag; lines=deep; \
        skin_feel=normal; sun=3; needles=fine; hope=dramatic; worry=some",
    ),
    Sketch::of(
        "no-match-without-card",
        S11,
        Result,
        "age=40s; area=scalp; main=hair_thinning; \
        hair_amount=bare; hair_time=over_year; hair_trigger=no; hair_facts=none; needles=fine; \
        hope=clear; worry=some",
    ),
    Sketch::of(
        "no-match-with-also",
        S11,
        Result,
        "age=30s; area=face; main=redness; \
        others=indented_scars; active_spots=none; scar_shape=wide; downtime=week; sun=2; \
        needles=fine; hope=clear; worry=little",
    ),
    Sketch::of(
        "not-now",
        S11,
        Result,
        "age=20s; area=scalp; main=hair_shedding; \
        hair_amount=early; hair_time=months; hair_trigger=yes; hair_facts=none; needles=fine; \
        hope=clear; worry=some; flags=breastfeeding",
    ),
    Sketch::of(
        "not-now-with-later",
        S11,
        Result,
        "age=20s; area=face; main=indented_scars; \
        others=spots; active_spots=many; scar_shape=wide; sun=3; needles=fine; downtime=days; \
        hope=clear; worry=some; flags=isotret_now",
    ),
    Sketch::of(
        "doctor-first",
        S10,
        Result,
        "age=40s; area=face; main=dark_patches; \
        flags=mole_change",
    ),
    Sketch::of(
        "doctor-first-several-signs",
        S10,
        Result,
        "age=50s; area=body; main=dimples; \
        flags=lump+weight_unexplained+bulge",
    ),
    Sketch::of(
        "doctor-first-for-a-condition",
        S10,
        Result,
        "age=30s; area=face; main=dry_dull; \
        lines=moving; skin_feel=dry; sun=2; flags=cancer_now",
    ),
    Sketch::of("urgent", S10, Result, "age=50s; area=body; main=stretch_marks; flags=rash_fever"),
    Sketch::of("emergency", S10, Result, "age=50s; area=chin; flags=face_emergency"),
    Sketch::of(
        "emergency-and-more",
        S10,
        Result,
        "age=50s; area=chin; \
        flags=face_emergency+rash_fever+lump",
    ),
    Sketch::of(
        "talk-first",
        S11,
        Result,
        "age=30s; area=scalp; main=dandruff; needles=fine; \
        hope=clear; worry=takes_over",
    ),
    Sketch::of("under-18", S11, Result, "age=under18"),
    Sketch::of("send-ticked", S9, Result, FACE).then(&[
        WouldTake(Taking::Sent(Consent::NONE)),
        WouldTake(Taking::Sent(Consent { result: true, ..Consent::NONE })),
        WouldTake(Taking::Sent(Consent::ALL)),
    ]),
    Sketch::of(
        "send-nothing-ticked",
        S10,
        Result,
        "age=40s; area=face; main=dark_patches; \
        flags=mole_change",
    )
    .then(&[WouldTake(Taking::Sent(Consent::NONE)), SendUnticked]),
    Sketch::of("record-text", S9, Result, FACE)
        .then(&[WouldTake(Taking::Record(RecordForm::Text))]),
    Sketch::of("record-fhir", S9, Result, FACE).then(&[
        WouldTake(Taking::Record(RecordForm::Text)),
        WouldTake(Taking::Record(RecordForm::Fhir)),
    ]),
];
