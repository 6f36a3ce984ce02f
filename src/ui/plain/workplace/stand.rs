//! What stands somewhere in the workplace: lines to be read, choices with a number or a word, and what is being typed.

use crate::app::field::Field;
use crate::app::input::{Key, Target};
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::ask::{Ask, Takes};
use crate::locale::texts::in_english;

/// What stands where the coordinator is.
#[derive(Debug, Default)]
pub struct Stand {
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
}

/// Something that can be chosen.
#[derive(Debug)]
pub struct Offer {
    /// The word that chooses it; empty where it has a number.
    pub word: &'static str,
    /// What is read after it.
    pub words: String,
    /// What it does.
    pub msgs: Vec<Msg>,
}

/// Choices of one kind that have names.
#[derive(Debug)]
pub struct Names {
    /// What they are.
    pub what: &'static str,
    /// The names, and what each does.
    pub all: Vec<(String, Vec<Msg>)>,
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
    /// A text.
    pub fn text(label: impl Into<String>, field: &Field) -> Entry {
        Entry { label: label.into(), now: field.text(), chars: field.chars(), kind: Kind::Text }
    }

    /// A number.
    pub fn digits(label: impl Into<String>, field: &Field) -> Entry {
        Entry { kind: Kind::Digits, ..Entry::text(label, field) }
    }

    /// A passphrase.
    pub fn secret(label: impl Into<String>, field: &Field) -> Entry {
        Entry { label: label.into(), now: String::new(), chars: field.chars(), kind: Kind::Secret }
    }

    /// Words that are looked for.
    pub fn search(label: impl Into<String>, field: &Field) -> Entry {
        Entry { kind: Kind::Search, ..Entry::text(label, field) }
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

impl Stand {
    /// Nothing yet, somewhere.
    pub fn at(title: impl Into<String>) -> Stand {
        Stand { title: title.into(), ..Stand::default() }
    }

    /// A line.
    pub fn say(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    /// A text of several lines; `# ` begins a heading.
    pub fn text(&mut self, text: &str) {
        let lines = text.lines().map(|line| line.trim_start_matches(['#', ' ']).trim());
        self.lines.extend(lines.filter(|line| !line.is_empty()).map(str::to_owned));
    }

    /// A choice with a number.
    pub fn offer(&mut self, words: impl Into<String>, msgs: Vec<Msg>) {
        self.offers.push(Offer { word: "", words: words.into(), msgs });
    }

    /// A choice with a word: where a slip of a digit must not decide.
    pub fn decide(&mut self, word: &'static str, words: impl Into<String>, key: Key) {
        self.offers.push(Offer { word, words: words.into(), msgs: vec![Msg::Key(key)] });
    }

    /// Choices of one kind, by their names.
    pub fn names(&mut self, what: &'static str, all: Vec<(String, Vec<Msg>)>) {
        if !all.is_empty() {
            self.names.push(Names { what, all });
        }
    }

    /// A row of a list.
    pub fn row(&mut self, words: impl Into<String>, at: usize) {
        self.offer(words, vec![row(at)]);
    }

    /// What a key does that the screen names below it, where it does something now.
    pub fn act(&mut self, hints: &[Hint], label: &str, words: impl Into<String>) {
        if let Some(key) = key_of(hints, label) {
            self.offer(words, vec![Msg::Key(key)]);
        }
    }

    /// Lines to be typed one after the other: the one that is typed now.
    pub fn ask(&mut self, ask: &Ask) {
        if let Some(line) = ask.lines.get(ask.at) {
            self.entry = Some(match line.takes {
                Takes::Text => Entry::text(in_english(&line.label), &line.field),
                Takes::Digits => Entry::digits(in_english(&line.label), &line.field),
                Takes::Secret => Entry::secret(in_english(&line.label), &line.field),
            });
        }
    }

    /// The choices as they are read.
    pub fn numbered(&self) -> Vec<String> {
        let mut number = 0;
        let mut line = |offer: &Offer| {
            if !offer.word.is_empty() {
                return format!("{}: {}", offer.word, offer.words);
            }
            number += 1;
            format!("{number}: {}", offer.words)
        };
        let numbered = self.offers.iter().map(&mut line);
        let named = self.names.iter().map(|names| {
            let all: Vec<&str> = names.all.iter().map(|(name, _)| name.as_str()).collect();
            format!("{}, by name: {}.", names.what, all.join(", "))
        });
        numbered.chain(named).collect()
    }

    /// What the choice with a number does.
    pub fn chosen(self, number: usize) -> Option<Vec<Msg>> {
        let mut numbered = self.offers.into_iter().filter(|offer| offer.word.is_empty());
        numbered.nth(number.checked_sub(1)?).map(|offer| offer.msgs)
    }

    /// What the choice with a word or a name does.
    pub fn named(self, word: &str) -> Option<Vec<Msg>> {
        let worded = self.offers.into_iter().filter(|offer| !offer.word.is_empty());
        let worded = worded.map(|offer| (offer.word.to_owned(), offer.msgs));
        let mut all = worded.chain(self.names.into_iter().flat_map(|names| names.all));
        all.find(|(name, _)| name.to_lowercase() == word.to_lowercase()).map(|(_, msgs)| msgs)
    }

    /// What is wrong with what was typed, and what stands there now.
    pub fn typed_now(&self) -> Vec<String> {
        let now = self.entry.as_ref().map(|entry| entry.now.trim()).filter(|now| !now.is_empty());
        let now = now.map(|now| format!("Now: {now}. An empty line leaves it so."));
        self.problem.iter().cloned().chain(now).collect()
    }
}

/// The key that the screen names so, where it does something now.
pub fn key_of(hints: &[Hint], label: &str) -> Option<Key> {
    hints.iter().find(|hint| hint.label == label).and_then(|hint| hint.key)
}
