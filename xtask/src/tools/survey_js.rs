//! `SurveyJS`, a widely used form builder, which the quiz is measured beside.

use std::path::PathBuf;

use anyhow::Result;

use super::SURVEY_JS;
use super::npm::Package;
use crate::workspace::Workspace;

/// Finds or installs it, with what it takes along: the folder of its packages.
pub(crate) fn survey_js(workspace: &Workspace) -> Result<PathBuf> {
    let package = Package {
        name: "survey-js-ui",
        version: SURVEY_JS,
        file: "survey-core/package.json",
        why: "the quiz is measured beside it (by npm, into the target folder)",
    };
    let found = package.find_or_install(workspace)?;
    Ok(found.ancestors().nth(2).unwrap_or(&found).to_path_buf())
}
