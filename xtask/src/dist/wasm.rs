//! The app's WebAssembly, made smaller, and the same in JavaScript for browsers that are not allowed
//! WebAssembly: one program, one bridge to the browser, in two encodings.
//!
//! Both are made from what cargo compiled, by one run of wasm-bindgen, so that one bridge fits both.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::tools::{Binaryen, BuildTools};
use crate::workspace::Workspace;
use crate::{program, trunk};

/// What cargo's file may hold, whether it says so or not.
const HOLDS: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-reference-types",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
];
/// The section that tells wasm-bindgen what it may use. Not named are references, for which it would
/// write a second table, and functions that return two values: neither can be translated.
const FEATURES: &[u8] = b"\x0ftarget_features\x05+\x0bbulk-memory+\x0fbulk-memory-opt\
    +\x0fmutable-globals+\x13nontrapping-fptoint+\x08sign-ext";
/// Into instructions that every WebAssembly has ever had, which are those that are translated.
const LOWER: [&str; 4] = [
    "--signext-lowering",
    "--llvm-nontrapping-fptoint-lowering",
    "--llvm-memory-copy-fill-lowering",
    "--strip-target-features",
];
const TRANSLATE: [&str; 3] = ["-Oz", "--mvp-features", "--enable-mutable-globals"];

/// Replaces what Trunk made of cargo's file by what binaryen makes of it, with the bridge for it.
pub(super) fn finish(
    workspace: &Workspace,
    tools: &BuildTools,
    binaryen: &Binaryen,
    site: &Path,
) -> Result<()> {
    let work = workspace.target.join("wasm");
    fs::create_dir_all(&work).context("the folder for WebAssembly cannot be made")?;
    let at_work = |name: &str| work.join(name);
    let (plain, lowered, module) =
        (at_work("meso-quiz.wasm"), at_work("lowered.wasm"), at_work("module.js"));
    let opt = |arguments: &[&str], from: &Path, to: &Path| {
        let mut opt = Command::new(&binaryen.wasm_opt);
        program::run(opt.args(arguments).arg(from).arg("-o").arg(to))
    };
    // Names are needed by wasm-bindgen.
    let reread = [&HOLDS[..], &["--strip-target-features", "-g"]].concat();
    opt(&reread, &trunk::compiled(workspace), &plain)?;
    declare_features(&plain)?;

    let mut bind = Command::new(&tools.wasm_bindgen);
    bind.args(["--target=web", "--no-typescript", "--out-name=meso-quiz"]);
    bind.args(["--remove-name-section", "--remove-producers-section"]);
    program::run(bind.arg("--out-dir").arg(site).arg(&plain))?;

    let wasm = site.join("meso-quiz_bg.wasm");
    opt(&["-Oz"], &wasm, &wasm)?;
    opt(&LOWER, &wasm, &lowered)?;
    let mut translate = Command::new(&binaryen.wasm2js);
    program::run(translate.args(TRANSLATE).arg(&lowered).arg("-o").arg(&module))?;
    let module = fs::read_to_string(&module).context("what wasm2js wrote cannot be read")?;
    fs::write(site.join("meso-quiz_w2js.js"), as_function(&module)?)
        .context("the app in JavaScript cannot be written")
}

fn declare_features(wasm: &Path) -> Result<()> {
    let mut content = fs::read(wasm).context("WebAssembly cannot be read")?;
    content.extend([0, u8::try_from(FEATURES.len())?]);
    content.extend(FEATURES);
    fs::write(wasm, content).context("WebAssembly cannot be written")
}

/// How the memory is replaced by a larger one.
const GROWN: &str = "buffer = newBuffer;";
/// The bridge keeps a view of the memory until that is taken away, as it is where WebAssembly grows.
const FORGET: &str = "structuredClone(buffer, { transfer: [buffer] });";

/// What wasm2js writes is a module that imports the bridge and exports each function. Here it becomes
/// a function of what the bridge offers, as an instance of WebAssembly is, and returns the exports:
/// called again, it gives a fresh instance.
fn as_function(module: &str) -> Result<String> {
    let Some((program, _)) = module.split_once("var retasmFunc = asmFunc(") else {
        bail!("wasm2js writes something else than it did: `asmFunc` is not called");
    };
    let lines = program.lines().filter(|line| !line.starts_with("import * as "));
    let program = lines.collect::<Vec<_>>().join("\n");
    if !program.contains(GROWN) {
        bail!("wasm2js writes something else than it did: its memory grows in another way");
    }
    let program = program.replace(GROWN, &format!("{FORGET} {GROWN}"));
    if program.contains("import ") {
        bail!("wasm2js writes something else than it did: it imports more than the bridge");
    }
    Ok(format!("export default imports => {{\n{program}\nreturn asmFunc(imports);\n}};\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_in_javascript_is_a_function_of_the_bridge_that_returns_its_exports() {
        let module = "import * as $bg from './app_bg.js';\n\nvar bufferView;\n\
            function asmFunc(imports) {\n buffer = newBuffer;\n return { start };\n}\n\n\
            var retasmFunc = asmFunc({\n  './app_bg.js': $bg,\n});\n\
            export var start = retasmFunc.start;\n";
        let expected = "export default imports => {\n\nvar bufferView;\n\
            function asmFunc(imports) {\n structuredClone(buffer, { transfer: [buffer] }); \
            buffer = newBuffer;\n return { start };\n}\n\nreturn asmFunc(imports);\n};\n";
        assert_eq!(as_function(module).expect("a known form"), expected);
        assert!(as_function("export default 1").is_err());
    }
}
