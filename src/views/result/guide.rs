//! Where a result says that there is more to read: in the guide, or here where nothing else says it.

use super::part::part;
use super::sheet::Sheet;
use crate::questionnaire::{Answer, Said as _};
use crate::views::code::code;
use crate::views::guide::topic_address;
use crate::views::scene::text;
use crate::views::section::section as below;
use crate::wording::{GuidePage, Label};
use yew::prelude::*;

/// Links to a page and to the one about the main concern.
pub(super) fn guide(sheet: Sheet<'_>, name: &str) -> Html {
    let language = &sheet.scene.book.wording.language;
    // From a tablet nothing leads away; a phone reads the address off it.
    if let Some(here) = sheet.scene.here {
        let address = format!("{here}{}", topic_address(language, name));
        let scan = html! {
            <>
                <p>{ sheet.scene.say(Label::GuideCodeText) }</p>
                { code(sheet.scene.say(Label::PhoneCode), &address) }
            </>
        };
        return part(sheet.scene.say(Label::ReadMore), scan);
    }
    let own = about_concern(sheet).filter(|concern| *concern != name);
    let pages: Vec<_> = [Some(name), own].into_iter().flatten().collect();
    let pages = pages.into_iter().filter_map(|name| page(sheet, name));
    let links = html! {
        <ul class="mq-topics">
            for page in pages {
                <li class="mq-topics__row">
                    <a class="mq-topics__link" href={topic_address(language, &page.name)}>
                        { text(&page.title) }
                    </a>
                    <span class="mq-topics__summary">{ text(&page.summary) }</span>
                </li>
            }
        </ul>
    };
    part(sheet.scene.say(Label::ReadMore), links)
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

/// The page about the main concern of this area.
fn about_concern(sheet: Sheet<'_>) -> Option<&str> {
    let questionnaire = &sheet.scene.book.questionnaire;
    let key = questionnaire.concern_key(sheet.found.area?)?;
    let main = match sheet.scene.visit.answers.answer(key)? {
        Answer::Concerns { main, .. } => *main,
        Answer::One(_) | Answer::Many(_) => return None,
    };
    let concern = questionnaire.question(key)?.choices.get(main)?.concern?;
    Some(sheet.catalogue().concerns.get(concern)?.guide.as_str())
}

fn body(page: &GuidePage) -> Html {
    html! {
        for section in &page.sections {
            <h3 class="mq-minor">{ text(&section.heading) }</h3>
            { below(section) }
        }
    }
}
