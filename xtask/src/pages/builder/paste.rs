//! What a clinic copies, and how it gets onto a site of each kind.

use maud::{Markup, html};

/// A kind of site: its id, its name, and what to do there, step by step.
struct Platform {
    id: &'static str,
    name: &'static str,
    steps: &'static [&'static str],
}

const PLATFORMS: [Platform; 8] = [
    Platform {
        id: "html",
        name: "Plain HTML",
        steps: &[
            "Paste it where the quiz is to stand.",
            "What is between the tags is shown until the quiz is there, and where it cannot be loaded: write what you like there.",
        ],
    },
    Platform {
        id: "wordpress",
        name: "WordPress",
        steps: &[
            "In the page's editor, add a block of the kind “Custom HTML” and paste it there.",
            "You must be an administrator or an editor; in a network of sites, its super administrator. For others WordPress takes the script out.",
            "Where you may not, take “Link”.",
        ],
    },
    Platform {
        id: "wix",
        name: "Wix",
        steps: &[
            "Add “Embed a site” and paste this address.",
            "Wix puts everything embedded into a frame of its own, so the height cannot follow the quiz: make it 720 pixels or more.",
        ],
    },
    Platform {
        id: "squarespace",
        name: "Squarespace",
        steps: &[
            "Add a block of the kind “Code”, choose HTML and paste it there.",
            "Your plan must allow code with scripts; where it does not, take “Frame, no script” or “Link”.",
        ],
    },
    Platform {
        id: "shopify",
        name: "Shopify",
        steps: &[
            "In the theme's editor, add a section of the kind “Custom Liquid” and paste it there.",
            "On a page of text, take the view of its HTML and paste it there.",
        ],
    },
    Platform {
        id: "iframe",
        name: "Frame, no script",
        steps: &[
            "For sites that let in frames but no scripts. The height stays as it is written.",
            "Settings of your page, such as the words on a button, do nothing here, and a logo must be a data: address.",
        ],
    },
    Platform {
        id: "link",
        name: "Link",
        steps: &[
            "It leads to the quiz on a page of its own.",
            "Your settings of that page are in the file clinic.json beside it: take them from “clinic.json”.",
        ],
    },
    Platform {
        id: "json",
        name: "clinic.json",
        steps: &[
            "For the quiz on a page of its own: whoever looks after its server puts this beside index.html, in place of the file that is there.",
        ],
    },
];

/// The text to copy, for the platform that is chosen.
pub(super) fn paste() -> Markup {
    html! {
        section.mq-builder__paste aria-labelledby="mq-paste" {
            h2.mq-subheading #mq-paste { "Put it on your page" }
            div.mq-builder__part {
                fieldset.mq-looks #mq-platforms {
                    legend.mq-field__name { "Your site is made with" }
                    @for (place, platform) in PLATFORMS.iter().enumerate() {
                        label.mq-choice.mq-choice--small {
                            input.mq-choice__input type="radio" name="mq-platform" value=(platform.id) checked[place == 0];
                            span.mq-choice__text { (platform.name) }
                        }
                    }
                }
                div.mq-field #mq-pin-field {
                    label.mq-choice #mq-pin-choice {
                        input.mq-choice__input #mq-pin type="checkbox" aria-describedby="mq-pin-help";
                        span.mq-choice__text { "Keep to this release" }
                    }
                    p.mq-field__help #mq-pin-help {
                        "The browser then takes this one loader, known by its digest, and no other. "
                        "You get no mended faults until you copy the lines again."
                    }
                }
            }
            div.mq-builder__part {
                div.mq-field {
                    label.mq-field__name for="mq-text" { "What to paste" }
                    textarea.mq-field__control.mq-snippet #mq-text readonly rows="10" spellcheck="false" translate="no" {}
                }
                div.mq-buttons {
                    button.mq-button #mq-copy type="button" { "Copy" }
                    p.mq-quiet #mq-copied role="status" {}
                }
                @for platform in &PLATFORMS { (steps(platform)) }
            }
        }
    }
}

fn steps(platform: &Platform) -> Markup {
    html! {
        ol.mq-list.mq-steps data-mq-steps=(platform.id) hidden {
            @for step in platform.steps { li { (step) } }
            @if ["html", "wordpress", "squarespace", "shopify"].contains(&platform.id) {
                li {
                    "If your site has a content policy, let in: "
                    code.mq-code data-mq-policy {}
                }
            }
        }
    }
}
