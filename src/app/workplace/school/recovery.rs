//! The recovery words of a new key: shown once, then two of them are typed back.

use jiff::Timestamp;

use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::ask::{Ask, Asked, Line};
use crate::app::workplace::request::WorkplaceRequest;
use crate::app::workplace::request::forms::PaperOrder;
use crate::app::workplace::room::{Here, Step};
use crate::domain::certificate::Form;
use crate::domain::secret::Secret;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// Longest word of a recovery sheet.
const WORD_CHARS_MAX: usize = 20;
/// Words in one row of the sheet that is written.
const ROW_WORDS: usize = 4;

/// The state.
#[derive(Debug)]
pub struct Recovery {
    /// Whose key it is.
    pub name: String,
    /// The words with spaces between; nowhere else but on paper afterwards.
    words: Secret,
    /// Where the key file lies.
    pub path: String,
    /// The places of the words that are asked back, from 1, with the lines to type them; `None` while all are shown.
    pub back: Option<([usize; 2], Ask)>,
    /// Somebody wanted to leave without having typed any.
    warned: bool,
}

/// What came of a message.
#[derive(Debug)]
pub enum Went {
    /// Nothing yet, and this follows.
    On(Step),
    /// Two words were right.
    Through,
    /// It was left although the words are gone then.
    Left,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Next,
    Write,
    Paper(Form),
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Enter], action: Act::Next, shown: "Enter", label: "key-they-are-written-down" },
    Binding { keys: &[Key::Char('w')], action: Act::Write, shown: "w", label: "key-write-a-file" },
    Binding { keys: &[Key::Char('p')], action: Act::Paper(Form::Pdf), shown: "p", label: "key-pdf" },
    Binding { keys: &[Key::Char('h')], action: Act::Paper(Form::Html), shown: "h", label: "key-html" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "key-leave",
    },
];

/// Its key table.
pub fn key_tables() -> Vec<Named> {
    vec![("recovery words", keymap::bare(KEYS))]
}

impl Recovery {
    /// Shows the words of a key.
    pub fn new(name: String, words: Secret, path: String) -> Recovery {
        Recovery { name, words, path, back: None, warned: false }
    }

    /// The words in their order.
    pub fn words(&self) -> Vec<&str> {
        self.words.expose().split_whitespace().collect()
    }

    /// What happened, and what came of it.
    pub fn update(&mut self, msg: &Msg, here: Here) -> Went {
        if self.back.is_some() {
            return self.type_back(msg);
        }
        let Msg::Key(key) = msg else { return Went::On(Step::stay()) };
        match keymap::lookup(KEYS, *key) {
            Some(Act::Next) => {
                let places = places(self.words().len(), here.now.wall);
                let line = |place: usize| Line::text(word_of(place), "", WORD_CHARS_MAX);
                self.back = Some((places, Ask::new(places.into_iter().map(line).collect())));
                Went::On(Step::stay())
            }
            Some(Act::Write) => {
                let request = WorkplaceRequest::WriteText {
                    name: format!("recovery sheet {}.txt", self.name),
                    text: Secret::new(self.sheet(here.texts)),
                    private: true,
                };
                Went::On(Step::ask(request))
            }
            Some(Act::Paper(form)) => {
                let what = PaperOrder::Recovery { name: self.name.clone(), words: self.words.clone() };
                Went::On(Step::ask(WorkplaceRequest::WritePaper { what, form }))
            }
            Some(Act::Leave) if self.warned => Went::Left,
            Some(Act::Leave) => {
                self.warned = true;
                Went::On(Step::Tell("keys-leaving".into(), Vec::new()))
            }
            None => Went::On(Step::stay()),
        }
    }

    fn type_back(&mut self, msg: &Msg) -> Went {
        let words: Vec<String> = self.words().into_iter().map(str::to_owned).collect();
        let Some((places, ask)) = &mut self.back else { return Went::On(Step::stay()) };
        match ask.update(msg) {
            Asked::Not => Went::On(Step::stay()),
            Asked::Left => {
                self.back = None;
                Went::On(Step::stay())
            }
            Asked::All => {
                let is_right = |(line, place): (usize, &usize)| {
                    let word = place.checked_sub(1).and_then(|ix| words.get(ix));
                    word.is_some_and(|word| ask.text(line).eq_ignore_ascii_case(word))
                };
                let wrong = places.iter().enumerate().find(|at| !is_right(*at)).map(|(line, place)| (line, *place));
                let Some((line, place)) = wrong else { return Went::Through };
                ask.again(line);
                Went::On(Step::Tell(Say::new("keys-wrong-word").with("number", place.to_string()), Vec::new()))
            }
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        match &self.back {
            None => keymap::hints(KEYS, |_| false),
            Some((_, ask)) => ask.hints(),
        }
    }

    /// The sheet that is written, in the language of whoever it is for.
    fn sheet(&self, texts: &Texts) -> String {
        let title = texts.say(&Say::new("recovery-title").with("name", self.name.clone()));
        let mut sheet = format!("{title}\n\n{}\n\n", texts.word("recovery-print"));
        for (row, some) in self.words().chunks(ROW_WORDS).enumerate() {
            let numbered =
                some.iter().enumerate().map(|(ix, word)| format!("{:>2} {word:<10}", row * ROW_WORDS + ix + 1));
            sheet.push_str(numbered.collect::<Vec<_>>().join("  ").trim_end());
            sheet.push('\n');
        }
        sheet
    }
}

/// What a word of the sheet is called.
pub fn word_of(place: usize) -> Say {
    Say::new("keys-word").with("number", place.to_string())
}

/// The places of two words, one of each half, that differ from time to time: it is to be seen that the whole sheet was
/// written, not a secret to be kept.
fn places(words: usize, now: Timestamp) -> [usize; 2] {
    let half = (words / 2).max(1);
    let drawn = now.as_millisecond().unsigned_abs() as usize;
    [1 + drawn % half, 1 + half + (drawn / half) % half]
}
