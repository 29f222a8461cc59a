//! Whether the package is what it says to tools: its types hold for TypeScript, and its manifest
//! keeps to the published schema.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::json;

use super::{lay_out, manifest, usual};
use crate::program;
use crate::tools::OfNpm;
use crate::workspace::Workspace;

/// A page in TypeScript and one in JSX that use everything, and mistakes that must be seen.
const USES: [(&str, &str); 2] =
    [("page.ts", include_str!("proof/page.ts")), ("page.tsx", include_str!("proof/page.tsx"))];

/// The manifest as a text in TypeScript, because there the schema is published as types.
const MANIFEST: &str = "manifest.ts";

/// Fails where a tool would.
pub(crate) fn prove(workspace: &Workspace, tools: &OfNpm) -> Result<()> {
    let package = usual(workspace);
    lay_out(&package)?;
    let folder = workspace.target.join("npm/proof");
    fs::create_dir_all(&folder).context("its folder cannot be made")?;
    let manifest = format!(
        "import type {{ Package }} from 'custom-elements-manifest';\n\
         export const manifest: Package = {};\n",
        manifest::manifest()?
    );
    for (name, text) in USES.into_iter().chain([(MANIFEST, &*manifest)]) {
        fs::write(folder.join(name), text).with_context(|| format!("{name} fails"))?;
    }
    let settings = json!({
        "compilerOptions": {
            "strict": true, "noEmit": true, "target": "es2022", "module": "esnext", "moduleResolution": "bundler",
            "jsx": "react-jsx", "types": [], "lib": ["es2022", "dom"],
            "paths": {
                "meso-quiz": [package.join("index.d.ts")],
                "meso-quiz/react": [package.join("react.d.ts")],
                "custom-elements-manifest": [&tools.manifest_types],
                "react": [&tools.react_types],
                "react/jsx-runtime": [tools.react_types.with_file_name("jsx-runtime.d.ts")]
            }
        },
        "files": USES.iter().map(|(name, _)| *name).chain([MANIFEST]).collect::<Vec<_>>()
    });
    fs::write(folder.join("tsconfig.json"), settings.to_string()).context("its settings fail")?;
    program::run(Command::new(&tools.typescript).arg("--project").arg(&folder))
}
