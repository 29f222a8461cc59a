//! What a clinic's colour becomes, so that whatever it is, everything stays readable (T-3).
//! It works on colours alone; where they come from and where they are put is a host's business.

use std::fmt;

/// The least contrast of what is read at length: questions, answers, hints.
const COMFORTABLE: f64 = 7.0;
/// The least contrast of other text, and of marks that carry meaning.
const READABLE: f64 = 4.5;
/// The least contrast of a surface that can be pressed.
const VISIBLE: f64 = 3.0;
/// How much of the accent is in its soft form, in hundredths.
const SOFT: u8 = 12;
/// How much of black or white is in the form that is seen under a pointer.
const HOVER: f64 = 0.15;
/// One colour nears another in this many steps.
const STEPS: u8 = 20;

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// What everything is seen against, and what is seen on it whatever a clinic sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The page.
    pub canvas: Colour,
    /// What lies on it.
    pub surface: Colour,
    /// The text.
    pub ink: Colour,
    /// Hints and small print.
    pub quiet: Colour,
    /// The edge of every control.
    pub edge: Colour,
    /// What says that something is wrong.
    pub danger: Colour,
}

/// What is made of a clinic's accent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// Text on the accent.
    pub on_accent: Colour,
    /// The accent under a pointer.
    pub hover: Colour,
    /// A faint form, behind a chosen answer.
    pub soft: Colour,
    /// The form that marks and links take.
    pub text: Colour,
    /// Whether the main button needs an edge to be seen on the page.
    pub needs_edge: bool,
}

impl Ground {
    /// The colours of `styles/tokens.css` while the page is light.
    pub const LIGHT: Self = Self {
        canvas: Colour::from_rgb(0xfa, 0xf7, 0xf2),
        surface: Colour::WHITE,
        ink: Colour::from_rgb(0x22, 0x1e, 0x1a),
        quiet: Colour::from_rgb(0x52, 0x4a, 0x42),
        edge: Colour::from_rgb(0x7d, 0x72, 0x66),
        danger: Colour::from_rgb(0x97, 0x1a, 0x15),
    };
    /// The same while it is dark.
    pub const DARK: Self = Self {
        canvas: Colour::from_rgb(0x17, 0x14, 0x12),
        surface: Colour::from_rgb(0x22, 0x1e, 0x1b),
        ink: Colour::from_rgb(0xf5, 0xef, 0xe7),
        quiet: Colour::from_rgb(0xcb, 0xc0, 0xb4),
        edge: Colour::from_rgb(0x99, 0x8d, 0x80),
        danger: Colour::from_rgb(0xff, 0xb3, 0xa8),
    };

    /// The nearest to a wanted background on which all of this ground can be read: the colour
    /// itself, or mixed with ours in steps of a twentieth.
    pub fn nearest(&self, wanted: Colour, ours: Colour) -> Colour {
        let mut steps = (0..STEPS).map(|step| f64::from(step) / f64::from(STEPS));
        let near =
            steps.find_map(|share| Some(wanted.mixed(ours, share)).filter(|it| self.bears(*it)));
        near.unwrap_or(ours)
    }

    fn bears(&self, behind: Colour) -> bool {
        self.bears_answers(behind) && self.danger.contrast(behind) >= COMFORTABLE
    }

    fn bears_answers(&self, behind: Colour) -> bool {
        self.ink.contrast(behind) >= COMFORTABLE
            && self.quiet.contrast(behind) >= COMFORTABLE
            && self.edge.contrast(behind) >= VISIBLE
    }
}

impl Accent {
    /// The forms of an accent on a ground.
    ///
    /// Text on it is white, warm black or black, the first that is readable. Its soft form is 12 in
    /// a hundred of it, or as much less as keeps a chosen answer readable. Where no step towards
    /// the ink is readable on everything, the ink itself is taken for marks and links.
    pub fn on(ground: Ground, accent: Colour) -> Self {
        const WARM_BLACK: Colour = Colour::from_rgb(0x22, 0x1e, 0x1a);

        let mut softer = (0..=SOFT).rev().map(|share| {
            let share = f64::from(share) / 100.0;
            ground.surface.mixed(accent, share)
        });
        let soft = softer.find(|soft| ground.bears_answers(*soft)).unwrap_or(ground.surface);
        let mut letters = [Colour::WHITE, WARM_BLACK].into_iter();
        let on_accent = letters.find(|on| on.contrast(accent) >= READABLE);
        let on_accent = on_accent.unwrap_or(Colour::BLACK);
        let away = if on_accent == Colour::WHITE { Colour::BLACK } else { Colour::WHITE };
        let readable = |text: &Colour| {
            let mut grounds = [ground.canvas, ground.surface, soft].into_iter();
            grounds.all(|ground| text.contrast(ground) >= READABLE)
        };
        let mut steps = (0..STEPS).map(|step| f64::from(step) / f64::from(STEPS));
        let text = steps.find_map(|share| Some(accent.mixed(ground.ink, share)).filter(readable));
        Self {
            on_accent,
            hover: accent.mixed(away, HOVER),
            soft,
            text: text.unwrap_or(ground.ink),
            needs_edge: accent.contrast(ground.canvas) < VISIBLE,
        }
    }
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self::from_rgb(0xff, 0xff, 0xff);
    /// Black.
    pub const BLACK: Self = Self::from_rgb(0, 0, 0);

    /// A colour of its three parts.
    pub const fn from_rgb(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// A colour written as `#1E5247` or, each digit twice, as `#152`, in large or small letters.
    pub fn parse(written: &str) -> Option<Self> {
        let digits = written.strip_prefix('#')?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        match digits.len() {
            6 => Some(Self { red, green, blue }),
            3 => {
                let twice = |digit: u8| (digit & 15) * 17;
                Some(Self { red: twice(green), green: twice(blue >> 4), blue: twice(blue) })
            }
            _ => None,
        }
    }

    /// The contrast between two colours as WCAG defines it, from 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.light();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The parts as light, from 0 to 1.
    fn light(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { root(5, ((part + 0.055) / 1.055).powi(12)) }
        })
    }

    fn from_light(light: [f64; 3]) -> Self {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "held between 0 and 255"
        )]
        let part = |light: f64| {
            let light = light.clamp(0.0, 1.0);
            let part = if light <= 0.003_130_8 {
                12.92 * light
            } else {
                1.055 * root(12, light.powi(5)) - 0.055
            };
            (part * 255.0).round() as u8
        };
        let [red, green, blue] = light.map(part);
        Self { red, green, blue }
    }

    /// This colour with a share of another, mixed as the eye does it (`OKLab`).
    fn mixed(self, other: Self, share: f64) -> Self {
        let ([l1, a1, b1], [l2, a2, b2]) = (self.seen(), other.seen());
        let mix = |one: f64, two: f64| one * (1.0 - share) + two * share;
        Self::from_seen([mix(l1, l2), mix(a1, a2), mix(b1, b2)])
    }

    /// The parts of `OKLab`: lightness, green to red, blue to yellow.
    fn seen(self) -> [f64; 3] {
        let [red, green, blue] = self.light();
        let long =
            root(3, 0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue);
        let middle =
            root(3, 0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue);
        let short =
            root(3, 0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue);
        [
            0.210_454_255_3 * long + 0.793_617_785_0 * middle - 0.004_072_046_8 * short,
            1.977_998_495_1 * long - 2.428_592_205_0 * middle + 0.450_593_709_9 * short,
            0.025_904_037_1 * long + 0.782_771_766_2 * middle - 0.808_675_766_0 * short,
        ]
    }

    fn from_seen([lightness, a, b]: [f64; 3]) -> Self {
        let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let middle = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        Self::from_light([
            4.076_741_662_1 * long - 3.307_711_591_3 * middle + 0.230_969_929_2 * short,
            -1.268_438_004_6 * long + 2.609_757_401_1 * middle - 0.341_319_396_5 * short,
            -0.004_196_086_3 * long - 0.703_418_614_7 * middle + 1.707_614_701_0 * short,
        ])
    }
}

/// A root of a number from 0 to 1, by Newton's way: the standard library's `powf` and `cbrt` would
/// cost a visitor four kilobytes.
fn root(degree: i32, of: f64) -> f64 {
    if of <= 0.0 {
        return 0.0;
    }
    // From above it nears the root with every step, until a step is too small to be one.
    let mut near = 1.0_f64;
    loop {
        let next = near - (near - of / near.powi(degree - 1)) / f64::from(degree);
        if next >= near {
            return near;
        }
        near = next;
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.red, self.green, self.blue)
    }
}
