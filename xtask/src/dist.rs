//! `cargo xtask dist`: the release site, to be served by any static server from any sub-path.

mod budget;
mod checks;
mod digest;
mod files;
mod headers;
mod integrity;
mod markup;
mod offline;
mod packed;
mod places;
mod policy;
mod scripts;
mod servers;
mod sums;
mod twice;
mod wasm;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::Args;

pub(crate) use self::markup::each_element;

use self::files::Files;
use self::headers::Headers;
use crate::tools::BuildTools;
use crate::trunk::{self, Form};
use crate::workspace::Workspace;
use crate::{program, tools};

/// What to build, and where to.
#[derive(Args, Default)]
pub(crate) struct Options {
    /// Where to write it; `dist` in the repository if not given.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The origin that the site will be served from, such as `https://quiz.example`; the widget
    /// needs it on a clinic's own host.
    #[arg(long, value_name = "ORIGIN", value_parser = origin)]
    origin: Option<String>,
    /// Fail where a tool is missing, instead of leaving out what it does.
    #[arg(long)]
    complete: bool,
    /// Build a second time, from another folder, and fail unless every byte is the same.
    #[arg(long)]
    twice: bool,
    /// Keep today's sizes as those of the last release, to compare with.
    #[arg(long)]
    record: bool,
}

impl Options {
    /// The usual site, and nothing left out if `complete`.
    pub(crate) fn usual(complete: bool) -> Self {
        Self { complete, ..Self::default() }
    }
}

/// Writes the site into `dist`, in place of the one before, or into a folder of someone's choice.
pub(crate) fn write(workspace: &Workspace, options: &Options) -> Result<()> {
    if let Some(out) = &options.out
        && !files::is_absent_or_empty(out)?
    {
        bail!("{} is not empty; empty it or choose another folder with --out", out.display());
    }
    let out = options.out.clone().unwrap_or_else(|| workspace.dist());
    let (site, build) = build(workspace, options)?;
    files::write(&site, &out)?;
    println!("\nThe site, build {build}, is in {}", out.display());
    if options.origin.is_none() {
        println!(
            "It names no origin: the quiz on its own page works everywhere, but the widget on a \
             clinic's own host not in every Safari.\nSee servers/README.md there, or build with \
             --origin https://HOST."
        );
    }
    if options.record {
        budget::record(workspace, &site, &build)?;
    }
    budget::hold(workspace, &site, &build)?;
    if options.twice { twice::compare(workspace, options.origin.as_deref(), &site) } else { Ok(()) }
}

/// Packs a folder's files as those of the site are packed.
pub(crate) fn pack(folder: &Path) -> Result<()> {
    let mut files = files::read(folder)?;
    files.retain(|address, _| !matches!(files::ending(address), "br" | "gz"));
    packed::add(&mut files)?;
    files::write(&files, folder)
}

/// The finished site, and the name of the build.
fn build(workspace: &Workspace, options: &Options) -> Result<(Files, String)> {
    let tools = tools::build_tools(workspace)?;
    let _turn = workspace.take_turn()?;
    // Built aside, so that a failed build leaves the former site as it was.
    let aside = workspace.target.join("site");
    program::run(&mut trunk::command(workspace, &tools, "build", Form::Release, &aside)?)?;
    make_smaller(workspace, &tools, options.complete, &aside)?;
    finish(files::read(&aside)?, options.origin.as_deref())
}

/// What is done with tools that may be missing.
fn make_smaller(
    workspace: &Workspace,
    tools: &BuildTools,
    complete: bool,
    site: &Path,
) -> Result<()> {
    let found = tools::binaryen(workspace)
        .and_then(|binaryen| wasm::finish(workspace, tools, &binaryen, site));
    let without = "the site is larger, and does not run where WebAssembly is refused";
    excuse(complete, "binaryen", without, found)?;
    let found = tools::esbuild(workspace).and_then(|esbuild| scripts::shorten(site, &esbuild));
    excuse(complete, "esbuild", "the site's scripts are larger", found)
}

fn excuse(complete: bool, tool: &str, without: &str, done: Result<()>) -> Result<()> {
    match done {
        Err(reason) if !complete => {
            println!("Without {tool} {without}: {reason:#}");
            Ok(())
        }
        done => done,
    }
}

/// What a server gets, of what was built.
fn finish(mut made: Files, origin: Option<&str>) -> Result<(Files, String)> {
    integrity::fill(&mut made)?;
    policy::put_into_pages(&mut made, origin)?;
    let headers = Headers::of(&made, origin)?;
    let build = build_name(&made, &headers);
    let mut site = places::lay_out(&made, &build)?;
    site.insert("_headers".to_owned(), headers.file(&build).into_bytes());
    offline::fill(&mut site, &build)?;
    checks::check(&site, origin)?;
    site.append(&mut servers::examples(&headers, origin));
    packed::add(&mut site)?;
    sums::add(&mut site);
    Ok((site, build))
}

/// Of what a release holds and is sent with: caches keep the headers as long as the files.
fn build_name(made: &Files, headers: &Headers) -> String {
    let released = made.iter().filter(|(name, _)| places::is_released(name));
    let mut named: Files = released.map(|(name, file)| (name.clone(), file.clone())).collect();
    named.insert("_headers".to_owned(), headers.file("").into_bytes());
    digest::build(&named)
}

/// An origin as a policy may name it.
fn origin(said: &str) -> Result<String, String> {
    let host = said.strip_prefix("https://").unwrap_or_default();
    let is_host = |sign: char| sign.is_ascii_alphanumeric() || ".:-".contains(sign);
    if host.is_empty() || !host.chars().all(is_host) {
        return Err("an origin is https://, a host and perhaps a port: https://quiz.example".into());
    }
    Ok(said.to_owned())
}
