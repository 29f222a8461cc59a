//! Checks the authored content and packs it for the browser: a build with a fault in it fails here.
//! The gate is the library's own source, so that what is shipped is what the gate let through.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "the library uses more of these rooms"
)]

#[path = "src/book.rs"]
mod book;
#[path = "src/catalogue/mod.rs"]
mod catalogue;
#[path = "src/date.rs"]
mod date;
#[path = "src/order.rs"]
mod order;
#[path = "src/questionnaire/mod.rs"]
mod questionnaire;
#[path = "src/wording/mod.rs"]
mod wording;

mod content {
    #[path = "../src/content/authored.rs"]
    pub mod authored;
    #[path = "../src/content/gate/mod.rs"]
    pub mod gate;
    #[path = "../src/content/pack.rs"]
    pub mod pack;
    #[path = "../src/content/packed/mod.rs"]
    pub mod packed;
    #[path = "../src/content/problem.rs"]
    pub mod problem;
    #[path = "../src/content/pseudo.rs"]
    pub mod pseudo;
    #[path = "../src/content/raw/mod.rs"]
    pub mod raw;
    #[path = "../src/content/reading.rs"]
    mod reading;
    #[path = "../src/content/region.rs"]
    mod region;
    #[path = "../src/content/tags.rs"]
    mod tags;
    pub use region::Region;
}

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    if std::env::var_os("CARGO_FEATURE_AUTHORING").is_some() {
        // The authors' commands read the folder when they run: they must start, and at once,
        // above all when the content has a fault for them to report.
        println!("cargo::rerun-if-changed=build.rs");
        return Ok(());
    }
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=src/content");
    let out = std::env::var("OUT_DIR")?;
    let files = content::authored::read_folder(Path::new("content"))?;
    let packed = content::authored::parse(&files).and_then(|authored| {
        let problems = authored.gate_problems();
        if !problems.is_empty() {
            return Err(problems);
        }
        let packed = content::pack::pack(&authored)?;
        content::pack::prove(&authored, &packed)?;
        Ok(packed)
    });
    let packed = match packed {
        Ok(packed) => packed,
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
            return Err(format!("{} problems in content/", problems.len()).into());
        }
    };
    let out = Path::new(&out);
    std::fs::write(out.join("edition.bin"), packed.edition.to_le_bytes())?;
    let mut books = String::new();
    for tag in packed.tags() {
        let name = format!("book.{tag}.bin");
        std::fs::write(out.join(&name), packed.file(tag).ok_or("a language has no file")?)?;
        writeln!(books, "({tag:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\"))),")?;
    }
    std::fs::write(out.join("books.rs"), format!("[{books}]"))?;
    Ok(())
}
