//! Reading the authored files: which file is which, and JSON into the types authors write.

use super::gate;
use super::problem::{Fault, Problem};
use super::raw::{BannedWords, File, RuleFiles, WordFiles};
use super::reading;
use crate::wording::FIRST_LANGUAGE;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The most regions there may be: each is a book that the gate looks through.
const MOST_REGIONS: usize = 12;

/// The content as it lies in its folder: path inside the folder, and bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Everything that could be read.
#[derive(Clone, Debug)]
pub struct Authored {
    /// The rules.
    pub rules: RuleFiles,
    /// The words, by language tag.
    pub words: BTreeMap<String, WordFiles>,
    /// The words that no visitor is shown, in any language.
    pub banned_words: File<BannedWords>,
}

impl Authored {
    /// Every problem that the gate finds, in every language and region.
    pub fn gate_problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for words in self.words.values() {
            let found = words.regions.says.regions.len();
            if found > MOST_REGIONS {
                let (file, place) = (words.regions.path.clone(), "regions".to_owned());
                let fault = Fault::TooMany { found, most: MOST_REGIONS };
                problems.push(Problem { file, place, fault });
            }
            for region in words.regions.says.regions.keys().take(MOST_REGIONS) {
                problems.extend(gate::check(&self.rules, words, region).err().unwrap_or_default());
            }
        }
        problems.extend(self.empty_pages());
        problems.sort();
        problems.dedup();
        problems
    }

    /// The gate lets a page of the guide through with nothing on it: in the app most are no more
    /// than a title.
    fn empty_pages(&self) -> impl Iterator<Item = Problem> {
        let pages = self.words.values().flat_map(|words| &words.guide);
        let empty = pages.filter(|file| file.says.sections.is_empty());
        empty.map(|file| {
            let (file, place) = (file.path.clone(), "sections".to_owned());
            Problem { file, place, fault: Fault::Empty }
        })
    }
}

/// Reads every JSON file below a folder, leaving out the generated schemas.
///
/// # Errors
/// Whatever the file system reports.
pub fn read_folder(folder: &Path) -> std::io::Result<Files> {
    let mut files = Files::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in std::fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let inside = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy();
            let inside = inside.replace('\\', "/");
            let is_content = path.extension().is_some_and(|kind| kind == "json");
            if is_content && !inside.starts_with("schema/") {
                files.insert(inside, std::fs::read(&path)?);
            }
        }
    }
    Ok(files)
}

/// Reads every file as what its place says it is.
///
/// # Errors
/// Every file that cannot be read, is missing, or has no place in the content.
pub fn parse(files: &Files) -> Result<Authored, Vec<Problem>> {
    let mut reader = Reader { files, read: Vec::new(), problems: Vec::new() };
    let rules = reader.rules();
    let banned_words = reader.one("banned_words.json");
    let words = reader.languages().into_iter().map(|tag| {
        let words = reader.words(&tag);
        (tag, words)
    });
    let words: Vec<_> = words.collect();
    for path in files.keys().filter(|path| !reader.read.contains(path)) {
        let place = String::new();
        reader.problems.push(Problem { file: path.clone(), place, fault: Fault::UnknownFile });
    }
    let words: Option<BTreeMap<_, _>> =
        words.into_iter().map(|(tag, words)| Some((tag, words?))).collect();
    match (rules, words, banned_words) {
        (Some(rules), Some(words), Some(banned_words)) if reader.problems.is_empty() => {
            Ok(Authored { rules, words, banned_words })
        }
        _ => {
            reader.problems.sort();
            Err(reader.problems)
        }
    }
}

struct Reader<'a> {
    files: &'a Files,
    read: Vec<&'a String>,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn rules(&mut self) -> Option<RuleFiles> {
        let quiz = self.one("quiz.json");
        let cards = self.one("cards.json");
        let sources = self.one("sources.json");
        let treatments = self.folder("treatments/");
        let concerns = self.folder("concerns/");
        let questions = self.folder("questions/");
        let paths = self.folder("paths/");
        let cautions = self.folder("cautions/");
        let combinations = self.folder("combinations/");
        Some(RuleFiles {
            quiz: quiz?,
            cards: cards?,
            sources: sources?,
            treatments,
            concerns,
            questions,
            paths,
            cautions,
            combinations,
        })
    }

    fn words(&mut self, tag: &str) -> Option<WordFiles> {
        let path = |name: &str| format!("words/{tag}/{name}");
        let language = self.one(&path("language.json"));
        let regions = self.one(&path("regions.json"));
        let labels = self.one(&path("labels.json"));
        let questions = self.folder(&path("questions/"));
        let cautions = self.one(&path("cautions.json"));
        let cards = self.one(&path("cards.json"));
        let treatments = self.one(&path("treatments.json"));
        let combinations = self.one(&path("combinations.json"));
        let guide = self.folder(&path("guide/"));
        Some(WordFiles {
            language: language?,
            regions: regions?,
            labels: labels?,
            questions,
            cautions: cautions?,
            cards: cards?,
            treatments: treatments?,
            combinations: combinations?,
            guide,
        })
    }

    fn languages(&self) -> Vec<String> {
        let tags =
            self.files.keys().filter_map(|path| path.strip_prefix("words/")?.split_once('/'));
        let tags: BTreeSet<&str> = tags.map(|(tag, _)| tag).chain([FIRST_LANGUAGE]).collect();
        tags.into_iter().map(ToOwned::to_owned).collect()
    }

    fn folder<T: DeserializeOwned>(&mut self, folder: &str) -> Vec<File<T>> {
        let paths = self.files.keys().filter(|path| path.starts_with(folder));
        let paths: Vec<String> = paths.cloned().collect();
        paths.iter().filter_map(|path| self.one(path)).collect()
    }

    fn one<T: DeserializeOwned>(&mut self, path: &str) -> Option<File<T>> {
        let Some((path, bytes)) = self.files.get_key_value(path) else {
            self.report(path, Fault::MissingFile);
            return None;
        };
        let path: &'a String = path;
        self.read.push(path);
        match reading::read(bytes) {
            Ok(says) => Some(File { path: path.clone(), says }),
            Err(faults) => {
                let problems = faults.into_iter().map(|(place, fault)| Problem {
                    file: path.clone(),
                    place,
                    fault,
                });
                self.problems.extend(problems);
                None
            }
        }
    }

    fn report(&mut self, path: &str, fault: Fault) {
        self.problems.push(Problem { file: path.to_owned(), place: String::new(), fault });
    }
}
