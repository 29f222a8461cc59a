//! The pictures of `docs/staff.md`: what staff see of a tablet, half as large as it is.

use super::{ask, keep};
use crate::engine::Engine;
use crate::look::Look;
use crate::told::told;
use crate::visitor::visit;
use serde_json::json;
use std::time::Duration;

/// Nobody touches it for longer than it waits for.
const REST: &str = "
    const wall = Date.now.bind(Date);
    let ahead = 0;
    window.Date.now = () => wall() + ahead;
    for (let n = 0; n < 13; n++) {
        ahead += 5000;
        window.document.dispatchEvent(new Event('visibilitychange'));
    }";

#[test]
fn a_tablet_is_photographed_for_its_staff() {
    let folder = told("MESO_QUIZ_SHOTS").join("tablet");
    visit(Look::of(Engine::Chromium), async |visitor| {
        visitor.address_stays = true;
        let size =
            json!({ "width": 1024, "height": 768, "deviceScaleFactor": 0.5, "mobile": false });
        ask(visitor, "Emulation.setDeviceMetricsOverride", &size).await;
        ask(visitor, "Emulation.setScrollbarsHidden", &json!({ "hidden": true })).await;
        visitor.go_to("setup.html").await;
        let name = visitor.see("//form[not(@hidden)]//input[@id='mq-set-clinic']").await;
        name.send_keys("Derma Clinic").await.expect("a field");
        keep(visitor, &folder.join("setup.png")).await;
        visitor.press("Save and start").await;
        visitor.see("//p[@class='mq-brand'][.='Derma Clinic']").await;
        keep(visitor, &folder.join("waiting.png")).await;
        visitor.hold("//p[@class='mq-brand']", Duration::from_millis(3300)).await;
        visitor.see("//dialog[@open]").await;
        keep(visitor, &folder.join("menu.png")).await;
        visitor.press("Close").await;
        visitor.press("Touch to start").await;
        visitor.see("//h1[contains(., 'How old are you?')]").await;
        visitor.see_the_screen_settle().await;
        visitor.ask(REST).await;
        visitor.see("//dialog[@open]").await;
        keep(visitor, &folder.join("warning.png")).await;
    });
}
