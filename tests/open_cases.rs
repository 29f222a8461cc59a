//! Are the ten visitors of CONTENT section 9 told what a sensible clinician would tell them?

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use support::{BOOK, judged, name, told};

/// The outcome, and every score that is not 0.
#[track_caller]
fn check(line: &str, expected: &str, scores: &[(&str, i32)]) {
    assert_eq!(told(line), expected);
    let judged = judged(line);
    let found: Vec<(&str, i32)> = judged
        .scores
        .iter()
        .filter(|score| score.total != 0)
        .map(|score| (name(score.treatment), score.total))
        .collect();
    assert_eq!(found, scores);
}

#[test]
fn v01_dry_dull_cheeks_with_small_lines() {
    check(
        "age=30s; area=face; main=dry_dull; others=fine_lines; lines=moving; skin_feel=dry; sun=2; needles=fine; hope=small; worry=little",
        "MATCH SKIN STRONG",
        &[("SKIN", 14)],
    );
}

#[test]
fn v02_temples_and_crown_thinning_over_three_years() {
    check(
        "age=40s; area=scalp; main=hair_thinning; hair_amount=moderate; hair_time=over_year; hair_trigger=no; hair_facts=family; needles=fine; hope=clear; worry=some",
        "MATCH HAIR STRONG",
        &[("HAIR", 12)],
    );
}

#[test]
fn v03_shedding_after_a_birth_while_breastfeeding() {
    check(
        "age=20s; area=scalp; main=hair_shedding; hair_amount=early; hair_time=months; hair_trigger=yes; hair_facts=none; needles=fine; hope=clear; worry=some; flags=breastfeeding",
        "NOT_NOW",
        &[("HAIR", 2)],
    );
}

#[test]
fn v04_dimples_when_standing_and_a_steady_weight() {
    check(
        "age=30s; area=body; main=dimples; dimple_when=standing; weight=steady_near; needles=fine; downtime=days; hope=small; worry=little",
        "MATCH CELL STRONG",
        &[("CELL", 11)],
    );
}

#[test]
fn v05_a_soft_double_chin() {
    check(
        "age=40s; area=chin; main=double_chin; pinch=soft; weight=steady_above; needles=nervous; downtime=two_weeks; hope=clear; worry=little",
        "MATCH FAT STRONG",
        &[("FAT", 12)],
    );
}

#[test]
fn v06_a_firm_round_belly_and_one_session_to_melt_it() {
    check(
        "age=50s; area=body; main=fat_pocket; others=overall_weight; site=tummy; pinch=firm; weight=well_above; needles=fine; downtime=week; hope=one_off; worry=some",
        "NO_GOOD_MATCH",
        &[("FAT", -5)],
    );
}

#[test]
fn v07_dips_under_sore_spots_while_on_isotretinoin() {
    check(
        "age=20s; area=face; main=indented_scars; others=spots; active_spots=many; scar_shape=wide; skin_feel=dry; sun=3; needles=fine; downtime=days; hope=clear; worry=some; flags=isotret_now",
        "NOT_NOW, later SCAR",
        &[("SCAR", 8)],
    );
}

#[test]
fn v08_an_age_spot_that_grew_and_bled() {
    check(
        "age=40s; area=face; main=dark_patches; pigment=small_spots; skin_feel=normal; sun=2; needles=fine; hope=clear; worry=some; flags=mole_change",
        "DOCTOR_FIRST, later TONE",
        &[("TONE", 8)],
    );
}

#[test]
fn v09_patches_on_both_cheeks_of_brown_skin() {
    check(
        "age=30s; area=face; main=dark_patches; pigment=both_sides; skin_feel=mixed; sun=5; needles=fine; hope=clear; worry=some",
        "MATCH TONE FAIR",
        &[("TONE", 7)],
    );
}

#[test]
fn v10_a_facelift_without_surgery() {
    check(
        "age=60s; area=face; main=deep_sag; lines=deep; skin_feel=normal; sun=3; needles=fine; hope=dramatic; worry=some",
        "NO_GOOD_MATCH",
        &[],
    );
}

/// The texts of a result, by id.
#[track_caller]
fn cards(line: &str) -> Vec<&'static str> {
    let cards = judged(line).cards;
    cards.iter().filter_map(|card| Some(BOOK.catalogue.cards.get(*card)?.name.as_str())).collect()
}

#[test]
fn a_hair_match_puts_licensed_treatment_first() {
    let shown = cards("area=scalp; main=hair_thinning; hair_amount=moderate; hair_time=over_year");
    assert_eq!(shown.first(), Some(&"HAIR_LICENSED"));
}

#[test]
fn every_result_that_names_an_injected_type_says_what_to_ask_and_when_to_get_help() {
    for line in [
        "area=face; main=dry_dull; skin_feel=dry",
        "area=face; main=redness; others=dry_dull; skin_feel=dry; lines=rest_fine",
        "area=chin; pinch=soft",
    ] {
        let shown = cards(line);
        for card in ["STERILE", "WHO", "AFTER", "NOT_DIAGNOSIS"] {
            assert!(shown.contains(&card), "{line} lacks {card}: {shown:?}");
        }
    }
}

#[test]
fn a_firm_belly_reads_about_weight_and_about_hopes() {
    let shown = cards(
        "area=body; main=fat_pocket; others=overall_weight; pinch=firm; weight=well_above; hope=one_off",
    );
    assert!(shown.contains(&"WEIGHT") && shown.contains(&"EXPECT"), "{shown:?}");
    assert_eq!(shown.first(), Some(&"NO_MATCH"));
}

#[test]
fn patches_on_brown_skin_read_about_patches_darker_skin_and_sunscreen() {
    let shown = cards("area=face; main=dark_patches; pigment=both_sides; sun=5");
    for card in ["TONE", "TONE_EVIDENCE", "SUNSCREEN", "PATCHES", "DARKER_SKIN"] {
        assert!(shown.contains(&card), "{card} is not among {shown:?}");
    }
}

#[test]
fn an_emergency_shows_nothing_else() {
    assert!(cards("area=face; main=dry_dull; skin_feel=dry; flags=face_emergency").is_empty());
}
