//! What npm and other tools are told of the package.

use anyhow::Result;
use serde_json::json;

/// `package.json`.
pub(super) fn package() -> Result<String> {
    let package = json!({
        "name": super::NAME,
        "version": env!("CARGO_PKG_VERSION"),
        "description": "Puts a clinic's meso-quiz on a page: the loader, and types for <meso-quiz>.",
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "exports": {
            ".": { "types": "./index.d.ts", "default": "./index.js" },
            "./react": { "types": "./react.d.ts" },
            "./custom-elements.json": "./custom-elements.json",
            "./package.json": "./package.json"
        },
        "types": "./index.d.ts",
        "customElements": "custom-elements.json",
        "sideEffects": false,
        "files": ["index.js", "index.d.ts", "react.d.ts", "custom-elements.json"]
    });
    Ok(serde_json::to_string_pretty(&package)? + "\n")
}
