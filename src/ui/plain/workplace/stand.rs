//! What stands somewhere in the workplace: lines to be read, choices with a number or a word, and what is being typed.

use crate::app::field::Field;
use crate::app::input::{Key, Target};
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::ask::{Ask, Takes};
use crate::locale::language::{self, Language};
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::ui::plain::command::{folded, names};
use crate::ui::plain::typed::Typed;

/// The message with the word for yes.
pub const YES: &str = "plain-word-yes";
/// The message with the word for no.
pub const NO: &str = "plain-word-no";

/// What stands where the coordinator is, in the words of a language.
#[derive(Debug)]
pub struct Stand {
    /// Whose words these are.
    pub texts: &'static Texts,
    /// Where that is, in a line.
    pub title: String,
    /// What is read there.
    pub lines: Vec<String>,
    /// What can be chosen.
    pub offers: Vec<Offer>,
    /// What can be chosen by its name: each of these is one line, however many names it has.
    pub names: Vec<Names>,
    /// What is being typed; then numbers choose nothing, but in a search.
    pub entry: Option<Entry>,
    /// What is wrong with what was typed: read with the question.
    pub problem: Option<String>,
    /// What one step back is here, where it is not the key that leaves.
    pub back: Option<Typed>,
}

/// Something that can be chosen.
#[derive(Debug)]
pub struct Offer {
    /// The message with the word that chooses it; `None` where it has a number.
    pub word: Option<&'static str>,
    /// What is read after it.
    pub words: String,
    /// What it does.
    pub msgs: Vec<Msg>,
}

/// Choices of one kind that have names.
#[derive(Debug)]
pub struct Names {
    /// The message that tells what they are.
    pub what: &'static str,
    /// What can be typed, and what each does.
    pub all: Vec<(Name, Vec<Msg>)>,
}

/// The name of a choice.
#[derive(Debug)]
pub struct Name {
    /// As it is read, and typed.
    pub told: String,
    /// As it is in English, which can be typed too.
    pub english: String,
}

impl Name {
    /// One that is the same in every language.
    pub fn of(code: &str) -> Name {
        Name { told: code.to_owned(), english: code.to_owned() }
    }
}

/// What is being typed.
#[derive(Debug)]
pub struct Entry {
    /// What is asked, in a few words.
    pub label: String,
    /// What stands there now; nothing of a secret.
    pub now: String,
    /// How many characters stand there now.
    pub chars: usize,
    /// What it takes.
    pub kind: Kind,
    /// How much it takes.
    pub most: Most,
}

/// How much an entry takes: what is more is told, and never cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Most {
    /// So many characters.
    Chars(usize),
    /// A number up to this one.
    Number(u32),
}

/// What an entry takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// Digits alone.
    Digits,
    /// A passphrase, never shown.
    Secret,
    /// Words that are looked for; a number chooses among what was found.
    Search,
}

impl Entry {
    fn new(label: String, field: &Field, kind: Kind) -> Entry {
        let now = if kind == Kind::Secret { String::new() } else { field.text() };
        Entry { label, now, chars: field.chars(), kind, most: Most::Chars(field.chars_max()) }
    }

    /// Why what was typed is more than there is room for; `None` where it fits.
    pub fn too_much(&self, typed: &str) -> Option<Say> {
        match self.most {
            Most::Chars(most) => {
                let used = Field::new(typed, usize::MAX).chars();
                (used > most).then(|| Say::new("lines-too-many-characters").with("used", used).with("most", most))
            }
            Most::Number(most) => {
                let fits = typed.parse::<u32>().is_ok_and(|number| number <= most);
                (!fits).then(|| Say::new("lines-number-too-large").with("most", most))
            }
        }
    }

    /// Whether it is a passphrase.
    pub fn is_secret(&self) -> bool {
        self.kind == Kind::Secret
    }
}

/// A click on a row.
pub fn row(at: usize) -> Msg {
    Msg::Click(Target::Row(at))
}

/// So many presses of a key.
pub fn presses(key: Key, count: usize) -> Vec<Msg> {
    (0..count).map(|_| Msg::Key(key)).collect()
}

impl Offer {
    /// Whether a word in a language chooses it; a single letter decides nothing.
    fn is_named(&self, typed: &str, language: &'static Language) -> bool {
        let mut words = self.word.map(|message| names(message, language)).unwrap_or_default().into_iter();
        words.any(|name| name.chars().count() > 1 && folded(&name) == typed)
    }
}

impl Stand {
    /// Nothing yet, somewhere.
    pub fn at(texts: &'static Texts, title: impl Into<Say>) -> Stand {
        let title = texts.say(&title.into());
        let (lines, offers, names) = (Vec::new(), Vec::new(), Vec::new());
        Stand { texts, title, lines, offers, names, entry: None, problem: None, back: None }
    }

    /// Something in the words of its language.
    pub fn word(&self, what: impl Into<Say>) -> String {
        self.texts.say(&what.into())
    }

    /// A sentence more in the first line.
    pub fn also(&mut self, title: impl Into<Say>) {
        self.title = format!("{} {}", self.title, self.word(title));
    }

    /// A line.
    pub fn say(&mut self, line: impl Into<Say>) {
        self.lines.push(self.word(line));
    }

    /// A line that ends with a full stop.
    pub fn ended(&mut self, words: impl Into<Say>) {
        self.lines.push(format!("{}.", self.word(words)));
    }

    /// A text of several lines; `# ` begins a heading.
    pub fn text(&mut self, text: &str) {
        let lines = text.lines().map(|line| line.trim_start_matches(['#', ' ']).trim());
        self.lines.extend(lines.filter(|line| !line.is_empty()).map(str::to_owned));
    }

    /// A choice with a number.
    pub fn offer(&mut self, words: impl Into<Say>, msgs: Vec<Msg>) {
        self.offers.push(Offer { word: None, words: self.word(words), msgs });
    }

    /// A choice with a word, which a message names: where a slip of a digit must not decide.
    pub fn decide(&mut self, word: &'static str, words: impl Into<Say>, key: Key) {
        self.offers.push(Offer { word: Some(word), words: self.word(words), msgs: vec![Msg::Key(key)] });
    }

    /// Choices of one kind, by their names; a message tells what they are.
    pub fn names(&mut self, what: &'static str, all: Vec<(Name, Vec<Msg>)>) {
        if !all.is_empty() {
            self.names.push(Names { what, all });
        }
    }

    /// A row of a list.
    pub fn row(&mut self, words: impl Into<Say>, at: usize) {
        self.offer(words, vec![row(at)]);
    }

    /// What a key does that the screen names below it, where it does something now.
    pub fn act(&mut self, hints: &[Hint], label: &str, words: impl Into<Say>) {
        if let Some(key) = key_of(hints, label) {
            self.offer(words, vec![Msg::Key(key)]);
        }
    }

    /// Something is being typed.
    pub fn enter(&mut self, label: impl Into<Say>, field: &Field, kind: Kind) {
        self.entry = Some(Entry::new(self.word(label), field, kind));
    }

    /// A number up to this one is being typed.
    pub fn enter_number(&mut self, label: impl Into<Say>, field: &Field, most: u32) {
        let entry = Entry::new(self.word(label), field, Kind::Digits);
        self.entry = Some(Entry { most: Most::Number(most), ..entry });
    }

    /// Lines to be typed one after the other: the one that is typed now.
    pub fn ask(&mut self, ask: &Ask) {
        if let Some(line) = ask.lines.get(ask.at) {
            let kind = match line.takes {
                Takes::Text => Kind::Text,
                Takes::Digits => Kind::Digits,
                Takes::Secret => Kind::Secret,
            };
            self.enter(line.label.clone(), &line.field, kind);
        }
        // What was typed in the lines before stays there.
        self.back = (ask.at > 0 && !ask.waiting).then(|| Typed::Do(vec![Msg::Key(Key::Up)]));
    }

    /// The choices as they are read.
    pub fn numbered(&self) -> Vec<String> {
        let mut number = 0;
        let mut line = |offer: &Offer| {
            if let Some(message) = offer.word {
                let word = names(message, self.texts.language()).into_iter().next().unwrap_or_default();
                return format!("{word}: {}", offer.words);
            }
            number += 1;
            format!("{number}: {}", offer.words)
        };
        let numbered = self.offers.iter().map(&mut line);
        let named = self.names.iter().map(|names| {
            let all: Vec<&str> = names.all.iter().map(|(name, _)| name.told.as_str()).collect();
            self.word(Say::new(names.what).with("names", all.join(", ")))
        });
        numbered.chain(named).collect()
    }

    /// What the choice with a number does.
    pub fn chosen(&mut self, number: usize) -> Option<Vec<Msg>> {
        let mut numbered = self.offers.iter_mut().filter(|offer| offer.word.is_none());
        numbered.nth(number.checked_sub(1)?).map(|offer| std::mem::take(&mut offer.msgs))
    }

    /// What the choice with a word or a name does, in the language of these words or else in English.
    pub fn named(self, word: &str) -> Option<Vec<Msg>> {
        let typed = folded(word);
        let worded = |language| self.offers.iter().position(|offer| offer.is_named(&typed, language));
        if let Some(at) = worded(self.texts.language()).or_else(|| worded(language::english())) {
            return self.offers.into_iter().nth(at).map(|offer| offer.msgs);
        }
        let mut all: Vec<(Name, Vec<Msg>)> = self.names.into_iter().flat_map(|names| names.all).collect();
        let told = all.iter().position(|(name, _)| folded(&name.told) == typed);
        let at = told.or_else(|| all.iter().position(|(name, _)| folded(&name.english) == typed))?;
        Some(all.swap_remove(at).1)
    }

    /// What is wrong with what was typed, and what stands there now.
    pub fn typed_now(&self) -> Vec<String> {
        let now = self.entry.as_ref().and_then(|entry| self.stands(entry));
        self.problem.iter().cloned().chain(now).collect()
    }

    /// What stands where something is being typed.
    pub fn stands(&self, entry: &Entry) -> Option<String> {
        let now = Some(entry.now.trim()).filter(|now| !now.is_empty());
        now.map(|now| self.word(Say::new("lines-now").with("text", now.to_owned())))
    }
}

/// The key that the screen names so, where it does something now.
pub fn key_of(hints: &[Hint], label: &str) -> Option<Key> {
    hints.iter().find(|hint| hint.label == label).and_then(|hint| hint.key)
}
