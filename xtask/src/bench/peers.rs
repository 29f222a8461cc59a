//! The pages that the quiz is measured beside: their scripts with the questions of the content, in
//! as few bytes as ours.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use lol_html::html_content::ContentType;
use meso_quiz::book::Book;
use meso_quiz::content::Region;
use meso_quiz::questionnaire::{ChoiceId, Kind, QuestionId, When};
use serde::Serialize;

use crate::workspace::Workspace;
use crate::{book, dist, program, tools};

/// The page of `SurveyJS`, which its script fills.
const SURVEY_JS: &str = "<!doctype html><html lang=\"en-GB\"><meta charset=\"utf-8\">\
    <meta name=\"viewport\" content=\"width=device-width\"><title>SurveyJS</title>\
    <link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"quiz.css\">\
    <main></main><script type=\"module\" src=\"quiz.js\"></script></html>";
/// The elements that our page has only for the app.
const OF_THE_APP: [&str; 4] = ["link", "script", "noscript", "template"];
/// What the plain page has instead.
const SCRIPT: &str =
    "<link rel=\"icon\" href=\"data:,\"><script type=\"module\" src=\"quiz.js\"></script>";

/// A question as the scripts read it.
#[derive(Serialize)]
struct Asked<'a> {
    name: &'a str,
    text: &'a str,
    help: &'a str,
    many: bool,
    /// The choice that stands alone.
    none: Option<&'a str>,
    /// Each with its words.
    choices: Vec<(&'a str, &'a str)>,
    /// Any of these must be so, and of each every part.
    when: Vec<Vec<Said<'a>>>,
}

/// A question that has one of these choices.
type Said<'a> = (&'a str, Vec<&'a str>);

/// Writes each page into a folder of this name below the one returned.
pub(super) fn write(workspace: &Workspace) -> Result<PathBuf> {
    let book = book::shipped(Region::International)?;
    let questions = serde_json::to_string(&questions(&book))?;
    let esbuild = tools::esbuild(workspace)?;
    let modules = tools::survey_js(workspace)?;
    let peers = workspace.target.join("peers");
    for (peer, page) in [("plain", looks_like_ours(workspace)?), ("surveyjs", SURVEY_JS.to_owned())]
    {
        let source = workspace.root.join("benches/web").join(peer);
        let (work, out) = (peers.join("work").join(peer), peers.join(peer));
        for folder in [&work, &out] {
            fs::create_dir_all(folder).context("the folder of a peer cannot be made")?;
        }
        fs::copy(source.join("quiz.js"), work.join("quiz.js"))
            .context("the script of a peer cannot be copied")?;
        fs::write(out.join("index.html"), page).context("the page of a peer cannot be written")?;
        fs::write(work.join("questions.json"), &questions)
            .context("questions cannot be written")?;
        let mut bundle = Command::new(&esbuild);
        bundle.args(["quiz.js", "--bundle", "--minify", "--format=esm", "--legal-comments=none"]);
        bundle.args(["--log-level=warning"]).arg(format!("--outdir={}", out.display()));
        program::run(bundle.env("NODE_PATH", &modules).current_dir(&work))?;
        dist::pack(&out)?;
    }
    Ok(peers)
}

/// Our first screen in our styles, with another script: what differs then is the script alone.
fn looks_like_ours(workspace: &Workspace) -> Result<String> {
    let ours = fs::read_to_string(workspace.dist().join("index.html"))?;
    dist::each_element(&ours, |element| {
        let is = |attribute, one| element.get_attribute(attribute).as_deref() == Some(one);
        let stands_by = ["mq-still", "mq-failed", "mq-trouble"];
        let is_stand_in = is("class", "mq-late") || stands_by.iter().any(|id| is("id", id));
        let is_of_the_app = OF_THE_APP.contains(&element.tag_name().as_str());
        if is_stand_in || is_of_the_app || element.has_attribute("http-equiv") {
            element.remove();
        }
        if element.tag_name() == "head" {
            element.append(SCRIPT, ContentType::Html);
        }
        element.remove_attribute("data-mq-waiting");
        Ok(())
    })
}

/// Every question, the opening first, then those of each area.
fn questions(book: &Book) -> Vec<Asked<'_>> {
    let mut asked: Vec<(QuestionId, Vec<Vec<Said<'_>>>)> =
        book.questionnaire.opening.iter().map(|question| (*question, vec![vec![]])).collect();
    for (area, path) in book.questionnaire.paths.iter() {
        let area_question = book.questionnaire.area_question;
        let choices = book.questionnaire.questions.get(area_question);
        let choices = choices.into_iter().flat_map(|question| question.choices.iter());
        let here = choices.filter(|(_, choice)| choice.area == Some(area));
        let here = said(book, area_question, here.map(|(id, _)| id));
        for (question, when) in path.asks() {
            let when = match when {
                When::Always => vec![here.clone()],
                When::Answered { question, any_of, .. } => {
                    vec![here.clone(), said(book, *question, any_of.iter().copied())]
                }
                // Asked only of whoever has few others.
                When::ShorterThan(_) => continue,
            };
            match asked.iter_mut().find(|(other, _)| other == question) {
                Some((_, whens)) => whens.push(when),
                None => asked.push((*question, vec![when])),
            }
        }
    }
    asked.into_iter().filter_map(|(question, when)| described(book, question, when)).collect()
}

fn described<'a>(book: &'a Book, id: QuestionId, when: Vec<Vec<Said<'a>>>) -> Option<Asked<'a>> {
    let question = book.questionnaire.questions.get(id)?;
    let name = |choice| Some(question.choices.get(choice)?.name.as_str());
    let words = |choice| Some((name(choice)?, book.wording.choice(id, choice)));
    let (many, none) = match question.kind {
        Kind::Many { none } => (true, name(none)),
        Kind::One | Kind::Concerns { .. } => (false, None),
    };
    Some(Asked {
        name: &question.name,
        text: book.wording.question(id),
        help: book.wording.help(id),
        many,
        none,
        choices: question.choices.ids().filter_map(words).collect(),
        when,
    })
}

fn said(book: &Book, id: QuestionId, any_of: impl Iterator<Item = ChoiceId>) -> Said<'_> {
    let Some(question) = book.questionnaire.questions.get(id) else {
        return ("", vec![]);
    };
    let names = any_of.filter_map(|choice| Some(question.choices.get(choice)?.name.as_str()));
    (&question.name, names.collect())
}
