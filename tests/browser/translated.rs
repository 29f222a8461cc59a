//! Does every screen fit in other words? One language that nobody speaks is longer than any real one,
//! and the other is read from right to left.

use crate::engine::each_engine;
use crate::layout::{FITS, MIRRORED, one_of_each};
use crate::look::Look;
use crate::visitor::Visitor;

/// Whether what leads on can be brought into view with nothing over it: one line where it cannot.
const LEADS_ON: &str = "
    const screen = document.querySelector('dialog') ?? document.querySelector('#mq-app main');
    const button = screen.querySelector(':is(.mq-way-in, button:not([aria-pressed]))');
    if (!button) return [];
    button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = button.getBoundingClientRect();
    const met = document.elementFromPoint(left + width / 2, top + height / 2);
    return button.contains(met) ? [] : [`“${button.textContent}” cannot be reached`];";

async fn fits_with_long_words(visitor: &mut Visitor) {
    visitor.open_in("en-XA").await;
    let mut faults = Vec::new();
    for screen in one_of_each() {
        visitor.reach(&screen).await;
        visitor.see_the_screen_settle().await;
        visitor.unfold().await;
        for size in [(320, 640), (1024, 768)] {
            visitor.resize(size).await;
            let mut found = visitor.amiss(FITS).await;
            found.extend(visitor.amiss(LEADS_ON).await);
            faults.extend(found.iter().map(|it| format!("{} at {size:?}: {it}", screen.name)));
        }
    }
    assert_eq!(faults, [""; 0]);
}

each_engine!(
    a18_words_as_long_as_a_translation_may_be_fit_and_the_way_on_is_reached,
    |look| Look { size: (320, 640), ..look },
    async |visitor| fits_with_long_words(visitor).await
);

each_engine!(
    a17_a_language_read_from_right_to_left_fits_and_changes_sides,
    |look| Look { size: (768, 1024), ..look },
    async |visitor| {
        const SHOWN: [&str; 5] = [
            "question-area",
            "question-face-concern-also",
            "safety-conditions-ticked",
            "check-two-areas",
            "match-also",
        ];
        visitor.open_in("en-XB").await;
        let mut faults = Vec::new();
        for screen in one_of_each().filter(|screen| SHOWN.contains(&screen.name.as_str())) {
            visitor.reach(&screen).await;
            visitor.see("/html[@dir='rtl']").await;
            visitor.see_the_screen_settle().await;
            visitor.unfold().await;
            let mut found = visitor.amiss(FITS).await;
            found.extend(visitor.amiss(MIRRORED).await);
            faults.extend(found.iter().map(|it| format!("{}: {it}", screen.name)));
        }
        assert_eq!(faults, [""; 0]);
    }
);
