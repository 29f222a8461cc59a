//! A14: is each question and each way to change one called by its words, and no drawing by anything?

use crate::engine::{Wire, each_engine};
use crate::layout::one_of_each;
use crate::screen;
use crate::support::BOOK;
use crate::visitor::Visitor;
use fantoccini::Locator;
use fantoccini::elements::Element;
use meso_quiz::consultation::{Consultation, Place};
use meso_quiz::questionnaire::Key;
use serde_json::json;

impl Visitor {
    /// What an element is called by whoever does not see it.
    async fn name_of(&self, element: &Element) -> String {
        let path = format!("element/{}/computedlabel", element.element_id().as_ref());
        let name = self.browser.issue_cmd(Wire::get(path)).await.expect("a name");
        let words = name.as_str().expect("a text").split_whitespace();
        words.collect::<Vec<_>>().join(" ")
    }

    async fn names_of(&self, what: &str) -> Vec<String> {
        let mut names = Vec::new();
        for element in self.browser.find_all(Locator::Css(what)).await.expect("a selector") {
            names.push(self.name_of(&element).await);
        }
        names
    }
}

/// What the ways to change are called; with two areas, each says which one it is about.
fn ways_to_change(visit: &Consultation) -> Vec<String> {
    let route = visit.route(BOOK.rules());
    let two = route.areas().len() > 1;
    let name = |key: &Key| {
        let area = key.area.filter(|_| two).map(screen::area);
        ["Change", screen::question(*key), area.unwrap_or_default()].join(" ").trim_end().to_owned()
    };
    route.questions().iter().map(name).collect()
}

each_engine!(
    a14_a_group_is_called_by_its_caption_and_question_and_a_change_by_its_question,
    async |visitor| {
        visitor.open("").await;
        let (mut groups, mut changes) = (0, 0);
        for screen in one_of_each() {
            visitor.reach(&screen).await;
            match visitor.visit.place {
                Place::Question(_) => {
                    let names = visitor.names_of("fieldset:has(> legend > h1)").await;
                    assert_eq!(
                        names,
                        [screen::heading(visitor.book, &visitor.visit)],
                        "{}",
                        screen.name
                    );
                    groups += 1;
                }
                Place::Check => {
                    let mut names = visitor.names_of("main dl button").await;
                    let mut expected = ways_to_change(&visitor.visit);
                    // The check puts them in the order of its parts.
                    names.sort_unstable();
                    expected.sort_unstable();
                    assert_eq!(names, expected, "{}", screen.name);
                    changes += 1;
                }
                Place::Welcome | Place::Result(_) => {}
            }
        }
        assert!(groups > 5 && changes > 0, "{groups} groups, {changes} checks");
    }
);

/// Where assistive technology could meet something that is only drawn.
const DRAWN: &str =
    "const drawn = [...document.querySelectorAll('svg, .mq-bar, .mq-region, .mq-map__reaches')];
    const met = (it) => !it.closest('[aria-hidden=true]')
        || it.querySelector('a, button, input, [tabindex]') || it.tabIndex >= 0;
    return [String(drawn.length), ...drawn.filter(met).map((it) => it.outerHTML.slice(0, 80))]";

each_engine!(a14_no_drawing_and_no_bar_is_met_by_assistive_technology, async |visitor| {
    visitor.open("").await;
    let (mut drawn, mut met) = (0, Vec::new());
    for screen in one_of_each() {
        visitor.reach(&screen).await;
        let mut found = visitor.amiss(DRAWN).await;
        drawn += found.remove(0).parse::<u32>().expect("a number");
        met.extend(found.iter().map(|it| format!("{}: {it}", screen.name)));
    }
    assert!(drawn > 100, "{drawn} drawings are seen");
    assert_eq!(met, [""; 0]);
});

each_engine!(
    [chromium],
    "no other driver tells of the whole tree",
    a14_the_tree_of_a_screen_has_no_picture_in_it,
    async |visitor| {
        visitor.open("").await;
        for screen in one_of_each() {
            visitor.reach(&screen).await;
            let ask = Wire::devtools("Accessibility.getFullAXTree", &json!({}));
            let tree = visitor.browser.issue_cmd(ask).await.expect("a tree");
            let heard = tree["nodes"].as_array().expect("nodes").iter();
            let roles: Vec<&str> = heard
                .filter(|node| node["ignored"] != true)
                .filter_map(|node| node["role"]["value"].as_str())
                .filter(|role| PICTURES.contains(role))
                .collect();
            assert_eq!(roles, [""; 0], "{}", screen.name);
        }
    }
);

const PICTURES: [&str; 6] =
    ["image", "SvgRoot", "graphics-document", "GraphicsSymbol", "meter", "progressbar"];
