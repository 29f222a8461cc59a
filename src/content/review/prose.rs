//! Every text that a visitor may read, with its place and what it is.

use crate::content::raw::{File, FormWords, GuidePage, QuestionWords, WordFiles};

/// What a text is, where that sets a limit to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A question.
    Question,
    /// The help below a question.
    Help,
    /// A choice.
    Choice,
    /// Anything else.
    Other,
}

/// One text.
#[derive(Clone, Debug)]
pub(super) struct Text<'a> {
    /// The file it stands in.
    pub(super) file: &'a str,
    /// The place in the file.
    pub(super) place: String,
    /// What it is.
    pub(super) kind: Kind,
    /// What it says, with its blanks.
    pub(super) says: &'a str,
}

/// Every text of a language.
pub(super) fn texts(words: &WordFiles) -> Vec<Text<'_>> {
    let mut all = Vec::new();
    for file in &words.questions {
        all.extend(question(file));
    }
    let cautions = &words.cautions;
    all.extend(listed(&cautions.path, &cautions.says.cautions));
    all.extend(listed(&words.cards.path, &words.cards.says.cards));
    let treatments = &words.treatments;
    all.extend(listed(&treatments.path, &treatments.says.families));
    for (id, form_words) in &treatments.says.forms {
        all.extend(form(&treatments.path, id, form_words));
    }
    let file = &words.combinations.path;
    for (id, combination) in &words.combinations.says.combinations {
        all.push(other(file, format!("{id} › name"), &combination.name));
        for (treatment, text) in &combination.with {
            all.push(other(file, format!("{id} › with › {treatment}"), text));
        }
    }
    for file in &words.guide {
        all.extend(page(file));
    }
    all.extend(listed(&words.labels.path, &words.labels.says.labels));
    all
}

fn other<'a>(file: &'a str, place: String, says: &'a str) -> Text<'a> {
    let kind = Kind::Other;
    Text { file, place, kind, says }
}

fn listed<'a>(
    file: &'a str,
    texts: impl IntoIterator<Item = (&'a String, &'a String)>,
) -> impl Iterator<Item = Text<'a>> {
    let texts = texts.into_iter();
    texts.map(move |(id, text)| other(file, id.clone(), text))
}

fn question(file: &File<QuestionWords>) -> Vec<Text<'_>> {
    let (path, says) = (&file.path, &file.says);
    let text = |place: String, kind, says| Text { file: path, place, kind, says };
    let mut all = vec![text("text".to_owned(), Kind::Question, &says.text)];
    if !says.help.is_empty() {
        all.push(text("help".to_owned(), Kind::Help, &says.help));
    }
    for (id, choice) in &says.choices {
        all.push(text(format!("choices › {id}"), Kind::Choice, choice));
    }
    for (id, group) in &says.groups {
        all.push(text(format!("groups › {id}"), Kind::Other, group));
    }
    all
}

fn form<'a>(file: &'a str, id: &str, form: &'a FormWords) -> Vec<Text<'a>> {
    let part = |name: &str, says| other(file, format!("{id} › {name}"), says);
    let mut all = vec![
        part("name", &form.name),
        part("summary", &form.summary),
        part("top_up", &form.top_up),
        part("after_effects", &form.after_effects),
    ];
    for (list, texts) in [("risks", &form.risks), ("alternatives", &form.alternatives)] {
        for (number, text) in (1..).zip(texts) {
            all.push(part(&format!("{list} › {number}"), text));
        }
    }
    all
}

fn page(file: &File<GuidePage>) -> Vec<Text<'_>> {
    let (path, says) = (&file.path, &file.says);
    let mut all = vec![
        other(path, "title".to_owned(), &says.title),
        other(path, "summary".to_owned(), &says.summary),
    ];
    for section in &says.sections {
        let heading = &section.heading;
        all.push(other(path, format!("“{heading}”"), heading));
        for (number, paragraph) in (1..).zip(&section.paragraphs) {
            let place = format!("“{heading}” › paragraph {number}");
            all.push(other(path, place, paragraph));
        }
        for (number, item) in (1..).zip(section.to_do.iter().chain(&section.not_to_do)) {
            all.push(other(path, format!("“{heading}” › item {number}"), item));
        }
    }
    all
}
