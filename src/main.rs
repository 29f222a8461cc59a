//! Starts the app on its own page.

/// The page's host does the rest; a build without it has nothing to start.
fn main() {
    #[cfg(feature = "web")]
    meso_quiz::hosts::page::start();
}
