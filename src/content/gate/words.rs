//! The words of one language, filled in for one region: none missing, none left over.

use super::Gate;
use super::names::{Directory, Names};
use crate::catalogue::{Id, Named, Table};
use crate::content::problem::Fault;
use crate::content::raw::{self, File, RuleFiles, WordFiles};
use crate::questionnaire::QuestionId;
use crate::wording::{
    CombinationWords, FormWords, GuidePage, Label, Language, QuestionWords, Section, Wording, fill,
};
use std::collections::{BTreeMap, BTreeSet};

/// The longest text there may be, in characters.
const LONGEST: usize = 2_000;

/// Blanks that are filled when a label is shown, not by the region.
const LABEL_BLANKS: [&str; 24] = [
    "n", "total", "caption", "question", "quiz", "heading", "title", "none", "area", "type",
    "choice", "weeks", "from", "to", "time", "outcome", "date", "reasons", "first", "rest",
    "clinic", "day", "month", "year",
];

pub(super) fn wording(
    words: &WordFiles,
    rules: &RuleFiles,
    names: &Names,
    region: Option<&str>,
    gate: &mut Gate,
) -> Option<Wording> {
    let every = words.regions.says.regions.values().flat_map(BTreeMap::keys);
    let (blanks, open) = match region {
        Some(region) => (blanks(words, region, gate)?, BTreeSet::new()),
        None => (Vec::new(), every.map(String::as_str).collect()),
    };
    let mut writer = Writer { blanks, open, gate };
    let labels = writer.labels(&words.labels);
    let questions =
        names.questions.iter().map(|(id, name)| writer.question(id, name, rules, words, names));
    let questions = Table::new(questions.collect());
    let cautions =
        writer.table(&words.cautions.path, &names.cautions, &words.cautions.says.cautions);
    let cards = writer.table(&words.cards.path, &names.cards, &words.cards.says.cards);
    let file = &words.treatments.path;
    let families = writer.table(file, &names.families, &words.treatments.says.families);
    let forms = writer.forms(&words.treatments, rules);
    let combinations = writer.combinations(&words.combinations, rules, names);
    let guide = words.guide.iter().map(|file| writer.guide_page(file)).collect();
    for file in &words.questions {
        writer.known(&names.questions, &file.path, "question", &file.says.id);
    }
    Some(Wording {
        language: Language::from(&words.language.says),
        region: region.unwrap_or_default().to_owned(),
        shared: false,
        labels,
        questions,
        cautions,
        cards,
        families: Table::new(
            families.iter().map(|(_, name)| Named { name: name.clone() }).collect(),
        ),
        forms,
        combinations,
        guide,
    })
}

/// The words for the blanks of a region.
fn blanks<'a>(
    words: &'a WordFiles,
    region: &str,
    gate: &mut Gate,
) -> Option<Vec<(&'a str, &'a str)>> {
    let regions = &words.regions.says.regions;
    let Some(blanks) = regions.get(region) else {
        let known = regions.keys().map(String::as_str);
        gate.report_unknown(&words.regions.path, "regions", "region", region, known);
        return None;
    };
    Some(blanks.iter().map(|(blank, words)| (blank.as_str(), words.as_str())).collect())
}

struct Writer<'a> {
    blanks: Vec<(&'a str, &'a str)>,
    /// Blanks that may stay.
    open: BTreeSet<&'a str>,
    gate: &'a mut Gate,
}

impl Writer<'_> {
    /// A text with the region's words in its blanks.
    fn text(&mut self, file: &str, place: &str, text: &str) -> String {
        let found = text.chars().count();
        if text.trim().is_empty() {
            self.gate.report(file, place, Fault::Empty);
        } else if found > LONGEST {
            self.gate.report(file, place, Fault::TooLong { found, most: LONGEST });
            // Its blanks would be filled at length, and nobody would read them.
            return String::new();
        }
        let filled = fill(text, &self.blanks);
        for left in filled.split('{').skip(1) {
            let blank = left.split('}').next().unwrap_or(left);
            let for_label = place.starts_with("labels") && LABEL_BLANKS.contains(&blank);
            if !for_label && !self.open.contains(blank) {
                self.gate.report(file, place, Fault::UnknownBlank(blank.to_owned()));
            }
        }
        filled
    }

    fn texts(&mut self, file: &str, place: &str, texts: &[String]) -> Vec<String> {
        texts.iter().map(|text| self.text(file, place, text)).collect()
    }

    fn known<I: Id>(&mut self, names: &Directory<I>, file: &str, what: &'static str, id: &str) {
        if names.quiet(id).is_none() {
            self.gate.report(file, "", Fault::Unused { what, id: id.to_owned() });
        }
    }

    fn missing(&mut self, file: &str, what: &'static str, id: &str) -> String {
        self.gate.report(file, "", Fault::Missing { what, id: id.to_owned() });
        String::new()
    }

    /// One text for each id, and none for anything else.
    fn table<I: Id>(
        &mut self,
        file: &str,
        names: &Directory<I>,
        texts: &BTreeMap<String, String>,
    ) -> Table<I, String> {
        for id in texts.keys() {
            self.known(names, file, "the text", id);
        }
        let rows = names.iter().map(|(_, name)| match texts.get(name) {
            Some(text) => self.text(file, name, text),
            None => self.missing(file, "the text of", name),
        });
        Table::new(rows.collect())
    }

    fn labels(&mut self, file: &File<raw::Labels>) -> Table<Label, String> {
        let texts = &file.says.labels;
        for id in texts.keys() {
            if !Label::ALL.iter().any(|label| label.name() == id) {
                self.gate.report(
                    &file.path,
                    "labels",
                    Fault::Unused { what: "label", id: id.clone() },
                );
            }
        }
        let rows = Label::ALL.iter().map(|label| match texts.get(label.name()) {
            Some(text) => self.text(&file.path, &format!("labels › {}", label.name()), text),
            None => self.missing(&file.path, "label", label.name()),
        });
        Table::new(rows.collect())
    }

    fn question(
        &mut self,
        id: QuestionId,
        name: &str,
        rules: &RuleFiles,
        words: &WordFiles,
        names: &Names,
    ) -> QuestionWords {
        let empty = QuestionWords {
            text: String::new(),
            help: String::new(),
            choices: Table::new(Vec::new()),
            groups: Vec::new(),
        };
        let Some(file) = words.questions.iter().find(|file| file.says.id == name) else {
            let path = words.language.path.replace("language.json", "questions/");
            self.missing(&path, "the file with the words of question", name);
            return empty;
        };
        let Some(choices) = names.choices(id) else {
            return empty;
        };
        let raw = &file.says;
        let help = if raw.help.is_empty() {
            String::new()
        } else {
            self.text(&file.path, "help", &raw.help)
        };
        let groups = rules.questions.iter().find(|file| file.says.id == name);
        let groups = groups.map(|file| file.says.groups.clone()).unwrap_or_default();
        for group in raw.groups.keys().filter(|group| !groups.contains(group)) {
            let fault = Fault::Unused { what: "group", id: group.clone() };
            self.gate.report(&file.path, "groups", fault);
        }
        let groups = groups.iter().map(|group| match raw.groups.get(group) {
            Some(text) => self.text(&file.path, "groups", text),
            None => self.missing(&file.path, "group", group),
        });
        let groups = groups.collect();
        QuestionWords {
            text: self.text(&file.path, "text", &raw.text),
            help,
            choices: self.table(&file.path, choices, &raw.choices),
            groups,
        }
    }

    fn forms(&mut self, file: &File<raw::TreatmentWords>, rules: &RuleFiles) -> Vec<FormWords> {
        let treatments = rules.treatments.iter().map(|file| &file.says);
        let forms = treatments.flat_map(|one| one.by_area.values().chain([&one.usual]));
        let ids: Vec<&String> = forms.map(|form| &form.id).collect();
        let path = &file.path;
        for id in file.says.forms.keys().filter(|id| !ids.contains(id)) {
            self.gate.report(path, "forms", Fault::Unused { what: "form", id: id.clone() });
        }
        let mut forms = Vec::new();
        for id in ids {
            let Some(raw) = file.says.forms.get(id) else {
                self.missing(path, "the entry for form", id);
                continue;
            };
            forms.push(FormWords {
                form: id.clone(),
                name: self.text(path, id, &raw.name),
                summary: self.text(path, id, &raw.summary),
                top_up: self.text(path, id, &raw.top_up),
                after_effects: self.text(path, id, &raw.after_effects),
                risks: self.texts(path, id, &raw.risks),
                alternatives: self.texts(path, id, &raw.alternatives),
            });
        }
        forms
    }

    fn combinations(
        &mut self,
        file: &File<raw::CombinationWords>,
        rules: &RuleFiles,
        names: &Names,
    ) -> Table<crate::catalogue::CombinationId, CombinationWords> {
        let path = &file.path;
        for id in file.says.combinations.keys() {
            self.known(&names.combinations, path, "the combination", id);
        }
        let rows = rules.combinations.iter().map(|rule| {
            let rule = &rule.says;
            let Some(raw) = file.says.combinations.get(&rule.id) else {
                let name = self.missing(path, "the entry for combination", &rule.id);
                return CombinationWords { name, settings: Vec::new() };
            };
            for id in raw.with.keys().filter(|id| !rule.with.contains_key(*id)) {
                let fault = Fault::Unused { what: "treatment", id: id.clone() };
                self.gate.report(path, &rule.id, fault);
            }
            let settings = rule.with.keys().filter_map(|id| {
                let text = match raw.with.get(id) {
                    Some(text) => self.text(path, &rule.id, text),
                    None => self.missing(path, "the text for treatment", id),
                };
                Some((names.treatments.quiet(id)?, text))
            });
            let settings = settings.collect();
            CombinationWords { name: self.text(path, &rule.id, &raw.name), settings }
        });
        Table::new(rows.collect())
    }

    fn guide_page(&mut self, file: &File<raw::GuidePage>) -> GuidePage {
        let path = &file.path;
        let name = path.rsplit('/').next().and_then(|name| name.strip_suffix(".json"));
        let sections = file.says.sections.iter().map(|section| Section {
            heading: self.text(path, "sections", &section.heading),
            paragraphs: self.texts(path, "sections", &section.paragraphs),
            to_do: self.texts(path, "sections", &section.to_do),
            not_to_do: self.texts(path, "sections", &section.not_to_do),
        });
        let sections = sections.collect();
        GuidePage {
            name: name.unwrap_or_default().to_owned(),
            title: self.text(path, "title", &file.says.title),
            summary: self.text(path, "summary", &file.says.summary),
            sections,
        }
    }
}
