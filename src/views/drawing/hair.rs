//! A bowed head from above, with more and with less hair: crown, temples and parting.

use super::picture::{Ink, Picture, Pictures};

/// How much hair there is.
pub(super) static HAIR: Pictures = Pictures {
    window: "-33 0 66 66",
    shared: Ink {
        line: "M0 3c17 0 27 10 27 25 0 12-3 19-7.5 25s-11.5 9-19.5 9M26.5 34c3-1.5 5 1 4 5.5\
         s-3 6-6 5",
        fine: "M4.5 46.5c4-2.5 8.5-2 12 .5M5.5 51.5c3 2 6.5 2 9.5 0M0 58.5c1.5 0 3-.5 3-2",
        dots: "",
    },
    each: &[
        Picture {
            part: "early",
            own: Ink {
                line: "",
                fine: "M0 32.5c4.5 0 7.5-3 12-3s7 5.5 9.5 9.5c1 2 2 3 3.5 3.5M3 27.5\
                 c3-2 6-2.5 9.5-2M3.5 22.5c6.5-3 15 .5 20 10.5M4 17.5c7-3 16-1 21.5 10.5\
                 M4.5 12.5c6.5-2 15.5-.5 21.5 10.5M3 7.5c6-1.5 14 0 20.5 8.5",
                dots: "",
            },
        },
        Picture {
            part: "moderate",
            own: Ink {
                line: "",
                fine: "M0 31c4.5 0 6-7.5 11.5-8s8 10 10 15c1 2.5 2 4 3.5 4.5M8 18\
                 c5.5-2 12 2.5 16.5 14M9 12c6-1 13 3.5 17 14M8.5 7c5 0 11.5 3.5 16 11M3 12\
                 c1.5-1.5 2.5-1.5 3.5-1.5M3 19c1-1.5 2-2 3-2M2 26c1-2.5 2-4 3.5-5",
                dots: "",
            },
        },
        Picture {
            part: "bare",
            own: Ink {
                line: "",
                fine: "M18 22c2 6 2.5 12 2.5 18M22.5 19c1.5 5.5 2 12 1 18",
                dots: "",
            },
        },
        Picture {
            part: "no_change",
            own: Ink {
                line: "",
                fine: "M0 34c9 0 17 1 21 5.5 1.5 1.5 2.5 2.5 4 3M1 30.5c7-2 14-.5 19.5 5.5M1 26\
                 c8-3 17-1.5 23 7M1 21.5c8-4 18-3 24.5 7M1 17c8-4.5 18-4 25 6.5M1 12.5\
                 c6-4 14-4.5 22.5 3.5M1 8c3.5-2 8-2.5 13.5-1",
                dots: "",
            },
        },
    ],
};
