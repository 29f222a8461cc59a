//! What the element offers to scripts beside its settings: methods, properties and events.

/// Something that a script of the page can ask of the element.
pub(crate) struct Method {
    pub(crate) name: &'static str,
    pub(crate) meaning: &'static str,
}

/// Something that it can read there.
pub(crate) struct Property {
    pub(crate) name: &'static str,
    /// As TypeScript writes it.
    pub(crate) kind: &'static str,
    pub(crate) meaning: &'static str,
}

/// Something that it is told.
pub(crate) struct Event {
    pub(crate) name: &'static str,
    /// What comes with it, as TypeScript writes it.
    pub(crate) detail: &'static str,
    pub(crate) meaning: &'static str,
    /// What the clinic must have set for it to come.
    pub(crate) asked_by: Option<&'static str>,
}

impl Event {
    /// When it comes.
    pub(crate) fn when(&self) -> String {
        let asked = self.asked_by.map(|set| format!(" Only with `{set}`."));
        self.meaning.to_owned() + &asked.unwrap_or_default()
    }
}

/// Every method.
pub(crate) const METHODS: [Method; 7] = [
    method(
        "load",
        "Loads the quiz, if that has not begun; with loading=\"manual\" nothing else does.",
    ),
    method("unload", "Takes the quiz away and leaves the words between the tags."),
    method("reload", "Loads the quiz anew, with the settings as they are now."),
    method("restart", "Begins again; a visitor who has given answers is asked first."),
    method("focus", "Moves the focus into the quiz."),
    method("open", "Opens the dialog, where mode is not \"frame\"."),
    method("close", "Closes the dialog."),
];

/// Every property.
pub(crate) const PROPERTIES: [Property; 2] = [
    Property {
        name: "state",
        kind: "'idle' | 'loading' | 'ready' | 'error'",
        meaning: "How far it is.",
    },
    Property {
        name: "version",
        kind: "string | undefined",
        meaning: "The build of the quiz, once it has been met.",
    },
];

/// Every event. None but the last carries an answer or a result.
pub(crate) const EVENTS: [Event; 10] = [
    always("mq-ready", "null", "The quiz can be used."),
    always(
        "mq-error",
        "{ code: 'timeout' | 'load' | 'blocked' | 'version' | 'crash' }",
        "The quiz cannot be used; the words between the tags are shown in its place.",
    ),
    always("mq-warn", "{ text: string }", "A setting was refused or adjusted, and how."),
    always("mq-resize", "{ height: number }", "The quiz has another height, in pixels."),
    always("mq-restart", "null", "The visitor began again."),
    always("mq-close", "null", "The dialog was closed."),
    coarse("mq-start", "null", "The visitor gave a first answer."),
    coarse("mq-complete", "null", "The visitor reached a result; which one is never said."),
    coarse(
        "mq-book",
        "{ channel: 'web' | 'phone' | 'email' | 'whatsapp' }",
        "The visitor pressed a way to reach the clinic.",
    ),
    Event {
        name: "mq-handoff",
        detail: "{ text: string }",
        meaning: "The visitor sent this text, having read it word for word and ticked it.",
        asked_by: Some("handoff=\"page\""),
    },
];

const fn method(name: &'static str, meaning: &'static str) -> Method {
    Method { name, meaning }
}

const fn always(name: &'static str, detail: &'static str, meaning: &'static str) -> Event {
    Event { name, detail, meaning, asked_by: None }
}

const fn coarse(name: &'static str, detail: &'static str, meaning: &'static str) -> Event {
    Event { name, detail, meaning, asked_by: Some("events=\"coarse\"") }
}
