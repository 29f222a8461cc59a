//! Changing an early answer asks what is new, and keeps the rest.

use crate::engine::each_engine;
use crate::screen;
use crate::support::answers;
use crate::visitor::Visitor;
use meso_quiz::consultation::{Action, Place};

each_engine!(
    a20_changing_the_main_concern_asks_only_the_new_question_and_keeps_every_other_answer,
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

/// How full the line at the top is, in percent.
async fn progress(visitor: &Visitor) -> u64 {
    let line = "return Number(document.querySelector('.mq-progress__done').getAttribute('width'))";
    visitor.ask(line).await.as_u64().expect("a whole number")
}

/// Opens the main concern from the check and gives it another answer.
async fn change_concern(visitor: &mut Visitor, words: &str) {
    let concern = visitor.key("face_concern");
    visitor.do_by("Change What bothers you most?", Action::OpenedAgain(concern)).await;
    let opened = progress(visitor).await;
    visitor.chooses(words).await;
    visitor.do_by("Continue", Action::Continued).await;
    let now = progress(visitor).await;
    assert!(opened <= now, "the line shrinks from {opened} to {now}");
}

each_engine!(
    a20_a_change_that_drops_a_question_asks_nothing_and_one_back_brings_its_answer_again,
    async |visitor| {
        let (patches, dry) = ("Brown spots or darker patches", "Dry, tight or dull skin");
        let asked = "Which is closest to the darker areas?";
        visitor.start().await;
        let said = answers(
            "age=30s; area=face; main=dark_patches; pigment=both_sides; lines=moving; \
            skin_feel=dry; sun=2; needles=fine; hope=small; worry=little",
        );
        let mut before = 0;
        while !visitor.has_answered_all() {
            visitor.answer(&said).await;
            let now = progress(visitor).await;
            assert!(before <= now, "the line shrinks from {before} to {now}");
            before = now;
        }
        assert_eq!(before, 100);
        let first = visitor.text_of("//dl").await;
        assert!(first.contains(asked), "{first}");

        change_concern(visitor, dry).await;
        visitor.hear("Your change added questions. They come next.").await;
        while !visitor.has_answered_all() {
            visitor.answer(&said).await;
        }
        let dropped = visitor.text_of("//dl").await;
        assert!(!dropped.contains(asked), "{dropped}");

        change_concern(visitor, patches).await;
        assert_eq!(visitor.visit.place, Place::Check, "nothing is asked twice");
        visitor.hear("").await;
        let marked = first
            .replace(patches, &format!("{patches}\nChanged"))
            .replace("the same on both sides", "the same on both sides\nAdded");
        assert_eq!(visitor.text_of("//dl").await, marked, "the dropped answer is back");
    }
);
