//! Every outcome other than a match, reached by walking. None of them is a dead end.

use crate::engine::each_engine;
use crate::support::BOOK;
use crate::visitor::Visitor;
use meso_quiz::assessment::Headline;
use meso_quiz::catalogue::Stop;
use meso_quiz::consultation::{Action, Place};

/// Walks to an outcome, then leaves it in every way there is and comes back.
async fn check(visitor: &mut Visitor, line: &str, headline: Headline, heading: &str) {
    visitor.start().await;
    visitor.answer_all(line).await;
    if visitor.visit.place == Place::Check {
        visitor.see_result().await;
    }
    let found = visitor.visit.assessment(BOOK.rules(), None).outcome.headline();
    assert_eq!(found, headline, "natively");
    assert_eq!(visitor.text_of("//h1").await, heading);

    visitor.do_by("Change an answer", change(visitor)).await;
    come_back(visitor).await;
    visitor.do_by("Back", Action::WentBack).await;
    come_back(visitor).await;
    assert_eq!(visitor.text_of("//h1").await, heading);

    visitor.start_again().await;
    visitor.do_by("Start", Action::Started).await;
    let ticked = visitor.ask("return document.querySelectorAll('input:checked').length").await;
    assert_eq!(ticked, 0, "answers are left over");
}

/// What "Change an answer" opens: the answer that stopped the visit, or all of them.
fn change(visitor: &Visitor) -> Action {
    let found = visitor.visit.assessment(BOOK.rules(), None);
    let stops = |caution| {
        let caution = BOOK.catalogue.cautions.get(caution);
        caution.and_then(meso_quiz::catalogue::Caution::stop).is_some_and(|_: Stop| true)
    };
    let stopped_by = found.screening.raised().iter().find(|raised| stops(raised.caution));
    match stopped_by.and_then(|raised| raised.by.first()) {
        Some((key, _)) => Action::OpenedAgain(*key),
        None => Action::WentToCheck,
    }
}

async fn come_back(visitor: &mut Visitor) {
    match visitor.visit.place {
        Place::Check => visitor.see_result().await,
        _ => visitor.do_by("Continue", Action::Continued).await,
    }
    assert!(matches!(visitor.visit.place, Place::Result(_)), "at {:?}", visitor.visit.place);
}

each_engine!(a_visitor_under_18_is_told_that_the_quiz_is_for_adults, async |visitor| {
    check(visitor, "age=under18", Headline::Under18, "This quiz is for adults").await;
});

each_engine!(a_sudden_face_droop_is_sent_to_emergency_help, async |visitor| {
    let line = "age=50s; area=chin; flags=face_emergency";
    check(visitor, line, Headline::Emergency, "Get emergency help now").await;
});

each_engine!(a_rash_with_a_fever_is_sent_for_help_today, async |visitor| {
    let line = "age=50s; area=body; main=stretch_marks; flags=rash_fever";
    check(visitor, line, Headline::Urgent, "Get help today").await;
});

each_engine!(a_worry_that_takes_over_is_looked_after_first, async |visitor| {
    let line = "age=30s; area=scalp; main=dandruff; needles=fine; hope=clear; worry=takes_over";
    check(visitor, line, Headline::TalkFirst, "Let us look after the worry first").await;
});

each_engine!(breastfeeding_means_not_right_now, async |visitor| {
    let line = "age=20s; area=scalp; main=hair_shedding; hair_amount=early; hair_time=months; \
            hair_trigger=yes; hair_facts=none; needles=fine; hope=clear; worry=some; \
            flags=breastfeeding";
    check(visitor, line, Headline::NotNow, "Not right now").await;
});

each_engine!(deep_folds_have_no_good_match, async |visitor| {
    let line = "age=60s; area=face; main=deep_sag; lines=deep; skin_feel=normal; sun=3; \
            needles=fine; hope=dramatic; worry=some";
    check(visitor, line, Headline::NoGoodMatch, "None of these types is a good fit").await;
});
