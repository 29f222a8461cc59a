//! Changing an early answer asks what is new, and keeps the rest.

use crate::engine::each_engine;
use crate::screen;
use crate::support::answers;
use meso_quiz::consultation::{Action, Place};

each_engine!(
    changing_the_main_concern_asks_only_the_new_question_and_keeps_every_other_answer,
    async |visitor| {
        visitor.start().await;
        let line = "age=30s; area=face; main=dry_dull; others=fine_lines; lines=moving; \
            skin_feel=dry; sun=2; needles=fine; hope=small; worry=little";
        visitor.answer_all(line).await;
        let before = visitor.text_of("//dl").await;
        assert!(before.contains("Dry, tight or dull skin"), "{before}");

        let concern = visitor.key("face_concern");
        visitor.do_by("Change What bothers you most?", Action::OpenedAgain(concern)).await;
        assert!(visitor.has_chosen("Dry, tight or dull skin").await, "the answer is filled in");
        visitor.chooses("Brown spots or darker patches").await;
        visitor.do_by("Continue", Action::Continued).await;
        visitor.hear("Your change added questions. They come next.").await;
        assert_eq!(
            screen::question(visitor.asked()),
            "Which is closest to the darker areas?",
            "the one question that is new"
        );
        visitor.answer(&answers("area=face; main=dark_patches; pigment=both_sides")).await;

        assert_eq!(visitor.visit.place, Place::Check);
        let after = visitor.text_of("//dl").await;
        assert!(after.contains("Larger patches, the same on both sides"), "{after}");
        for kept in before.lines().filter(|line| *line != "Dry, tight or dull skin") {
            assert!(after.contains(kept), "{kept} is gone from:\n{after}");
        }
        visitor.see_result().await;
    }
);

each_engine!(back_returns_to_every_screen_as_it_was_left, async |visitor| {
    visitor.start().await;
    let line = "age=30s; area=face; main=dry_dull; others=fine_lines; sun=2";
    visitor.answer_up_to("sun", line).await;
    visitor.do_by("Back", Action::WentBack).await;
    assert!(visitor.has_chosen("None of these").await);
    visitor.do_by("Back", Action::WentBack).await;
    assert!(visitor.has_chosen("Dry, tight or dull skin").await);
    visitor.see("//label[normalize-space(.)='Fine lines']/input[@type='checkbox']").await;
    visitor.do_by("Back", Action::WentBack).await;
    assert!(visitor.has_chosen("Face, neck or hands").await);
    visitor.do_by("Back", Action::WentBack).await;
    assert!(visitor.has_chosen("30 to 39").await);
    visitor.do_by("Back", Action::WentBack).await;
    visitor.do_by("Go on where you were", Action::Started).await;
});
