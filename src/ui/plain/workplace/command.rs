//! The words that can be typed in the workplace, everywhere: in the language that is shown, and in English.

use std::collections::BTreeSet;

use crate::app::workplace::room::Room;
use crate::locale::language::Language;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::ui::plain::command::{folded, named_among, names, word_among};

/// What a word asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Command {
    Help,
    Back,
    Again,
    Where,
    To(Room),
    Clear,
    Lock,
    Language,
    Quit,
}

/// All of them with the message that names them and the one that tells what they do, in the order in which they are
/// listed. What participants type too has the same names here.
pub const ALL: &[(Command, &str, &str)] = &[
    (Command::Help, "plain-word-help", "lines-does-help"),
    (Command::Back, "plain-word-back", "lines-does-back"),
    (Command::Again, "plain-word-again", "lines-does-again"),
    (Command::Where, "plain-word-where", "lines-does-where"),
    (Command::To(Room::Overview), "lines-word-participation", "lines-does-participation"),
    (Command::To(Room::Sessions), "lines-word-sessions", "lines-does-sessions"),
    (Command::To(Room::SetUp), "lines-word-set-ups", "lines-does-set-ups"),
    (Command::To(Room::Results), "lines-word-results", "lines-does-results"),
    (Command::To(Room::School), "lines-word-school", "lines-does-school"),
    (Command::To(Room::Resources), "lines-word-guide", "lines-does-guide"),
    (Command::To(Room::Protection), "lines-word-data", "lines-does-data"),
    (Command::Clear, "plain-word-clear", "lines-does-clear"),
    (Command::Lock, "lines-word-lock", "lines-does-lock"),
    (Command::Language, "plain-word-language", "plain-does-language"),
    (Command::Quit, "lines-word-quit", "lines-does-quit"),
];

/// The sign that lists the words.
pub const LIST: &str = "?";

/// The command a line names: in this language, else in English.
pub fn named(line: &str, language: &'static Language) -> Option<Command> {
    if folded(line) == LIST { Some(Command::Help) } else { named_among(ALL, line, language) }
}

impl Command {
    /// Its word in a language.
    pub fn word(self, language: &'static Language) -> String {
        word_among(ALL, &self, language)
    }
}

/// Action plans, which are not there in lines: what they are called, and which command has them.
pub fn plans() -> (&'static str, Say) {
    ("lines-plans", Say::new("lines-command").with("command", "reflectory plan"))
}

/// Certificates and the badge, likewise.
pub fn certificates() -> (&'static str, Say) {
    let commands = Say::new("lines-two-commands").with("one", "reflectory certificate");
    ("lines-certificates", commands.with("other", "reflectory badge"))
}

/// What can be typed, a line each, and the commands that do what is not there in lines.
pub fn list(texts: &'static Texts, is_typing: bool) -> Vec<String> {
    let language = texts.language();
    let mut told = BTreeSet::new();
    let line = |(command, message, does): &(Command, &str, &str)| {
        let mut names = names(message, language);
        // A participant's letter may mean another word here, which has it: the first one does.
        names.retain(|name| told.insert(name.clone()));
        if *command == Command::Help {
            names.push(LIST.to_owned());
        }
        format!("{}: {}", names.join(", "), texts.word(does))
    };
    let mut lines: Vec<String> = ALL.iter().map(line).collect();
    lines.push(texts.word("lines-numbers"));
    if is_typing {
        lines.push(texts.say(&Say::new("lines-dot").with("back", Command::Back.word(language))));
        lines.push(texts.word("lines-empty"));
    }
    let elsewhere = [plans(), certificates(), ("lines-lab", "lines-lab-command".into())];
    lines.extend(elsewhere.map(|(what, command)| format!("{} {}", texts.word(what), texts.say(&command))));
    lines
}
