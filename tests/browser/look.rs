//! Which engine shows the page, in what size, and what its device asks of the page.

use crate::engine::Engine;

/// One way in which a page can be looked at.
///
/// A test says what differs from the usual: `Look { scheme: Scheme::Dark, ..look }`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    pub(crate) engine: Engine,
    /// Width and height of what the page calls its viewport, exactly.
    /// A width below every window's least is reached in a frame, so that `/print`, the title and
    /// the address of the tab are those of the page around it.
    pub(crate) size: (u32, u32),
    pub(crate) scheme: Scheme,
    pub(crate) motion: Motion,
    pub(crate) contrast: Contrast,
    pub(crate) colours: Colours,
    pub(crate) medium: Medium,
    pub(crate) webassembly: WebAssembly,
    pub(crate) storage: Storage,
}

/// Light letters on dark, or dark ones on light.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Scheme {
    Light,
    Dark,
}

/// Whether the visitor asked for less motion.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Motion {
    Full,
    Reduced,
}

/// Whether the visitor asked for more contrast.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Contrast {
    Usual,
    More,
}

/// Whose colours are shown: WebKitGTK knows only the page's.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Colours {
    OfThePage,
    Forced,
}

/// What the styles are chosen for: only Chromium can show those for paper on a screen.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Medium {
    Screen,
    Paper,
}

/// Whether the browser runs WebAssembly, which hardened ones refuse.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum WebAssembly {
    Allowed,
    Refused,
}

/// Whether the browser keeps anything for a page: WebKitGTK cannot be told not to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Storage {
    Allowed,
    Denied,
}

impl Look {
    /// A tablet held flat, with nothing special asked for.
    pub(crate) fn of(engine: Engine) -> Self {
        Self {
            engine,
            size: (1024, 768),
            scheme: Scheme::Light,
            motion: Motion::Full,
            contrast: Contrast::Usual,
            colours: Colours::OfThePage,
            medium: Medium::Screen,
            webassembly: WebAssembly::Allowed,
            storage: Storage::Allowed,
        }
    }

    /// Whether no window of an engine gets this small: Chromium's and Firefox's end at 500 pixels,
    /// WebKitGTK's at 447.
    pub(crate) fn is_framed(&self) -> bool {
        self.size.0 < 500
    }
}
