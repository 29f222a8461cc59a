//! A later build of the site, as far as a browser that keeps this one can tell it from this one.

/// What of a later build the server has, for a browser that keeps the files of this one.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Later {
    /// Nothing: there is this build alone.
    #[default]
    None,
    /// All but one file.
    Half,
    /// A worker that cannot be read.
    Broken,
    /// All of it: its pages say so on their root.
    Whole,
}

impl Later {
    /// A page as it has it.
    pub(crate) fn page(self, page: &str) -> String {
        match self {
            Self::None | Self::Half | Self::Broken => page.to_owned(),
            Self::Whole => page.replacen("<html ", "<html data-later ", 1),
        }
    }

    /// The worker as it has it.
    pub(crate) fn worker(self, worker: &str) -> String {
        let later = worker.replacen("mq-", "mq-later", 1);
        match self {
            Self::None => worker.to_owned(),
            Self::Half => later.replacen("\"index.html\"", "\"index.html\",\"missing.html\"", 1),
            Self::Broken => "}".to_owned(),
            Self::Whole => later,
        }
    }
}
