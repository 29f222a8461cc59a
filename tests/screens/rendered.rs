//! Each screen as markup beside the one that was reviewed, so that a changed word or attribute is
//! seen. `UPDATE_EXPECT=1` records the new ones.

use crate::drawn::drawn;
use crate::support::BOOK;
use crate::{SCREENS, pretty};
use expect_test::expect_file;
use meso_quiz::clinic::Clinic;
use meso_quiz::screens::Screen;
use meso_quiz::views::Paper;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens/reviewed")
}

fn markup(screen: &Screen) -> String {
    drawn(&Clinic::default(), &screen.visit(BOOK.rules()), Paper::Visitor)
}

/// The screen whose foot is reviewed with it; where another has the same, it is left out there.
const WITH_FOOT: &str = "question-age";

fn foot(html: &str) -> &str {
    html.split_at(html.find("<footer").expect("a foot")).1
}

#[test]
fn each_screen_renders_what_was_reviewed() {
    let usual = SCREENS.iter().find(|screen| screen.name == WITH_FOOT).expect("a screen");
    let usual = markup(usual);
    for screen in SCREENS.iter() {
        let mut html = markup(screen);
        if screen.name != WITH_FOOT && foot(&html) == foot(&usual) {
            html = html.replace(foot(&usual), &format!("(the foot of {WITH_FOOT})</div>"));
        }
        let reviewed = folder().join(format!("{}.html", screen.name));
        expect_file![reviewed].assert_eq(&pretty::lines(&html));
    }
}

#[test]
fn every_reviewed_file_is_that_of_a_screen() {
    let names: BTreeSet<&str> = SCREENS.iter().map(|screen| screen.name.as_str()).collect();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(names.contains(name), "no screen is called {name} any more; delete its file");
    }
}
