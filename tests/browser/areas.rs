//! From welcome to result: once in each area, and once for two areas in one visit.

use crate::engine::each_engine;
use crate::screen;
use crate::support::{answers, told};
use crate::visitor::Visitor;
use meso_quiz::consultation::Action;

/// Walks to the result, and compares it with the one that follows natively from the same answers.
async fn walk(visitor: &mut Visitor, line: &str, outcome: &str, heading: &str) {
    assert_eq!(told(line), outcome, "natively");
    visitor.start().await;
    visitor.answer_all(line).await;
    let title = visitor.browser.title().await.unwrap();
    assert_eq!(title, "Check your answers before seeing your result - Mesotherapy finder");
    visitor.see_result().await;
    assert_eq!(visitor.text_of("//h1").await, heading);
    let title = visitor.browser.title().await.unwrap();
    assert_eq!(title, "Your result - Mesotherapy finder", "it names no type");
}

const FACE: &str = "age=30s; area=face; main=dry_dull; others=fine_lines; lines=moving; \
    skin_feel=dry; sun=2; needles=fine; hope=small; worry=little";

each_engine!(dry_dull_cheeks_lead_to_skin_rejuvenation, async |visitor| {
    let heading = "Skin rejuvenation for freshness is the closest fit";
    walk(visitor, FACE, "MATCH SKIN STRONG", heading).await;
});

each_engine!(a_thinning_crown_leads_to_scalp_mesotherapy, async |visitor| {
    let line = "age=40s; area=scalp; main=hair_thinning; hair_amount=moderate; \
            hair_time=over_year; hair_trigger=no; hair_facts=family; needles=fine; hope=clear; \
            worry=some";
    walk(visitor, line, "MATCH HAIR STRONG", "Scalp mesotherapy is the closest fit").await;
});

each_engine!(dimples_when_standing_lead_to_cellulite_mesotherapy, async |visitor| {
    let line = "age=30s; area=body; main=dimples; dimple_when=standing; weight=steady_near; \
            needles=fine; downtime=days; hope=small; worry=little";
    walk(visitor, line, "MATCH CELL STRONG", "Cellulite mesotherapy is the closest fit").await;
});

each_engine!(a_soft_double_chin_leads_to_contouring_under_the_chin, async |visitor| {
    let line = "age=40s; area=chin; main=double_chin; pinch=soft; weight=steady_above; \
            needles=nervous; downtime=two_weeks; hope=clear; worry=little";
    walk(visitor, line, "MATCH FAT STRONG", "Contouring under the chin is the closest fit").await;
});

each_engine!(
    a_second_area_asks_only_its_own_questions_and_both_results_can_be_read,
    async |visitor| {
        visitor.start().await;
        visitor.answer_all(FACE).await;
        visitor.do_by("Add: Scalp and hair", Action::AddedArea(Visitor::area("scalp"))).await;
        let mut asked = Vec::new();
        let said = "area=face; also_area=scalp; scalp_concern@scalp=hair_thinning; \
            hair_amount@scalp=moderate; hair_time@scalp=over_year; hair_trigger@scalp=no; \
            hair_facts@scalp=family";
        while !visitor.has_answered_all() {
            asked.push(screen::question(visitor.asked()));
            visitor.answer(&answers(said)).await;
        }
        assert_eq!(
            asked,
            [
                "What bothers you most?",
                "Have you noticed any of these?",
                "Which is closest to your hair now?",
                "How long has it been going on?",
                "Did anything big happen in the 6 months before it began?",
                "Are any of these true?",
                "Is any of this true for you right now?",
            ]
        );
        visitor.see("//h2[normalize-space(.)='About: Scalp and hair']").await;
        visitor.see_result().await;
        assert_eq!(visitor.text_of("//h1").await, "Scalp mesotherapy is the closest fit");
        visitor.see("//p[starts-with(normalize-space(.), 'Your result: Scalp and hair ')]").await;

        let face = Action::TurnedTo(Visitor::area("face"));
        visitor.do_by("See the result for: Face, neck or hands", face).await;
        let heading = "Skin rejuvenation for freshness is the closest fit";
        assert_eq!(visitor.text_of("//h1").await, heading);
        visitor
            .see("//p[starts-with(normalize-space(.), 'Your result: Face, neck or hands ')]")
            .await;
    }
);
