//! The words that can be typed. Each has a name and a letter in every language; English ones work everywhere.

use crate::app::walk::Mode;
use crate::app::{App, Screen};
use crate::domain::questionnaire::AskedForm;
use crate::locale::language::{self, Language};
use crate::locale::say::Say;
use crate::locale::texts;

/// The sign that lists the words.
pub const LIST: &str = "?";

/// What a word asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Command {
    Help,
    Easy,
    Back,
    Again,
    Clear,
    Where,
    Time,
    Areas,
    Review,
    HandIn,
    Agree,
    Slip,
    Code,
    Language,
    Yes,
    No,
    Leave,
}

/// All of them with the message that names them and the one that tells what they do, in the order in which they are
/// listed.
pub const ALL: &[(Command, &str, &str)] = &[
    (Command::Yes, "plain-word-yes", "plain-does-yes"),
    (Command::No, "plain-word-no", "plain-does-no"),
    (Command::Help, "plain-word-help", "plain-does-help"),
    (Command::Easy, "plain-word-easy", "plain-does-easy"),
    (Command::Back, "plain-word-back", "plain-does-back"),
    (Command::Again, "plain-word-again", "plain-does-again"),
    (Command::Clear, "plain-word-clear", "plain-does-clear"),
    (Command::Where, "plain-word-where", "plain-does-where"),
    (Command::Time, "plain-word-time", "plain-does-time"),
    (Command::Areas, "plain-word-areas", "plain-does-areas"),
    (Command::Review, "plain-word-review", "plain-does-review"),
    (Command::HandIn, "plain-word-hand-in", "plain-does-hand-in"),
    (Command::Agree, "plain-word-agree", "plain-does-agree"),
    (Command::Slip, "plain-word-slip", "plain-does-slip"),
    (Command::Code, "plain-word-code", "plain-does-code"),
    (Command::Language, "plain-word-language", "plain-does-language"),
    (Command::Leave, "plain-word-leave", "plain-does-leave"),
];

/// Letter case aside, in Turkish too, where a capital I is that of ı and a capital İ that of i; one space between words.
pub fn folded(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.to_lowercase().replace('ı', "i").replace('\u{307}', "")
}

/// The names in a message that names a word: the first the one that is told, the last a letter where it has one.
pub fn names(message: &str, language: &'static Language) -> Vec<String> {
    texts::of(language).word(message).split(',').map(|name| name.trim().to_owned()).collect()
}

/// Words that can be typed: what each does, the message with its names, and the one that tells what it does.
pub type Words<C> = [(C, &'static str, &'static str)];

/// What a line names among words: in this language, else in English.
pub fn named_among<C: Copy>(all: &Words<C>, line: &str, language: &'static Language) -> Option<C> {
    let typed = folded(line);
    let of =
        |language| all.iter().find(|(_, message, _)| names(message, language).iter().any(|name| folded(name) == typed));
    of(language).or_else(|| of(language::english())).map(|(command, ..)| *command)
}

/// The first name among words of what one does, in a language.
pub fn word_among<C: PartialEq>(all: &Words<C>, of: &C, language: &'static Language) -> String {
    let message = all.iter().find(|(command, ..)| command == of).map_or("", |(_, message, _)| message);
    names(message, language).into_iter().next().unwrap_or_default()
}

/// The command a line names: in this language, else in English.
pub fn named(line: &str, language: &'static Language) -> Option<Command> {
    named_among(ALL, line, language)
}

impl Command {
    /// Its word in a language.
    pub fn word(self, language: &'static Language) -> String {
        word_among(ALL, &self, language)
    }

    /// Whether it does something here.
    pub fn applies(self, app: &App) -> bool {
        let offers = |label: &str| app.hints().iter().any(|hint| hint.label == label);
        match self {
            Command::Again => return true,
            Command::Language => return offers("key-language"),
            Command::Back | Command::Leave if matches!(app.screen(), Some(Screen::Walk(_))) => {}
            Command::Back => return !matches!(app.screen(), Some(Screen::Choose(_))),
            Command::Leave => return true,
            _ => {}
        }
        let Some(Screen::Walk(walk)) = app.screen() else { return false };
        match (walk.mode, self) {
            (Mode::Asking, Command::Easy) => walk.current().is_some_and(|asked| !asked.easy.is_empty()),
            (Mode::Asking, Command::Yes | Command::No | Command::Agree | Command::Slip) => false,
            (Mode::Asking, _) => true,
            (Mode::Areas(_) | Mode::Review(_), command) => matches!(
                command,
                Command::Back | Command::Where | Command::Time | Command::Review | Command::HandIn | Command::Leave
            ),
            (Mode::Confirm, Command::Agree) => walk.asks_own_line(),
            (Mode::Confirm, Command::Slip) => offers("key-another-slip"),
            (Mode::Confirm | Mode::Leave, Command::Back) => true,
            (Mode::Confirm | Mode::Leave | Mode::TimeUp, Command::Yes | Command::No | Command::Time) => true,
            (Mode::Confirm | Mode::Leave | Mode::TimeUp | Mode::Sending | Mode::Stopped, _) => false,
        }
    }
}

/// How a word is meant for the program where letters are text.
pub fn dot(language: &'static Language) -> String {
    texts::of(language).say(&Say::new("plain-dot").with("word", Command::Back.word(language)))
}

/// Whether a text ends with a word that may have been meant for the program.
pub fn ends_with_one(text: &str, language: &'static Language) -> bool {
    let text = folded(text.trim());
    let ends =
        |name: &String| name.chars().count() > 1 && text.strip_suffix(folded(name).as_str()).is_some_and(is_apart);
    let of = |language| ALL.iter().any(|(_, message, _)| names(message, language).iter().any(ends));
    of(language) || of(language::english())
}

fn is_apart(before: &str) -> bool {
    before.is_empty() || before.ends_with(' ')
}

/// What can be typed here, a line each.
pub fn list(app: &App) -> Vec<String> {
    let texts = texts::of(app.language);
    let here = ALL.iter().filter(|(command, ..)| command.applies(app));
    let mut lines: Vec<String> = here
        .map(|(_, message, does)| format!("{}: {}", names(message, app.language).join(", "), texts.word(does)))
        .collect();
    if let Some(Screen::Walk(walk)) = app.screen() {
        if walk.writes_words() {
            lines.push(dot(app.language));
        } else if walk.mode == Mode::Asking && !matches!(walk.current().map(|a| &a.form), Some(AskedForm::Words)) {
            lines.push(texts.word("plain-empty"));
        }
    }
    lines
}
