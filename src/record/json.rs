//! JSON as it is written: one member a line, so that people can read it too.

/// A file of one object, written from its beginning to its end.
pub(super) struct Json {
    file: String,
    /// What begins a line.
    line: String,
    /// Whether nothing is in what was opened last.
    is_empty: bool,
}

impl Json {
    pub(super) fn begun() -> Self {
        Self { file: String::from("{"), line: String::from("\n  "), is_empty: true }
    }

    pub(super) fn ended(mut self) -> String {
        self.close('}');
        self.file.push('\n');
        self.file
    }

    /// Begins an object or a list; in a list it has no name.
    pub(super) fn open(&mut self, name: &str, bracket: char) {
        self.name(name);
        self.file.push(bracket);
        self.line.push_str("  ");
        self.is_empty = true;
    }

    pub(super) fn close(&mut self, bracket: char) {
        self.line.truncate(self.line.len() - 2);
        if !self.is_empty {
            self.file.push_str(&self.line);
        }
        self.file.push(bracket);
        self.is_empty = false;
    }

    pub(super) fn text(&mut self, name: &str, words: &str) {
        self.name(name);
        self.quote(words);
    }

    /// A member that is true.
    pub(super) fn mark(&mut self, name: &str) {
        self.name(name);
        self.file.push_str("true");
    }

    fn name(&mut self, name: &str) {
        if !self.is_empty {
            self.file.push(',');
        }
        self.is_empty = false;
        self.file.push_str(&self.line);
        if !name.is_empty() {
            self.quote(name);
            self.file.push_str(": ");
        }
    }

    fn quote(&mut self, words: &str) {
        self.file.push('"');
        for sign in words.chars() {
            if matches!(sign, '"' | '\\') {
                self.file.push('\\');
            }
            // No text of ours holds a sign that only controls something, and JSON takes none as it is.
            self.file.push(sign.max(' '));
        }
        self.file.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_reads_one_member_a_line_and_no_text_ends_before_its_end() {
        let mut file = Json::begun();
        file.text("words", "“Dry”, \"tight\" \\ \u{2028}𝔽\n");
        file.open("areas", '[');
        file.text("", "face");
        file.text("", "body");
        file.close(']');
        file.open("none", '[');
        file.close(']');
        file.mark("also");
        let expected = r#"{
  "words": "“Dry”, \"tight\" \\ SEPARATOR𝔽 ",
  "areas": [
    "face",
    "body"
  ],
  "none": [],
  "also": true
}
"#;
        assert_eq!(file.ended(), expected.replace("SEPARATOR", "\u{2028}"));
    }
}
