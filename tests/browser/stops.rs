//! A warning sign ends the matching at once, and loses nothing.

use crate::engine::each_engine;
use crate::screen;
use crate::visitor::Visitor;
use meso_quiz::consultation::Action;

const MOLE: &str = "A mole or mark that is new, changing, itchy, crusty or bleeding";
const NONE: &str = "None of these";
const GROWN_SPOT: &str = "age=40s; area=face; main=dark_patches; pigment=small_spots; sun=2; \
    needles=fine; hope=clear; worry=some";

async fn stopped_by_a_mole(visitor: &mut Visitor) {
    visitor.start().await;
    visitor.answer_up_to("rf_face", GROWN_SPOT).await;
    visitor.chooses(MOLE).await;
    visitor.do_by("Continue", Action::Continued).await;
    assert_eq!(visitor.text_of("//h1").await, "Please see a doctor first");
}

each_engine!(
    a_changing_mole_sends_to_a_doctor_and_no_treatment_is_named_anywhere_on_the_page,
    async |visitor| {
        stopped_by_a_mole(visitor).await;
        let page = visitor.ask("return document.documentElement.textContent").await;
        let page = page.as_str().unwrap().to_lowercase();
        assert!(page.contains("see your doctor soon"), "{page}");
        for name in screen::treatment_names() {
            assert!(!page.contains(&name.to_lowercase()), "{name} is on the page");
        }
    }
);

each_engine!(
    a_warning_sign_can_be_changed_and_the_questions_go_on_where_they_were,
    async |visitor| {
        stopped_by_a_mole(visitor).await;
        let warning_signs = visitor.key("rf_face");
        visitor.do_by("Change an answer", Action::OpenedAgain(warning_signs)).await;
        assert!(visitor.text_of("//h1").await.ends_with("Have you noticed any of these?"));
        assert!(visitor.has_chosen(MOLE).await, "the tick is kept");

        visitor.chooses(MOLE).await;
        assert!(!visitor.has_chosen(MOLE).await);
        visitor.chooses(NONE).await;
        visitor.do_by("Continue", Action::Continued).await;
        let heading = visitor.text_of("//h1").await;
        let next = "What happens to your skin in strong summer sun with no sunscreen?";
        assert!(heading.ends_with(next), "{heading}");

        visitor.answer_up_to("now", GROWN_SPOT).await;
    }
);
