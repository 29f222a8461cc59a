//! What judges the package that `cargo xtask npm` lays out, as the tools of its users would.

use std::path::PathBuf;

use anyhow::Result;

use super::npm::Package;
use super::{MANIFEST_TYPES, REACT_TYPES, TYPESCRIPT};
use crate::workspace::Workspace;

/// Where they are.
pub(crate) struct OfNpm {
    /// The compiler.
    pub(crate) typescript: PathBuf,
    /// What React says of itself to TypeScript.
    pub(crate) react_types: PathBuf,
    /// The schema of `custom-elements.json`, as types.
    pub(crate) manifest_types: PathBuf,
}

/// Finds or installs them.
pub(crate) fn of_npm(workspace: &Workspace) -> Result<OfNpm> {
    let find =
        |name, version, file, why| Package { name, version, file, why }.find_or_install(workspace);
    Ok(OfNpm {
        typescript: find(
            "typescript",
            TYPESCRIPT,
            ".bin/tsc",
            "it judges the types of the npm package (by npm, into the target folder)",
        )?,
        react_types: find(
            "@types/react",
            REACT_TYPES,
            "@types/react/index.d.ts",
            "the npm package adds its element to them (by npm, into the target folder)",
        )?,
        manifest_types: find(
            "custom-elements-manifest",
            MANIFEST_TYPES,
            "custom-elements-manifest/schema.d.ts",
            "it is the schema of the npm package's manifest (by npm, into the target folder)",
        )?,
    })
}
