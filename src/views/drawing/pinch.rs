//! Skin between finger and thumb: a fold that is soft, one that hardly comes, and one that is thin.

use super::picture::{Ink, Picture, Pictures};

/// What can be picked up.
pub(super) static PINCH: Pictures = Pictures {
    window: "-32 -2 64 64",
    shared: Ink { line: "", fine: "", dots: "" },
    each: &[
        Picture {
            part: "soft",
            own: Ink {
                line: "M0 15c5.5 0 10 3.5 10 10s-3 8-3 14c0 11 6 14 23 14M-17 7l7 23\
                 c3.5 11-10 15-13.5 4.5l-7.5-23.5",
                fine: "M-26 27c5-1 8 6.5 6.5 11.5",
                dots: "",
            },
        },
        Picture {
            part: "firm",
            own: Ink {
                line: "M0 47.5c5 0 8.5.5 11 2.5s8 3 19 3M-16.5 13l7 23c3.5 11-10 15-13.5 4.5\
                 l-7.5-23.5",
                fine: "M-25.5 33c5-1 8 6.5 6.5 11.5",
                dots: "",
            },
        },
        Picture {
            part: "loose",
            own: Ink {
                line: "M0 7c2 0 3 2 3 6 0 11-1 15-1 23 0 13 6 17 28 17M-11.5 7l7 23\
                 c3.5 11-10 15-13.5 4.5l-7.5-23.5",
                fine: "M-20.5 27c5-1 8 6.5 6.5 11.5",
                dots: "",
            },
        },
    ],
};
