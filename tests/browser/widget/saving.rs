//! A frame lets a visitor save a record as a page of its own does, even where it has no origin.

use super::opaque::same_origin_page;
use crate::engine::each_engine;
use crate::look::Look;
use crate::record::{FHIR, GROWN_SPOT};
use meso_quiz::consultation::Action;

each_engine!(
    in_a_frame_without_an_origin_a_record_is_saved_as_well,
    |look| Look { size: (1024, 2000), ..look },
    async |visitor| {
        let quiz = "<meso-quiz loading='eager'></meso-quiz>";
        let address = same_origin_page(&visitor.site, "", quiz);
        visitor.open_quiz_at(&address).await;
        visitor.go_in().await;
        visitor.do_by("Start", Action::Started).await;
        visitor.answer_all(GROWN_SPOT).await;
        visitor.catch_files().await;
        visitor.save_as(FHIR).await;
        visitor.come_out().await;
    }
);
