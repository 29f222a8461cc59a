//! The questionnaire as a drawn flow: one drawing for each area.

mod draw;
mod layout;
mod model;

use maud::{Markup, html};

use super::facts::Facts;
use super::page;

/// The section.
pub(super) fn section(facts: &Facts) -> Markup {
    let flows = model::flows(facts);
    html! {
        (page::open("flow"))
        p.lead {
            "One drawing for each area. Read each row from left to right, and follow the line to the next row. "
            "A solid box is always asked. A dashed box is asked only under the condition written in it or above it. "
            "A double edge and “Safety” mark a safety screen: the visitor ticks all that fit, or “none of these”. "
            "“1 main, +2” means one main concern and up to two more. "
            "A red box below a question is a stop: the quiz ends there and shows that result at once."
        }
        @for flow in &flows {
            figure.sheet {
                figcaption { h3 { (flow.title) } p { (flow.caption) } }
                div.scroll { (draw::svg(flow)) }
            }
        }
    }
}
