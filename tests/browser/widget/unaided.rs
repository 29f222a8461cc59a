//! A bare frame, where a clinic's page may run no script: settings stand behind its address.

use crate::engine::each_engine;
use crate::host::{Host, page};
use crate::visitor::APP;

each_engine!(
    a_frame_without_a_loader_starts_by_itself_with_what_its_address_says,
    async |visitor| {
        let frame = format!(
            "<iframe title='Quiz' src='{}frame.html#c=%7B%22clinic%22%3A%22Derma%20Clinic%22%7D' \
         width='600' height='700' sandbox='allow-scripts allow-forms allow-popups \
         allow-popups-to-escape-sandbox allow-modals allow-downloads'></iframe>",
            visitor.site.address()
        );
        let host = Host::open("", [("", page("", &frame))]).await;
        visitor.open_clinic(&host.address("")).await;
        visitor.go_in().await;
        visitor.see(&format!("{APP}//*[contains(., 'Derma Clinic')]")).await;
        visitor.walk_to_an_end().await;
        visitor.come_out().await;
    }
);
