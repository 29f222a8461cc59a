//! A clinic's colours, fonts and corners, as the one style rule that puts them on the page.
//! Whatever the clinic sets, everything stays readable (T-3, T-4): what is changed for that is told.

use super::{Remark, Setting};
use crate::brand::{Accent, Colour, Ground};
use std::fmt::Write as _;

/// What a clinic set of its look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    pub(super) accent: Option<Colour>,
    pub(super) light: Paper,
    pub(super) dark: Paper,
    pub(super) font: Option<String>,
    pub(super) font_heading: Option<String>,
    pub(super) radius: Option<Radius>,
    pub(super) is_compact: bool,
    pub(super) scheme: Option<Scheme>,
}

/// What the page and what lies on it are made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Paper {
    pub(super) canvas: Option<Colour>,
    pub(super) surface: Option<Colour>,
}

/// How round corners are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Radius {
    None,
    Small,
    Large,
}

/// Light or dark, whatever the device asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    Light,
    Dark,
}

/// What one scheme is made of.
struct Dress {
    ground: Ground,
    accent: Colour,
    forms: Accent,
}

/// The accents of `styles/tokens.css`.
const LIGHT_ACCENT: Colour = Colour::from_rgb(0x1e, 0x52, 0x47);
const DARK_ACCENT: Colour = Colour::from_rgb(0x8f, 0xd0, 0xbc);

impl Look {
    /// The rule, for the layer that a clinic's look is in; `None` where nothing is set.
    ///
    /// Paper and devices that ask for more contrast keep the quiz's own colours.
    pub fn rule(&self) -> Option<String> {
        if *self == Self::default() {
            return None;
        }
        let mut everywhere = String::new();
        let mut say = |token: &str, value: &str| {
            everywhere += &["--mq-", token, ":", value, ";"].concat();
        };
        if let Some(family) = &self.font {
            say("font-body", &["\"", family, "\",var(--_fonts-body)"].concat());
        }
        if let Some(family) = &self.font_heading {
            say("font-display", &["\"", family, "\",var(--_fonts-display)"].concat());
        }
        if let Some(radius) = self.radius {
            let [small, middle, large] = match radius {
                Radius::None => ["0px"; 3],
                Radius::Small => ["3px", "5px", "8px"],
                Radius::Large => ["10px", "16px", "24px"],
            };
            say("radius-s", small);
            say("radius-m", middle);
            say("radius-l", large);
        }
        if self.is_compact {
            say("room-between", "var(--mq-space-4)");
            say("room-before", "var(--mq-space-2)");
        }
        let scheme = match self.scheme {
            Some(Scheme::Light) => ":root{color-scheme:light}",
            Some(Scheme::Dark) => ":root{color-scheme:dark}",
            None => "",
        };
        Some(format!(
            "@layer clinic{{:root{{{everywhere}}}@media screen{{{scheme}}}\
             @media screen and (prefers-contrast:no-preference){{{}}}}}",
            self.colours()
        ))
    }

    fn sets_colours(&self) -> bool {
        self.accent.is_some() || self.light != Paper::default() || self.dark != Paper::default()
    }

    fn colours(&self) -> String {
        if !self.sets_colours() {
            return String::new();
        }
        let (light, dark) = (self.dress(true), self.dress(false));
        let (mut plain, mut both) = (String::new(), String::new());
        for ((token, light), (_, dark)) in light.tokens().into_iter().zip(dark.tokens()) {
            let _ = write!(plain, "--mq-{token}:{light};");
            let _ = write!(both, "--mq-{token}:light-dark({light},{dark});");
        }
        format!(":root{{{plain}}}@supports(color:light-dark(red,red)){{:root{{{both}}}}}")
    }

    fn dress(&self, is_light: bool) -> Dress {
        let (ours, paper, accent) = if is_light {
            (Ground::LIGHT, self.light, LIGHT_ACCENT)
        } else {
            (Ground::DARK, self.dark, DARK_ACCENT)
        };
        let near =
            |wanted: Option<Colour>, own: Colour| wanted.map_or(own, |it| ours.nearest(it, own));
        let ground = Ground {
            canvas: near(paper.canvas, ours.canvas),
            surface: near(paper.surface, ours.surface),
            ..ours
        };
        let accent = self.accent.unwrap_or(accent);
        Dress { ground, accent, forms: Accent::on(ground, accent) }
    }

    /// What is not shown in the colour that was set, and in which one it is.
    pub fn remarks(&self) -> Vec<Remark> {
        let mut remarks = Vec::new();
        // Most quizzes start without a colour of a clinic's, and mixing some costs a slow phone time.
        if !self.sets_colours() {
            return remarks;
        }
        let mut remark = |setting: Setting, what: String| {
            remarks.push(Remark { setting: setting.name().to_owned(), what });
        };
        for (is_light, paper, canvas, surface) in [
            (true, self.light, Setting::Canvas, Setting::Surface),
            (false, self.dark, Setting::CanvasDark, Setting::SurfaceDark),
        ] {
            let made = self.dress(is_light);
            for (setting, wanted, got) in [
                (canvas, paper.canvas, made.ground.canvas),
                (surface, paper.surface, made.ground.surface),
            ] {
                if let Some(wanted) = wanted.filter(|wanted| *wanted != got) {
                    let what = format!("text cannot be read on {wanted}; {got} is used");
                    remark(setting, what);
                }
            }
            // One accent for both: in the dark nearly every one is made lighter, which is no fault.
            let counts = is_light != (self.scheme == Some(Scheme::Dark));
            if counts && self.accent.is_some_and(|accent| made.forms.text != accent) {
                let Dress { accent, forms, .. } = made;
                let text = forms.text;
                remark(
                    Setting::Accent,
                    format!("{accent} is too weak for links and marks; they are {text}"),
                );
            }
        }
        remarks
    }
}

impl Dress {
    fn tokens(&self) -> [(&'static str, Colour); 8] {
        let Self { ground, accent, forms } = self;
        [
            ("canvas", ground.canvas),
            ("surface", ground.surface),
            ("accent", *accent),
            ("accent-hover", forms.hover),
            ("on-accent", forms.on_accent),
            ("accent-soft", forms.soft),
            ("accent-text", forms.text),
            ("accent-edge", if forms.needs_edge { forms.text } else { *accent }),
        ]
    }
}
