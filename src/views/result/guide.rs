//! A page of the guide in the result it explains.

use super::part::{folded, part};
use super::sheet::Sheet;
use crate::views::scene::text;
use crate::wording::{GuidePage, Label};
use yew::prelude::*;

/// A page, folded.
pub(super) fn guide(sheet: Sheet<'_>, name: &str) -> Html {
    let page = page(sheet, name);
    page.map_or_else(Html::default, |page| {
        folded(sheet.scene.fill(Label::GuideHeading, &[("name", &page.title)]), body(page))
    })
}

/// A page where it is all there is to say.
pub(super) fn unfolded(sheet: Sheet<'_>, name: &str) -> Html {
    let page = page(sheet, name);
    page.map_or_else(Html::default, |page| {
        part(sheet.scene.say(Label::HelpsMoreHeading), body(page))
    })
}

fn page<'a>(sheet: Sheet<'a>, name: &str) -> Option<&'a GuidePage> {
    sheet.scene.book.wording.guide.iter().find(|known| known.name == name)
}

fn body(page: &GuidePage) -> Html {
    html! {
        for (heading, paragraphs) in &page.sections {
            <h3 class="mq-minor">{ text(heading) }</h3>
            for paragraph in paragraphs {
                <p>{ text(paragraph) }</p>
            }
        }
    }
}
