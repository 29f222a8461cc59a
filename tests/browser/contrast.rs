//! A12: can everything be read and every edge be seen by those who ask for more contrast?

use crate::engine::each_engine;
use crate::layout::one_of_each;
use crate::look::{Contrast, Look};

const CONTRAST: &str = include_str!("probes/contrast.js");

each_engine!(
    a12_where_more_contrast_is_asked_for_all_text_has_7_to_1_and_no_edge_is_faint,
    |look| Look { contrast: Contrast::More, ..look },
    async |visitor| {
        visitor.open("").await;
        let mut faults = Vec::new();
        for screen in one_of_each() {
            visitor.reach(&screen).await;
            visitor.see_the_screen_settle().await;
            visitor.unfold().await;
            let found = visitor.amiss(CONTRAST).await;
            faults.extend(found.iter().map(|it| format!("{}, {it}", screen.name)));
        }
        for place in ["guide.html#cellulite", "guide.html"] {
            visitor.go_to(place).await;
            let found = visitor.amiss(CONTRAST).await;
            faults.extend(found.iter().map(|it| format!("{place}, {it}")));
        }
        assert_eq!(faults, [""; 0]);
    }
);
