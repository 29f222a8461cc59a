//! A face close up: still or smiling, with the lines that show.

use super::picture::{Ink, Picture, Pictures};

/// Which lines show, and when.
pub(super) static LINES: Pictures = Pictures {
    window: "-45 30 90 90",
    shared: Ink {
        line: "M0 118c8 0 15-3.5 22-11 9.5-10 15-20 17-30s3-20 3-32c0-4-.5-7.5-1-11",
        fine: "M9.5 50c5.5-3.5 14.5-4 20.5.5M0 86c1.5 0 2.5-1 3.5-2 2.5 1.5 5 0 4-3.5",
        dots: "",
    },
    each: &[
        Picture {
            part: "none",
            own: Ink {
                line: "",
                fine: "M10 61.5c4-5.5 13.5-6 18-.5-4.5 4-13.5 4.5-18 .5M0 100c5 0 10-.5 14.5-1",
                dots: "M19 60.5v0",
            },
        },
        Picture {
            part: "moving",
            own: Ink {
                line: "",
                fine: "M10 62c3.5-6 14-6.5 18-.5M0 103c6.5 0 12-2 15.5-6.5M31.5 56.5l4.5-3M32.5 61\
                 l5.5-.5M31.5 65.5l4.5 2.5M12.5 83c5.5 1.5 10.5 5.5 12 11.5",
                dots: "",
            },
        },
        Picture {
            part: "rest_fine",
            own: Ink {
                line: "",
                fine: "M10 61.5c4-5.5 13.5-6 18-.5-4.5 4-13.5 4.5-18 .5M0 100c5 0 10-.5 14.5-1\
                 M0 41.5c7 0 13-1 20 1M32 58l4.5-2.5M32 63.5l4.5 2M12.5 84c3 2.5 5 5 6.5 8",
                dots: "M19 60.5v0",
            },
        },
        Picture {
            part: "deep",
            own: Ink {
                line: "M0 35c8 0 18-1.5 27 1.5M0 42c8 0 18-1.5 26 1.5M3 49l-.5 6.5M31.5 57l5.5-4\
                 M32.5 61.5h6M31.5 66l5 4M12 83c6 4 10 9 10.5 16M14.5 103.5c1 1.5 1.5 3 1 5",
                fine: "M10 61.5c4-5.5 13.5-6 18-.5-4.5 4-13.5 4.5-18 .5M0 100c5 0 10-.5 14.5-1",
                dots: "M19 60.5v0",
            },
        },
    ],
};
